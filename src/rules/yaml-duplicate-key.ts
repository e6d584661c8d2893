import { describeRule } from './define-rule.js';

export const yamlDuplicateKey = describeRule({
  id: 'yaml/duplicate-key',
  summary: 'A key appears only once.',
  why: 'Of two values for one key a program takes one silently; the other company may have read the other.',
  bad: `
owner:
  name: Dana Reyes
  github: dana-reyes
  github: kim-ofori`,
  good: `
owner:
  name: Dana Reyes
  github: dana-reyes`,
});
