import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Repository } from '../fixtures/repository.js';
import { type RunOptions, runCli, runInTerminal } from '../fixtures/run.js';

const EXAMPLE = readFileSync('examples/crm-billing/scope.yaml', 'utf8');

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  repository.write('scope.yaml', EXAMPLE);
});
afterEach(() => repository.remove());

function run(args: readonly string[], options: RunOptions = {}) {
  return runCli(args, { cwd: repository.directory, ...options });
}

function scope(): string {
  return readFileSync(join(repository.directory, 'scope.yaml'), 'utf8');
}

describe('descope', () => {
  const DESCOPE = ['descope', 'AC-3', '--candidate', 'v1.1', '--item', 'Double clicks'];

  test('moves the criterion, and says what that means', () => {
    expect(run(DESCOPE)).toEqual({
      code: 0,
      stdout: `crm-billing  scope.yaml
  - AC-3: promised → out of scope, as “Double clicks (AC-3)”, candidate for v1.1 (weaker)  Acme, Ledgerly; scope.yaml:116
1 change: 1 weaker.
To the issues, sync will: close AC-3.
Signatures for another text than this don't count (Acme, Ledgerly).
Wrote scope.yaml.
`,
      stderr: '',
    });
    expect(scope()).toBe(
      EXAMPLE.replace(/ {2}- id: AC-3\n(?: {4}.*\n)+/, '').replace(
        'Multi-currency conversion\n',
        'Multi-currency conversion\n  - { item: Double clicks (AC-3), candidate: v1.1 }\n',
      ),
    );
    expect(run(['validate'])).toMatchObject({ code: 0 });
    expect(run(DESCOPE)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'scope.yaml: AC-3 is out of scope already.\n',
    });
  });

  test('--dry-run shows the change of the file, and writes nothing', () => {
    const { code, stdout } = run([...DESCOPE, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- scope\.yaml\n\+\+\+ scope\.yaml\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    expect(stdout).toContain('\n-  - id: AC-3\n');
    expect(stdout).toContain('\nNothing was written (--dry-run).\n');
    expect(scope()).toBe(EXAMPLE);
  });

  test('shows what is found afterwards', () => {
    const { code, stdout } = run(['descope', 'AC-5', '--candidate', 'v1.1']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('warning criteria/traced')]);
  });

  test.each([
    [['AC-3', '--candidate', 'v1'], 1, 'stdout', 'Nothing was written: the change would cause these errors.'],
    [['AC-33'], 2, 'stderr', 'There is no criterion `AC-33`.'],
    [['AC-7'], 2, 'stderr', 'Only AC-7 covers `delete`'],
    [['AC-3', 'a.yaml'], 2, 'stderr', 'a.yaml: There is no such file'],
    [[], 2, 'stderr', 'Usage: scope-as-code descope <criterion> [path]'],
  ] as const)('%j writes nothing and ends with %d', (args, code, stream, text) => {
    const result = run(['descope', ...args]);
    expect([result.code, result[stream]]).toEqual([code, expect.stringContaining(text)]);
    expect(scope()).toBe(EXAMPLE);
  });

  test('a scope that can’t be read is shown with what is wrong', () => {
    repository.write('scope.yaml', `${EXAMPLE}relase: x\n`);
    expect(run(DESCOPE)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /schema\/unknown-key[\s\S]*Nothing was written: only a document that can be read as a scope can be edited\.\n$/,
      ),
    });
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('asks on a terminal', () => {
    const answers = ['Double clicks', 'v2'].map((answer) => `${answer}\n`).join('');
    const { code, stdout } = runInTerminal(['descope', 'AC-3'], {
      cwd: repository.directory,
      input: answers,
    });
    expect([code, stdout]).toEqual([0, expect.stringContaining('AC-3, in the words of the list')]);
    expect(scope()).toContain('  - { item: Double clicks (AC-3), candidate: v2 }\n');
  });
});

describe('decide', () => {
  test('writes the answer down', () => {
    const args = [
      '--question',
      'Who pays?',
      '--answer',
      'Acme',
      '--by',
      'sam-ito',
      '--decided',
      '2026-11-22',
    ];
    expect(run(['decide', ...args])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('  + decided: “Who pays?” “Acme”'),
    });
    expect(scope()).toContain(
      '    decided: 2026-11-02\n  - question: Who pays?\n    answer: Acme\n    answered_by: sam-ito\n    decided: 2026-11-22\n\n',
    );
    expect(run(['decide', ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('answer already'),
    });
  });

  test('says what it needs', () => {
    expect(run(['decide'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--question <text>') });
    expect(run(['decide', '--question', 'a', '--answer', 'b', '--asked', 'today'])).toMatchObject({
      code: 2,
      stderr: '--asked: `today` is no date. Write it as 2026-10-30.\n',
    });
  });
});

describe('log', () => {
  test('lists each agreed version, newest first', () => {
    repository.commit();
    run(['descope', 'AC-3', '--candidate', 'v1.1', '--item', 'Twice']);
    repository.commit();
    repository.git('tag', 'scope/crm-billing/v1');
    const { code, stdout } = run(['log']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^crm-billing\n {2}2026-11-02 {2}[0-9a-f]{7} {2}[0-9a-f]{12} {2}scope\.yaml \[scope\/crm-billing\/v1\]\n {4}AC-3: promised → out of scope, .*\n {4}committed by Dana\n {2}2026-11-01 .*\n {4}first version: .*\n {4}committed by Dana\nSignatures were not read: no --repo\.\n$/,
    );
    const { scopes } = JSON.parse(run(['log', '--json']).stdout);
    expect(scopes[0].versions.map(({ kind }: { kind: string }) => kind)).toEqual(['compared', 'first']);
    expect(run(['log', '--markdown', '--output', 'SCOPE-CHANGELOG.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const written = readFileSync(join(repository.directory, 'SCOPE-CHANGELOG.md'), 'utf8');
    expect(written).toBe(run(['log', '--markdown', '--branch', 'main']).stdout);
    expect(written).toMatch(/^# What was agreed, and when\n/);
  });

  test.each<[string, () => void, string[], string]>([
    [
      'outside of a repository',
      () => rmSync(join(repository.directory, '.git'), { recursive: true }),
      [],
      'no git repository',
    ],
    ['before the first commit', () => {}, [], 'There is no commit, branch or tag `HEAD` here.'],
    ['with a branch that is none', () => repository.commit(), ['--branch', 'x y'], "can't be the name"],
    ['without a token', () => repository.commit(), ['--repo', 'acme/crm'], 'There is no token'],
    [
      'with a file that is none',
      () => repository.commit(),
      ['nope.yaml'],
      'nope.yaml: There is no such file at HEAD.',
    ],
    ['with two forms', () => repository.commit(), ['--json', '--markdown'], '--json and --markdown'],
  ])('%s it ends with 2', (_, prepare, args, message) => {
    prepare();
    expect(run(['log', ...args])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

test.each(['descope', 'decide', 'log', 'diff'])('%s --help tells its options', (command) => {
  expect(run([command, '--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`Usage: scope-as-code ${command}`),
  });
});
