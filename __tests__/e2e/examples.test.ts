import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { startAcme } from './acme.js';

// A second between two writes, and up to a dozen of them.
jest.setTimeout(180_000);

function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}/scope.yaml`, import.meta.url), 'utf8');
}

const ONE_LIST = { 'GET /repos/{owner}/{repo}/issues': 1 };

test('the command line and the Action each sync an example, and then have nothing to do', async () => {
  // At once, each on a GitHub of its own: most of the time is the pace.
  await Promise.all([byCommandLine(), byAction()]);
});

async function byCommandLine(): Promise<void> {
  const acme = await startAcme(example('crm-billing'));
  expect((await acme.cli(['plan']).ended).stdout).toContain('Plan: 11 to create, 1 to list.');
  expect((await acme.cli(['sync']).ended).code).toBe(0);
  expect(acme.criteria()).toEqual(Array.from({ length: 10 }, (_, n) => `AC-${n + 1} open`));
  expect(acme.sandbox.notifications).toEqual([]);
  acme.sandbox.ledger.clear();
  expect((await acme.cli(['sync']).ended).stdout).toContain('Nothing to do');
  expect(acme.sandbox.ledger.counts()).toEqual(ONE_LIST);
  await acme.end();
}

async function byAction(): Promise<void> {
  const acme = await startAcme(example('clinic-calendar'));
  const first = await acme.action({ name: 'push' });
  expect([first.code, first.outputs['criteria-open'], acme.criteria().length]).toEqual([0, '7', 7]);
  expect(acme.sandbox.notifications).toEqual([]);
  acme.sandbox.ledger.clear();
  expect((await acme.action({ name: 'push' })).code).toBe(0);
  expect(acme.sandbox.ledger.counts()).toEqual(ONE_LIST);
  await acme.end();
}
