import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { load } from 'js-yaml';
import { ACTION } from '../fixtures/action-yml.js';
import { minimalWith } from '../fixtures/minimal.js';
import { type Acme, REPO, startAcme } from './acme.js';

jest.setTimeout(120_000);

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly run?: string;
}

const PAGE = 'docs/sync.md';
const TEXT = readFileSync(PAGE, 'utf8');
const WORKFLOW = load(/^```yaml\n([\s\S]*?)^```$/m.exec(TEXT)?.[1] ?? '') as {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: Record<string, string>;
  readonly jobs: { readonly drift: { readonly steps: readonly Step[] } };
};
const { steps } = WORKFLOW.jobs.drift;
const ours = steps.find(({ uses }) => uses?.startsWith('scope-as-code/'));

describe('the workflow of docs/sync.md', () => {
  test('runs on a schedule, reads only, and uses inputs that the Action has', () => {
    expect(Object.keys(WORKFLOW.on)).toEqual(['schedule']);
    expect(WORKFLOW.permissions).toEqual({ contents: 'read', issues: 'read' });
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})));
    expect(steps[0]?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    expect(TEXT).toContain(`steps.${ours?.id}.outputs.plan`);
  });

  test('stands in a page whose links lead somewhere', () => {
    const links = [...TEXT.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    const local = links.filter((target) => !/^https?:/.test(target));
    expect(local.filter((target) => !existsSync(join(dirname(PAGE), target)))).toEqual([]);
  });
});

describe('a scheduled plan', () => {
  let acme: Acme;
  beforeAll(async () => {
    acme = await startAcme(
      minimalWith(
        `criteria:\n${[1, 2, 3, 4].map((n) => `  - { id: AC-${n}, statement: A deal appears within ${n} seconds., stories: [S1], records: [deal] }`).join('\n')}`,
      ),
    );
    await acme.action({ name: 'push' });
    acme.sandbox.ledger.clear();
  });
  afterAll(() => acme.end());

  /** What the workflow's steps find: the plan, and how the last one ends. */
  async function scheduled() {
    const token = acme.sandbox.addToken({
      as: { app: 'github-actions' },
      permissions: { issues: 'read', contents: 'read' },
    });
    const { code, outputs, summary } = await acme.action({
      name: 'schedule',
      inputs: ours?.with ?? {},
      token,
    });
    expect([code, acme.sandbox.ledger.writes()]).toEqual([0, []]);
    const run = steps.at(-1)?.run ?? '';
    const { status } = spawnSync('bash', ['-e', '-c', run], {
      env: { PATH: process.env['PATH'] ?? '', PLAN: outputs['plan'] ?? '' },
    });
    const plan = JSON.parse(outputs['plan'] ?? '') as {
      steps: { kind: string; subject: string; why: string }[];
      notes: { text: string }[];
    };
    const changes = plan.steps.filter(({ kind }) => kind !== 'unchanged');
    return {
      status,
      summary,
      notes: plan.notes,
      changes: changes.map(({ why, ...step }) => [step.subject, why]),
    };
  }

  test('says nothing and passes while all match', async () =>
    expect(await scheduled()).toMatchObject({ status: 0, changes: [], notes: [] }));

  test('says what people changed by hand, and fails', async () => {
    const [dana, mallory] = [acme.sandbox.as('dana-reyes'), acme.sandbox.as('mallory')];
    dana.label(REPO, 2, []);
    dana.deleteIssue(REPO, 3);
    dana.closeIssue(REPO, 4, 'not_planned');
    dana.editIssue(REPO, 5, { body: 'gone' });
    const { title, body } = acme.sandbox.issue(REPO, 2);
    const copy = mallory.openIssue(REPO, { title, body });
    dana.label(REPO, copy, ['scope:acme-crm']);
    const { status, summary, notes, changes } = await scheduled();
    expect(changes).toEqual([
      ['AC-1', 'its label was removed'],
      ['AC-2', 'its issue was deleted or moved away'],
      ['AC-3', 'it was closed as not planned, and the scope has it'],
      ['AC-4', 'somebody removed its block'],
    ]);
    expect(notes).toMatchObject([
      { text: expect.stringContaining(`#${copy} by mallory carries the marker`) },
    ]);
    expect(status).toBe(1);
    expect(summary).toContain('its issue was deleted or moved away');
  });
});
