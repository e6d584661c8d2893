import { describeRule } from './define-rule.js';

export const schemaUnknownKey = describeRule({
  id: 'schema/unknown-key',
  summary: 'Every key is one of the format, or begins with `x-`.',
  why: 'A misspelt key is a sentence that nobody reads: it would silently be missing from the agreement.',
  bad: `
relase: v1`,
  good: `
release: v1
x-contract: MSA-2026-11`,
});
