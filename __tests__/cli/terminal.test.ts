import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINIMAL } from '../fixtures/minimal.js';
import { NODE_24, runInTerminal, USERS_NODE } from '../fixtures/run.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'terminal-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

const onLinux = process.platform === 'linux' ? describe : describe.skip;
onLinux.each([
  ['Ctrl+C', CTRL_C, 130],
  ['Ctrl+D', CTRL_D, 2],
])('%s leaves a question', (_, key, code) => {
  test.each([
    ['init', [], USERS_NODE],
    ['init', ['Ledgerly'], NODE_24],
    ['descope AC-1', [], NODE_24],
    ['decide', ['Who pays?'], USERS_NODE],
  ])('of %s, answered %j', (command, answers, node) => {
    const isInit = command === 'init';
    if (!isInit) writeFileSync(join(cwd, 'scope.yaml'), MINIMAL);
    const input = [...answers, key].map((typed) => `${typed}\n`).join('');
    const result = runInTerminal(command.split(' '), { cwd, input, node });
    expect(result.code).toBe(code);
    expect(stripVTControlCharacters(result.stdout)).toMatch(/: \r?\nNothing was written\.\r\n$/);
    const path = join(cwd, 'scope.yaml');
    if (isInit) expect(existsSync(path)).toBe(false);
    else expect(readFileSync(path, 'utf8')).toBe(MINIMAL);
  });
});

onLinux('what is typed ahead', () => {
  test.each([USERS_NODE, NODE_24])('ends where it ends, on %s', (node) => {
    const result = runInTerminal(['init'], { cwd, input: `Ledgerly\rLedgerly\r${CTRL_D}\n`, node });
    expect([result.code, result.stdout]).toEqual([2, expect.stringContaining('\nNothing was written.\r\n')]);
    expect(result.stdout).not.toContain('Error');
  });

  test('answers the questions that come', () => {
    const answers = ['Ledgerly', 'Ledgerly', 'Acme', 'Acme CRM', 'Dana Reyes', 'dana', 'Sam Ito', '@sam'];
    // All of it at once, as one pastes it.
    const input = `${[...answers, '', '', '', '', 'Currencies', '', ''].join('\r')}\r\n`;
    expect(runInTerminal(['init'], { cwd, input })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'scope.yaml'), 'utf8')).toContain('owner: { name: Sam Ito, github: sam }');
  });
});
