import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/commands/explain.js';
import type { Finding } from '../../src/finding.js';
import { codeFrame, linesOf } from '../../src/report/code-frame.js';
import { examine } from '../../src/rules/examine.js';
import { RULES } from '../../src/rules/index.js';
import { marked } from '../fixtures/marked.js';
import { MINIMAL, minimalWith } from '../fixtures/minimal.js';

/** All that each rule underlines in its bad example, by hand: the generated pages would approve any place. */
const MARKED: Readonly<Record<string, string>> = {
  'yaml/syntax': '"Ledgerly',
  'yaml/duplicate-key': 'github',
  'yaml/limits': '&dana',
  'schema/required': 'owner',
  'schema/type': '1.0',
  'schema/enum': 'everything',
  'schema/format': '29.01.2027',
  'schema/unknown-key': 'relase',
  'ids/unique': 'ac-1',
  'refs/known': 'S3',
  'stories/each-direction': 'acme -> ledgerly',
  'stories/customer-led': 'our backend',
  'stories/feature-list': 'syncs contacts, companies and deals',
  'stories/timing': 'soon',
  'records/one-owner': 'both',
  'records/direction-of-owner': 'ledgerly -> acme',
  'records/match': 'record: deal',
  'records/conflict': 'two-way sync',
  'records/silent-drop': 'dropped',
  'records/deletes': 'deletes',
  'criteria/testable': 'quickly',
  'criteria/one-thing': 'the invoice page shows the deal owner',
  'criteria/coverage': 'criteria',
  'criteria/tag-shown': 'volume',
  'criteria/traced': 'S1',
  'owner/person': 'Platform team',
  'partner/reviewers': 'dana-reyes',
  'out-of-scope/present': '[]',
  'out-of-scope/contradiction': 'Multi-currency conversion',
  'out-of-scope/candidate': 'out_of_scope',
  'decisions/open': 'Do archived deals keep their CRM link?',
  'cold-read/outsider': 'lee-park',
  'cold-read/missing': 'cold_read',
  'scope/length': 'records',
  'language/unchecked': 'de',
  'rules/reason': 'criteria/testable',
};

test('the document that the examples are set into has no finding', () => {
  expect(examine(MINIMAL).findings).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad = minimalWith(rule.bad);

  test('finds its bad example, and nothing else is found in it', () => {
    const { findings } = examine(bad);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([id]));
  });

  test('underlines what is wrong, and nothing else', () => {
    const { findings } = examine(bad);
    expect(findings.map((finding) => marked(bad, finding.place))).toEqual([MARKED[id]]);
    const frame = codeFrame(linesOf(bad), (findings[0] as Finding).place);
    expect(frame?.source.slice(frame.carets.indexOf('^'), frame.carets.length)).toBe(MARKED[id]);
    expect(frame?.carets).toMatch(/^ *\^+$/);
  });

  test('reports only places that exist', () => {
    const { reading, findings } = examine(bad);
    for (const { place } of findings)
      expect(reading.places.find({ pointer: place.pointer }).exact).toBe(true);
  });

  test('is silent on its good example', () => {
    expect(examine(minimalWith(rule.good)).findings).toEqual([]);
  });

  test('says in sentences what is wrong and how to mend it', () => {
    for (const { message, fix } of examine(bad).findings) {
      expect(message).toMatch(/[.?]$/);
      expect(fix).toMatch(/[.?)”"]$/);
    }
  });
});

test.each<[string, 'error' | 'warning' | undefined]>([
  ['The price is at most TBD and shows within 60 seconds.', 'error'],
  ['Contacts sync quickly.', 'error'],
  ['Conflict handling', 'error'],
  ['When the import fails, a helpful message is shown.', 'warning'],
  ['The page shows the relevant orders.', 'warning'],
  ['Both companies rejoice.', 'warning'],
  ['A closed-won deal appears in Acme CRM within 60 seconds.', undefined],
])('criteria/testable: %s', (statement, severity) => {
  const document = minimalWith(`
criteria:
  - { id: AC-1, statement: "${statement}", stories: [S1], records: [deal] }`);
  const found = examine(document).findings.filter(({ rule }) => rule === 'criteria/testable');
  expect(found.map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
});

test.each([
  ['ledgerly', 'by its key'],
  ['Acme CRM', 'by its name'],
  ['Acme', 'by its company'],
])('stories/customer-led: as: %s, a system %s', (as) => {
  const document = minimalWith(`
stories:
  - { id: S1, direction: ledgerly -> acme, as: ${as}, when: a deal is won, then: the deal appears in Acme CRM, within: 60 seconds }`);
  const found = examine(document).findings.filter(({ rule }) => rule === 'stories/customer-led');
  expect(found.map((finding) => marked(document, finding.place))).toEqual([as]);
});

test('a rule of which some findings are errors and some are warnings says which', () => {
  const both = RULES.filter(({ severities }) => severities !== undefined);
  expect(both.map(({ id }) => id)).toEqual([
    'criteria/testable',
    'out-of-scope/contradiction',
    'rules/reason',
  ]);
  for (const { id, severities } of both) {
    expect(severities).toMatch(/^An error where .*; a warning where .*\.$/);
    expect(explain(id)).toContain(`${id} (error or warning)`);
    expect(explain(id)).toContain(severities);
  }
});

test('each rule has a file of its own, and each file of a rule is in the list', () => {
  const folder = new URL('../../src/rules/', import.meta.url);
  const inFiles = readdirSync(folder)
    .map((file) => /\bid: '([^']+)'/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1])
    .filter((id) => id !== undefined);
  expect(inFiles.sort()).toEqual(RULES.map(({ id }) => id).sort());
});
