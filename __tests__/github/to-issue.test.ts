import { describe, expect, test } from '@jest/globals';
import { GitHubFailure } from '../../src/errors.js';
import { placeOf } from '../../src/github/place.js';
import { graphqlIssue, restIssue } from '../../src/github/to-issue.js';

const place = placeOf('acme/crm', 'https://api.github.com');

const REST = {
  number: 3,
  node_id: 'I_3',
  html_url: 'https://github.com/acme/crm/issues/3',
  title: 'One',
  body: 'Text',
  state: 'open',
  state_reason: null,
  user: { id: 1, login: 'ada', type: 'User' },
  labels: [{ name: 'a' }, 'b'],
  milestone: { title: 'June' },
  assignees: [{ id: 1, login: 'ada', type: 'User' }],
  updated_at: '2026-01-05T09:00:00Z',
};

const GRAPHQL = {
  id: 'I_3',
  number: 3,
  url: 'https://github.com/acme/crm/issues/3',
  title: 'One',
  body: 'Text',
  state: 'OPEN',
  updatedAt: '2026-01-05T09:00:00Z',
  author: { __typename: 'User', login: 'ada', databaseId: 1 },
  milestone: { title: 'June' },
  labels: { nodes: [{ name: 'a' }, { name: 'b' }] },
  assignees: { nodes: [{ login: 'ada' }] },
};

const rest = (change: object = {}) => restIssue({ ...REST, ...change }, place);
const graphql = (change: object = {}) => graphqlIssue({ ...GRAPHQL, ...change }, undefined);

test('REST and GraphQL tell the same', () => {
  expect(graphql()).toEqual(rest());
});

describe.each([
  ['REST', rest, Object.keys(REST).filter((key) => key !== 'state_reason')],
  ['GraphQL', graphql, Object.keys(GRAPHQL)],
] as const)('%s: an issue is a failure', (_, read, keys) => {
  test.each(keys)('without %s', (key) => {
    expect(() => read({ [key]: undefined })).toThrow(GitHubFailure);
  });

  test.each(keys)('with another kind of %s', (key) => {
    expect(() => read({ [key]: true })).toThrow(GitHubFailure);
  });
});

describe('whoever wrote it', () => {
  test.each([
    ['an App', { __typename: 'Bot', login: 'github-actions', databaseId: 7 }, 'github-actions[bot]', 'Bot'],
    ['an App, whole', { __typename: 'Bot', login: 'x[bot]', databaseId: 7 }, 'x[bot]', 'Bot'],
    ['an import', { __typename: 'Mannequin', login: 'm', databaseId: 7 }, 'm', 'Mannequin'],
  ])('%s', (_, author, login, type) => {
    expect(graphql({ author }).author).toEqual({ id: 7, login, type });
  });

  test('an account that is gone is the ghost', () => {
    expect(rest({ user: null })?.author.login).toBe('ghost');
    expect(graphql({ author: null }).author).toEqual(rest({ user: null })?.author);
  });

  test('a type that nobody knows is a failure', () => {
    expect(() => rest({ user: { ...REST.user, type: 'Robot' } })).toThrow(GitHubFailure);
  });
});

test('a reason that GitHub may add is none that counts', () => {
  expect(rest({ state: 'closed', state_reason: 'completed' })?.reason).toBe('completed');
  expect(rest({ state: 'closed', state_reason: 'abandoned' })?.reason).toBeUndefined();
});

test('a parent has its number where it is in the same repository', () => {
  const below = (path: string) =>
    rest({ parent_issue_url: `https://ghe.example/api/v3/repos/${path}` })?.parent;
  expect([below('Acme/CRM/issues/7'), below('acme/other/issues/7')]).toEqual([7, 'elsewhere']);
});

test('a pull request is no issue', () => {
  expect(rest({ pull_request: {} })).toBeUndefined();
});

describe('where GitHub is', () => {
  test.each([
    ['https://api.github.com', 'https://api.github.com/graphql'],
    ['https://api.github.com/', 'https://api.github.com/graphql'],
    ['https://ghe.example/api/v3', 'https://ghe.example/api/graphql'],
    ['https://ghe.example/api/v3/', 'https://ghe.example/api/graphql'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
  ])('%s', (apiUrl, graphqlUrl) => {
    expect(placeOf('acme/crm', apiUrl).graphqlUrl).toBe(graphqlUrl);
    expect(placeOf('acme/crm', apiUrl, 'https://x.example/g/').graphqlUrl).toBe('https://x.example/g');
  });
});
