import { describeRule } from './define-rule.js';

export const schemaUnknownKey = describeRule({
  id: 'schema/unknown-key',
  summary: 'Every key is one of the format, or begins with `x-`.',
  why: 'A misspelt key is a sentence that nobody reads: the agreement would lack it without a word.',
  bad: `
relase: v1`,
  good: `
release: v1
x-contract: MSA-2026-11`,
});
