import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/gate/decide.js';
import { decideGroup } from '../../src/gate/decide-group.js';
import type { Facts, GroupFacts } from '../../src/gate/facts.js';
import {
  allDone,
  done,
  facts,
  type Given,
  open,
  review,
  reworded,
  SCOPE,
  side,
  type Tree,
  ticked,
} from './facts.js';
import { missingIn } from './verdicts.js';

const GROUP_COMMIT = '9e00'.padEnd(40, '0');
const TREE: Tree = { 'scope.yaml': SCOPE };
const WORDED: Tree = { 'scope.yaml': reworded(SCOPE) };
const OTHER: Tree = { 'scope.yaml': reworded(SCOPE, '9 minutes') };
const EVERYBODY = ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login));

function group(members: readonly Facts[], tree: Tree = TREE): GroupFacts {
  return { members, group: side('group', tree, GROUP_COMMIT) };
}

/** One that changes the scope, signed. */
const SIGNED: Given = { head: WORDED, code: [], issues: allDone(), reviews: EVERYBODY };
const CODE: Given = { issues: allDone() };

describe('threat 36: an entry of a merge queue is judged itself', () => {
  test.each<readonly [string, GroupFacts, string, string]>([
    ['each of its pull requests passes', group([facts(CODE), facts(CODE)]), 'success', ''],
    [
      'one of them does not',
      group([facts(CODE), facts({ issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')] })]),
      'action_required',
      'Pull request 7: 1 of 2 criteria is not done.',
    ],
    [
      'one of them has to be mended',
      group([facts({ ...CODE, head: { 'scope.yaml': `${SCOPE}x: 1\n` }, reviews: EVERYBODY })], {
        'scope.yaml': `${SCOPE}x: 1\n`,
      }),
      'failure',
      'Pull request 7: The scope in this pull request has errors.',
    ],
    ['it holds the scope that was signed', group([facts(SIGNED)], WORDED), 'success', ''],
    [
      'and the last signed one',
      group([facts(SIGNED), facts({ ...SIGNED, base: WORDED, head: OTHER })], OTHER),
      'success',
      '',
    ],
    [
      'it holds another scope than the base’s, and nobody changes it',
      group([facts(CODE)], WORDED),
      'action_required',
      'The queue would merge a version of `acme-crm` that nobody signed.',
    ],
    [
      'it lost the signed scope',
      group([facts(SIGNED)], TREE),
      'action_required',
      'The queue would merge a version of `acme-crm` that nobody signed.',
    ],
    [
      'it holds the signed scope and one more',
      group([facts(CODE)], { ...TREE, '.github/scope-as-code.yaml': 'issue-authors: [mallory]\n' }),
      'action_required',
      'a version of the configuration that nobody signed',
    ],
    [
      'what those before it close counts',
      group([
        facts({ issues: [done(SCOPE, 'AC-1'), ticked(SCOPE, 'AC-2')], closing: [12] }),
        facts({ issues: [done(SCOPE, 'AC-1'), ticked(SCOPE, 'AC-2')] }),
      ]),
      'success',
      '',
    ],
    [
      'what those behind it close does not',
      group([
        facts({ issues: [done(SCOPE, 'AC-1'), ticked(SCOPE, 'AC-2')] }),
        facts({ issues: [done(SCOPE, 'AC-1'), ticked(SCOPE, 'AC-2')], closing: [12] }),
      ]),
      'action_required',
      'Pull request 7: 1 of 2 criteria is not done.',
    ],
    ['nobody in it', group([]), 'action_required', 'The merge queue names no pull request for this entry.'],
  ])('%s', (_, given, conclusion, says) => {
    const verdict = decideGroup(given);
    if (!verdict) throw new Error('silence');
    expect([verdict.conclusion, missingIn(verdict)]).toEqual([conclusion, expect.stringContaining(says)]);
  });

  test('without a chain of entries it is closed', () => {
    const verdict = decideGroup({ unknown: 'The queue has no entry with this commit.' });
    expect(verdict).toMatchObject({ check: 'scope gate', conclusion: 'action_required' });
  });

  test('without a scope there is no check', () => {
    expect(decideGroup(group([facts({ base: {} })], {}))).toBeUndefined();
    expect(decideGroup(group([facts({ base: {} })], TREE))?.conclusion).toBe('action_required');
  });

  test('the verdict is for the entry’s own commit', () => {
    expect(decideGroup(group([facts(CODE)]))?.where?.head).toBe(GROUP_COMMIT);
    expect(decide(facts(CODE))?.where?.head).not.toBe(GROUP_COMMIT);
  });
});
