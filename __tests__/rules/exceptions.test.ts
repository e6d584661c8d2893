import { describe, expect, test } from '@jest/globals';
import { canBeLowered } from '../../src/rules/define-rule.js';
import { examine } from '../../src/rules/examine.js';
import { RULES } from '../../src/rules/index.js';
import { minimalWith } from '../fixtures/minimal.js';

const UNMATCHED = `records:
  - { record: deal, owner: ledgerly, direction: ledgerly -> acme, conflict: { winner: source-of-truth, loser: sync-log }, deletes: archive }
  - { record: note, owner: ledgerly, direction: ledgerly -> acme, conflict: { winner: source-of-truth, loser: sync-log }, deletes: archive }
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal, note] }
`;

function found(rules: string): string[] {
  return examine(minimalWith(`${UNMATCHED}rules:\n  ${rules}`)).findings.map(
    ({ rule, severity, place }) => `${severity} ${rule} ${place.pointer}`,
  );
}

const MATCH_0 = 'warning records/match /records/0';
const MATCH_1 = 'warning records/match /records/1';

describe('a document weighs a rule itself', () => {
  test.each<[string, string, string[]]>([
    ['switched off, with a reason', 'records/match: { severity: off, reason: one of each }', []],
    [
      'lowered, with a reason',
      'records/match: { severity: info, reason: one of each }',
      ['info records/match /records/0', 'info records/match /records/1'],
    ],
    [
      'raised needs none',
      'records/match: { severity: error }',
      ['error records/match /records/0', 'error records/match /records/1'],
    ],
    ['for one record only', 'records/match: { severity: off, at: [note], reason: one of each }', [MATCH_0]],
  ])('%s', (_, rules, expected) => {
    expect(found(rules)).toEqual(expected);
  });
});

describe('an exception at fault changes nothing and is a finding', () => {
  test.each<[string, string, string[]]>([
    [
      'without a reason',
      'records/match: { severity: off }',
      [MATCH_0, MATCH_1, 'error rules/reason /rules/records~1match'],
    ],
    [
      'of an unknown rule',
      'records/mach: { severity: off, reason: x }',
      [MATCH_0, MATCH_1, 'error rules/reason /rules/records~1mach'],
    ],
    [
      'of a rule that can’t be lowered',
      'owner/person: { severity: off, reason: x }',
      [MATCH_0, MATCH_1, 'error rules/reason /rules/owner~1person'],
    ],
    [
      'that no finding needs',
      'criteria/one-thing: { severity: info, reason: x }',
      [MATCH_0, MATCH_1, 'warning rules/reason /rules/criteria~1one-thing'],
    ],
    [
      'for an entry that does not exist',
      'records/match: { severity: off, at: [nte], reason: x }',
      [
        MATCH_0,
        MATCH_1,
        'warning rules/reason /rules/records~1match',
        'error refs/known /rules/records~1match/at/0',
      ],
    ],
    [
      'with a severity that is none',
      'records/match: { severity: none, reason: x }',
      [MATCH_0, MATCH_1, 'error schema/enum /rules/records~1match/severity'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(found(rules)).toEqual(expected);
  });
});

test('the rules that the gate stands on can’t be lowered', () => {
  expect(
    RULES.map(({ id }) => id)
      .filter((id) => !canBeLowered(id))
      .sort(),
  ).toEqual([
    'decisions/open',
    'ids/unique',
    'owner/person',
    'partner/reviewers',
    'refs/known',
    'rules/reason',
    'schema/enum',
    'schema/format',
    'schema/required',
    'schema/type',
    'schema/unknown-key',
    'yaml/duplicate-key',
    'yaml/limits',
    'yaml/syntax',
  ]);
});
