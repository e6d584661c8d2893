import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { STORY } from '../../scripts/story/story.js';
import { USERS_NODE } from '../fixtures/run.js';
import { cleanUp, leftOf, run, START, type Told, until } from './told.js';

// It is the real story, with the real bundles.
jest.setTimeout(180_000);

let piped: Told;
let onTerminal: Told;
beforeAll(() => {
  // Both at once: most of the time they wait, as GitHub asks of who writes.
  piped = run('npm', ['start']);
  const command = [USERS_NODE, ...START].join(' ');
  onTerminal = run('script', ['--quiet', '--return', '--command', command, '/dev/null']);
});
afterAll(cleanUp);

/** What the README shows of it. */
const [, block = ''] = /^```console\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
const README_SHOWS = block.split('…\n');

test('without a terminal npm start tells every step, and ends well', async () => {
  const told = piped;
  const code = await told.ended;
  const shown = told.stdout();
  expect({ code, shown, stderr: told.stderr() }).toMatchObject({ code: 0 });
  for (const { title } of STORY) expect(shown).toContain(` ${title}\n`);
  expect(shown).not.toContain('✗');
  for (const part of README_SHOWS) expect(shown).toContain(part);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what must not be there.
  expect(shown).not.toMatch(/\u001b/);
  expect(leftOf(told.child)).toEqual([]);
});

test('on a terminal it stays up with its pages until Ctrl+C, on the user’s own Node', async () => {
  const told = onTerminal;
  await until(told, 'until you press Ctrl+C');
  const [, address = ''] = /pull requests are at (\S+)/.exec(told.stdout()) ?? [];
  const page = await fetch(`${address}/pulls`, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('Show appointments within five minutes'),
  ]);
  expect(told.stdout()).toContain('\u001b[32m✓ ');
  told.child.stdin.write('\u0003');
  expect(await told.ended).toBe(130);
  await expect(fetch(address)).rejects.toThrow();
});

test('a step that does not end as told is named, and the exit code is not 0', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as { port: number };
  const told = run(process.execPath, [...START, '--port', String(port)]);
  expect(await told.ended).toBe(1);
  expect(told.stderr()).toBe('This step did not end as told: Two companies, one repository, one rule\n');
  expect(told.stdout()).toContain('EADDRINUSE');
  expect(leftOf(told.child)).toEqual([]);
  taken.close();
});

test('it can be stopped in the middle, and leaves nothing behind', async () => {
  const told = run(process.execPath, [...START]);
  await until(told, 'Their page has no finding.');
  told.child.kill('SIGTERM');
  expect(await told.ended).toBe(143);
  expect(leftOf(told.child)).toEqual([]);
});
