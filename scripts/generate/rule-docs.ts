import { toPretty } from '../../src/report/pretty.js';
import type { Rule } from '../../src/rules/define-rule.js';
import { examineFiles } from '../../src/rules/file-result.js';
import { RULES } from '../../src/rules/index.js';
import { GENERATED, type GeneratedFile } from './generated-file.js';
import { withFragment } from './with-fragment.js';

/** `docs/rules/`: a page a rule, with what the tool really says of its examples, and the list of them all. */
export function ruleDocs(minimal: string): GeneratedFile[] {
  const pages = RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: page(rule, minimal) }));
  return [...pages, { path: 'docs/rules/README.md', text: index() }];
}

function page(rule: Rule, minimal: string): string {
  const { id, severity, severities, summary, why, bad, good } = rule;
  return `<!-- ${GENERATED} from src/rules/ -->

# ${id}

**${severity}**${severities === undefined ? '' : ' or **warning**'}. ${summary}

${[why, severities].filter(Boolean).join('\n\n')}

## Not like this

${yaml(bad)}

What the tool says about it:

\`\`\`text
${shortened(outputOf(withFragment(minimal, bad)))}
\`\`\`

## Like this

${yaml(good)}
`;
}

function index(): string {
  const rows = RULES.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
  return `<!-- ${GENERATED} from src/rules/ -->

# The rules

| rule | severity | what it asks for |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function outputOf(document: string): string {
  return toPretty(examineFiles([{ file: 'scope.yaml', bytes: document }])).trimEnd();
}

function yaml(example: string): string {
  return `\`\`\`yaml\n${shortened(example.trim())}\n\`\`\``;
}

/** An example of a document that is too long would be too long here as well. */
function shortened(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 200 ? `${line.slice(0, 120)} …` : line))
    .join('\n');
}
