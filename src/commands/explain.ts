import { UnusableInput } from '../errors.js';
import type { Rule } from '../rules/define-rule.js';
import { RULES, ruleOf } from '../rules/index.js';
import { exampleOf, KEYS, type Key } from '../scope/keys.js';
import { didYouMean } from '../scope/nearest.js';
import { FORMAT_URL, ruleUrl } from '../version.js';

/**
 * A rule or a key of the format, for people: what it asks for, why, and examples. The last part of its name will do.
 * @throws UnusableInput where there is none of that name.
 */
export function explain(name: string): string {
  const rule = ruleOf(name);
  const key = KEYS.find(({ path }) => path === name);
  if (rule) return explainRule(rule);
  if (key) return explainKey(key);
  const ruleOfLastPart = RULES.find(({ id }) => id.endsWith(`/${name}`));
  const keyOfLastPart = KEYS.find(({ path }) => path.endsWith(`.${name}`));
  if (ruleOfLastPart) return explainRule(ruleOfLastPart);
  if (keyOfLastPart) return explainKey(keyOfLastPart);
  const rules = RULES.map(({ id }) => id);
  const ofItsPart = rules.filter((id) => id.startsWith(`${name.split('/')[0]}/`));
  const known = ofItsPart.length > 0 ? ofItsPart : [...KEYS.map(({ path }) => path), ...rules];
  throw new UnusableInput(
    `There is no rule or key \`${name}\`. ${didYouMean(name, known)} \`scope-as-code rules\` lists all rules.`,
  );
}

function explainRule(rule: Rule): string {
  return [
    `${rule.id} (${rule.severity}${rule.severities === undefined ? '' : ' or warning'})`,
    '',
    rule.summary,
    rule.why,
    ...(rule.severities === undefined ? [] : [rule.severities]),
    '',
    'Not like this:',
    indented(rule.bad),
    '',
    'Like this:',
    indented(rule.good),
    '',
    ruleUrl(rule.id),
    '',
  ].join('\n');
}

function explainKey(key: Key): string {
  const { path, isRequired, description, form, values, keys, entry } = key;
  const example = exampleOf(key);
  const below = [...keys, ...entry.keys].map((name) => `${path}.${name}`);
  return [
    `${path} (${isRequired ? 'required' : 'optional'})`,
    '',
    ...new Set([description, form, entry.description].filter((text) => text !== undefined)),
    ...(values.length > 0 ? [`One of ${values.join(', ')}.`] : []),
    ...(below.length > 0 ? ['', `Its keys: ${below.join(', ')}`] : []),
    ...(example === undefined ? [] : ['', 'For example:', indented(example)]),
    '',
    FORMAT_URL,
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
