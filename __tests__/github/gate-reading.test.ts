import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serverError } from '../../sandbox/http/faults.js';
import { isKnown } from '../../src/gate/facts.js';
import { connectGate } from '../../src/github/connect-gate.js';
import type { Pull } from '../../src/github/gate-port.js';
import { PERMISSIONS } from '../contract/gate-stage.js';
import { type Gated, REPO, startGated } from '../e2e/gated.js';

let gated: Gated;
let number: number;

beforeEach(async () => {
  gated = await startGated();
  number = await gated.propose('work', { 'a.ts': 'b' });
});
afterEach(() => gated.end());

async function pull(): Promise<Pull> {
  const found = await gated.ports.pulls.readPull(number);
  if (found === undefined) throw new Error('it is gone');
  return found;
}

async function reviews() {
  const { reviews: found } = await pull();
  if (!isKnown(found)) throw new Error(found.unknown);
  return found;
}

describe('reviews', () => {
  test('threat 6: as they were given, in their order; what was not submitted is none', async () => {
    const { sandbox } = gated;
    const head = sandbox.pull(REPO, number).head.sha;
    await sandbox.as('sam-ito').review(REPO, number, 'APPROVE');
    await sandbox.as('ann-cho').review(REPO, number, 'PENDING');
    await sandbox
      .as('ann-cho')
      .review(REPO, number, 'COMMENT', { body: 'Hm.' })
      .catch(() => undefined);
    await sandbox.commit(REPO, 'work', { 'a.ts': 'c' }, { author: 'kim-ofori' });
    await sandbox.as('sam-ito').review(REPO, number, 'REQUEST_CHANGES', { body: 'No.' });
    const found = await reviews();
    expect(
      found.map(({ author, state }) => `${author?.login} ${state}`).filter((one) => one.startsWith('sam')),
    ).toEqual(['sam-ito approved', 'sam-ito changes-requested']);
    expect(found[0]).toMatchObject({
      commit: head,
      dismissed: undefined,
      url: expect.stringMatching(/^http/),
    });
  });

  test('threat 8: a dismissed one is still known for what it was, and when', async () => {
    const { sandbox } = gated;
    const id = await sandbox.as('sam-ito').review(REPO, number, 'REQUEST_CHANGES', { body: 'No.' });
    sandbox.as('dana-reyes').dismissReview(REPO, number, id, 'Talked.');
    expect(await reviews()).toMatchObject([
      { id, state: 'changes-requested', dismissed: { at: expect.stringMatching(/Z$/), byPush: false } },
    ]);
  });

  test('a dismissal by GitHub itself, because of a push, is told apart', async () => {
    const { sandbox } = gated;
    sandbox.protect(REPO, 'main', { approvals: 1, dismissStaleReviews: true });
    sandbox.setCollaborator(REPO, 'sam-ito', 'write');
    await sandbox.as('sam-ito').review(REPO, number, 'APPROVE');
    await sandbox.commit(REPO, 'work', { 'a.ts': 'c' }, { author: 'kim-ofori' });
    expect(await reviews()).toMatchObject([{ state: 'approved', dismissed: { byPush: true } }]);
  });

  test('threat 4: those from before it went into another branch are told apart', async () => {
    const { sandbox } = gated;
    await sandbox.commit(REPO, 'next', { 'b.ts': 'b' }, { author: 'kim-ofori' });
    await sandbox.as('sam-ito').review(REPO, number, 'APPROVE');
    await sandbox.as('kim-ofori').retarget(REPO, number, 'next');
    expect(await reviews()).toMatchObject([{ isOnOtherBase: true }]);
    Reflect.apply(Reflect.get(sandbox.clock, 'advance'), sandbox.clock, [1_000]);
    await sandbox.as('sam-ito').review(REPO, number, 'APPROVE');
    expect(await reviews()).toMatchObject([{ isOnOtherBase: true }, { isOnOtherBase: false }]);
  });

  test('to the last page', async () => {
    const { sandbox } = gated;
    for (let index = 0; index < 130; index += 1)
      await sandbox.as('mallory').review(REPO, number, 'COMMENT', { body: `${index}` });
    await sandbox.as('sam-ito').review(REPO, number, 'APPROVE');
    expect((await reviews()).at(-1)).toMatchObject({ author: { login: 'sam-ito' }, state: 'approved' });
  });

  test('threat 35: a page that fails makes them unknown, and nothing else', async () => {
    const { sandbox } = gated;
    for (let index = 0; index < 130; index += 1)
      await sandbox.as('mallory').review(REPO, number, 'COMMENT', { body: `${index}` });
    sandbox.faults.add({ route: 'GRAPHQL repository', nth: 2, times: 5, trouble: serverError(502) });
    const found = await pull();
    expect(found.reviews).toEqual({ unknown: expect.stringContaining('it answered 502') });
    expect(found.closing).toEqual([]);
  });
});

describe('comments', () => {
  test('those that agree, and whether they were edited; to the last page', async () => {
    const { sandbox } = gated;
    const sam = sandbox.as('sam-ito');
    for (let index = 0; index < 105; index += 1)
      sandbox.as('mallory').comment(REPO, number, `${index} /scope agree x`);
    sam.comment(REPO, number, 'Fine.\n/scope agree abc');
    const edited = sam.comment(REPO, number, '/scope agree abc');
    sam.editComment(REPO, edited, '/scope agree def');
    expect((await pull()).agreements).toMatchObject([
      { author: { login: 'sam-ito' }, body: 'Fine.\n/scope agree abc', isEdited: false },
      { body: '/scope agree def', isEdited: true },
    ]);
  });
});

describe('required checks', () => {
  test.each([
    [
      'protection',
      () =>
        gated.sandbox.protect(REPO, 'main', { checks: [{ context: 'scope gate', app: 'github-actions' }] }),
    ],
    [
      'a ruleset',
      () => {
        gated.sandbox.protect(REPO, 'main', null);
        gated.sandbox.addRuleset(REPO, { checks: [{ context: 'scope gate', app: 'github-actions' }] });
      },
    ],
  ])('of %s', async (_, require) => {
    require();
    const { requiredChecks } = (await pull()).branch;
    expect(requiredChecks).toMatchObject([{ name: 'scope gate' }]);
  });

  test('none', async () => {
    gated.sandbox.protect(REPO, 'main', null);
    expect((await pull()).branch.requiredChecks).toEqual([]);
  });
});

describe('closing', () => {
  const closing = async (body: string, base = 'main') => {
    const other = await gated.propose(`other-${base}`, { 'c.ts': 'c' }, { body, base });
    return (await gated.ports.pulls.readPull(other))?.closing;
  };

  test('issues of this repository that GitHub closes with the merge', async () => {
    const issue = gated.issues.get('AC-1') as number;
    expect(await closing(`Closes #${issue}, see #1`)).toEqual([issue]);
  });

  test('none for another branch than the default', async () => {
    await gated.sandbox.commit(REPO, 'next', { 'd.ts': 'd' });
    expect(await closing(`Closes #${gated.issues.get('AC-1')}`, 'next')).toEqual([]);
  });
});

describe('asking for reviews', () => {
  test('asks; is refused for who has no access; and may not be allowed to ask at all', async () => {
    const { sandbox, ports } = gated;
    expect(await ports.pulls.requestReview(number, 'sam-ito')).toBe('asked');
    expect((await pull()).requested).toEqual(['sam-ito']);
    expect(await ports.pulls.requestReview(number, 'mallory')).toBe('refused');
    gated.requests();
    expect(await ports.pulls.requestReview(number, 'mallory')).toBe('refused');
    expect(gated.requests().routes).toEqual([]);
    sandbox.setCollaborator(REPO, 'mallory', 'read');
    await gated.later(3_600_000);
    expect(await ports.pulls.requestReview(number, 'mallory')).toBe('asked');
    const token = sandbox.addToken({
      as: { app: 'github-actions' },
      permissions: { ...PERMISSIONS, pull_requests: 'read' },
    });
    const { pulls } = connectGate({ repository: REPO, token, apiUrl: sandbox.restUrl });
    expect(await pulls.requestReview(number, 'ann-cho')).toBe('forbidden');
  });
});

describe('tokens', () => {
  test('one that is made anew for each request, as an installation’s is', async () => {
    const { sandbox, token } = gated;
    let asked = 0;
    const give = async () => {
      asked += 1;
      return token;
    };
    const { pulls } = connectGate({ repository: REPO, token: give, apiUrl: sandbox.restUrl });
    await pulls.readPull(number);
    await pulls.listOpenPulls();
    expect(asked).toBe(2);
  });

  test('threat 12: teams of another organization are read with its own', async () => {
    const { sandbox, token } = gated;
    sandbox.addOrganization('acme-inc', ['sam-ito']);
    sandbox.addTeam('acme-inc', 'integrations', ['sam-ito']);
    const asked: string[] = [];
    const { pulls } = connectGate({
      repository: REPO,
      token,
      apiUrl: sandbox.restUrl,
      teamToken: async (organization) => {
        asked.push(organization);
        return sandbox.addToken({ as: { app: 'github-actions' }, permissions: { members: 'read' } });
      },
    });
    expect(await pulls.listTeam('acme-inc', 'integrations')).toMatchObject([{ login: 'sam-ito' }]);
    expect(new Set(asked)).toEqual(new Set(['acme-inc']));
  });
});
