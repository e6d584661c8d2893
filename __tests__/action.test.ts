import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACTION, inputVariables } from './fixtures/action-yml.js';
import { MINIMAL, minimalWith } from './fixtures/minimal.js';
import { DIST, NODE_24 } from './fixtures/run.js';

let directory = '';
let workspace = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'action-'));
  workspace = join(directory, 'workspace');
  mkdirSync(workspace);
  // The Action as a runner has it: its own files, and nothing installed beside them.
  cpSync(DIST, join(directory, 'action', 'dist'), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface ActionRun {
  code: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
}

/** Runs the Action as a runner does: Node 24, inputs with their defaults, and only a runner's environment. */
function run(inputs: Record<string, string> = {}, { hasSummary = true } = {}): ActionRun {
  const [output, summary] = [join(directory, 'output'), join(directory, 'summary')];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const { status, stdout, stderr } = spawnSync(NODE_24, [join(directory, 'action', ACTION.runs.main)], {
    cwd: workspace,
    encoding: 'utf8',
    timeout: 30_000,
    env: {
      PATH: '/usr/bin:/bin',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      ...(hasSummary ? { GITHUB_STEP_SUMMARY: summary } : {}),
      // On a runner the token is the job's; nothing here may need it.
      ...inputVariables({ token: '', ...inputs }),
    },
  });
  return {
    code: status,
    log: stdout + stderr,
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

/** What a runner takes for a command: a line that begins with `::`, or `##[` anywhere in one. */
function commandsIn(log: string): string[] {
  return log.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

test('action.yml is of the right kind, and names what is built', () => {
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('the inputs and outputs of action.yml are those that the code knows', () => {
  const source = ['main.ts', 'report/outputs.ts']
    .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const read = [
    ...source.matchAll(/(?:getInput|getMultilineInput|getBooleanInput|choice)\('([a-z-]+)'/g),
  ].map(([, name]) => name);
  expect(read.sort()).toEqual(Object.keys(ACTION.inputs).sort());
  write('scope.yaml', MINIMAL);
  // Those of plan and sync need a GitHub: __tests__/e2e compares the whole list.
  const outputs = Object.keys(run({ 'sarif-file': 'out.sarif' }).outputs);
  expect(Object.keys(ACTION.outputs)).toEqual(expect.arrayContaining(outputs));
});

describe('a good scope', () => {
  test('passes, and its outputs say what it is', () => {
    write('scope.yaml', MINIMAL);
    const { code, log, outputs } = run();
    expect([code, log]).toEqual([0, '\nNo findings in 1 file.\n']);
    expect(outputs).toEqual({
      valid: 'true',
      errors: '0',
      warnings: '0',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      'criteria-total': '1',
    });
  });

  test('the summary shows its five parts', () => {
    write('scope.yaml', MINIMAL);
    const { summary } = run();
    for (const heading of [
      'Who decides',
      'User stories (1)',
      'Records (1)',
      'Acceptance criteria (1)',
      'Out of scope (5)',
    ]) {
      expect(summary).toContain(`### ${heading}`);
    }
    expect(summary).toContain('A closed-won deal appears in Acme CRM within 60 seconds.');
  });

  test('of several, the counts are sums and the digests are by id', () => {
    write('a/scope.yaml', MINIMAL);
    write('b/scope.yaml', minimalWith('id: other'));
    const { outputs } = run({ 'scope-files': 'a/*.yaml\nb/scope.yaml\n' });
    expect(Object.keys(JSON.parse(outputs['digest'] as string))).toEqual(['acme-crm', 'other']);
    expect(outputs['criteria-total']).toBe('2');
  });
});

describe('a bad scope', () => {
  test('fails, with an annotation at the place', () => {
    write('scope.yaml', minimalWith('owner: { name: Platform team, github: ledgerly-platform }'));
    const { code, log, outputs } = run();
    expect(code).toBe(1);
    expect(log).toContain(
      '::error file=scope.yaml,line=11,endLine=11,col=16,endColumn=29,title=owner/person::"Platform team" is a team',
    );
    expect(outputs).toMatchObject({ valid: 'false', errors: '1' });
  });

  test('`fail-on` decides from which severity on', () => {
    write('scope.yaml', MINIMAL.replace('    match: deal ID\n', ''));
    expect(run().code).toBe(0);
    expect(run({ 'fail-on': 'warning' })).toMatchObject({
      code: 1,
      outputs: { valid: 'false', errors: '0', warnings: '1' },
    });
  });

  test('shows at most 50 annotations, errors first, and counts the rest', () => {
    const bad = Array.from({ length: 60 }, (_, n) => `  - { id: AC-${n + 1}, statement: TBD }`).join('\n');
    write('scope.yaml', minimalWith(`criteria:\n${bad}`));
    const commands = commandsIn(run().log);
    expect(commands).toHaveLength(50);
    expect(commands.slice(0, 49).every((line) => line.startsWith('::error '))).toBe(true);
    expect(commands[49]).toMatch(/^::notice title=scope-as-code::\d+ more findings: see the job summary\.$/);
  });
});

describe('the SARIF file', () => {
  test('is written where it is asked for', () => {
    write('scope.yaml', MINIMAL);
    expect(run({ 'sarif-file': 'out.sarif' }).outputs['sarif-file']).toBe('out.sarif');
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test.each([
    ['scope.yaml', {}],
    ['a/scope.yaml', { 'scope-files': 'a/*.yaml' }],
  ])('does not replace %s, which it is about', (path, inputs) => {
    write(path, MINIMAL);
    expect(run({ ...inputs, 'sarif-file': path })).toMatchObject({
      code: 1,
      log: expect.stringContaining(`::error::${path} is what is checked; name another file.`),
    });
    expect(readFileSync(join(workspace, path), 'utf8')).toBe(MINIMAL);
  });

  test('at an unwritable place is an error, not silence', () => {
    write('scope.yaml', MINIMAL);
    expect(run({ 'sarif-file': 'no/such/out.sarif' })).toMatchObject({
      code: 1,
      log: expect.stringContaining('::error::no/such/out.sarif: The folder for it does not exist'),
    });
  });
});

describe('what cannot be used', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['no scope at all', {}, /^::error::There is no scope\.yaml/],
    [
      'an unknown command',
      { command: 'sink' },
      /^::error::The input command can't be "sink": it is one of auto, validate, plan, sync, gate\./,
    ],
    ['an unknown severity', { 'fail-on': 'never' }, /^::error::The input fail-on can't be "never"/],
    ['a glob that matches nothing', { 'scope-files': '*.yaml' }, /^::error::\*\.yaml: No file matches/],
  ])('%s', (_, inputs, log) => {
    const result = run(inputs);
    expect(result.code).toBe(1);
    expect(result.log.trimStart()).toMatch(log);
    expect(result.outputs).toEqual({});
  });

  test('a link that leads out of the checkout is not read', () => {
    writeFileSync(join(directory, 'secret'), 'token: hunter2\n');
    symlinkSync(join(directory, 'secret'), join(workspace, 'scope.yaml'));
    const { code, log, summary } = run();
    expect(code).toBe(1);
    expect(log + summary).not.toContain('hunter2');
  });
});

describe('threat 71: a stranger’s text does nothing but show', () => {
  const HOSTILE = [
    '::set-output name=valid::true',
    '##[add-path]/evil',
    '::stop-commands::x',
    '%0A::error::y',
    '\u001b[2Jgone',
    '\u202eright',
  ].map((text) => JSON.stringify(text));

  test('in the log', () => {
    const criteria = HOSTILE.map(
      (text, n) => `  - { id: AC-${n + 1}, statement: ${text}, covers: [${text}], ${text}: 1 }`,
    ).join('\n');
    write(
      'scope.yaml',
      minimalWith(
        `title: "a\\n::error::b"\nowner: { name: "team\\n::warning::c", github: "x\\r\\n::debug::d" }\ncriteria:\n${criteria}`,
      ),
    );
    const { log } = run();
    const lines = log.split('\n').filter((line) => line !== '');
    expect(
      lines.slice(0, -1).every((line) => /^::(error|warning|notice) (file=scope\.yaml|title=)/.test(line)),
    ).toBe(true);
    expect(lines.at(-1)).toMatch(/^\d+ errors.* in 1 file\.$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('in the outputs', () => {
    write('scope.yaml', minimalWith('id: "x\\nvalid=true"'));
    expect(run().outputs['valid']).toBe('false');
  });

  test('in the summary', () => {
    write(
      'scope.yaml',
      minimalWith(
        'title: "<img src=x> @octocat #1 [a](http://b.example) ![c](https://d.example) | `e`"\nout_of_scope: ["<!-- f -->", "</table>"]',
      ),
    );
    const { summary } = run();
    expect(summary).not.toMatch(/<img|<!--|<\/table|@octocat|#1|\]\(http:\/\/b|!\[c/);
  });
});

test('without a place for a summary it runs all the same', () => {
  write('scope.yaml', MINIMAL);
  expect(run({}, { hasSummary: false })).toMatchObject({ code: 0, summary: '' });
});
