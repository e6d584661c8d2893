import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Gate } from './gate.js';
import { startGate } from './gate.js';

let gate: Gate;
let number: number;
const tokens: Record<string, string> = {};

beforeEach(async () => {
  gate = await startGate();
  for (const user of ['ada', 'sam-ito', 'eve']) tokens[user] = gate.addToken({ as: { user } });
  number = await gate.propose('work');
});

afterEach(async () => {
  await gate.close();
  expect(gate.violations).toEqual([]);
});

const as = (login: string, method: string, path: string, body?: unknown) =>
  gate.crm(method, `/pulls/${number}${path}`, body, tokens[login] ?? '');

describe('reviews', () => {
  test('are at the head, or at the commit that they name', async () => {
    const first = gate.tip(gate.repo, 'work');
    expect((await as('sam-ito', 'POST', '/reviews', { event: 'APPROVE' })).body).toMatchObject({
      state: 'APPROVED',
      commit_id: first,
      user: { login: 'sam-ito' },
      author_association: 'NONE',
    });
    const second = await gate.commit(gate.repo, 'work', { more: '1\n' });
    await as('eve', 'POST', '/reviews', { event: 'REQUEST_CHANGES', body: 'No.', commit_id: first });
    await as('eve', 'POST', '/reviews', { event: 'APPROVE' });
    const listed = await as('ada', 'GET', '/reviews?per_page=2');
    expect(listed.body).toMatchObject([
      { state: 'APPROVED', commit_id: first },
      { state: 'CHANGES_REQUESTED', commit_id: first },
    ]);
    expect(listed.headers.get('link')).toContain('rel="next"');
    expect((await as('ada', 'GET', '/reviews?per_page=2&page=2')).body).toMatchObject([
      { commit_id: second },
    ]);
    const elsewhere = await gate.commit(gate.repo, 'other', { x: '1\n' });
    for (const commit of [elsewhere, 'a'.repeat(40)]) {
      const refused = await as('eve', 'POST', '/reviews', { event: 'APPROVE', commit_id: commit });
      expect(refused.status).toBe(422);
    }
  });

  test.each([
    ['APPROVE', '', 'Can not approve your own pull request'],
    ['REQUEST_CHANGES', 'No.', 'Can not request changes on your own pull request'],
  ])("of one's own by %s are refused", async (event, body, message) => {
    const answer = await as('ada', 'POST', '/reviews', { event, body });
    expect([answer.status, answer.get('errors', 0)]).toEqual([422, message]);
    expect((await as('ada', 'POST', '/reviews', { event: 'COMMENT', body: 'Look.' })).status).toBe(200);
  });

  test('wait unseen until they are submitted', async () => {
    const made = await as('sam-ito', 'POST', '/reviews', { body: 'Hm.' });
    expect(made.get('state')).toBe('PENDING');
    expect((await as('ada', 'GET', '/reviews')).body).toEqual([]);
    expect((await as('sam-ito', 'GET', '/reviews')).body).toHaveLength(1);
    const path = `/reviews/${made.get('id')}`;
    expect((await as('ada', 'GET', path)).status).toBe(404);
    expect((await as('sam-ito', 'POST', '/reviews', { event: 'APPROVE' })).status).toBe(422);
    await as('sam-ito', 'POST', `${path}/events`, { event: 'APPROVE' });
    expect((await as('ada', 'GET', path)).get('state')).toBe('APPROVED');
  });

  test('are dismissed by who may write, and say so', async () => {
    const id = await gate.as('sam-ito').review(gate.repo, number, 'APPROVE');
    const path = `/reviews/${id}/dismissals`;
    expect((await as('eve', 'PUT', path, { message: 'x' })).status).toBe(403);
    expect((await as('ada', 'PUT', path, { message: 'Late.' })).get('state')).toBe('DISMISSED');
    expect((await as('ada', 'PUT', path, { message: 'Late.' })).status).toBe(422);
    expect((await gate.crm('GET', `/issues/${number}/timeline`)).body).toMatchObject([
      {
        event: 'review_dismissed',
        dismissed_review: { state: 'approved', review_id: id, dismissal_message: 'Late.' },
      },
    ]);
  });

  test('an approval falls with a push where a rule asks for that; what else was said stands', async () => {
    const approved = await gate.as('sam-ito').review(gate.repo, number, 'APPROVE');
    await gate.commit(gate.repo, 'work', { one: '1\n' });
    expect(gate.pull(gate.repo, number).reviews[0]?.state).toBe('APPROVED');
    gate.addRuleset(gate.repo, { dismissStaleReviews: true });
    await gate.as('eve').review(gate.repo, number, 'REQUEST_CHANGES');
    const sha = await gate.commit(gate.repo, 'work', { two: '1\n' });
    expect(gate.pull(gate.repo, number).reviews.map(({ state }) => state)).toEqual([
      'DISMISSED',
      'CHANGES_REQUESTED',
    ]);
    expect((await gate.crm('GET', `/issues/${number}/timeline`)).body).toMatchObject([
      { dismissed_review: { review_id: approved, dismissal_commit_id: sha } },
    ]);
  });
});

interface Asked {
  readonly reviewers?: readonly string[];
  readonly team_reviewers?: readonly string[];
}

describe('requests for review', () => {
  test('go to collaborators and teams of the repository', async () => {
    gate.setCollaborator(gate.repo, 'sam-ito', 'read');
    gate.addTeam('acme', 'partners', ['eve']);
    gate.giveTeam(gate.repo, 'partners', 'read');
    const body = { reviewers: ['sam-ito'], team_reviewers: ['partners'] };
    const answer = await gate.crm('POST', `/pulls/${number}/requested_reviewers`, body, gate.appToken);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      requested_reviewers: [{ login: 'sam-ito' }],
      requested_teams: [{ slug: 'partners' }],
    });
    await gate.as('sam-ito').review(gate.repo, number, 'COMMENT');
    expect(gate.pull(gate.repo, number)).toMatchObject({
      requestedReviewers: [],
      requestedTeams: ['partners'],
    });
  });

  test.each([
    ['who reads only because all may', { reviewers: ['eve'] }, 'not a collaborator'],
    ['who does not exist', { reviewers: ['nobody'] }, 'not a collaborator'],
    ['a team without access', { team_reviewers: ['strangers'] }, 'not a collaborator'],
    ['the author', { reviewers: ['ada'] }, 'pull request author'],
  ])('never to %s: one of them, and nobody is asked', async (_, body: Asked, message) => {
    gate.setCollaborator(gate.repo, 'sam-ito', 'read');
    gate.addTeam('acme', 'strangers', []);
    const all = { ...body, reviewers: ['sam-ito', ...(body.reviewers ?? [])] };
    const answer = await as('ada', 'POST', '/requested_reviewers', all);
    expect(answer.status).toBe(422);
    expect(answer.get('message')).toContain(message);
    expect(gate.pull(gate.repo, number).requestedReviewers).toEqual([]);
  });
});

describe('a pull request', () => {
  test('is changed by its author or who may write', async () => {
    await gate.commit(gate.repo, 'side', { s: '1\n' });
    expect((await as('eve', 'PATCH', '', { title: 'x' })).status).toBe(403);
    const changed = await as('ada', 'PATCH', '', { title: 'New', body: 'Words', base: 'side' });
    expect(changed.body).toMatchObject({
      title: 'New',
      body: 'Words',
      base: { ref: 'side', sha: gate.tip(gate.repo, 'side') },
    });
    expect((await as('ada', 'PATCH', '', { base: 'nowhere' })).status).toBe(422);
    expect((await as('ada', 'PATCH', '', { state: 'closed' })).get('state')).toBe('closed');
    expect((await as('ada', 'PATCH', '', { state: 'open' })).get('state')).toBe('open');
    await gate.deleteBranch(gate.repo, 'work');
    expect(gate.pull(gate.repo, number).state).toBe('closed');
    expect((await as('ada', 'PATCH', '', { state: 'open' })).status).toBe(422);
  });

  test('keeps the base that it had when its head last moved', async () => {
    const before = gate.tip(gate.repo);
    const after = await gate.commit(gate.repo, 'main', { elsewhere: '1\n' });
    expect((await as('ada', 'GET', '')).get('base', 'sha')).toBe(before);
    await gate.commit(gate.repo, 'work', { more: '1\n' });
    expect((await as('ada', 'GET', '')).get('base', 'sha')).toBe(after);
    await gate.moveBranch(
      gate.repo,
      'work',
      (await gate.crm('GET', '/git/ref/heads/work')).get('object', 'sha') as string,
    );
    gate.as('ada').closeIssue(gate.repo, number);
    const closed = gate.pull(gate.repo, number).head.sha;
    await gate.commit(gate.repo, 'work', { last: '1\n' });
    expect(gate.pull(gate.repo, number).head.sha).toBe(closed);
  });

  test('from a fork follows the fork, and lists its commits', async () => {
    await gate.addRepo({ owner: 'sam-ito', name: 'crm', forkOf: gate.repo });
    await gate.commit('sam-ito/crm', 'idea', { a: '1\n' });
    const idea = await gate.as('sam-ito').openPull(gate.repo, { title: 'Idea', head: 'sam-ito:idea' });
    const sha = await gate.commit('sam-ito/crm', 'idea', { a: '2\n' }, { author: null });
    expect(gate.pull(gate.repo, idea).head).toEqual({ repo: 'sam-ito/crm', ref: 'idea', sha });
    expect((await gate.crm('GET', `/pulls/${idea}/commits`)).body).toMatchObject([
      { author: { login: 'sam-ito' } },
      { sha, author: null },
    ]);
  });
});
