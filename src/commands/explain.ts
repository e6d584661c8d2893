import type { Rule } from '../rules/define-rule.js';
import { RULES, ruleOf } from '../rules/index.js';
import { didYouMean } from '../scope/nearest.js';
import { UnusableInput } from '../trouble.js';
import { ruleUrl } from '../version.js';

/**
 * A rule for people: what it asks for, why, and an example of each kind.
 * @throws UnusableInput where there is no such rule.
 */
export function explain(id: string): string {
  // The last part of an id names one rule too.
  const rule = ruleOf(id) ?? RULES.find((one) => one.id.endsWith(`/${id}`));
  if (!rule) {
    const all = RULES.map((one) => one.id);
    const ofItsPart = all.filter((one) => one.startsWith(`${id.split('/')[0]}/`));
    const known = ofItsPart.length > 0 ? ofItsPart : all;
    throw new UnusableInput(
      `There is no rule \`${id}\`. ${didYouMean(id, known)} \`scope-as-code rules\` lists all.`,
    );
  }
  return [
    `${rule.id} (${rule.severity}${rule.severities === undefined ? '' : ' or warning'})`,
    '',
    rule.summary,
    rule.why,
    ...(rule.severities === undefined ? [] : [rule.severities]),
    '',
    'Not so:',
    indented(rule.bad),
    '',
    'But so:',
    indented(rule.good),
    '',
    ruleUrl(rule.id),
    '',
  ].join('\n');
}

/** Every rule, a line each. */
export function listRules(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const line = ({ id, severity, summary }: Rule) =>
    `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`;
  return RULES.map(line).join('');
}

function indented(example: string): string {
  return example
    .trim()
    .split('\n')
    .map((line) => `    ${line.length > 200 ? `${line.slice(0, 120)} …` : line}`)
    .join('\n');
}
