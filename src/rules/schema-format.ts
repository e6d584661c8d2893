import { describeRule } from './define-rule.js';

export const schemaFormat = describeRule({
  id: 'schema/format',
  summary: 'Ids, logins, dates and directions are well-formed.',
  why: 'They are used to find people, issues and systems; a form that is nearly right finds nobody.',
  bad: `
due: 29.01.2027`,
  good: `
due: 2027-01-29`,
});
