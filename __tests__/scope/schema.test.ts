import { describe, expect, test } from '@jest/globals';
import { examine } from '../../src/rules/examine.js';
import { marked } from '../fixtures/marked.js';
import { minimalWith } from '../fixtures/minimal.js';

/** Rule and underlined text of everything that is found in the small scope with some of its keys replaced. */
function found(fragment: string): [rule: string, underlined: string][] {
  const text = minimalWith(fragment);
  return examine(text).findings.map(({ rule, place }) => [rule, marked(text, place)]);
}

function messages(fragment: string): string[] {
  return examine(minimalWith(fragment)).findings.map(({ message, fix }) => `${message} ${fix}`);
}

const record = (rest: string) =>
  `records:\n  - { record: deal, owner: ledgerly, direction: ledgerly -> acme, match: deal ID, ${rest} }`;
const story = (rest: string) =>
  `stories:\n  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, ${rest} }`;
const criterion = (rest: string) => `criteria:\n  - { id: AC-1, stories: [S1], records: [deal], ${rest} }`;
const GOOD = 'statement: A closed-won deal appears in Acme CRM within 60 seconds.';
const CONFLICT = 'conflict: { winner: source-of-truth, loser: sync-log }';

describe('threat 74: an unknown key is found at each level, with the nearest known one', () => {
  test.each([
    ['relase: v1', 'relase', 'release'],
    ['owner: { name: Dana Reyes, github: dana-reyes, gitub: x }', 'gitub', 'github'],
    [
      'partner: { company: Acme, owner: { name: Sam Ito, github: sam-ito }, reviewers: [a/b], reviewer: [c] }',
      'reviewer',
      'reviewers',
    ],
    [
      'systems: { ledgerly: { name: Ledgerly, company: Ledgerly, compny: x }, acme: { name: Acme CRM, company: Acme } }',
      'compny',
      'company',
    ],
    [story('within: 60 seconds, sothat: x'), 'sothat', 'so_that'],
    [record(`${CONFLICT}, deletes: archive, sync-every: 5 minutes`), 'sync-every', 'sync_every'],
    [
      record('conflict: { winner: source-of-truth, loser: sync-log, looser: x }, deletes: archive'),
      'looser',
      'loser',
    ],
    [
      record(`${CONFLICT}, deletes: archive, fields: { stage: { owner: ledgerly, ownr: x } }`),
      'ownr',
      'owner',
    ],
    [criterion(`${GOOD}, cover: [timing]`), 'cover', 'covers'],
    [criterion(`${GOOD}, verify: { test: a, tests: b }`), 'tests', 'test'],
    ['decisions: [{ question: Why?, answer: Because., awnser: x }]', 'awnser', 'answer'],
    ['cold_read: { meetings: [dana-reyes], reader: lee-park, readers: x }', 'readers', 'reader'],
    ['gate: { branch: { main: all } }', 'branch', 'branches'],
    ['issues: { label: [x] }', 'label', 'labels'],
  ])('%s', (fragment, key, meant) => {
    expect(found(fragment)).toEqual([['schema/unknown-key', key]]);
    expect(messages(fragment)[0]).toContain(`Did you mean \`${meant}\`?`);
  });

  test('the rest of a text behind a comma is told from a misspelt key', () => {
    const fragment = 'owner: { name: Dana Reyes, who decides, github: dana-reyes }';
    expect(found(fragment)).toEqual([['schema/unknown-key', 'who decides']]);
    expect(messages(fragment)[0]).toContain('put that whole text in quotes');
  });

  test('a key of one’s own begins with x-, at each level', () => {
    expect(
      found(
        `x-a: 1\n${criterion(`${GOOD}, x-b: [1]`)}\nowner: { name: Dana Reyes, github: dana-reyes, x-c: {} }`,
      ),
    ).toEqual([]);
  });
});

describe('what YAML takes for something else than text', () => {
  test.each(['1.0', '012', 'true', '~', 'null', '0x1F', '1e3'])(
    'threat 78: %s is refused: put it in quotes',
    (value) => {
      expect(found(`release: ${value}`)).toEqual([['schema/type', value]]);
      expect(messages(`release: ${value}`)[0]).toMatch(/Put it in quotes/);
    },
  );

  test.each(['.inf', '-.INF', '.nan', '12345678901234567890'])(
    'threat 78: %s is a number that nobody can keep',
    (value) => {
      expect(found(`x-own: ${value}`)).toEqual([['yaml/limits', value]]);
      expect(found(`release: ${value}`)).toEqual([['yaml/limits', value]]);
    },
  );

  test.each(['NO', 'on', 'yes', '2026-11-02', '1_000', '"1.0"', "'012'", '0o8', '1:30'])(
    'threat 78: %s is the text that was written',
    (value) => {
      expect(found(`release: ${value}`)).toEqual([]);
      const { reading } = examine(minimalWith(`release: ${value}`));
      expect(reading.value?.release).toBe(value.replaceAll(/["']/g, ''));
    },
  );

  test.each([
    ['a number as an id', criterion(GOOD).replace('AC-1', '1'), 'schema/type', '1'],
    ['a number as a login', 'owner: { name: Dana Reyes, github: 12 }', 'owner/person', '12'],
    ['a number in a list of texts', 'issues: { labels: [1.0] }', 'schema/type', '1.0'],
  ])('%s', (_, fragment, rule, underlined) => {
    expect(found(fragment)).toContainEqual([rule, underlined]);
  });
});

describe('threat 72: a character that does not show, or only looks like another, is in no name', () => {
  test.each(['\u0000', '\u001b', '\u200b', '\u202e', '\u2066', '\ufeff', 'а'])('%j', (character) => {
    const name = JSON.stringify(`a${character}b`);
    const of = (fragment: string) => found(fragment).map(([rule]) => rule);
    expect(of(`id: ${name}`)).toContain('schema/format');
    expect(of(criterion(GOOD).replace('AC-1', name))).toContain('schema/format');
    expect(of(`owner: { name: Dana Reyes, github: ${name} }`)).toContain('owner/person');
  });
});

describe('the mend is named', () => {
  test.each([
    ['due: 29.01.2027', 'A day of the calendar, as YYYY-MM-DD. For example `2027-01-29`.'],
    ['due: 2026-02-30', "`due` can't be `2026-02-30`: there is no such day."],
    ['due: 20270129', 'Write it as YYYY-MM-DD, with hyphens.'],
    ['reviewers: ["@kim-ofori"]', 'Write it without the `@`: `kim-ofori`.'],
    ['owner: { name: Dana Reyes, github: "@dana" }', 'Write it without the `@`: `dana`.'],
    ['version: 2', 'This release reads `1`. Write `version: 1`, or use a release that reads the other.'],
    ['out_of_scope: [null]', 'Put it in quotes.'],
    ['gate: { approvals: 0 }', '`approvals` is 0; it must be 1 or more.'],
    [
      'owner:\n   name: Dana Reyes\n  github: dana-reyes',
      '`github` is not aligned with its neighbours: there are 2 spaces before it.',
    ],
    [
      'owner:\n  name: Dana Reyes\n   github: dana-reyes',
      '`github` is not aligned with its neighbours: there are 3 spaces before it.',
    ],
    [story('within: 60'), 'Add the unit, for example `60 seconds`.'],
  ])('%s', (fragment, mend) => {
    expect(messages(fragment)[0]).toContain(mend);
  });

  test.each([
    ['ledgerly <- acme', 'acme -> ledgerly'],
    ['ledgerly → acme', 'ledgerly -> acme'],
    ['ledgerly => acme', 'ledgerly -> acme'],
    ['ledgerly --> acme', 'ledgerly -> acme'],
    ['ledgerly to acme', 'ledgerly -> acme'],
    ['ledgerly <=> acme', 'ledgerly <-> acme'],
    ['ledgerly ↔ acme', 'ledgerly <-> acme'],
  ])('%s: write %s', (written, meant) => {
    const fragment = record(`${CONFLICT}, deletes: archive`).replace('ledgerly -> acme', written);
    expect(messages(fragment)[0]).toContain(`Write \`${meant}\`.`);
  });
});

describe('one fault is one finding, under the rule that judges it', () => {
  test.each<[string, string, [string, string][]]>([
    ['no owner', 'owner:', [['schema/required', 'owner']]],
    ['an owner in a word', 'owner: Dana', [['owner/person', 'Dana']]],
    ['an owner without a login', 'owner: { name: Dana Reyes }', [['owner/person', 'owner']]],
    [
      'an owner with an impossible login',
      'owner: { name: Dana Reyes, github: dana reyes }',
      [['owner/person', 'dana reyes']],
    ],
    ['a bot as owner', 'owner: { name: Dana Reyes, github: "dana[bot]" }', [['owner/person', '"dana[bot]"']]],
    ['a login in other letters', 'owner: { name: Dana Reyes, github: dаna }', [['owner/person', 'dаna']]],
    [
      'no reviewers',
      'partner: { company: Acme, owner: { name: Sam Ito, github: sam-ito } }',
      [['partner/reviewers', 'partner']],
    ],
    [
      'an empty list of reviewers',
      'partner: { company: Acme, owner: { name: Sam Ito, github: sam-ito }, reviewers: [] }',
      [['partner/reviewers', '[]']],
    ],
    ['a bot as reviewer', 'reviewers: ["x[bot]"]', [['schema/format', '"x[bot]"']]],
    ['no approvals', 'gate: { approvals: 0 }', [['partner/reviewers', '0']]],
    [
      'a conflict in two words',
      record('conflict: two-way sync, deletes: archive'),
      [['records/conflict', 'two-way sync']],
    ],
    [
      'no conflict',
      record('deletes: archive'),
      [
        [
          'records/conflict',
          '{ record: deal, owner: ledgerly, direction: ledgerly -> acme, match: deal ID, deletes: archive }',
        ],
      ],
    ],
    [
      'no winner',
      record('conflict: { loser: sync-log }, deletes: archive'),
      [['records/conflict', 'conflict']],
    ],
    [
      'no loser',
      record('conflict: { winner: source-of-truth }, deletes: archive'),
      [['records/silent-drop', 'conflict']],
    ],
    [
      'a winner that is misspelt',
      record('conflict: { winner: newst-timestamp, loser: sync-log }, deletes: archive'),
      [['records/conflict', 'newst-timestamp']],
    ],
    [
      'a loser that is misspelt',
      record('conflict: { winner: last-write, loser: sync-lgo }, deletes: archive'),
      [['records/conflict', 'sync-lgo']],
    ],
    [
      'a loser that is dropped in a sentence',
      record('conflict: { winner: last-write, loser: it is silently overwritten }, deletes: archive'),
      [['records/silent-drop', 'it is silently overwritten']],
    ],
    [
      'a loser that is never dropped',
      record(
        'conflict: { winner: last-write, loser: never dropped but kept in the review queue }, deletes: archive',
      ),
      [],
    ],
    ['deletes in a word of its own', record(`${CONFLICT}, deletes: remove`), [['records/deletes', 'remove']]],
    ['deletes of one side', record(`${CONFLICT}, deletes: { acme: keep }`), [['records/deletes', 'deletes']]],
    [
      'deletes of a system elsewhere',
      record(`${CONFLICT}, deletes: { acme: keep, ledgerly: keep, other: keep }`),
      [['records/deletes', 'other']],
    ],
    ['deletes as a number', record(`${CONFLICT}, deletes: 5`), [['records/deletes', '5']]],
    [
      'two owners in a list',
      record(`${CONFLICT}, deletes: archive`).replace('owner: ledgerly', 'owner: [ledgerly, acme]'),
      [['records/one-owner', '[ledgerly, acme]']],
    ],
    [
      'an owner that is no system',
      record(`${CONFLICT}, deletes: archive`).replace('owner: ledgerly', 'owner: ledgrly'),
      [['refs/known', 'ledgrly']],
    ],
    [
      'a direction to nowhere',
      record(`${CONFLICT}, deletes: archive`).replace('-> acme', '-> acm'),
      [['refs/known', 'acm']],
    ],
    [
      'a direction in words',
      record(`${CONFLICT}, deletes: archive`).replace('ledgerly -> acme', 'both ways'),
      [['schema/format', 'both ways']],
    ],
    [
      'no timing',
      story('so_that: I win'),
      [
        [
          'stories/timing',
          '{ id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, so_that: I win }',
        ],
      ],
    ],
    ['a timing without a unit', story('within: 60'), [['stories/timing', '60']]],
    ['an undefined next sync', story('within: next sync'), [['stories/timing', 'next sync']]],
    ['out of scope in a word', 'out_of_scope: nothing', [['out-of-scope/present', 'nothing']]],
    ['an empty answer', 'decisions: [{ question: "Why?", answer: "" }]', [['decisions/open', '""']]],
    ['a date that no calendar has', 'due: 2026-02-30', [['schema/format', '2026-02-30']]],
    ['another version', 'version: 2', [['schema/enum', '2']]],
    [
      'a key that is needed, misspelt',
      'owner: { name: Dana Reyes, gthub: dana-reyes }',
      [['schema/unknown-key', 'gthub']],
    ],
    [
      'a key that a rule asks for, misspelt',
      record(`${CONFLICT}, deletes: archive`).replace('match:', 'mtach:'),
      [['schema/unknown-key', 'mtach']],
    ],
    [
      'a record that is named misspelt is not unproven too',
      `criteria:\n  - { id: AC-1, stories: [S1], records: [deals], ${GOOD} }`,
      [['refs/known', 'deals']],
    ],
    [
      'a name of a system that is none',
      'systems: { 1a: { name: Ledgerly, company: Ledgerly }, acme: { name: Acme CRM, company: Acme } }',
      [['schema/format', '{ name: Ledgerly, company: Ledgerly }']],
    ],
    ['an empty entry of a list', 'reviewers:\n  - kim-ofori\n  -\n  - lee-park', [['schema/required', '-']]],
    [
      'an empty entry at the beginning',
      'reviewers:\n  # nobody\n  -\n  - lee-park',
      [['schema/required', '-']],
    ],
    ['an empty entry in a line', 'reviewers: [ , lee-park]', [['yaml/syntax', ',']]],
    [
      'a case that is misspelt is not missed twice',
      `${criterion(`${GOOD}, covers: [delte]`)}\nout_of_scope: [{ item: Currencies, candidate: v2 }]`,
      [['schema/enum', 'delte']],
    ],
  ])('%s', (_, fragment, expected) => {
    expect(found(fragment)).toEqual(expected);
  });

  test('all of them are found at once', () => {
    const rules = found(
      `owner: Dana\n${record('conflict: { winner: last-write, loser: dropped }, deletes: no')}\nout_of_scope: []\nrelase: v1`,
    ).map(([rule]) => rule);
    expect(rules.sort()).toEqual([
      'out-of-scope/present',
      'owner/person',
      'records/deletes',
      'records/silent-drop',
      'schema/unknown-key',
    ]);
  });
});
