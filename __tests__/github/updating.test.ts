import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reset } from '../../sandbox/http/faults.js';
import { GitHubFailure } from '../../src/errors.js';
import type { Issue } from '../../src/github/port.js';
import { newIssue } from '../contract/stage.js';
import { type Connected, REPO, startConnected } from './connected.js';

let on: Connected;
beforeEach(async () => {
  on = await startConnected();
});
afterEach(() => on.close());

const PATCH = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

/** Refuses what somebody else has changed. */
function unless(planned: Issue, change: { body?: string }) {
  return (now: Issue | undefined) => {
    if (now?.body !== planned.body && now?.body !== change.body) throw new GitHubFailure('it moved');
  };
}

describe('an update that waits for its turn', () => {
  test('threat 64: is checked when it is its turn, so that what people write meanwhile is not lost', async () => {
    const planned = await on.github.createIssue(newIssue('One', { body: 'old' }), () => false);
    let waits = 0;
    // Somebody writes while the second update waits behind the first.
    const queued = on.connect({
      onWait: () => {
        waits += 1;
        on.sandbox.as('ada').editIssue(REPO, 1, { body: 'mine' });
      },
    });
    const change = { body: 'new' };
    const [first, second] = await Promise.allSettled([
      queued.updateIssue(1, { title: 'Two' }, unless(planned, change)),
      queued.updateIssue(1, change, unless(planned, change)),
    ]);
    expect([first.status, second]).toMatchObject(['fulfilled', { reason: { message: 'it moved' } }]);
    expect([waits, on.sandbox.issue(REPO, 1).body]).toEqual([1, 'mine']);
  });

  test('whose answer is lost is no change by somebody else: it is sent again', async () => {
    const planned = await on.github.createIssue(newIssue('One', { body: 'old' }), () => false);
    on.sandbox.faults.add({ route: PATCH, trouble: reset('after') });
    const change = { body: 'new' };
    expect(await on.github.updateIssue(1, change, unless(planned, change))).toMatchObject(change);
    expect(on.sandbox.ledger.of(PATCH)).toHaveLength(2);
  });

  test('costs one read more', async () => {
    const planned = await on.github.createIssue(newIssue('One'), () => false);
    on.sandbox.ledger.clear();
    await on.github.updateIssue(1, { body: 'new' }, unless(planned, { body: 'new' }));
    expect(on.sandbox.ledger.counts()).toEqual({
      'GET /repos/{owner}/{repo}/issues/{issue_number}': 1,
      [PATCH]: 1,
    });
  });
});
