import { describeRule } from './define-rule.js';

export const schemaRequired = describeRule({
  id: 'schema/required',
  summary: 'What an agreement can do without is optional; everything else is there.',
  why: 'Each key answers a question that otherwise comes up in week six.',
  bad: `
owner:`,
  good: `
owner: { name: Dana Reyes, github: dana-reyes }`,
});
