import { describe, expect, test } from '@jest/globals';
import { type Claim, claimsOf } from '../../src/criteria/claims.js';
import type { Issue } from '../../src/criteria/issue.js';
import { stateOf } from '../../src/criteria/state.js';
import { allDone, done, parsed, SCOPE } from '../gate/facts.js';

const scope = parsed(SCOPE);
const [plain, listed] = scope.criteria;
const AUTHORS = ['scope-as-code[bot]'];

function stateIn(issues: readonly Issue[], criterion = listed) {
  if (!criterion) throw new Error('the fixture has no such criterion');
  const { byCriterion } = claimsOf('acme-crm', ['AC-1', 'AC-2'], issues, [
    ...AUTHORS,
    ...issues.map(({ author }) => author?.login ?? ''),
  ]);
  const claim: Claim | undefined = byCriterion.get(criterion.id)?.[0];
  return stateOf(criterion, claim);
}

const AC_2 = done(SCOPE, 'AC-2');
const edited = (change: (body: string) => string): Issue => ({ ...AC_2, body: change(AC_2.body) });

describe('threat 19: done is closed as completed, with the boxes of the checklist ticked', () => {
  test('which they are', () => {
    expect([stateIn(allDone()), stateIn(allDone(), plain)]).toEqual([{ done: true }, { done: true }]);
  });

  test.each<[string, Issue]>([
    ['one is left', edited((body) => body.replace('- [x]', '- [ ]'))],
    ['a line was taken out', edited((body) => body.replace(/- \[x\] seen by Acme\n/, ''))],
    ['all were', edited((body) => body.replaceAll(/- \[x\] .*\n/g, ''))],
    ['a line says something else', edited((body) => body.replace('seen by Acme', 'seen by us'))],
    ['a line of ours is beside them', edited((body) => body.replace('- [x]', '- [ ] more\n- [x]'))],
  ])('%s: not done', (_, issue) => {
    expect(issue.body).not.toBe(AC_2.body);
    expect(stateIn([issue])).toEqual({ done: false, why: 'boxes-left' });
  });

  test("a statement's own box matters only while the issue is open", () => {
    const issue = done(SCOPE, 'AC-1');
    expect(stateIn([{ ...issue, body: issue.body.replace('- [x]', '- [ ]') }], plain)).toEqual({
      done: true,
    });
  });
});
