import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { PERMISSIONS } from '../contract/gate-stage.js';
import { minimalWith } from '../fixtures/minimal.js';
import { type Acme, REPO, startAcme } from './acme.js';

// The adapter leaves a second between two writes, as GitHub asks for: these tests take their time.
jest.setTimeout(120_000);

// Persons only: a workflow's own token may not read teams.
const SCOPE =
  minimalWith(`partner: { company: Acme, owner: { name: Sam Ito, github: sam-ito }, reviewers: [mallory] }
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: A deal that is closed twice appears once., records: [deal] }`);

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme(SCOPE);
  acme.sandbox.addUser('lee-park');
});
afterEach(() => acme.end());

const scopeFile = () => readFileSync(join(acme.checkout, 'scope.yaml'), 'utf8');
const issueOf = (id: string) => acme.sandbox.issues(REPO).find(({ title }) => title.startsWith(`${id}:`));

test('threat 30: a criterion goes from the command to the closed issue, and the next sync has nothing to do', async () => {
  expect((await acme.cli(['sync']).ended).code).toBe(0);
  const descoped = await acme.cli(['descope', 'AC-2', '--candidate', 'v1.1']).ended;
  expect([descoped.code, descoped.stderr]).toEqual([0, '']);
  expect(descoped.stdout).toContain('To the issues, sync will: close AC-2.');
  expect((await acme.cli(['validate']).ended).code).toBe(0);
  // As long as it is not on the agreed branch, nothing happens to its issue.
  expect((await acme.cli(['sync']).ended).stdout).toContain('Nothing was changed');
  expect(acme.sandbox.issues(REPO)[2]).toMatchObject({ state: 'open' });

  await acme.agree(scopeFile());
  expect((await acme.cli(['sync']).ended).code).toBe(0);
  expect(issueOf('AC-2')).toMatchObject({ state: 'closed', stateReason: 'not_planned', milestone: null });
  expect((await acme.cli(['sync']).ended).stdout).toContain('Nothing to do');
});

test('a descope is signed, merged and synced, and the gate waits for that criterion no more', async () => {
  const { sandbox } = acme;
  const token = sandbox.addToken({ as: { app: 'github-actions' }, permissions: PERMISSIONS });
  const milestone = (title: string) =>
    fetch(`${sandbox.restUrl}/repos/${REPO}/milestones`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.addToken({ as: { user: 'dana-reyes' } })}` },
      body: JSON.stringify({ title }),
    });
  for (const title of ['v1', 'v1.1']) await milestone(title);
  sandbox.protect(REPO, 'main', { checks: [{ context: 'scope gate', app: 'github-actions' }] });
  expect((await acme.action({ name: 'push' })).code).toBe(0);
  sandbox.as('dana-reyes').closeIssue(REPO, issueOf('AC-1')?.number ?? 0, 'completed');

  const propose = async (branch: string, files: Record<string, string>) => {
    await sandbox.commit(REPO, branch, files, { author: 'dana-reyes' });
    return sandbox.as('dana-reyes').openPull(REPO, { title: branch, head: branch });
  };
  /** The check of a pull request, once the gate judged all that are open. */
  const judged = async (pull: number) => {
    const { code } = await acme.action({ name: 'schedule', inputs: { command: 'gate' }, token });
    expect(code).toBe(0);
    const [check] = sandbox.checks(REPO, sandbox.pull(REPO, pull).head.sha);
    return `${check?.conclusion}: ${check?.title}`;
  };
  const code = await propose('code', { 'code.ts': 'export {};\n' });
  expect(await judged(code)).toBe('action_required: 1 of 2 criteria is not done.');

  expect((await acme.cli(['descope', 'AC-2', '--candidate', 'v1.1']).ended).code).toBe(0);
  const descope = await propose('descope', { 'scope.yaml': scopeFile() });
  expect(await judged(descope)).toMatch(/^action_required: /);
  await expect(sandbox.as('dana-reyes').merge(REPO, descope)).rejects.toThrow('scope gate');
  const [line] =
    /\/scope agree [0-9a-f]{64}/.exec(
      sandbox.checks(REPO, sandbox.pull(REPO, descope).head.sha)[0]?.text ?? '',
    ) ?? [];
  sandbox.as('dana-reyes').comment(REPO, descope, line ?? '');
  await sandbox.as('lee-park').review(REPO, descope, 'APPROVE');
  expect(await judged(descope)).toMatch(/^action_required: /);
  await sandbox.as('sam-ito').review(REPO, descope, 'APPROVE');
  expect(await judged(descope)).toMatch(/^success: /);
  await sandbox.as('dana-reyes').merge(REPO, descope);

  // Merged is agreed: the gate waits for it no more, and the Action brings the issues to it.
  expect(await judged(code)).toMatch(/^success: /);
  const synced = await acme.action({ name: 'push' });
  expect([synced.code, synced.summary]).toEqual([0, expect.stringContaining('as a candidate for v1.1')]);
  const entry = `https://github.example/${REPO}/blob/${sandbox.tip(REPO)}/scope.yaml#L${lineOf('A deal that is closed twice')}`;
  expect(issueOf('AC-2')).toMatchObject({
    state: 'closed',
    stateReason: 'not_planned',
    milestone: 'v1.1',
    comments: [{ body: expect.stringContaining(`[A deal that is closed twice appears once](${entry})`) }],
  });
  expect(issueOf('AC-1')).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(await judged(code)).toMatch(/^success: /);
  await sandbox.as('dana-reyes').merge(REPO, code);
});

function lineOf(text: string): number {
  return (
    scopeFile()
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
