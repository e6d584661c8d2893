import { describe } from '@jest/globals';
import type { Side } from '../../src/gate/facts.js';
import {
  allDone,
  BASE_COMMIT,
  type Given,
  review,
  reworded,
  SCOPE,
  START_COMMIT,
  scopeText,
  side,
} from './facts.js';
import { check } from './verdicts.js';

const CONFIG = '.github/scope-as-code.yaml';
const EVERYBODY = ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login));
const ISSUES = allDone();

const UNKNOWN_KEY = `${SCOPE}nonsense: 1\n`;
const VAGUE = scopeText({
  criteria: ['{ id: AC-1, statement: TBD, stories: [S1], records: [deal] }'],
});
const NO_CONFLICT = SCOPE.replace(/ {4}conflict:.*\n/, '');
const UNREADABLE = `${SCOPE}\n  : [`;

const OTHERS = scopeText({
  id: 'b',
  owner: 'eve-one',
  reviewers: [],
  partnerOwner: 'eve-two',
  partnerReviewers: ['eve-two'],
});
const LISTED = { 'a.yaml': SCOPE, 'b.yaml': OTHERS, [CONFIG]: 'scopes: [a.yaml, b.yaml]\n' };

/** Read by the newest configuration that can be read, for its own can't. */
function brokenConfig<Name extends string>(read: Side<Name>): Side<Name> {
  return { ...read, config: side('base', { [CONFIG]: 'scopes: 7\n' }, BASE_COMMIT).config };
}

describe('the scope that a change leaves behind', () => {
  check([
    [
      'threat 14: has no errors, or closes this pull request with file and line',
      { head: { 'scope.yaml': UNKNOWN_KEY }, issues: ISSUES, reviews: EVERYBODY },
      'failure',
      '`scope.yaml:36`: `nonsense` is not a key of this document.',
    ],
    [
      'threat 14: of a language rule neither',
      { head: { 'scope.yaml': VAGUE }, code: [], reviews: EVERYBODY },
      'failure',
      '`scope.yaml:',
    ],
    [
      'threat 10: a partner without reviewers is an invalid scope, not nobody needed',
      {
        head: { 'scope.yaml': scopeText({ partnerReviewers: [] }) },
        code: [],
        reviews: EVERYBODY,
      },
      'failure',
      '`scope.yaml:',
    ],
    [
      'threat 11: a login that can’t be one is an invalid scope',
      { head: { 'scope.yaml': scopeText({ owner: '"dаna"' }) }, code: [], reviews: EVERYBODY },
      'failure',
      '`scope.yaml:',
    ],
    [
      'threat 21: a scope without criteria is invalid',
      {
        head: { 'scope.yaml': SCOPE.replace(/criteria:.*?\nout_of/s, 'criteria: []\nout_of') },
        code: [],
        reviews: EVERYBODY,
      },
      'failure',
      '`scope.yaml:',
    ],
    [
      'a second scope with the id of one that stands',
      {
        base: { 'b.yaml': SCOPE, [CONFIG]: 'scopes: [b.yaml]\n' },
        head: { 'a.yaml': SCOPE, 'b.yaml': SCOPE, [CONFIG]: 'scopes: [a.yaml, b.yaml]\n' },
        issues: ISSUES,
        reviews: EVERYBODY,
      },
      'failure',
      'Another scope of this repository has the id `acme-crm`',
    ],
    [
      'a configuration that can’t be read',
      { head: { 'scope.yaml': SCOPE, [CONFIG]: 'scopes: 7\n' }, issues: ISSUES, reviews: EVERYBODY },
      'failure',
      `\`${CONFIG}:1\``,
    ],
    [
      'threat 14: an invalid one elsewhere on this branch’s history is nobody’s here',
      { start: { 'scope.yaml': UNKNOWN_KEY }, head: { 'scope.yaml': UNKNOWN_KEY }, issues: ISSUES },
      'success',
    ],
  ]);
});

describe('a base that can’t be decided on', () => {
  const broken: Given = { base: { 'scope.yaml': UNKNOWN_KEY }, issues: ISSUES };
  check([
    [
      'threat 13: closes every pull request, with file, line and reason',
      { ...broken, reviews: EVERYBODY },
      'action_required',
      'The scope on `main` has an error: `scope.yaml:36`: `nonsense` is not a key of this document.',
    ],
    ['a language rule holds nobody up', { base: { 'scope.yaml': VAGUE }, issues: allDone(VAGUE) }, 'success'],
    [
      'nor does any other rule, though the schema refuses what it finds, while people and criteria can be read',
      { base: { 'scope.yaml': NO_CONFLICT }, issues: ISSUES },
      'success',
    ],
    [
      'threat 13: no regular file on the base closes, whatever rule says so',
      {
        base: { 'scope.yaml': { text: SCOPE, mode: '120000' } },
        lastValid: { 'scope.yaml': SCOPE },
        also: { issues: new Map([['acme-crm', ISSUES]]), questions: new Map([['acme-crm', []]]) },
      },
      'action_required',
      'The scope on `main` has an error: `scope.yaml:1`: This is not a regular file.',
    ],
    [
      'criteria that can’t be read are never none',
      {
        base: { 'scope.yaml': SCOPE.replace(/criteria:.*?\nout_of/s, 'criteria: []\nout_of') },
        branch: 'dev',
      },
      'action_required',
      'The scope on `main` has an error'.replace('main', 'dev'),
    ],
    [
      'threat 13: is repaired by its own people where they can be read',
      { ...broken, head: { 'scope.yaml': SCOPE }, code: [], reviews: EVERYBODY },
      'success',
    ],
    [
      'threat 13: and not by others',
      {
        ...broken,
        head: {
          'scope.yaml': scopeText({
            owner: 'eve-one',
            partnerOwner: 'eve-two',
            partnerReviewers: ['eve-two'],
          }),
        },
        code: [],
        reviews: ['eve-one', 'eve-two', 'kim-ofori'].map((login) => review(login)),
      },
      'action_required',
      'Nobody from Acme has signed yet. `sam-ito` or `ann-cho` needs to approve',
    ],
    [
      'threat 13: a repair that leaves errors behind is none',
      { ...broken, head: { 'scope.yaml': `${UNKNOWN_KEY}more: 2\n` }, code: [], reviews: EVERYBODY },
      'failure',
      'is not a key',
    ],
    [
      'threat 13: an unreadable one is repaired by the people of the newest valid one',
      {
        base: { 'scope.yaml': UNREADABLE },
        head: { 'scope.yaml': SCOPE },
        code: [],
        lastValid: { 'scope.yaml': reworded(SCOPE) },
        reviews: EVERYBODY,
      },
      'success',
      "`acme-crm` can't be read at ba5e000, so the people whom its newest valid version names sign.",
    ],
    [
      'threat 13: an unreadable one closes every other pull request, whatever its history says',
      {
        base: { 'scope.yaml': UNREADABLE },
        also: { issues: new Map([['acme-crm', ISSUES]]), questions: new Map([['acme-crm', []]]) },
        lastValid: { 'scope.yaml': SCOPE },
      },
      'action_required',
      'The scope on `main` has an error: `scope.yaml:',
    ],
    [
      'threat 13: with none in its history only an administrator helps',
      {
        base: { 'scope.yaml': UNREADABLE },
        head: { 'scope.yaml': SCOPE },
        code: [],
        lastValid: { 'scope.yaml': undefined },
        reviews: EVERYBODY,
      },
      'action_required',
      'Only an administrator can bypass the gate and merge this.',
    ],
    [
      'threat 13: with a history that was not read nothing is known',
      { base: { 'scope.yaml': UNREADABLE }, head: { 'scope.yaml': SCOPE }, code: [], reviews: EVERYBODY },
      'action_required',
      'The history of `scope.yaml` was not read.',
    ],
    [
      'threat 13: a key twice leaves open who is meant',
      {
        base: { 'scope.yaml': `${SCOPE}owner: { name: Eve One, github: eve-one }\n` },
        head: { 'scope.yaml': SCOPE },
        code: [],
        lastValid: { 'scope.yaml': undefined },
        reviews: EVERYBODY,
      },
      'action_required',
      'Only an administrator',
    ],
    [
      'threat 13: a configuration that can’t be read closes',
      { base: { 'scope.yaml': SCOPE, [CONFIG]: 'scopes: 7\n' }, issues: ISSUES },
      'action_required',
      `\`${CONFIG}:1\``,
    ],
    [
      'threat 13: its repair is signed by everybody whom the newest valid one lists',
      {
        base: { 'a.yaml': SCOPE, [CONFIG]: 'scopes: 7\n' },
        head: { 'a.yaml': SCOPE, [CONFIG]: 'scopes: [a.yaml]\n' },
        code: [],
        lastValid: { 'a.yaml': SCOPE },
        reviews: EVERYBODY,
      },
      'success',
    ],
    [
      'threat 13: of those too whose scopes it leaves alone, though it moves another',
      {
        head: { 'a.yaml': SCOPE, 'c.yaml': OTHERS, [CONFIG]: 'scopes: [a.yaml, c.yaml]\n' },
        code: [],
        also: {
          base: brokenConfig(side('base', LISTED, BASE_COMMIT)),
          start: { kind: 'at', side: brokenConfig(side('start', LISTED, START_COMMIT)) },
        },
        reviews: ['eve-one', 'eve-two'].map((login) => review(login)),
      },
      'action_required',
      'The owner from Ledgerly has not signed yet. `dana-reyes` needs to approve',
    ],
    [
      'threat 13: its repair is not the first scope’s',
      {
        base: { 'a.yaml': SCOPE, [CONFIG]: 'scopes: 7\n' },
        head: { 'a.yaml': SCOPE, [CONFIG]: 'scopes: [a.yaml]\n' },
        code: [],
        reviews: EVERYBODY,
      },
      'action_required',
      'so it is not known who could sign a fix',
    ],
  ]);
});
