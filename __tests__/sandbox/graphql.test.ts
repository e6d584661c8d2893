import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UNLIMITED } from '../../sandbox/http/limits.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

let acme: Acme;

beforeEach(async () => {
  acme = await startAcme();
});

afterEach(() => acme.close());

const CREATE = `mutation($input: CreateIssueInput!) {
  createIssue(input: $input) {
    clientMutationId
    issue { id databaseId number url author { login ... on Bot { databaseId } } parent { number } labels(first: 10) { nodes { name } } }
  }
}`;

async function repositoryId(): Promise<unknown> {
  return (await acme.graphql('{ repository(owner: "acme", name: "crm") { id } }')).get(
    'data',
    'repository',
    'id',
  );
}

describe('reading', () => {
  test('an issue with its sub-issues, page by page', async () => {
    for (let index = 0; index < 4; index += 1)
      acme.as('ada').openIssue(acme.repo, { title: `Issue ${index}` });
    const parent = acme.issue(acme.repo, 1);
    for (const number of [2, 3, 4]) {
      await acme.crm('POST', '/issues/1/sub_issues', { sub_issue_id: acme.issue(acme.repo, number).id });
    }
    const query = `query($after: String) {
      repository(owner: "acme", name: "crm") {
        issue(number: 1) {
          id
          subIssues(first: 2, after: $after) { totalCount nodes { number parent { number } } pageInfo { hasNextPage endCursor } }
        }
      }
    }`;
    const first = await acme.graphql(query);
    expect(first.get('data', 'repository', 'issue')).toMatchObject({
      id: parent.nodeId,
      subIssues: { totalCount: 3, nodes: [{ number: 2 }, { number: 3 }], pageInfo: { hasNextPage: true } },
    });
    const after = first.get('data', 'repository', 'issue', 'subIssues', 'pageInfo', 'endCursor');
    const second = await acme.graphql(query, { after });
    expect(second.get('data', 'repository', 'issue', 'subIssues')).toMatchObject({
      nodes: [{ number: 4, parent: { number: 1 } }],
      pageInfo: { hasNextPage: false },
    });
    expect(acme.violations).toEqual([]);
  });

  test('what is not there is null, and an error says so', async () => {
    const answer = await acme.graphql(
      '{ repository(owner: "acme", name: "crm") { issue(number: 7) { id } } }',
    );
    expect(answer.body).toEqual({
      data: { repository: { issue: null } },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'issue'],
          locations: [{ line: 1, column: 44 }],
          message: 'Could not resolve to an Issue with the number of 7.',
        },
      ],
    });
    const hidden = await acme.graphql('{ repository(owner: "acme", name: "secret") { id } }');
    expect(hidden.get('errors', 0, 'type')).toBe('NOT_FOUND');
  });

  test('an issue by its global id', async () => {
    acme.as('ada').openIssue(acme.repo, { title: 'One' });
    const query =
      'query($id: ID!) { node(id: $id) { ... on Issue { number repository { nameWithOwner } } } }';
    const answer = await acme.graphql(query, { id: acme.issue(acme.repo, 1).nodeId });
    expect(answer.get('data', 'node')).toEqual({ number: 1, repository: { nameWithOwner: 'acme/crm' } });
    expect((await acme.graphql(query, { id: 'I_nothing' })).get('errors', 0, 'type')).toBe('NOT_FOUND');
  });

  test("the viewer's login is whole, a bot's as author is not", async () => {
    await acme.crm('POST', '/issues', { title: 'One' });
    const answer = await acme.graphql(
      '{ viewer { login } repository(owner: "acme", name: "crm") { issue(number: 1) { author { __typename login } } } }',
    );
    expect(answer.get('data')).toEqual({
      viewer: { login: 'github-actions[bot]' },
      repository: { issue: { author: { __typename: 'Bot', login: 'github-actions' } } },
    });
  });

  test('a query that the schema does not allow is refused', async () => {
    const answer = await acme.graphql('{ repository(owner: "acme", name: "crm") { issues { colour } } }');
    expect(answer.status).toBe(200);
    expect(answer.get('errors', 0, 'message')).toContain('colour');
    expect(answer.get('data')).toBeUndefined();
    expect((await acme.graphql('{ viewer { ')).get('errors', 0, 'message')).toContain('Syntax Error');
  });

  test('a field that GitHub has and the sandbox has not is a violation, never null', async () => {
    const answer = await acme.graphql('{ repository(owner: "acme", name: "crm") { stargazerCount } }');
    expect(answer.get('errors', 0, 'message')).toContain('Repository.stargazerCount');
    expect(acme.violations).toHaveLength(1);
  });

  test('nobody asks without a token', async () => {
    const answer = await acme.ask('POST', '/graphql', {
      token: null,
      body: { query: '{ viewer { login } }' },
    });
    expect(answer.status).toBe(401);
  });
});

describe('creating an issue', () => {
  test('below its parent, in one request', async () => {
    acme.as('ada').createLabel(acme.repo, { name: 'scope:acme' });
    acme.as('ada').openIssue(acme.repo, { title: 'Tracking' });
    const label = await acme.crm('GET', '/labels/scope%3Aacme');
    const made = await acme.graphql(CREATE, {
      input: {
        repositoryId: await repositoryId(),
        title: 'AC-1',
        body: 'Text',
        labelIds: [label.get('node_id')],
        parentIssueId: acme.issue(acme.repo, 1).nodeId,
        clientMutationId: 'mine',
      },
    });
    expect(made.get('data', 'createIssue')).toMatchObject({
      clientMutationId: 'mine',
      issue: {
        number: 2,
        databaseId: acme.issue(acme.repo, 2).id,
        author: { login: 'github-actions' },
        parent: { number: 1 },
        labels: { nodes: [{ name: 'scope:acme' }] },
      },
    });
    expect(acme.issue(acme.repo, 1).subIssues).toEqual([2]);
    expect(acme.ledger.entries.at(-1)).toMatchObject({ route: 'GRAPHQL createIssue', kind: 'write' });
  });

  test('happens whole or not at all', async () => {
    acme.limits.configure(UNLIMITED);
    acme.as('ada').openIssue(acme.repo, { title: 'Tracking' });
    const parentIssueId = acme.issue(acme.repo, 1).nodeId;
    const input = { repositoryId: await repositoryId(), title: 'Child', parentIssueId };
    for (let index = 0; index < 100; index += 1) await acme.graphql(CREATE, { input });
    const full = await acme.graphql(CREATE, { input });
    expect(full.get('errors', 0)).toMatchObject({
      type: 'UNPROCESSABLE',
      message: 'Parent cannot have more than 100 sub-issues',
    });
    expect(acme.issues(acme.repo)).toHaveLength(101);
    const long = await acme.graphql(CREATE, {
      input: { ...input, parentIssueId: null, title: 'x'.repeat(257) },
    });
    expect(long.get('errors', 0, 'message')).toBe('title is too long (maximum is 256 characters)');
  });

  test('needs the permission', async () => {
    const reader = acme.addToken({ as: { app: 'github-actions' }, permissions: { issues: 'read' } });
    const input = { repositoryId: await repositoryId(), title: 'x' };
    const answer = await acme.graphql(CREATE, { input }, reader);
    expect(answer.get('errors', 0)).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    });
  });
});

describe('changing an issue', () => {
  const id = (number: number) => acme.issue(acme.repo, number).nodeId;

  beforeEach(() => {
    for (const title of ['One', 'Two']) acme.as('ada').openIssue(acme.repo, { title });
  });

  test('closes as a duplicate, and opens again', async () => {
    const close = `mutation($input: CloseIssueInput!) { closeIssue(input: $input) { issue { state stateReason shown: stateReason(enableDuplicate: true) } } }`;
    const input = { issueId: id(2), stateReason: 'DUPLICATE', duplicateIssueId: id(1) };
    expect((await acme.graphql(close, { input })).get('data', 'closeIssue', 'issue')).toEqual({
      state: 'CLOSED',
      stateReason: 'NOT_PLANNED',
      shown: 'DUPLICATE',
    });
    expect(acme.issue(acme.repo, 2)).toMatchObject({ stateReason: 'duplicate', duplicateOf: 1 });
    await acme.graphql('mutation($id: ID!) { reopenIssue(input: { issueId: $id }) { issue { id } } }', {
      id: id(2),
    });
    expect(acme.issue(acme.repo, 2)).toMatchObject({
      state: 'open',
      stateReason: 'reopened',
      duplicateOf: null,
    });
  });

  test('adds and removes a sub-issue', async () => {
    const variables = { parent: id(1), child: id(2) };
    const edit = (name: string) =>
      acme.graphql(
        `mutation($parent: ID!, $child: ID!) { ${name}(input: { issueId: $parent, subIssueId: $child }) { issue { number } subIssue { number } } }`,
        variables,
      );
    const added = await edit('addSubIssue');
    expect(added.get('data', 'addSubIssue')).toEqual({ issue: { number: 1 }, subIssue: { number: 2 } });
    expect((await edit('addSubIssue')).get('errors', 0, 'type')).toBe('UNPROCESSABLE');
    expect((await edit('removeSubIssue')).get('errors')).toBeUndefined();
    expect((await edit('removeSubIssue')).get('errors', 0, 'type')).toBe('NOT_FOUND');
  });

  test('is deleted by administrators only', async () => {
    const remove = 'mutation($id: ID!) { deleteIssue(input: { issueId: $id }) { repository { name } } }';
    expect((await acme.graphql(remove, { id: id(1) })).get('errors', 0, 'type')).toBe('FORBIDDEN');
    const ada = acme.addToken({ as: { user: 'ada' } });
    expect(
      (await acme.graphql(remove, { id: id(1) }, ada)).get('data', 'deleteIssue', 'repository', 'name'),
    ).toBe('crm');
    expect((await acme.crm('GET', '/issues/1')).status).toBe(410);
  });

  test('moves to another repository, by who may write in both', async () => {
    await acme.addRepo({ owner: 'acme', name: 'other', files: {}, collaborators: { ada: 'write' } });
    const other = (await acme.graphql('{ repository(owner: "acme", name: "other") { id } }')).get(
      'data',
      'repository',
      'id',
    );
    const move =
      'mutation($id: ID!, $to: ID!) { transferIssue(input: { issueId: $id, repositoryId: $to }) { issue { number repository { name } } } }';
    const ada = acme.addToken({ as: { user: 'ada' } });
    const eve = acme.addToken({ as: { user: 'eve' } });
    const variables = { id: id(2), to: other };
    expect((await acme.graphql(move, variables, eve)).get('errors', 0, 'type')).toBe('FORBIDDEN');
    expect((await acme.graphql(move, variables, ada)).get('data', 'transferIssue', 'issue')).toEqual({
      number: 1,
      repository: { name: 'other' },
    });
  });
});
