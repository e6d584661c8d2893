import { describeRule } from './define-rule.js';

export const yamlLimits = describeRule({
  id: 'yaml/limits',
  summary:
    'A scope has at most 256 KiB, 32 levels, 500 criteria or other entries of a list, and 20,000 keys and values; no anchors, aliases or merge keys.',
  why: 'On one page everything is said once, where it is read. Aliases hide what was agreed, and can be made to explode.',
  bad: `
owner: &dana
  name: Dana Reyes
  github: dana-reyes`,
  good: `
owner:
  name: Dana Reyes
  github: dana-reyes`,
});
