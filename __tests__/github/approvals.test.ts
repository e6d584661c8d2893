import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubFailure } from '../../src/errors.js';
import { approvalsOf } from '../../src/github/approvals.js';
import { senderOf } from '../../src/github/octokit.js';

const COMMIT = 'a'.repeat(40);
const DIGEST = 'd'.repeat(64);
const PULLS = `/repos/acme/crm/commits/${COMMIT}/pulls`;
const REVIEWS = '/repos/acme/crm/pulls/7/reviews';
const COMMENTS = '/repos/acme/crm/issues/7/comments';
const PULL = { number: 7, html_url: 'https://github.com/acme/crm/pull/7', merged_at: '2026-11-03T00:00:00Z' };

/** What is answered, by path; anything else is not found. Shapes as docs.github.com has them. */
let answers: Record<string, { status?: number; body: unknown }>;
let asked: string[];
let server: Server;

beforeEach(async () => {
  answers = { [PULLS]: { body: [PULL] }, [REVIEWS]: { body: [] }, [COMMENTS]: { body: [] } };
  asked = [];
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push(pathname);
    const { status = 200, body } = answers[pathname] ?? { status: 404, body: { message: 'Not Found' } };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => new Promise((closed) => server.close(closed)));

function found() {
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return approvalsOf(senderOf({ repository: 'acme/crm', token: 't', apiUrl }), COMMIT);
}

async function approvals(): Promise<string[]> {
  return (await found()).flatMap((pull) => pull.approvals.map(({ login, how }) => `${login} ${how}`));
}

const review = (login: string, state: string, day: number, type = 'User') => ({
  user: { id: 1, login, type },
  state,
  submitted_at: state === 'PENDING' ? undefined : `2026-11-0${day}T00:00:00Z`,
});
const comment = (login: string, body: string, day: number, edited = day) => ({
  id: day,
  user: { id: 1, login, type: 'User' },
  body,
  created_at: `2026-11-0${day}T00:00:00Z`,
  updated_at: `2026-11-0${edited}T00:00:00Z`,
});

test('the merged pull request of a commit has who approved it, and when', async () => {
  answers[REVIEWS] = { body: [review('sam-ito', 'APPROVED', 2)] };
  expect(await found()).toEqual([
    {
      number: 7,
      url: PULL.html_url,
      approvals: [{ login: 'sam-ito', at: '2026-11-02T00:00:00Z', how: 'review' }],
    },
  ]);
  expect(asked).toEqual([PULLS, REVIEWS, COMMENTS]);
});

describe('a person’s last word counts', () => {
  test.each([
    ['yes', ['APPROVED'], true],
    ['yes, then a comment', ['APPROVED', 'COMMENTED'], true],
    ['yes, then no', ['APPROVED', 'CHANGES_REQUESTED'], false],
    ['no, then yes', ['CHANGES_REQUESTED', 'APPROVED'], true],
    ['yes, which was dismissed', ['DISMISSED'], false],
    ['a yes before one that was dismissed', ['APPROVED', 'DISMISSED'], false],
    ['a word that was not sent', ['PENDING'], false],
  ])('%s', async (_, states, isYes) => {
    answers[REVIEWS] = { body: states.map((state, day) => review('sam-ito', state, day + 1)) };
    expect(await approvals()).toEqual(isYes ? ['sam-ito review'] : []);
  });

  test('a bot has none', async () => {
    answers[REVIEWS] = { body: [review('helper[bot]', 'APPROVED', 1, 'Bot')] };
    expect(await approvals()).toEqual([]);
  });
});

describe('who can’t review agrees by a line', () => {
  test.each([
    ['the line alone', comment('dana-reyes', `/scope agree ${DIGEST}`, 2), true],
    ['a line among others', comment('dana-reyes', `I do.\n/scope agree ${DIGEST}\r\nThanks`, 2), true],
    ['which was edited', comment('dana-reyes', `/scope agree ${DIGEST}`, 2, 3), false],
    ['without a digest', comment('dana-reyes', '/scope agree', 2), false],
    ['that is quoted', comment('dana-reyes', `> /scope agree ${DIGEST}`, 2), false],
  ])('%s', async (_, one, isYes) => {
    answers[COMMENTS] = { body: [one] };
    expect(await approvals()).toEqual(isYes ? ['dana-reyes comment'] : []);
  });
});

test('a pull request that is not merged brought nothing', async () => {
  answers[PULLS] = { body: [{ ...PULL, merged_at: null }] };
  expect(await found()).toEqual([]);
});

test('a commit that GitHub never got has no pull request', async () => {
  answers[PULLS] = { status: 422, body: { message: `No commit found for SHA: ${COMMIT}` } };
  expect(await found()).toEqual([]);
});

test('what can’t be read is a failure, never "nobody"', async () => {
  answers[REVIEWS] = { status: 403, body: { message: 'Resource not accessible by integration' } };
  await expect(found()).rejects.toThrow(/Could not read the reviews of #7 .* pull-requests: read/);
  answers[REVIEWS] = { body: {} };
  await expect(found()).rejects.toBeInstanceOf(GitHubFailure);
});
