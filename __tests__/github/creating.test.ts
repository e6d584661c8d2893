import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Trouble } from '../../sandbox/http/faults.js';
import { reset, serverError } from '../../sandbox/http/faults.js';
import type { Issue } from '../../src/github/port.js';
import { newIssue } from '../contract/stage.js';
import type { Connected } from './connected.js';
import {
  answering,
  COMMENT,
  CREATE,
  CREATE_CHILD,
  LIST,
  PROXY_PAGE,
  REPO,
  startConnected,
} from './connected.js';

let on: Connected;

beforeEach(async () => {
  on = await startConnected();
});

afterEach(() => on.close());

const isOne = ({ body }: Issue) => body.includes('marker AC-1');
const one = newIssue('One', { body: 'marker AC-1', labels: ['scope:crm'] });
const issues = () => on.sandbox.issues(REPO).filter(({ title }) => title === 'One');
const forever = Number.POSITIVE_INFINITY;

/** Each way to lose an answer, and whether the work was done. */
const LOSSES: readonly (readonly [string, Trouble, boolean])[] = [
  ['502 before', serverError(502), false],
  ['502 after', serverError(502, 'after'), true],
  ['504 after', serverError(504, 'after'), true],
  ['a reset before', reset('before'), false],
  ['a reset after', reset('after'), true],
  ['half a body', { kind: 'half' }, true],
  [
    'a page of a proxy',
    answering(200, PROXY_PAGE, { when: 'after', headers: { 'content-type': 'text/html' } }),
    true,
  ],
  ['what is no JSON', answering(201, '{"number":', { when: 'after' }), true],
];

describe.each([
  ['alone', CREATE],
  ['below a parent', CREATE_CHILD],
])('creating an issue %s', (how, route) => {
  const create = async () => {
    if (route === CREATE) return on.github.createIssue(one, isOne);
    const parent = await on.github.createIssue(newIssue('All'), () => false);
    return on.github.createIssue({ ...one, parent }, isOne);
  };

  test.each(LOSSES)('threat 59: whose answer is lost by %s: exactly one', async (_, trouble, wasDone) => {
    on.sandbox.faults.add({ route, trouble });
    const made = await create();
    expect(on.sandbox.faults.pending()).toEqual([]);
    expect(issues()).toMatchObject([{ number: made.number, labels: ['scope:crm'] }]);
    expect(made).toMatchObject({ title: 'One', parent: how === 'alone' ? undefined : 1 });
    const sends = on.sandbox.ledger.of(route).length;
    expect(sends).toBe(wasDone ? 1 : 2);
  });

  test('threat 61: is not sent again while the list may lag behind', async () => {
    on.sandbox.faults.add({ route, trouble: reset('after') });
    on.sandbox.faults.add({ route: LIST, times: 3, trouble: { kind: 'stale', missing: 1 } });
    await create();
    expect(issues()).toHaveLength(1);
    expect(on.sandbox.ledger.of(LIST)).toHaveLength(4);
    expect(on.waits.filter(({ why }) => why === 'trouble').map(({ milliseconds }) => milliseconds)).toEqual([
      2000, 4000, 8000, 16_000,
    ]);
  });

  test('fails after five tries that did nothing', async () => {
    on.sandbox.faults.add({ route, times: forever, trouble: serverError(503) });
    const failure = await on.failureOf(create());
    expect(failure.message).toMatch(
      /^Could not create .* in acme\/crm: GitHub failed 5 times; the last time, it answered 503\./,
    );
    expect(failure.status).toBe(503);
    expect(issues()).toEqual([]);
    expect(on.sandbox.ledger.of(route)).toHaveLength(5);
  });

  test('finds what the very last try did', async () => {
    on.sandbox.faults.add({ route, times: 4, trouble: serverError(503) });
    on.sandbox.faults.add({ route, nth: 5, trouble: reset('after') });
    await create();
    expect(issues()).toHaveLength(1);
  });

  test('threat 59: fails where nobody can find out whether it was done', async () => {
    on.sandbox.faults.add({ route, trouble: reset('after') });
    on.sandbox.faults.add({ route: LIST, times: forever, trouble: serverError(502) });
    const failure = await on.failureOf(create());
    expect(failure.message).toContain('look whether the issue was created');
    expect(issues()).toHaveLength(1);
    expect(on.sandbox.ledger.of(route)).toHaveLength(1);
  });
});

test('an issue by somebody else that looks like ours is not ours', async () => {
  on.sandbox.as('eve').openIssue(REPO, { title: 'One', body: 'marker AC-1' });
  on.sandbox.faults.add({ route: CREATE, trouble: reset('before') });
  expect(await on.github.createIssue(one, isOne)).toMatchObject({ number: 2, author: { type: 'Bot' } });
});

test('a refusal is final: nothing is looked for, nothing sent again', async () => {
  const failure = await on.failureOf(on.github.createIssue(newIssue(''), isOne));
  expect(failure.status).toBe(422);
  expect(on.sandbox.ledger.entries.map(({ route }) => route)).toEqual([CREATE]);
});

test('a slow answer is a lost one', async () => {
  const { clock } = on.sandbox;
  const github = on.connect({
    timeout: 100,
    // A little of real time as well, in which the server finishes.
    clock: {
      now: clock.now,
      sleep: (milliseconds) =>
        new Promise((done) => {
          Reflect.apply(Reflect.get(clock, 'advance'), clock, [milliseconds]);
          setTimeout(done, 50);
        }),
    },
  });
  on.sandbox.faults.add({ route: CREATE, trouble: { kind: 'delay', milliseconds: 150 } });
  expect(await github.createIssue(one, isOne)).toMatchObject({ number: 1 });
  expect(issues()).toHaveLength(1);
  expect(on.sandbox.ledger.of(CREATE)).toHaveLength(1);
});

describe('commenting', () => {
  beforeEach(() => {
    on.sandbox.as('ada').openIssue(REPO, { title: 'One' });
  });

  const comments = () => on.sandbox.issue(REPO, 1).comments.map(({ body }) => body);

  test.each(LOSSES)('whose answer is lost by %s: exactly one', async (_, trouble) => {
    on.sandbox.faults.add({ route: COMMENT, trouble });
    await on.github.keepComment(1, '<!-- plan -->', '<!-- plan --> One');
    expect(comments()).toEqual(['<!-- plan --> One']);
  });
});

test.each(LOSSES)('what may be done twice is simply sent again after %s', async (_, trouble) => {
  const made = await on.github.createIssue(one, isOne);
  const twin = await on.github.createIssue(one, isOne);
  on.sandbox.faults.add({ kind: 'write', trouble });
  expect(await on.github.updateIssue(1, { title: 'New', addLabels: ['new'] })).toMatchObject({
    title: 'New',
  });
  on.sandbox.faults.add({ kind: 'write', trouble });
  await on.github.addSubIssue(made, twin);
  on.sandbox.faults.add({ kind: 'write', trouble });
  await on.github.closeAsDuplicate(twin, made);
  on.sandbox.faults.add({ kind: 'write', trouble });
  await on.github.ensureLabel({ name: 'scope', color: '1d76db', description: '' });
  expect(on.sandbox.faults.pending()).toEqual([]);
  expect(on.sandbox.issues(REPO)).toMatchObject([
    { title: 'New', labels: ['scope:crm', 'new'], subIssues: [2] },
    { state: 'closed', stateReason: 'duplicate', duplicateOf: 1 },
  ]);
  expect(on.sandbox.labels(REPO)).toEqual(['scope:crm', 'new', 'scope']);
});
