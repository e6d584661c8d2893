import { afterEach, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import { connect } from '../../src/github/octokit.js';
import { newIssue } from '../contract/stage.js';

// A GitHub that others wrote: what the sandbox and the adapter got wrong in the same way would show here. It has
// no GraphQL that we could use, no sub-issues and no ETags (see the toolchain's facts), so it is a smoke test.
let stop = async () => {};

afterEach(() => stop());

test('creates, lists, changes, labels and closes issues at an emulator by others', async () => {
  const server = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { 'emulator-token': { login: 'ada', scopes: ['repo'] } },
      github: { users: [{ login: 'ada' }], repos: [{ owner: 'ada', name: 'crm', auto_init: true }] },
    },
  });
  stop = () => server.close();
  let time = Date.parse('2026-01-05T09:00:00Z');
  const sleep = async (milliseconds: number) => {
    time += milliseconds;
  };
  const github = connect({
    repository: 'ada/crm',
    token: 'emulator-token',
    apiUrl: server.url,
    clock: { now: () => time, sleep },
  });

  expect(await github.whoAmI()).toMatchObject({ login: 'ada', type: 'User' });
  expect(await github.readRepository()).toMatchObject({ owner: 'ada', name: 'crm', hasIssues: true });
  await github.ensureLabel({ name: 'scope:crm', color: '1d76db', description: 'Criteria' });
  await github.ensureLabel({ name: 'scope:crm', color: '1d76db', description: 'Criteria' });

  for (let index = 1; index <= 101; index += 1) {
    const issue = newIssue(`AC-${index}`, { body: 'Text', labels: ['scope:crm'], milestone: 'June' });
    await github.createIssue(issue, () => false);
  }
  await github.createIssue(newIssue('Other'), () => false);

  const listed = await github.listIssues('scope:crm');
  expect(listed.map(({ title }) => title)).toEqual(
    Array.from({ length: 101 }, (_, index) => `AC-${index + 1}`),
  );
  expect(listed[0]).toMatchObject({ author: await github.whoAmI(), body: 'Text', milestone: undefined });

  await github.keepComment(1, 'Done', 'Done.');
  const changed = await github.updateIssue(1, {
    title: 'AC-1, new',
    addLabels: ['more'],
    state: 'closed',
    reason: 'not_planned',
  });
  expect(changed).toMatchObject({
    title: 'AC-1, new',
    labels: ['scope:crm', 'more'],
    state: 'closed',
    reason: 'not_planned',
  });
  expect(await github.readIssue(1)).toEqual(changed);
  expect(await github.updateIssue(1, { state: 'open' })).toMatchObject({ state: 'open', reason: 'reopened' });
  expect(await github.readIssue(999)).toBeUndefined();
  expect(await github.readFile('README.md', 'main')).toMatchObject({
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
  });
});
