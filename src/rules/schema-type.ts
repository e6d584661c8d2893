import { describeRule } from './define-rule.js';

export const schemaType = describeRule({
  id: 'schema/type',
  summary: 'A value is of its kind: a text, a list, a mapping.',
  why: 'YAML turns `1.0`, `012` and `true` into something else than was written. A text that looks so is quoted, never silently changed.',
  bad: `
release: 1.0`,
  good: `
release: "1.0"`,
});
