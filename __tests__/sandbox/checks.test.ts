import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Gate } from './gate.js';
import { startGate } from './gate.js';

let gate: Gate;
let sha: string;

beforeEach(async () => {
  gate = await startGate();
  sha = gate.tip(gate.repo);
});

afterEach(async () => {
  await gate.close();
  expect(gate.violations).toEqual([]);
});

const create = (body: object, token = gate.appToken) =>
  gate.crm('POST', '/check-runs', { name: 'gate', head_sha: sha, ...body }, token);
const change = (id: unknown, body: object, token = gate.appToken) =>
  gate.crm('PATCH', `/check-runs/${id}`, body, token);

describe('a check run', () => {
  test('is made, changed and read', async () => {
    const made = await create({ status: 'in_progress', external_id: 'x' });
    expect(made.body).toMatchObject({ status: 'in_progress', conclusion: null, app: { slug: 'gate' } });
    const annotation = {
      path: 'scope.yaml',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure',
      message: 'Bad.',
    };
    const output = { title: 'Closed', summary: 'Words', text: 'More', annotations: [annotation] };
    for (const _ of [1, 2]) await change(made.get('id'), { conclusion: 'failure', output });
    const read = await gate.crm('GET', `/check-runs/${made.get('id')}`, undefined, gate.appToken);
    expect(read.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      external_id: 'x',
      output: { title: 'Closed', annotations_count: 2 },
    });
    const annotations = await gate.crm(
      'GET',
      `/check-runs/${made.get('id')}/annotations`,
      undefined,
      gate.appToken,
    );
    expect(annotations.body).toMatchObject([annotation, annotation]);
    expect(gate.checks(gate.repo, 'main')).toMatchObject([{ name: 'gate', title: 'Closed', app: 'gate' }]);
  });

  test('belongs to its App: people and other Apps do not touch it', async () => {
    const id = (await create({})).get('id');
    const actions = gate.addToken({ as: { app: 'github-actions' } });
    const refused = await change(id, { conclusion: 'success' }, actions);
    expect([refused.status, refused.get('message')]).toEqual([
      403,
      expect.stringContaining('Invalid app_id'),
    ]);
    const person = gate.addToken({ as: { user: 'ada' } });
    expect((await create({}, person)).status).toBe(403);
    expect((await change(id, { conclusion: 'success' }, person)).status).toBe(403);
    const reader = gate.addToken({ as: { app: 'gate' }, permissions: { checks: 'read' } });
    expect((await create({}, reader)).status).toBe(403);
    expect(gate.checks(gate.repo)[0]?.conclusion).toBeNull();
  });

  test.each([
    ['a summary too long', { output: { title: 'a', summary: 'x'.repeat(65_536) } }, 422],
    ['a summary as long as may be', { output: { title: 'a', summary: 'x'.repeat(65_535) } }, 201],
    ['a text too long', { output: { title: 'a', summary: 'b', text: 'x'.repeat(65_536) } }, 422],
    ['51 annotations', { output: { title: 'a', summary: 'b', annotations: annotations(51) } }, 422],
    ['50 annotations', { output: { title: 'a', summary: 'b', annotations: annotations(50) } }, 201],
    ['4 buttons', { actions: Array(4).fill({ label: 'a', description: 'b', identifier: 'c' }) }, 422],
    ['a label of 21', { actions: [{ label: 'x'.repeat(21), description: 'b', identifier: 'c' }] }, 422],
    ['a description of 41', { actions: [{ label: 'a', description: 'x'.repeat(41), identifier: 'c' }] }, 422],
    ['an identifier of 21', { actions: [{ label: 'a', description: 'b', identifier: 'x'.repeat(21) }] }, 422],
    ['no conclusion at the end', { status: 'completed' }, 422],
    ['a commit that is not there', { head_sha: 'a'.repeat(40) }, 422],
  ])('with %s is answered', async (_, body, status) => {
    expect((await create(body)).status).toBe(status);
  });

  test('of several of one name the last of each suite is listed', async () => {
    await create({ conclusion: 'failure' });
    await create({ conclusion: 'success' });
    await create({ name: 'other' });
    await create({ conclusion: 'neutral' }, gate.addToken({ as: { app: 'github-actions' } }));
    const list = async (query: string) => {
      const answer = await gate.crm('GET', `/commits/main/check-runs?${query}`, undefined, gate.appToken);
      const runs = answer.get('check_runs') as { name: string; conclusion: string | null }[];
      expect(answer.get('total_count')).toBe(runs.length);
      return runs.map(({ name, conclusion }) => `${name} ${conclusion}`);
    };
    expect(await list('')).toEqual(['gate neutral', 'other null', 'gate success']);
    expect(await list(`check_name=gate&app_id=${gate.app.id}`)).toEqual(['gate success']);
    expect(await list(`check_name=gate&app_id=${gate.app.id}&filter=all`)).toEqual([
      'gate success',
      'gate failure',
    ]);
    const suites = await gate.crm(
      'GET',
      `/commits/${sha}/check-suites?app_id=${gate.app.id}`,
      undefined,
      gate.appToken,
    );
    expect(suites.body).toMatchObject({
      total_count: 1,
      check_suites: [{ status: 'queued', head_sha: sha }],
    });
  });
});

function annotations(count: number) {
  return Array.from({ length: count }, () => ({
    path: 'scope.yaml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'notice',
    message: 'x',
  }));
}
