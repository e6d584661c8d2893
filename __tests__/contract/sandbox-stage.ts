import { expect } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import { UNLIMITED } from '../../sandbox/http/limits.js';
import type { Sandbox } from '../../sandbox/start.js';
import { startSandbox } from '../../sandbox/start.js';
import { connect } from '../../src/github/octokit.js';
import type { Stage, StageOptions } from './stage.js';

const REPO = 'acme/crm';

/** The adapter and the sandbox, over HTTP, at one of the two kinds of server. */
export async function sandboxStage(
  server: 'github.com' | 'enterprise',
  { subIssues }: StageOptions = {},
): Promise<Stage> {
  const clock = manualClock();
  const sandbox = await startSandbox({
    clock,
    limits: UNLIMITED,
    ...(subIssues === undefined ? {} : { subIssues }),
  });
  for (const login of ['ada', 'sam-ito', 'eve']) sandbox.addUser(login);
  sandbox.addOrganization('acme', ['ada']);
  await sandbox.addRepo({
    owner: 'acme',
    name: 'crm',
    files: { 'scope.yaml': 'scope: acme-crm\n' },
    collaborators: { 'sam-ito': 'write' },
  });
  await sandbox.addRepo({ owner: 'acme', name: 'other' });
  const token = sandbox.addToken({
    as: { app: 'github-actions' },
    permissions: { issues: 'write', contents: 'read', pull_requests: 'read' },
  });
  const { restUrl: apiUrl } = server === 'enterprise' ? sandbox.enterprise : sandbox;
  // Each sleep is over at once, and the sandbox's time moves on with it.
  const sleep = async (milliseconds: number) => clock.advance(milliseconds);
  const github = connect({ repository: REPO, token, apiUrl, clock: { now: clock.now, sleep } });
  return { github, ...worldOf(sandbox, token) };
}

function worldOf(sandbox: Sandbox, token: string): Omit<Stage, 'github'> {
  const eve = sandbox.as('eve');
  const ada = sandbox.as('ada');
  return {
    addIssue({ labels = [], ...issue }) {
      const number = eve.openIssue(REPO, issue);
      if (labels.length > 0) ada.label(REPO, number, labels);
      return number;
    },
    async addPull() {
      const branch = `change-${sandbox.ledger.entries.length}`;
      await sandbox.commit(REPO, branch, { 'a.txt': branch }, { author: 'ada' });
      return ada.openPull(REPO, { title: 'A change', head: branch });
    },
    async addMilestone(title) {
      await fetch(`${sandbox.url}/repos/${REPO}/milestones`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ title }),
      });
    },
    addComment: (number, text) => eve.comment(REPO, number, text),
    label: (number, labels) => ada.label(REPO, number, labels),
    closeIssue: (number, reason) => ada.closeIssue(REPO, number, reason),
    reopenIssue: (number) => ada.reopenIssue(REPO, number),
    deleteIssue: (number) => ada.deleteIssue(REPO, number),
    transferIssue: async (number) => void ada.transferIssue(REPO, number, 'acme/other'),
    archive: () => sandbox.archive(REPO),
    disableIssues: () => sandbox.disableIssues(REPO),
    commit: (branch, files) => sandbox.commit(REPO, branch, files, { author: 'ada' }),
    comments: (number) => sandbox.issue(REPO, number).comments.map(({ body }) => body),
    labels: () => sandbox.labels(REPO),
    duplicateOf: (number) => sandbox.issue(REPO, number).duplicateOf ?? undefined,
    async close() {
      expect(sandbox.violations).toEqual([]);
      await sandbox.close();
    },
  };
}
