import { describeRule } from './define-rule.js';

export const schemaEnum = describeRule({
  id: 'schema/enum',
  summary: 'Where the format defines the words, one of them is used.',
  why: 'A word that the tool does not know would be skipped, and with it what was agreed.',
  bad: `
gate:
  branches: { main: everything }`,
  good: `
gate:
  branches: { main: all }`,
});
