import { beforeEach, describe, expect, test } from '@jest/globals';
import { Dispatcher } from '../../app/dispatcher.js';
import type { Payload } from '../../app/payload.js';
import { Queue } from '../../app/queue.js';
import { ManualTimers } from './manual-timers.js';
import { RecordingOperations } from './running-app.js';

const SHA = { a: 'a'.repeat(40), b: 'b'.repeat(40) };
const OPEN = [
  { number: 1, head: SHA.a, branch: 'main' },
  { number: 2, head: SHA.a, branch: 'release' },
  { number: 3, head: SHA.b, branch: 'main' },
];
const HERE = { installation: { id: 5 }, repository: { full_name: 'acme/crm' } };

let operations: RecordingOperations;
let queue: Queue;
let dispatcher: Dispatcher;
let timers: ManualTimers;
let refused: string[];
beforeEach(() => {
  operations = new RecordingOperations();
  operations.open = OPEN;
  refused = [];
  start(1_000);
});

function start(mostKeys: number): void {
  queue = new Queue({ atOnce: 4, atOnceInLane: 2, mostKeys, pauses: [], onFailure: () => {} });
  timers = new ManualTimers();
  dispatcher = new Dispatcher({
    operations: operations,
    queue,
    timers,
    onRefused: (key) => refused.push(key),
  });
}

/** What is judged for an event. */
async function judged(event: string, payload: Payload): Promise<string[]> {
  dispatcher.receive(event, { ...HERE, ...payload });
  await queue.idle();
  return operations.asked
    .filter((one) => /^(judge|answer)/.test(one))
    .map((one) => one.replace('acme/crm', ''));
}

const pull = (number: number, sha: string) => ({ pull_request: { number, head: { sha } } });

describe('what is judged for an event', () => {
  test('a pull request of its own head: that one', async () => {
    expect(await judged('pull_request', { action: 'edited', ...pull(3, SHA.b) })).toEqual(['judge #3']);
  });

  test('threat 34: two with one head: both', async () => {
    expect(await judged('pull_request', { action: 'edited', ...pull(1, SHA.a) })).toEqual([
      'judge #1',
      'judge #2',
    ]);
  });

  test('threat 34: a signature, whose event does not tell the head', async () => {
    const comment = { id: 8, body: '/scope agree 01' };
    const payload = { action: 'created', issue: { number: 2, pull_request: {} }, comment };
    expect((await judged('issue_comment', payload)).sort()).toEqual([
      'answer #2 comment 8',
      'judge #1',
      'judge #2',
    ]);
  });

  test('one that is not listed yet, as GitHub’s lists may lag', async () => {
    expect(await judged('pull_request', { action: 'opened', ...pull(9, 'c'.repeat(40)) })).toEqual([
      'judge #9',
    ]);
  });

  test('one that is closed: those that shared its head', async () => {
    operations.open = OPEN.slice(1);
    expect(await judged('pull_request', { action: 'closed', ...pull(1, SHA.a) })).toEqual(['judge #2']);
  });

  test('threat 33: a head that was pushed away: what is green there is taken back', async () => {
    await judged('pull_request', { action: 'synchronize', before: 'c'.repeat(40), ...pull(3, SHA.b) });
    expect(operations.asked).toContain('leave acme/crm ccccccc');
  });

  test('threat 2: a push to a base branch: all into it', async () => {
    expect(await judged('push', { ref: 'refs/heads/main' })).toEqual(['judge #1', 'judge #3']);
  });

  test('threat 22: a reopened criterion issue: all', async () => {
    const issue = { number: 4, title: 'AC-1: It syncs.' };
    expect(await judged('issues', { action: 'reopened', issue })).toEqual([
      'judge #1',
      'judge #2',
      'judge #3',
    ]);
  });

  test('threat 39: more than 100 open pull requests: all', async () => {
    operations.open = Array.from({ length: 250 }, (_, index) => ({
      number: index + 1,
      head: `${index}`,
      branch: 'main',
    }));
    expect(await judged('push', { ref: 'refs/heads/main' })).toHaveLength(250);
  });

  test('threat 48: a hundred events of a burst: each is judged twice at most', async () => {
    for (let tick = 0; tick < 100; tick += 1) {
      dispatcher.receive('issues', { ...HERE, action: 'edited', issue: { title: 'AC-1: x' } });
    }
    await queue.idle();
    for (const { number } of OPEN) {
      const times = operations.asked.filter((one) => one === `judge acme/crm#${number}`).length;
      expect([1, 2]).toContain(times);
    }
    expect(operations.asked.filter((one) => one.startsWith('list'))).toHaveLength(2);
  });
});

describe('a second look, because what GitHub lists may lag behind what it tells', () => {
  const SECOND = 1_000;
  const edited = { action: 'edited', issue: { title: 'AC-1: x' } };
  const times = () => operations.asked.filter((one) => one === 'judge acme/crm#1').length;

  test('threat 22: a reopened issue that is not listed as open yet is seen within a minute, not by the next sweep', async () => {
    await judged('issues', edited);
    expect(times()).toBe(1);
    timers.advance(20 * SECOND);
    await queue.idle();
    expect(times()).toBe(2);
    timers.advance(3_600 * SECOND);
    await queue.idle();
    expect(times()).toBe(2);
  });

  test('of a burst there is one, after its last event', async () => {
    for (let tick = 0; tick < 10; tick += 1) {
      await judged('issues', edited);
      timers.advance(5 * SECOND);
    }
    expect(times()).toBe(10);
    timers.advance(20 * SECOND);
    await queue.idle();
    expect(times()).toBe(11);
  });

  test('a command is not done twice, and what a sweep judges is not judged again', async () => {
    operations.installed = { 5: ['acme/crm'] };
    await judged('issue_comment', {
      action: 'created',
      issue: { number: 4 },
      comment: { id: 8, body: '/scope' },
    });
    dispatcher.sweep();
    await queue.idle();
    expect(timers.size).toBe(0);
  });

  test('so many wait at most; the sweep sees the others', async () => {
    for (let number = 1; number <= 1_200; number += 1)
      dispatcher.receive('pull_request', { ...HERE, action: 'edited', ...pull(number, SHA.a) });
    expect(timers.size).toBe(1_000);
    await queue.idle();
  });

  test('when the App ends, nothing waits', async () => {
    await judged('issues', edited);
    dispatcher.close();
    expect(timers.size).toBe(0);
    await judged('issues', edited);
    expect(timers.size).toBe(0);
  });
});

describe('sweeping', () => {
  beforeEach(() => {
    operations.installed = { 5: ['acme/crm', 'acme/erp'], 6: ['other/repo'] };
  });

  test('threat 49: every open pull request of every repository', async () => {
    dispatcher.sweep();
    await queue.idle();
    const all = operations.asked.filter((one) => one.startsWith('judge'));
    expect(new Set(all).size).toBe(9);
  });

  test('an installation that can’t be read keeps no other from being judged', async () => {
    operations.failing = 'repositories of 5';
    dispatcher.sweep();
    await queue.idle();
    expect(operations.asked.filter((one) => one.startsWith('list'))).toEqual(['list other/repo']);
  });

  test.each<[string, string, Payload]>([
    [
      'somebody joins a team, perhaps of another organization',
      'membership',
      { action: 'added', repository: undefined },
    ],
    ['the App is installed', 'installation', { action: 'created' }],
    ['the App is unsuspended', 'installation', { action: 'unsuspend' }],
  ])('%s: everything is looked at', async (_, event, payload) => {
    await judged(event, payload);
    expect(operations.asked).toContain('list other/repo');
  });

  test('a repository is added: those of its installation', async () => {
    await judged('installation_repositories', { action: 'added', repository: undefined });
    expect(operations.asked.filter((one) => one.startsWith('list'))).toEqual([
      'list acme/crm',
      'list acme/erp',
    ]);
  });
});

describe('threat 52: what the App lost', () => {
  test.each(['deleted', 'suspend', 'new_permissions_accepted', 'unsuspend'])(
    'installation %s: its tokens are not used any more',
    async (action) => {
      await judged('installation', { action, repository: undefined });
      expect(operations.forgotten).toEqual([5]);
    },
  );

  test.each<[string, string, Payload]>([
    ['suspended', 'installation', { action: 'suspend' }],
    ['uninstalled', 'installation', { action: 'deleted' }],
    ['a repository is taken from it', 'installation_repositories', { action: 'removed' }],
    ['archived', 'repository', { action: 'archived' }],
    ['deleted', 'repository', { action: 'deleted' }],
  ])('%s: nothing is asked', async (_, event, payload) => {
    await judged(event, payload);
    expect(operations.asked).toEqual([]);
  });

  test('renamed: judged under its new name', async () => {
    await judged('repository', { action: 'renamed', repository: { full_name: 'acme/customers' } });
    expect(operations.asked).toContain('list acme/customers');
  });

  test('an event that names no installation or repository asks for nothing', async () => {
    await judged('pull_request', { action: 'opened', ...pull(1, SHA.a), installation: undefined });
    await judged('pull_request', { action: 'opened', ...pull(1, SHA.a), repository: { full_name: 7 } });
    expect(operations.asked).toEqual([]);
  });
});

test('what there is no room for is told, and left to the sweep', async () => {
  start(1);
  dispatcher.receive('pull_request', { ...HERE, action: 'edited', ...pull(1, SHA.a) });
  await queue.idle();
  expect(refused).toEqual([`acme/crm {"kind":"pull","number":1,"heads":["${SHA.a}"]}`]);
});
