import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { secondaryLimit } from '../../sandbox/http/faults.js';
import { minimalWith } from '../fixtures/minimal.js';
import { type Acme, type ActionEvent, type ActionResult, startAcme } from './acme.js';

jest.setTimeout(120_000);

const criteria = (count: number) =>
  minimalWith(
    `criteria:\n${Array.from({ length: count }, (_, n) => `  - { id: AC-${n + 1}, statement: A deal appears within ${n + 1} seconds., stories: [S1], records: [deal] }`).join('\n')}`,
  );

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme(criteria(2));
});
afterEach(() => acme.end());

const PUSH: ActionEvent = { name: 'push' };
const LIST = 'GET /repos/{owner}/{repo}/issues';
/** Seconds: longer than it waits, so that it gives up at once. */
const TOO_LONG = 5_400;

function everywhere({ stdout, stderr, outputs, summary }: ActionResult): string {
  return [stdout, stderr, summary, ...Object.values(outputs)].join('\n');
}

describe('what fails behind the validation keeps its outputs and summary', () => {
  test('GitHub that can’t be asked', async () => {
    acme.sandbox.faults.add({ route: LIST, trouble: secondaryLimit({ retryAfter: TOO_LONG }) });
    const result = await acme.action(PUSH);
    expect([result.code, result.outputs['valid'], result.outputs['criteria-total']]).toEqual([
      1,
      'true',
      '2',
    ]);
    expect(result.summary).toMatch(/^> ❌ [\s\S]*### Acceptance criteria/);
    expect(result.stdout).toMatch(/::error::/);
  });

  test('a scope that the default branch does not have: with its plan', async () => {
    acme.propose(criteria(3));
    const result = await acme.action(PUSH);
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ valid: 'true', 'criteria-done': '0', 'criteria-open': '3' });
    expect(JSON.parse(result.outputs['plan'] ?? '').steps).toHaveLength(5);
    expect(result.summary).toMatch(/says something else here than on main/);
    expect(result.summary).toContain('Plan: 4 to create, 1 to list.');
  });

  test('half a sync: with what was done', async () => {
    const trouble = secondaryLimit({ retryAfter: TOO_LONG });
    acme.sandbox.faults.add({ route: 'GRAPHQL createIssue', nth: 2, trouble });
    const result = await acme.action(PUSH);
    expect([result.code, JSON.parse(result.outputs['issues'] ?? '')]).toEqual([1, { 'AC-1': 2 }]);
    expect(result.summary).toMatch(/Stopped after 2 of 4[\s\S]*create AC/);
  });

  test('no token for a plan', async () => {
    const result = await acme.action({ ...PUSH, inputs: { command: 'plan' }, token: '' });
    expect([result.code, result.outputs['valid']]).toEqual([1, 'true']);
    expect(result.summary).toContain('There is no token');
  });
});

describe('the token is told nowhere', () => {
  const SECRET = 'ghs_nobodysToken0123456789';

  test.each<[string, Partial<ActionEvent>]>([
    ['by a refusal', { token: SECRET }],
    [
      'by an address with a login',
      { token: SECRET, environment: { GITHUB_API_URL: `https://x:${SECRET}@h` } },
    ],
    [
      'by a server that is not there',
      { token: SECRET, environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } },
    ],
    ['by a repository that is none', { token: SECRET, environment: { GITHUB_REPOSITORY: 'no repository' } }],
    ['where it can’t be one', { token: `${SECRET}\n x` }],
  ])('%s', async (_, event) => {
    const result = await acme.action({ ...PUSH, ...event });
    expect(result.code).toBe(1);
    expect(result.outputs['valid']).toBe('true');
    expect(everywhere(result)).toMatch(/::error::/);
    expect(everywhere(result)).not.toContain('nobodysToken');
  });

  test('by an address that is none, with which nothing is even begun', async () => {
    const result = await acme.action({
      ...PUSH,
      token: SECRET,
      environment: { GITHUB_API_URL: 'no address' },
    });
    expect(result.code).toBe(1);
    expect(everywhere(result)).toMatch(/::error::.*GITHUB_API_URL is not an address/);
    expect(everywhere(result)).not.toContain('nobodysToken');
  });

  test('by a run that succeeds', async () => {
    const token = acme.sandbox.addToken({
      as: { app: 'github-actions' },
      permissions: { issues: 'write', contents: 'read' },
    });
    const result = await acme.action({ ...PUSH, token });
    expect(result.code).toBe(0);
    expect(everywhere(result)).not.toContain(token);
  });
});

describe('the command line', () => {
  test('shows the plan of a sync that it refuses, and ends with 2', async () => {
    acme.propose(criteria(3));
    const { code, stdout, stderr } = await acme.cli(['sync']).ended;
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /Plan: 4 to create, 1 to list\.\nNothing was changed: scope\.yaml says something else/,
    );
    expect(stderr).toMatch(/says something else here than on main/);
    const asJson = await acme.cli(['sync', '--json']).ended;
    expect([asJson.code, JSON.parse(asJson.stdout)['acme-crm'].left.length]).toEqual([2, 5]);
  });

  test('tells what was done where GitHub stops it, and ends with 3', async () => {
    const trouble = secondaryLimit({ retryAfter: TOO_LONG });
    acme.sandbox.faults.add({ route: 'GRAPHQL createIssue', nth: 2, trouble });
    const { code, stdout } = await acme.cli(['sync']).ended;
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /Stopped after 2 of 4: [\s\S]*Left:\n {2}create AC-2\n {2}list tracking\nRun it again/,
    );
  });
});

describe('a path', () => {
  test('that is absolute is looked up on GitHub as the repository has it', async () => {
    expect((await acme.cli(['sync', join(acme.checkout, 'scope.yaml')]).ended).code).toBe(0);
    expect(acme.criteria()).toEqual(['AC-1 open', 'AC-2 open']);
  });

  test('that leads out of the repository is not looked up at all', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'scope.yaml'), criteria(2));
    const { code, stderr } = await acme.cli(['plan', join(outside, 'scope.yaml')]).ended;
    rmSync(outside, { recursive: true });
    expect([code, acme.sandbox.ledger.entries]).toEqual([2, []]);
    expect(stderr).toContain('outside of the repository');
  });
});
