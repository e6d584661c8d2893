import { describe } from '@jest/globals';
import { agreeLine } from './agree.js';
import {
  AC_1,
  AC_2,
  agreement,
  allDone,
  done,
  type Given,
  open,
  review,
  SCOPE,
  scopeText,
  ticked,
} from './facts.js';
import { check } from './verdicts.js';

const EVERYBODY = ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login));
const LINKED = scopeText({ gate: '{ branches: { main: linked } }' });
const leftovers: Given = {
  base: { 'scope.yaml': LINKED },
  issues: [ticked(LINKED, 'AC-1'), open(LINKED, 'AC-2')],
};
const AC_3 = AC_2.replaceAll('AC-2', 'AC-3').replace('reopens', 'archives');
const WITH_AC_3 = { 'scope.yaml': scopeText({ criteria: [AC_1, AC_2, AC_3] }) };
const WITHOUT_AC_2 = { 'scope.yaml': scopeText({ criteria: [AC_1] }) };

describe('nobody waits for themselves', () => {
  check([
    [
      'the pull request that closes the last criterion',
      { issues: [done(SCOPE, 'AC-1'), ticked(SCOPE, 'AC-2')], closing: [12] },
      'success',
    ],
    ['two pull requests each with leftovers: the first', { ...leftovers, body: 'Criteria: AC-1' }, 'success'],
    [
      'two pull requests each with leftovers: the second waits for its own only',
      { ...leftovers, body: 'Criteria: AC-2' },
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'the first scope, opened by our owner',
      {
        base: {},
        head: { 'scope.yaml': SCOPE },
        code: [],
        author: 'dana-reyes',
        reviews: ['kim-ofori', 'sam-ito'].map((login) => review(login)),
        agreements: [agreement('dana-reyes', agreeLine({ base: {}, head: { 'scope.yaml': SCOPE } }))],
      },
      'success',
    ],
    [
      'the first scope together with code: nothing is awaited yet',
      { base: {}, head: { 'scope.yaml': SCOPE }, reviews: EVERYBODY },
      'success',
    ],
    [
      'a new criterion, while others are open',
      { head: WITH_AC_3, code: [], issues: [open(SCOPE, 'AC-1')], reviews: EVERYBODY },
      'success',
    ],
    [
      'a new criterion together with its code: its issue can’t be there yet',
      { head: WITH_AC_3, issues: allDone(), reviews: EVERYBODY },
      'success',
    ],
    [
      'removing a criterion that is open',
      {
        head: WITHOUT_AC_2,
        code: [],
        issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')],
        reviews: EVERYBODY,
      },
      'success',
    ],
    [
      'removing a criterion together with code waits: first the scope, then the code',
      { head: WITHOUT_AC_2, issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')], reviews: EVERYBODY },
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'a departure: the owner left, and says so in nobody’s place',
      {
        head: { 'scope.yaml': scopeText({ owner: 'kim-ofori', reviewers: [] }) },
        code: [],
        reviews: ['kim-ofori', 'sam-ito'].map((login) => review(login)),
      },
      'success',
    ],
    [
      'a scope that the next release’s language rules find fault with',
      {
        base: {
          'scope.yaml': scopeText({
            criteria: ['{ id: AC-1, statement: TBD, stories: [S1], records: [deal] }'],
          }),
        },
        issues: allDone(
          scopeText({ criteria: ['{ id: AC-1, statement: TBD, stories: [S1], records: [deal] }'] }),
        ),
      },
      'success',
    ],
  ]);
});
