import { describe, expect, test } from '@jest/globals';
import { renderCriterion } from '../../src/criteria/block.js';
import { toJson } from '../../src/report/json.js';
import { examine } from '../../src/rules/examine.js';
import { examineFiles } from '../../src/rules/file-result.js';
import type { Scope } from '../../src/scope/scope.js';
import { hostileDocuments } from '../fixtures/hostile.js';
import { SOURCE } from '../fixtures/issues.js';
import { minimalWith } from '../fixtures/minimal.js';

/**
 * What bounds the time of an examination are counts: how much is judged, and how much is found. The times
 * themselves are measured by `npm run bench validate`.
 */
describe('threat 73: a document that is made to cost time has few findings, or is over a limit that is named', () => {
  test.each(Object.entries(hostileDocuments()))('%s', (_, text) => {
    const { findings } = examine(text);
    if (findings.length <= 1_500) return;
    throw new Error(`${findings.length} findings, the first: ${findings[0]?.message}`);
  });

  test.each(Object.entries(hostileDocuments(499)))('just under the limits: %s', (_, text) => {
    const results = examineFiles([{ file: 'scope.yaml', bytes: text }]);
    expect(results[0]?.findings.length).toBeLessThanOrEqual(1_500);
    expect(toJson(results).length).toBeLessThanOrEqual(1_000_000);
  });
});

describe('the limit is named, once, and nothing else is judged', () => {
  const items = (count: number) => Array.from({ length: count }, (_, n) => `r${n}`).join(', ');

  test.each([
    [
      'a list',
      `reviewers: [${items(501)}]`,
      '`reviewers` has 501 entries; a list or a mapping has at most 500.',
    ],
    [
      'a mapping',
      `x-own: { ${items(501)} }`,
      '`x-own` has 501 entries; a list or a mapping has at most 500.',
    ],
    [
      'keys and values',
      `x-own:\n${Array.from({ length: 50 }, (_, n) => `  - [${items(400)}, ${n}]`).join('\n')}`,
      /^There are \d+ keys and values; a scope has at most 20000\.$/,
    ],
  ])('%s', (_, fragment, message) => {
    const { findings } = examine(minimalWith(fragment));
    expect(findings).toMatchObject([{ rule: 'yaml/limits' }]);
    expect(findings[0]?.message).toMatch(message);
  });

  test.each([
    ['a text', `title: ${'a'.repeat(1001)}`, '`title` is longer than 1000 characters.'],
    [
      'a checklist',
      `criteria:\n  - { id: AC-1, statement: A deal appears within 60 seconds., stories: [S1], records: [deal], checklist: [${items(31)}] }`,
      '`checklist` has 31 entries; it may have at most 30.',
    ],
  ])('%s', (_, fragment, message) => {
    expect(examine(minimalWith(fragment)).findings.map((finding) => finding.message)).toEqual([message]);
  });
});

test('the longest criterion that the format takes fits into an issue, if each character were escaped', () => {
  const ids = Array.from({ length: 10 }, (_, n) => `S${n}`);
  const names = Array.from({ length: 50 }, (_, n) => `${n}`.padEnd(100, '-'));
  const system = (letter: string) => letter.repeat(64);
  const text = minimalWith(`systems:
  ${system('a')}: { name: A, company: Ledgerly }
  ${system('b')}: { name: B, company: Acme }
stories:
${ids.map((id) => `  - { id: ${id}, direction: ${system('a')} -> ${system('b')}, as: "${'*'.repeat(300)}", when: "${'*'.repeat(300)}", then: "${'*'.repeat(300)}", within: 60 s }`).join('\n')}
records:
${names.map((name) => `  - { record: "${name}", owner: ${system('a')}, direction: ${system('a')} -> ${system('b')}, match: ID, conflict: { winner: last-write, loser: sync-log }, deletes: keep }`).join('\n')}
criteria:
  - id: AC-1
    statement: "${'*'.repeat(1000)}"
    stories: [${ids.join(', ')}]
    records: [${names.map((name) => `"${name}"`).join(', ')}]
    verify: { test: "${'*'.repeat(500)}" }
    checklist: [${Array.from({ length: 30 }, (_, n) => `"${`${n}`.padEnd(250, '*')}"`).join(', ')}]
`);
  const { value, schemaProblems } = examine(text).reading;
  expect(schemaProblems).toEqual([]);
  const scope = value as Scope;
  const [criterion] = scope.criteria as [Scope['criteria'][number]];
  expect(renderCriterion(scope, criterion, SOURCE, new Set()).length).toBeLessThan(65_536);
});
