import { afterEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import { routes } from '../../sandbox/github/routes.js';
import { webhooks } from '../../sandbox/github/webhooks.js';
import { Contract } from '../../sandbox/http/contract.js';
import { githubDescription } from '../../sandbox/http/description.js';
import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

describe('the slice of the description', () => {
  const slice = githubDescription();

  test('has the routes that are served, and no other', () => {
    expect(slice.routes().sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  test('has the webhooks that are sent, and no other', () => {
    expect(slice.webhooks().sort()).toEqual([...webhooks].sort());
  });

  test('every route is named once', () => {
    const names = routes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('an answer that GitHub would not give', () => {
  const route = 'GET /repos/{owner}/{repo}/labels/{name}';

  test.each([
    ['lacks something', { status: 200, body: { name: 'bug' } }],
    ['has a status that is not described', { status: 418, body: {} }],
    ['has no body', { status: 200 }],
  ])('%s', (_, answer) => {
    const contract = new Contract();
    expect(contract.answer(route, answer)).toBe(false);
    expect(contract.violations).toEqual([expect.objectContaining({ side: 'answer', route })]);
  });

  test('null where GitHub allows it is no violation, elsewhere it is', () => {
    const contract = new Contract();
    const label = {
      id: 1,
      node_id: 'x',
      url: 'https://a.example/',
      name: 'bug',
      color: 'ededed',
      default: false,
    };
    expect(contract.answer(route, { status: 200, body: { ...label, description: null } })).toBe(true);
    expect(contract.answer(route, { status: 200, body: { ...label, color: null, description: '' } })).toBe(
      false,
    );
  });
});

test('an answer of the sandbox that GitHub would not give is a violation, and answered 500', async () => {
  const clock = manualClock();
  const acme = await startAcme({ clock });
  // A year of six digits is no time that JSON Schema knows.
  clock.advance(8e15);
  const answer = await acme.crm('POST', '/issues', { title: 'x' });
  expect(answer.status).toBe(500);
  expect(answer.get('message')).toContain('created_at');
  expect(acme.violations).toMatchObject([{ side: 'answer', route: 'POST /repos/{owner}/{repo}/issues' }]);
  await acme.close();
});

describe('a request that GitHub does not describe', () => {
  let acme: Acme;
  afterEach(() => acme.close());

  test.each([
    ['search', 'GET', '/search/issues?q=repo:acme/crm', undefined],
    ['an unknown route', 'GET', '/repos/acme/crm/nothing', undefined],
    ['an unknown parameter', 'GET', '/repos/acme/crm/issues?per_pages=100', undefined],
    ['a parameter out of its values', 'GET', '/repos/acme/crm/issues?state=done', undefined],
    ['a missing property', 'POST', '/repos/acme/crm/issues', { body: 'no title' }],
    ['an unknown property', 'POST', '/repos/acme/crm/issues', { title: 'a', label: ['b'] }],
    ['a property of another type', 'POST', '/repos/acme/crm/issues', { title: 'a', labels: 'b' }],
  ])('%s is a violation, and answered 500', async (_, method, path, body) => {
    acme = await startAcme();
    expect((await acme.ask(method, path, { body })).status).toBe(500);
    expect(acme.violations).toHaveLength(1);
    expect(acme.violations[0]?.side).toBe('request');
  });

  test('what GitHub has and the sandbox has not fails, too', async () => {
    acme = await startAcme();
    const answer = await acme.crm('GET', '/issues?mentioned=ada');
    expect(answer.status).toBe(500);
    expect(answer.get('message')).toContain('does not know "mentioned"');
    expect(acme.violations).toHaveLength(1);
  });
});
