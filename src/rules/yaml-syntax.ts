import { describeRule } from './define-rule.js';

export const yamlSyntax = describeRule({
  id: 'yaml/syntax',
  summary: 'A scope is one YAML 1.2 document in UTF-8, without tags.',
  why: 'A file that two programs read in two ways is two agreements. What is not plain YAML is refused, never guessed at.',
  bad: `title: "Ledgerly and Acme CRM`,
  good: `title: "Ledgerly and Acme CRM"`,
});
