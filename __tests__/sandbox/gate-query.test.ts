import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

let acme: Acme;
let token: string;

beforeEach(async () => {
  acme = await startAcme();
  acme.addApp({
    slug: 'gate',
    owner: 'acme',
    permissions: {
      checks: 'write',
      contents: 'read',
      issues: 'write',
      members: 'read',
      merge_queues: 'read',
      pull_requests: 'write',
    },
  });
  acme.install('gate', 'acme');
  token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
});

afterEach(async () => {
  await acme.close();
  expect(acme.violations).toEqual([]);
});

const PULL = `query($number: Int!) {
  repository(owner: "acme", name: "crm") {
    defaultBranchRef { name target { oid } }
    pullRequest(number: $number) {
      number state isDraft title body headRefOid headRefName baseRefName mergeStateStatus
      author { login __typename ... on User { databaseId } }
      headRepository { nameWithOwner }
      baseRef {
        target { oid }
        rules(first: 10) { nodes { type parameters {
          ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } } } } }
        branchProtectionRule { requiredStatusChecks { context app { databaseId } } dismissesStaleReviews }
        refUpdateRule { requiredStatusCheckContexts }
      }
      closingIssuesReferences(first: 50) { nodes { number repository { nameWithOwner } } pageInfo { hasNextPage endCursor } }
      reviews(last: 100) {
        nodes { state author { login __typename ... on User { databaseId } } commit { oid } submittedAt databaseId }
        pageInfo { hasPreviousPage startCursor }
      }
      comments(first: 100) { nodes { body author { login } createdAt lastEditedAt databaseId } }
      commits(first: 100) { nodes { commit {
        oid parents(first: 5) { nodes { oid } } author { user { login } } committer { user { login } }
        authors(first: 10) { nodes { user { login } email } }
        associatedPullRequests(first: 5) { nodes { number state baseRefName headRefOid } } } } }
      timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT], first: 50) { nodes { ... on ReviewDismissedEvent {
        review { databaseId } previousReviewState createdAt pullRequestCommit { commit { oid } } } } }
      reviewRequests(first: 10) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } }
    }
    pullRequests(states: [OPEN], baseRefName: "main", first: 100) { nodes { number headRefOid } pageInfo { hasNextPage } }
    issues(labels: ["scope:crm"], states: [OPEN, CLOSED], first: 100) { nodes { number stateReason } }
  }
}`;

test('all that a gate asks of a pull request comes in one query', async () => {
  const ada = acme.as('ada');
  ada.openIssue(acme.repo, { title: 'AC-1', labels: ['scope:crm'] });
  const start = acme.tip(acme.repo);
  const one = await acme.commit(acme.repo, 'work', { 'a.ts': '1\n' }, { author: 'eve', committer: null });
  const number = await ada.openPull(acme.repo, { title: 'Work', head: 'work', body: 'Closes #1, fixes #99' });
  acme.protect(acme.repo, 'main', { checks: [{ context: 'gate', app: 'gate' }], dismissStaleReviews: true });
  acme.addRuleset(acme.repo, { checks: [{ context: 'scope gate', app: 'gate' }] });
  acme.setCollaborator(acme.repo, 'eve', 'read');
  ada.requestReview(acme.repo, number, ['eve']);
  const review = await acme.as('sam-ito').review(acme.repo, number, 'APPROVE');
  await acme.as('sam-ito').review(acme.repo, number, 'PENDING');
  const two = await acme.commit(acme.repo, 'work', { 'a.ts': '2\n' }, { author: 'ada' });
  ada.comment(acme.repo, number, '/scope agree');

  const answer = await acme.graphql(PULL, { number }, token);
  expect(answer.get('errors')).toBeUndefined();
  expect(answer.get('data', 'repository')).toMatchObject({
    defaultBranchRef: { name: 'main', target: { oid: start } },
    pullRequest: {
      state: 'OPEN',
      headRefOid: two,
      mergeStateStatus: 'BLOCKED',
      author: { login: 'ada', __typename: 'User' },
      baseRef: {
        target: { oid: start },
        rules: {
          nodes: [
            {
              type: 'REQUIRED_STATUS_CHECKS',
              parameters: {
                requiredStatusChecks: [{ context: 'scope gate', integrationId: expect.any(Number) }],
              },
            },
          ],
        },
        // The App may not administrate.
        branchProtectionRule: null,
        refUpdateRule: { requiredStatusCheckContexts: ['gate'] },
      },
      closingIssuesReferences: { nodes: [{ number: 1, repository: { nameWithOwner: 'acme/crm' } }] },
      reviews: {
        nodes: [
          { state: 'DISMISSED', author: { login: 'sam-ito' }, commit: { oid: one }, databaseId: review },
        ],
      },
      comments: { nodes: [{ body: '/scope agree', lastEditedAt: null }] },
      commits: {
        nodes: [
          {
            commit: {
              oid: one,
              parents: { nodes: [{ oid: start }] },
              author: { user: { login: 'eve' } },
              committer: { user: null },
              associatedPullRequests: { nodes: [{ number, state: 'OPEN', headRefOid: two }] },
            },
          },
          { commit: { oid: two } },
        ],
      },
      timelineItems: {
        nodes: [
          {
            review: { databaseId: review },
            previousReviewState: 'APPROVED',
            pullRequestCommit: { commit: { oid: two } },
          },
        ],
      },
      reviewRequests: { nodes: [{ requestedReviewer: { login: 'eve' } }] },
    },
    pullRequests: { nodes: [{ number, headRefOid: two }] },
    issues: { nodes: [{ number: 1 }] },
  });
});

test('what a commit has at a path is an entry of a tree, whatever it is', async () => {
  const sha = await acme.commit(acme.repo, 'main', {
    link: { content: 'scope.yaml', mode: '120000' },
    run: { content: '#!', mode: '100755' },
    module: { submodule: 'a'.repeat(40) },
    binary: new Uint8Array([1, 0, 2]),
  });
  const query = `query($at: String!) { repository(owner: "acme", name: "crm") { object(expression: $at) { ... on Commit {
    oid
    parents(first: 1) { nodes { oid } }
    history(first: 5, path: "scope.yaml") { nodes { oid } }
    tree { entries { name path mode type } }
    text: file(path: "scope.yaml") { ...entry }
    nested: file(path: "src/sync.ts") { ...entry }
    folder: file(path: "src") { mode type object { ... on Tree { entries { name } } } }
    link: file(path: "link") { ...entry }
    run: file(path: "run") { mode }
    module: file(path: "module") { ...entry }
    binary: file(path: "binary") { ...entry }
    none: file(path: "scope.yaml/below") { oid }
  } } } }
  fragment entry on TreeEntry { path mode oid type object { ... on Blob { oid byteSize isBinary isTruncated text } } }`;
  for (const at of ['main', 'refs/heads/main', 'HEAD', sha]) {
    const answer = await acme.graphql(query, { at }, token);
    expect(answer.get('data', 'repository', 'object')).toMatchObject({
      oid: sha,
      history: { nodes: [{}] },
      tree: {
        entries: expect.arrayContaining([
          expect.objectContaining({ name: 'src', mode: 0o040000, type: 'tree' }),
        ]),
      },
      text: {
        path: 'scope.yaml',
        mode: 33188,
        type: 'blob',
        object: { isBinary: false, text: 'scope: acme-crm\n' },
      },
      nested: { path: 'src/sync.ts', mode: 33188 },
      folder: { mode: 0o040000, type: 'tree', object: { entries: [{ name: 'sync.ts' }] } },
      link: { mode: 0o120000, object: { text: 'scope.yaml' } },
      run: { mode: 33261 },
      module: { mode: 0o160000, type: 'commit', object: null },
      binary: { object: { isBinary: true, byteSize: 3, text: null } },
      none: null,
    });
  }
  const blob = `query($at: String!) { repository(owner: "acme", name: "crm") { object(expression: $at) { ... on Blob { text } } } }`;
  const read = (at: string) => acme.graphql(blob, { at }, token);
  const found = await read('main:scope.yaml');
  expect(found.get('data', 'repository', 'object')).toEqual({ text: 'scope: acme-crm\n' });
  expect((await read('nowhere')).get('data', 'repository', 'object')).toBeNull();
});

test('a merge queue shows its entries, each on the one before', async () => {
  acme.addRuleset(acme.repo, { mergeQueue: true });
  for (const branch of ['one', 'two']) {
    await acme.commit(acme.repo, branch, { [branch]: '1\n' });
    await acme.as('ada').openPull(acme.repo, { title: branch, head: branch });
  }
  const start = acme.tip(acme.repo);
  const person = acme.addToken({ as: { user: 'ada' } });
  const { nodeId } = acme.pull(acme.repo, 1);
  const enqueue = `mutation($id: ID!) { enqueuePullRequest(input: { pullRequestId: $id }) { mergeQueueEntry { position } } }`;
  const made = await acme.graphql(enqueue, { id: nodeId }, person);
  expect(made.get('data', 'enqueuePullRequest', 'mergeQueueEntry', 'position')).toBe(1);
  await acme.as('ada').enqueue(acme.repo, 2);
  const query = `{ repository(owner: "acme", name: "crm") { mergeQueue(branch: "main") { entries(first: 10) { nodes {
    position state baseCommit { oid } headCommit { oid } pullRequest { number } } } } } }`;
  const [first, second] = acme.queue(acme.repo, 'main');
  const answer = await acme.graphql(query, {}, token);
  expect(answer.get('data', 'repository', 'mergeQueue', 'entries', 'nodes')).toEqual([
    {
      position: 1,
      state: 'MERGEABLE',
      baseCommit: { oid: start },
      headCommit: { oid: first?.head },
      pullRequest: { number: 1 },
    },
    {
      position: 2,
      state: 'MERGEABLE',
      baseCommit: { oid: first?.head },
      headCommit: { oid: second?.head },
      pullRequest: { number: 2 },
    },
  ]);
});

test('a closed issue says who closed it, and by what', async () => {
  acme.as('ada').openIssue(acme.repo, { title: 'One' });
  await acme.commit(acme.repo, 'work', { 'a.ts': '1\n' });
  const number = await acme.as('ada').openPull(acme.repo, { title: 'Work', head: 'work', body: 'Fixes #1' });
  await acme.as('ada').merge(acme.repo, number);
  const query = `{ repository(owner: "acme", name: "crm") { issue(number: 1) { state stateReason
    timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent {
      actor { login } stateReason closer { ... on PullRequest { number state } } } } } } } }`;
  expect((await acme.graphql(query, {}, token)).get('data', 'repository', 'issue')).toEqual({
    state: 'CLOSED',
    stateReason: 'COMPLETED',
    timelineItems: {
      nodes: [{ actor: { login: 'ada' }, stateReason: 'COMPLETED', closer: { number: 2, state: 'MERGED' } }],
    },
  });
});
