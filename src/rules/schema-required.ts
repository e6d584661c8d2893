import { describeRule } from './define-rule.js';

export const schemaRequired = describeRule({
  id: 'schema/required',
  summary: "Everything that an agreement can't do without is there.",
  why: 'Each key answers a question that otherwise comes up in week six.',
  bad: `
owner:`,
  good: `
owner: { name: Dana Reyes, github: dana-reyes }`,
});
