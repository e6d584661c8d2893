import { describeRule } from './define-rule.js';

export const schemaType = describeRule({
  id: 'schema/type',
  summary: 'A value is of the right kind: a text, a list, a mapping.',
  why: 'YAML turns `1.0`, `012` and `true` into something other than what was written. A text that looks like that must be quoted; it is never silently changed.',
  bad: `
release: 1.0`,
  good: `
release: "1.0"`,
});
