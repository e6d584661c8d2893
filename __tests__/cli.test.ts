import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hostileDocuments } from './fixtures/hostile.js';
import { MINIMAL, minimalWith } from './fixtures/minimal.js';
import {
  DIST,
  NODE_24,
  type RunOptions,
  type RunResult,
  runCli,
  runInTerminal,
  USERS_NODE,
} from './fixtures/run.js';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function run(args: readonly string[], options: RunOptions = {}): RunResult {
  return runCli(args, { cwd, ...options });
}

function write(path: string, content: string | Uint8Array = MINIMAL): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const VAGUE = minimalWith('criteria:\n  - { id: AC-1, statement: TBD, stories: [S1], records: [deal] }');
const WARNED = MINIMAL.replace('    match: deal ID\n', '');

const COMMANDS = [
  'validate',
  'init',
  'plan',
  'sync',
  'diff',
  'descope',
  'decide',
  'log',
  'gate',
  'explain',
  'rules',
];

describe.each([
  ['on the Node of whoever runs this', USERS_NODE],
  ['on Node 24', NODE_24],
])('%s', (_, node) => {
  test('a good scope is said to be good', () => {
    write('scope.yaml');
    expect(run(['validate'], { node })).toEqual({
      code: 0,
      stdout: 'ok  scope.yaml  acme-crm, 1 criterion\nNo findings in 1 file.\n',
      stderr: '',
    });
  });

  test('a finding is shown with its line, its place, what is wrong and how to mend it', () => {
    write('scope.yaml', minimalWith('owner: { name: Platform team, github: ledgerly-platform }'));
    const { code, stdout } = run(['validate'], { node });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'scope.yaml:11:16 error owner/person',
        '  11 | owner: { name: Platform team, github: ledgerly-platform }',
        '     |                ^^^^^^^^^^^^^',
        '  "Platform team" is a team or a department: who is the one person who decides?',
        "  fix: Write one person's name.",
        '',
        '1 error in 1 file.',
        '',
      ].join('\n'),
    );
  });
});

describe('what is validated', () => {
  test('the scope at the root, whichever of its two names it has', () => {
    write('scope.yml');
    expect(run(['validate']).stdout).toContain('scope.yml');
  });

  test('not both names at once', () => {
    write('scope.yaml');
    write('scope.yml');
    expect(run(['validate'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('both scope.yaml and scope.yml'),
    });
  });

  test('what the configuration lists', () => {
    write('.github/scope-as-code.yaml', 'scopes: ["integrations/*/scope.yaml"]\n');
    write('integrations/a/scope.yaml');
    write('integrations/b/scope.yaml', minimalWith('id: other'));
    const { code, stdout } = run(['validate']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('No findings in 2 files.')]);
  });

  test('a bad configuration is a finding, and nothing is good with it', () => {
    write('scope.yaml');
    write('.github/scope-as-code.yaml', 'scope: [a]\nrendered: ../x\n');
    const { code, stdout } = run(['validate']);
    expect(code).toBe(1);
    expect(stdout).toContain('.github/scope-as-code.yaml:1:1 error schema/unknown-key');
    expect(stdout).toContain('Did you mean `scopes`?');
    expect(stdout).toContain('.github/scope-as-code.yaml:2:11 error schema/type');
  });

  test.each(['/etc/passwd', '../scope.yaml', 'a/../../b.yaml'])(
    'a configuration does not lead outside: %s',
    (path) => {
      write('.github/scope-as-code.yaml', `scopes: ["${path}"]\n`);
      expect(run(['validate'])).toMatchObject({ code: 1, stdout: expect.stringContaining('schema/format') });
    },
  );

  test('paths given by hand go before the configuration', () => {
    write('.github/scope-as-code.yaml', 'scopes: [missing.yaml]\n');
    write('mine.yaml');
    expect(run(['validate', 'mine.yaml'])).toMatchObject({ code: 0 });
  });

  test('globs, each file once', () => {
    write('a/scope.yaml');
    write('b/scope.yaml', minimalWith('id: other'));
    expect(run(['validate', '*/scope.yaml', 'a/scope.yaml']).stdout).toContain('in 2 files.');
  });

  test('standard input', () => {
    expect(run(['validate', '-'], { input: VAGUE })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('<stdin>:'),
    });
  });

  test('two scopes with one id', () => {
    write('a.yaml');
    write('b.yaml');
    const { code, stdout } = run(['validate', 'a.yaml', 'b.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('b.yaml:2:5 error ids/unique');
    expect(stdout).toContain('see: a.yaml:2:5');
  });

  test('a path with spaces, %, commas, colons and a line break', () => {
    const path = 'my scopes/100%, "a:b"\n::error::x/scope.yaml';
    write(path, VAGUE);
    expect(run(['validate', path]).stdout).toContain('my scopes/100%, "a:b"\\u000a::error::x/scope.yaml:');
    const github = run(['validate', '--format', 'github', path]).stdout;
    expect(github).toContain('file=my scopes/100%25%2C "a%3Ab"%0A%3A%3Aerror%3A%3Ax/scope.yaml,');
    expect(github).toMatch(/^(::(error|warning|notice) [^\n]*\n)+$/);
  });

  test('one file under several names, once, by its shortest', () => {
    write('a/scope.yaml');
    const names = ['a/scope.yaml', './a/scope.yaml', 'b/../a/scope.yaml', join(cwd, 'a/scope.yaml')];
    expect(run(['validate', ...names]).stdout).toBe(
      'ok  a/scope.yaml  acme-crm, 1 criterion\nNo findings in 1 file.\n',
    );
  });

  describe('what GitHub reads names files from the root of the repository', () => {
    beforeEach(() => {
      mkdirSync(join(cwd, 'repo', '.git'), { recursive: true });
      write('repo/docs/scope.yaml', VAGUE);
      write('repo/other.yaml', VAGUE);
      write('outside.yaml', VAGUE);
    });
    const inDocs = (format: string, path: string) =>
      run(['validate', '--format', format, path], { cwd: join(cwd, 'repo', 'docs') });

    test.each([
      ['scope.yaml', 'docs/scope.yaml'],
      ['../other.yaml', 'other.yaml'],
    ])('%s is %s', (path, shown) => {
      expect(inDocs('github', path).stdout).toContain(`file=${shown},`);
      const [result] = JSON.parse(inDocs('sarif', path).stdout).runs[0].results;
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(shown);
      expect(inDocs('pretty', path).stdout).toContain(`${path}:`);
    });

    test.each(['github', 'sarif'])('%s refuses a file outside of it', (format) => {
      expect(inDocs(format, '../../outside.yaml')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^\.\.\/\.\.\/outside\.yaml: This is outside of the repository/),
      });
      expect(inDocs('pretty', '../../outside.yaml')).toMatchObject({ code: 1, stderr: '' });
    });
  });

  test('a file whose name looks like a glob', () => {
    write('scope[1].yaml');
    expect(run(['validate', 'scope[1].yaml'])).toMatchObject({ code: 0 });
  });
});

describe('input that cannot be read ends with 2 and says why', () => {
  test.each<[name: string, prepare: () => void, args: string[], stderr: RegExp]>([
    ['nothing there', () => {}, [], /There is no scope\.yaml or scope\.yml here.*init/],
    ['a missing file', () => {}, ['a.yaml'], /^a\.yaml: There is no such file/],
    [
      'a directory',
      () => write('a/scope.yaml'),
      ['a'],
      /^a: This is a directory; name a file in it, such as a\/scope\.yaml/,
    ],
    ['a glob that matches nothing', () => {}, ['*.yaml'], /^\*\.yaml: No file matches this pattern/],
    ['a symbolic link', () => symlinkSync('/etc/hostname', join(cwd, 'scope.yaml')), [], /symbolic link/],
    [
      'a link in the path',
      () => symlinkSync('/etc', join(cwd, 'a')),
      ['a/hostname'],
      /leads through a symbolic link/,
    ],
    ['a device', () => {}, ['/dev/null'], /not a regular file/],
    ['a file as a directory', () => write('a'), ['a/b.yaml'], /no directory/],
  ])('%s', (_, prepare, args, stderr) => {
    prepare();
    const result = run(['validate', ...args]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(stderr);
  });

  test('no permission', () => {
    write('scope.yaml');
    chmodSync(join(cwd, 'scope.yaml'), 0);
    // Root may read everything, so it runs this as nobody, from where nobody can read the program.
    cpSync(DIST, join(cwd, 'dist'), { recursive: true });
    chmodSync(cwd, 0o755);
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const result = run(['validate'], { script: join(cwd, 'dist', 'cli.js'), ...asNobody });
    expect(result).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'scope.yaml: There is no permission for it.\n',
    });
  });

  test('a line break in a name stays in its line', () => {
    expect(run(['validate', 'a\n::error::x.yaml']).stderr).toBe(
      'a\\u000a::error::x.yaml: There is no such file or directory.\n',
    );
  });

  test('a report that cannot be written', () => {
    write('scope.yaml');
    expect(run(['validate', '--format', 'sarif', '--output', 'no/such/place.sarif'])).toMatchObject({
      code: 2,
      stderr: 'no/such/place.sarif: The folder for it does not exist: make it first.\n',
    });
  });
});

describe('every kind of bad file ends in a finding', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'yaml/syntax'],
    ['only comments', '# a\n', 'yaml/syntax'],
    ['a list', '- a\n', 'schema/type'],
    ['binary', new Uint8Array([0, 1, 2, 3, 255]), 'yaml/syntax'],
    ['UTF-16', Buffer.from('\ufeffversion: 1', 'utf16le'), 'yaml/syntax'],
    ['invalid UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xc3, 0x28]), 'yaml/syntax'],
    ['ten megabytes', '['.repeat(10_000_000), 'yaml/limits'],
    ['nested 10,000 deep', '['.repeat(10_000), 'yaml/limits'],
    ['tabs', 'owner:\n\tname: x\n', 'yaml/syntax'],
    ['two documents', `${MINIMAL}---\na: 1\n`, 'yaml/syntax'],
  ])('%s', (_, content, rule) => {
    write('scope.yaml', content);
    const { code, stdout, stderr } = run(['validate', '--format', 'json']);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).files[0].findings.map((finding: { rule: string }) => finding.rule)).toContain(
      rule,
    );
  });

  test('a file without bytes for a scope, on standard input', () => {
    expect(run(['validate', '-'], { input: '['.repeat(10_000_000) })).toMatchObject({ code: 1 });
  });
});

describe('--fail-on', () => {
  test.each([
    ['error', MINIMAL, 0],
    ['error', WARNED, 0],
    ['warning', WARNED, 1],
    ['info', WARNED, 1],
    ['info', MINIMAL.replace(/cold_read:.*\n/, ''), 1],
    ['warning', MINIMAL.replace(/cold_read:.*\n/, ''), 0],
    ['error', VAGUE, 1],
  ])('%s', (severity, content, code) => {
    write('scope.yaml', content);
    expect(run(['validate', '--fail-on', severity]).code).toBe(code);
  });
});

describe('--format json', () => {
  test('has the shape that programs rely on', () => {
    write('scope.yaml', `${MINIMAL}relase: v1\nid: again\n`);
    const report = JSON.parse(run(['validate', '--format', 'json']).stdout);
    expect(report).toEqual({
      files: [
        {
          file: 'scope.yaml',
          id: 'acme-crm',
          digest: null,
          findings: [
            {
              rule: 'schema/unknown-key',
              severity: 'error',
              message: '`relase` is not a key of this document.',
              fix: 'Did you mean `release`? Your own keys begin with `x-`.',
              pointer: '/relase',
              start: { line: 39, column: 1 },
              end: { line: 39, column: 7 },
              related: [],
            },
            {
              rule: 'yaml/duplicate-key',
              severity: 'error',
              message: 'The key `id` appears here a second time.',
              fix: 'Keep one of the two.',
              pointer: '',
              start: { line: 40, column: 1 },
              end: { line: 40, column: 3 },
              related: [
                {
                  message: 'It appears here first.',
                  pointer: '',
                  start: { line: 2, column: 1 },
                  end: { line: 2, column: 3 },
                },
              ],
            },
          ],
        },
      ],
      errors: 2,
      warnings: 0,
      infos: 0,
    });
  });

  test('--output writes the report to a file and nothing else', () => {
    write('scope.yaml');
    expect(run(['validate', '--format', 'json', '--output', 'out.json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).files[0].digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a pipe that is closed early is no fault', () => {
  test.each(['stdout', 'stderr'] as const)('%s', async (name) => {
    const child = spawn(USERS_NODE, [join(DIST, 'cli.js'), name === 'stdout' ? 'rules' : 'nonsense'], {
      cwd,
    });
    child[name].destroy();
    const [code] = await once(child, 'close');
    expect(code).toBe(name === 'stdout' ? 0 : 2);
  });
});

describe('what is longer than a pipe holds arrives whole', () => {
  const cli = `"${USERS_NODE}" "${join(DIST, 'cli.js')}"`;
  /** Another process on the same pipe, which has made it one that does not wait. */
  const neighbour = `"${USERS_NODE}" -e "process.stdout.write(' '); setTimeout(() => {}, 2500)"`;

  test.each([
    ['that waits for its reader', ''],
    ['that does not wait', `${neighbour} & sleep 1; `],
  ])('in a pipe %s', (_, before) => {
    write('long.yaml', hostileDocuments(499)['numbers for texts'] as string);
    const line = `{ ${before}${cli} validate long.yaml --format json; } | { sleep 2; cat; }`;
    const arrived = execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
    expect(arrived.length).toBeGreaterThan(150_000);
    expect(JSON.parse(arrived).errors).toBe(499);
  });
});

describe('the other commands', () => {
  test('--version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([['validate'], ['sync'], ['rules']])('%s --version', (command) => {
    for (const option of ['--version', '-V']) expect(run([command, option])).toEqual(run(['--version']));
    expect(run([command, '--version', 'x', '--help'])).toEqual(run([command, '--help']));
  });

  test.each(['help', '--help', '-h'])('%s of a command is that command’s', (help) => {
    expect(run([help, 'validate'])).toEqual(run(['validate', '--help']));
  });

  test.each([['--help'], ['-h'], ['help']])('%s lists the commands', (flag) => {
    const { code, stdout } = run([flag]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command}`);
  });

  test.each(COMMANDS)('%s --help tells its options', (command) => {
    expect(run([command, '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`Usage: scope-as-code ${command}`),
    });
  });

  test.each([
    ['validate', 'the lowest severity at which to exit with 1: error, warning, info (default: error)'],
    ['init', 'which way it flows: to-partner, from-partner, both (default: to-partner)'],
  ])('%s --help names what can be chosen, and then what it is without', (command, line) => {
    expect(run([command, '--help']).stdout).toContain(line);
  });

  test('explain tells why, and shows both examples', () => {
    const { code, stdout } = run(['explain', 'records/silent-drop']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /records\/silent-drop \(error\)[\s\S]*Not like this:[\s\S]*loser: dropped[\s\S]*Like this:[\s\S]*loser: sync-log/,
    );
  });

  test('explain knows a rule by the last part of its id', () => {
    expect(run(['explain', 'silent-drop'])).toEqual(run(['explain', 'records/silent-drop']));
  });

  test('rules lists every rule, a line each', () => {
    const { stdout } = run(['rules']);
    expect(stdout.trim().split('\n')).toHaveLength(36);
  });

  test.each<[string[], RegExp]>([
    [[], /^$/],
    [['valdate'], /There is no command `valdate`. Did you mean `validate`\?/],
    [['explain'], /^`explain` needs <rule\|key>\.\nUsage: scope-as-code explain <rule\|key>/],
    [['explain', 'a', 'b'], /^`b` is one argument too many\.\nUsage: scope-as-code explain <rule\|key>/],
    [['descope'], /^`descope` needs <criterion>\.\nUsage: /],
    [['diff'], /^`diff` needs <base>\.\nUsage: /],
    [['gate', '--pull', 'abc'], /^`abc` is not the number of a pull request\. Name it with `--pull 12`\.\n$/],
    [['gate'], /^Which pull request\?/],
    [['help', 'valdate'], /There is no command `valdate`/],
    [
      ['explain', 'records/silent-drp'],
      /There is no rule or key `records\/silent-drp`. Did you mean `records\/silent-drop`\?/,
    ],
    [
      ['explain', 'records/lost'],
      /There is no rule or key `records\/lost`\. Known: (`records\/[a-z-]+`(, )?)+\. `scope-as-code rules` lists all rules\./,
    ],
    [['validate', '--fromat', 'json'], /There is no option `--fromat`. Did you mean `--format`\?/],
    [['validate', '--format', 'jsn'], /--format can't be `jsn`. Did you mean `json`\?/],
    [['validate', '--fail-on', 'never'], /--fail-on can't be `never`/],
    [['--verison'], /There is no option `--verison`. Did you mean `--version`\?/],
    [['validate', '--output'], /^`--output` needs a value: `--output <file>`\.\n$/],
    [['validate', '-o', '--format', 'json'], /^`--output` needs a value/],
    [['validate', '-o', ''], /^`--output` is empty: `--output <file>`\.\n$/],
    [['validate', ''], /^An argument is empty/],
    [['init', '--force=yes'], /^`--force` takes no value\.\n$/],
    [['rules', 'all'], /^`all` is one argument too many\.\nUsage: scope-as-code rules/],
  ])('%j cannot be used', (args, stderr) => {
    const result = run(args);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(stderr);
  });
});

describe('init', () => {
  const flags = [
    ['--our-company', 'Ledgerly'],
    ['--our-system', 'Ledgerly'],
    ['--partner-company', 'Acme, Inc.'],
    ['--partner-system', 'Acme CRM'],
    ['--owner', 'Dana Reyes'],
    ['--owner-login', 'dana-reyes'],
    ['--partner-owner', 'Sam Ito'],
    ['--partner-owner-login', 'sam-ito'],
  ].flat();

  test.each(['to-partner', 'from-partner', 'both'])(
    'writes a document that lacks only what people can say: %s',
    (direction) => {
      expect(
        run([
          'init',
          ...flags,
          '--direction',
          direction,
          '--out-of-scope',
          'Currencies; Backfill: all of it',
        ]),
      ).toMatchObject({ code: 0, stderr: '' });
      const report = JSON.parse(run(['validate', '--format', 'json']).stdout);
      const rules = report.files[0].findings.map((finding: { rule: string }) => finding.rule);
      expect([...new Set(rules)].sort()).toEqual([
        'cold-read/missing',
        'criteria/testable',
        'out-of-scope/candidate',
      ]);
      expect(report.files[0].id).toBe('ledgerly-acme-crm');
    },
  );

  test('asks for what is not said', () => {
    const { code, stderr } = run(['init', ...flags.slice(2)]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--our-company <name>  your company')]);
  });

  test.each([
    [
      '--owner',
      'Platform team',
      '"Platform team" is a team or a department: who is the one person who decides?',
    ],
    ['--owner-login', 'da na', "`github` can't be `da na`."],
    ['--partner-company', 'ledgerly', 'Both companies would be `ledgerly`.'],
    ['--partner-owner-login', 'Dana-Reyes', '`Dana-Reyes` is named for both companies.'],
    ['--partner-reviewers', 'kim, acme inc/x', "An entry of `reviewers` can't be `acme inc/x`."],
    ['--out-of-scope', 'contacts', '"contacts" is out of scope, yet it is promised elsewhere.'],
    ['--direction', 'sideways', "--direction can't be `sideways`."],
    ['--release', 'v\u202e1', 'It has a character that does not show.'],
  ])('refuses the answer %s %s, as the rules would', (flag, answer, why) => {
    const { code, stderr } = run(['init', ...flags, flag, answer]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
    expect(stderr).toMatch(new RegExp(`^${flag}`));
  });

  test('the default branch is the checkout’s, or what is said', () => {
    const init = (...more: string[]) => {
      run(['init', ...flags, '--force', ...more]);
      return /^ {4}(.*: all)$/m.exec(readFileSync(join(cwd, 'scope.yaml'), 'utf8'))?.[1];
    };
    expect(init()).toBe('main: all');
    expect(init('--default-branch', 'release/1')).toBe('release/1: all');
    execFileSync('git', ['init', '--quiet', '--initial-branch', 'trunk'], { cwd });
    expect(init()).toBe('trunk: all');
    execFileSync('git', ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop'], { cwd });
    expect(init()).toBe('develop: all');
  });

  test('replaces no file unless it is told to', () => {
    write('scope.yaml', 'mine: 1\n');
    expect(run(['init', ...flags])).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(join(cwd, 'scope.yaml'), 'utf8')).toBe('mine: 1\n');
    expect(run(['init', ...flags, '--force'])).toMatchObject({ code: 0 });
  });

  test.each([[], ['--force']])('says that a directory is no file %j', (...more) => {
    mkdirSync(join(cwd, 'docs'));
    expect(run(['init', ...flags, '-o', 'docs', ...more])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^docs: This is a directory/),
    });
  });

  test('names with odd characters stay what they are', () => {
    run([
      'init',
      ...flags,
      '--owner',
      "Zoë O'Neil: #1",
      '--partner-system',
      'ÆON "x" ☃',
      '--records',
      'NO, contact: all',
    ]);
    const { stdout } = run(['validate', '--format', 'json']);
    const rules = new Set(
      JSON.parse(stdout).files[0].findings.map((finding: { rule: string }) => finding.rule),
    );
    expect([...rules].sort()).toEqual(['cold-read/missing', 'criteria/testable', 'out-of-scope/present']);
  });
});

describe('colours', () => {
  test('none where there is no terminal', () => {
    write('scope.yaml', VAGUE);
    expect(run(['validate']).stdout).not.toContain('\u001b');
  });

  const onLinux = process.platform === 'linux' ? describe : describe.skip;
  onLinux('on a terminal', () => {
    test('there are colours', () => {
      write('scope.yaml', VAGUE);
      expect(runInTerminal(['validate'], { cwd }).stdout).toContain('\u001b[31merror\u001b[0m');
    });

    test.each([[{ NO_COLOR: '1' }], [{ TERM: 'dumb' }]])('%j is obeyed', (env) => {
      write('scope.yaml', VAGUE);
      expect(runInTerminal(['validate'], { cwd, env }).stdout).not.toContain('\u001b');
    });

    test('init asks, asks again where an answer cannot be used, and writes the scope', () => {
      const answers = [
        '',
        'Ledgerly',
        'Ledgerly',
        'Acme',
        'Acme CRM',
        'Platform team',
        'Dana Reyes',
        'dana-reyes',
        'Sam Ito',
        'sam-ito',
        'acme-inc/integrations',
        '',
        'sideways',
        'both',
        '',
        'Currencies',
        'linked',
        '',
      ];
      const { stdout, code } = runInTerminal(['init'], {
        cwd,
        input: answers.map((answer) => `${answer}\n`).join(''),
      });
      expect(stdout).toContain('1 of 15  Your company: ');
      expect(stdout).toContain(
        '9 of 15  Who else signs for the partner: logins or org/team, separated by commas (Enter: nobody): ',
      );
      expect(stdout).toContain(
        '11 of 15  Which way it flows (to-partner, from-partner, both; Enter: to-partner): ',
      );
      expect(stdout).toContain('This needs an answer.');
      expect(stdout).toContain('"Platform team" is a team or a department');
      expect(stdout).toContain('It is one of to-partner, from-partner, both.');
      expect(code).toBe(0);
      const scope = readFileSync(join(cwd, 'scope.yaml'), 'utf8');
      for (const part of ['ledgerly <-> acme-crm', 'acme-inc/integrations', 'Currencies', 'main: linked'])
        expect(scope).toContain(part);
    });
  });
});
