import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

const TEXT = readFileSync('docs/gate-in-actions.md', 'utf8');

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly name?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly if?: string;
    readonly with?: Readonly<Record<string, string>>;
    readonly 'continue-on-error'?: boolean;
  }[];
}

const [gate, wake] = [...TEXT.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => load(text) as Workflow,
) as [Workflow, Workflow];
const jobs = [gate, wake].flatMap((workflow) => Object.entries(workflow.jobs));

test('threat 79: its weaknesses stand before anything else', () => {
  const top = TEXT.slice(0, TEXT.indexOf('\n## '));
  for (const word of ['one identity', 'ruleset', 'merge_group', 'Teams']) expect(top).toContain(word);
});

describe('threat 80: the workflow', () => {
  test('publishes from events that run the workflow of the default branch, and the merge queue', () => {
    expect(Object.keys(gate.on).sort()).toEqual([
      'issue_comment',
      'issues',
      'merge_group',
      'pull_request_target',
      'push',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
    ]);
  });

  test('is woken by a workflow that runs with the pull request and may do nothing', () => {
    expect(gate.on['workflow_run']).toEqual({ workflows: [wake.name], types: ['completed'] });
    expect(Object.keys(wake.on)).toEqual(['pull_request_review']);
    expect(wake.permissions).toEqual({});
    expect(Object.values(wake.jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
  });

  test('checks nothing out, can not be skipped, and hides no error', () => {
    const steps = jobs.flatMap(([, job]) => job.steps);
    expect(steps.map(({ uses, run }) => uses ?? run)).toEqual(['scope-as-code/scope-as-code@v0', 'true']);
    for (const part of [...jobs.map(([, job]) => job), ...steps]) expect(part).not.toHaveProperty('if');
    for (const step of steps) expect(step).not.toHaveProperty('continue-on-error');
  });

  test('has no job with the name of the check', () => {
    for (const [id, { name = id }] of jobs) expect(name).not.toMatch(/^scope gate/);
  });
});

test('threat 82: the job has what the gate needs, and the workflow nothing', () => {
  expect(gate.permissions).toEqual({});
  expect(gate.jobs['judge']?.permissions).toEqual({
    checks: 'write',
    contents: 'read',
    issues: 'read',
    'pull-requests': 'write',
  });
});

test('its inputs are those of the Action', () => {
  const { inputs } = load(readFileSync('action.yml', 'utf8')) as { inputs: object };
  const given = jobs.flatMap(([, { steps }]) => steps.flatMap((step) => Object.keys(step.with ?? {})));
  expect(given).toEqual(['command']);
  for (const name of given) expect(inputs).toHaveProperty([name]);
});
