import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { minimalWith } from '../fixtures/minimal.js';
import { type Acme, REPO, startAcme } from './acme.js';

// The adapter leaves a second between two writes, as GitHub asks for: these tests take their time.
jest.setTimeout(120_000);

const SCOPE = minimalWith(`criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: A deal that is closed twice appears once., records: [deal] }`);

let acme: Acme;
afterEach(() => acme.end());

test('threat 30: a criterion goes from the command to the closed issue, and the next sync has nothing to do', async () => {
  acme = await startAcme(SCOPE);
  expect((await acme.cli(['sync']).ended).code).toBe(0);
  const descoped = await acme.cli(['descope', 'AC-2', '--candidate', 'v1.1']).ended;
  expect([descoped.code, descoped.stderr]).toEqual([0, '']);
  expect(descoped.stdout).toContain('To the issues, sync will: close AC-2.');
  expect((await acme.cli(['validate']).ended).code).toBe(0);

  await acme.agree(readFileSync(join(acme.checkout, 'scope.yaml'), 'utf8'));
  expect((await acme.cli(['sync']).ended).code).toBe(0);
  const [, , issue] = acme.sandbox.issues(REPO);
  expect(issue).toMatchObject({
    title: expect.stringContaining('AC-2'),
    state: 'closed',
    stateReason: 'not_planned',
  });
  expect(issue?.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('out of scope now: A deal that is closed twice appears once'),
  ]);
  expect((await acme.cli(['sync']).ended).stdout).toContain('Nothing to do');
});
