import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { diffScopes } from '../../../src/commands/diff/diff.js';
import type { ScopeDiff } from '../../../src/diff/scope-diff.js';
import { UnusableInput } from '../../../src/errors.js';
import { NodeFiles } from '../../../src/files/node-files.js';
import { NodeGit } from '../../../src/git/node-git.js';
import { MINIMAL, minimalWith } from '../../fixtures/minimal.js';
import { GIT_ENVIRONMENT } from '../../fixtures/repository.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'diff-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: GIT_ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function commit(message = 'change'): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD').trim();
}

function diffIn(directory: string, ...operands: string[]) {
  const ports = { files: new NodeFiles(directory), git: new NodeGit(directory, GIT_ENVIRONMENT) };
  return diffScopes({ operands }, ports);
}

async function said(...operands: string[]): Promise<string[]> {
  const { diffs, results } = await diffIn(cwd, ...operands);
  return [
    ...diffs.flatMap((one) =>
      one.kind === 'compared'
        ? [
            `${one.base.file} → ${one.head.file}`,
            ...one.changes.map(({ sentence }) => sentence),
            ...unread(one),
          ]
        : [`${one.kind} ${one.kind === 'first' ? one.head.file : one.base.file}`],
    ),
    ...results.map(({ file, findings }) => `${file}: ${findings.map(({ rule }) => rule).join(', ')}`),
  ];
}

function unread(one: ScopeDiff): string[] {
  return one.kind === 'compared' && one.unread ? [`unread: ${one.unread.join(', ')}`] : [];
}

const LATER = MINIMAL.replace('CRM within 60 seconds., ', 'CRM within 5 minutes., ');
const WEAKER = 'AC-1: 60 seconds → 5 minutes (weaker)';
const INVALID = minimalWith('release: 1.0');
const OTHER = minimalWith('id: other');

async function refused(...operands: string[]): Promise<string> {
  const error = await said(...operands).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnusableInput);
  return (error as UnusableInput).message;
}

describe('two files', () => {
  test('are compared without any repository', async () => {
    write('a.yaml', MINIMAL);
    write('b.yaml', LATER);
    expect(await said('a.yaml', 'b.yaml')).toEqual(['a.yaml → b.yaml', WEAKER]);
    expect(await said('a.yaml', 'a.yaml')).toEqual(['a.yaml → a.yaml']);
  });

  test('are compared though their ids differ', async () => {
    write('a.yaml', MINIMAL);
    write('b.yaml', OTHER);
    expect(await said('a.yaml', 'b.yaml')).toContain('id: acme-crm → other, another scope to its issues');
  });

  test('of which one is missing', async () => {
    write('a.yaml', MINIMAL);
    expect(await refused('a.yaml', 'b.yaml')).toBe('b.yaml: There is no such file or directory.');
    expect(await refused('c.yaml', 'a.yaml')).toBe('c.yaml: There is no such file or directory.');
    expect(await refused('a.yaml')).toContain('no git repository');
  });

  test('of which the new one is wrong: its findings, and the changes of what can be read', async () => {
    write('a.yaml', MINIMAL);
    write('b.yaml', LATER.replace('release: v1', 'release: 1.0\nrelase: v1'));
    expect(await said('a.yaml', 'b.yaml')).toEqual([
      'a.yaml → b.yaml',
      WEAKER,
      'unread: release',
      'b.yaml: schema/type, schema/unknown-key',
    ]);
    write('b.yaml', LATER.replace('owner: { name: Dana Reyes, github: dana-reyes }\n', ''));
    expect(await said('a.yaml', 'b.yaml')).toEqual([
      'a.yaml → b.yaml',
      WEAKER,
      'unread: owner',
      'b.yaml: schema/required',
    ]);
    write('b.yaml', `${LATER}id: acme-crm\n`);
    expect(await said('a.yaml', 'b.yaml')).toEqual(['b.yaml: yaml/duplicate-key']);
    write('b.yaml', LATER.replace('owner: ledgerly', 'owner: ledgerli'));
    expect(await said('a.yaml', 'b.yaml')).toEqual([
      'a.yaml → b.yaml',
      'deal: owner ledgerly → ledgerli',
      WEAKER,
      expect.stringContaining('b.yaml: '),
    ]);
  });

  test('of which the old one can’t be read', async () => {
    write('a.yaml', '{');
    write('b.yaml', MINIMAL);
    expect(await said('a.yaml', 'b.yaml')).toEqual([expect.stringContaining('a.yaml: yaml/syntax')]);
  });

  test('of which the old one is no scope as a whole: the changes of what can be read of it', async () => {
    write('a.yaml', INVALID);
    write('b.yaml', LATER);
    expect(await said('a.yaml', 'b.yaml')).toEqual([
      'a.yaml → b.yaml',
      WEAKER,
      'unread: release',
      'a.yaml: schema/type',
    ]);
  });

  test('neither of which can be read: the new one is what can be mended', async () => {
    write('a.yaml', '{');
    write('b.yaml', '[');
    expect(await said('a.yaml', 'b.yaml')).toEqual([expect.stringContaining('b.yaml: yaml/syntax')]);
  });

  test('of which the old one breaks a rule: that is no longer of interest', async () => {
    write('a.yaml', MINIMAL.replace('name: Dana Reyes', 'name: Platform team'));
    write('b.yaml', MINIMAL);
    expect(await diffIn(cwd, 'a.yaml', 'b.yaml')).toMatchObject({ failed: false, results: [] });
  });
});

describe('two points in history', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    write('scope.yaml', MINIMAL);
    commit('first');
    git('checkout', '-q', '-b', 'work');
    write('scope.yaml', LATER);
    commit('second');
  });

  test.each([
    ['main..work', 'scope.yaml at main → scope.yaml at work'],
    ['main..HEAD', 'scope.yaml at main → scope.yaml at HEAD'],
    ['main..', 'scope.yaml at main → scope.yaml at HEAD'],
    ['HEAD~1..HEAD', 'scope.yaml at HEAD~1 → scope.yaml at HEAD'],
    ['main', 'scope.yaml at main → scope.yaml'],
  ])('%s', async (range, files) => {
    expect(await said(range)).toEqual([files, WEAKER]);
  });

  test('a baseline and the branch since', async () => {
    git('tag', '-a', '-m', 'agreed', 'scope/acme-crm/v1.1', 'main');
    expect((await said('scope/acme-crm/v1.1..work')).slice(1)).toEqual([WEAKER]);
  });

  test('backwards', async () => {
    expect(await said('..main')).toEqual([
      'scope.yaml at HEAD → scope.yaml at main',
      'AC-1: 5 minutes → 60 seconds (stronger)',
    ]);
  });

  test('a commit and the checkout, changed since', async () => {
    write('scope.yaml', MINIMAL.replace('deletes: archive', 'deletes: keep'));
    expect(await said('main')).toEqual([
      'scope.yaml at main → scope.yaml',
      'deal: delete rule archive → keep',
    ]);
    expect(await said('main', 'scope.yaml')).toHaveLength(2);
  });

  test('three dots leave out what the base did since', async () => {
    git('checkout', '-q', 'main');
    write('scope.yaml', MINIMAL.replace('deletes: archive', 'deletes: keep'));
    commit();
    expect(await said('main..work')).toHaveLength(3);
    expect((await said('main...work')).slice(1)).toEqual([WEAKER]);
  });

  test('unrelated histories have no fork, and are compared with two dots', async () => {
    git('checkout', '-q', '--orphan', 'island');
    commit('alone');
    expect(await refused('main...island')).toContain('no one commit in common');
    expect((await said('main..island')).slice(1)).toEqual([WEAKER]);
  });

  test('a first scope is new as a whole', async () => {
    git('checkout', '-q', '--orphan', 'empty');
    git('rm', '-rfq', '.');
    commit('nothing yet');
    expect(await said('empty..main')).toEqual(['first scope.yaml at main']);
    expect(await said('main..empty')).toEqual(['gone scope.yaml at main']);
    expect(await refused('empty..empty')).toContain('There is no scope to compare');
    expect(await refused('main', 'else.yaml')).toContain('neither before nor after');
  });

  test('a file that moved and changed at once is found by its id', async () => {
    mkdirSync(join(cwd, 'docs'));
    renameSync(join(cwd, 'scope.yaml'), join(cwd, 'docs/scope.yaml'));
    write('.github/scope-as-code.yaml', 'scopes: [docs/*.yaml]\n');
    expect(await said('main')).toEqual(['scope.yaml at main → docs/scope.yaml', WEAKER]);
    expect(await said('main', 'docs/scope.yaml')).toEqual(['scope.yaml at main → docs/scope.yaml', WEAKER]);
  });

  test('two scopes that swap ids are compared by id', async () => {
    write('.github/scope-as-code.yaml', 'scopes: [a.yaml, b.yaml]\n');
    write('a.yaml', MINIMAL);
    write('b.yaml', OTHER);
    commit();
    write('a.yaml', OTHER);
    write('b.yaml', MINIMAL);
    expect(await said('HEAD')).toEqual(['b.yaml at HEAD → a.yaml', 'a.yaml at HEAD → b.yaml']);
  });

  test('a scope more is a first one', async () => {
    write('.github/scope-as-code.yaml', 'scopes: [scope.yaml, "integrations/{x,y}/scope.yaml"]\n');
    write('integrations/x/scope.yaml', OTHER);
    expect(await said('main')).toEqual([
      'scope.yaml at main → scope.yaml',
      WEAKER,
      'first integrations/x/scope.yaml',
    ]);
    commit();
    expect(await said('HEAD', 'integrations/*/scope.yaml')).toHaveLength(1);
  });

  test('an invalid new one is shown with its findings', async () => {
    write('scope.yaml', INVALID);
    const { failed, diffs, results } = await diffIn(cwd, 'main');
    expect([failed, results.map(({ file }) => file)]).toEqual([true, ['scope.yaml']]);
    expect(diffs).toMatchObject([{ kind: 'compared', changes: [], unread: ['release'] }]);
  });

  test('a configuration that can’t be read is a finding, and hides no file that is named', async () => {
    write('.github/scope-as-code.yaml', 'scope: x\n');
    expect(await said('main')).toContainEqual(expect.stringContaining('.github/scope-as-code.yaml: schema'));
    expect(await said('main', 'scope.yaml')).toEqual(['scope.yaml at main → scope.yaml', WEAKER]);
  });

  test('seen from a directory below, paths are of that directory', async () => {
    write('docs/scope.yaml', MINIMAL);
    commit();
    write('docs/scope.yaml', LATER);
    const { diffs } = await diffIn(join(cwd, 'docs'), 'HEAD');
    expect(diffs).toMatchObject([{ kind: 'compared', base: { file: 'scope.yaml at HEAD' } }]);
  });

  test.each(['nope', 'main..nope', 'nope...main'])('%s: a name that git does not know', async (operand) => {
    expect(await refused(operand)).toContain('There is no commit, branch or tag `nope` here.');
  });

  test.each(['--output=x..HEAD', '-x', ':/first', 'HEAD:scope.yaml', 'a b', 'a\u0007b'])(
    '%s: what is no name never reaches git',
    async (operand) => {
      expect(await refused(operand)).toContain("can't be the name");
    },
  );

  test('one file alone', async () => {
    expect(await refused('scope.yaml')).toContain('Name two files, or a commit and then the file.');
  });

  test('a link in a commit is not followed', async () => {
    rmSync(join(cwd, 'scope.yaml'));
    symlinkSync('/etc/hostname', join(cwd, 'scope.yaml'));
    commit();
    expect(await refused('main..HEAD')).toContain('symbolic link');
  });

  test('a file with odd characters is read as it is called', async () => {
    write(':(top)[a]*.yaml', MINIMAL);
    commit();
    write(':(top)[a]*.yaml', LATER);
    expect(await said('HEAD', ':(top)[a]*.yaml')).toEqual([
      ':(top)[a]*.yaml at HEAD → :(top)[a]*.yaml',
      WEAKER,
    ]);
  });

  test('a file that is too large is not read to its end', async () => {
    write('scope.yaml', `${MINIMAL}# ${'x'.repeat(1_000_000)}`);
    commit();
    expect(await said('main..HEAD')).toEqual([expect.stringContaining('scope.yaml at HEAD: yaml/limits')]);
  });

  test('a checkout decides nothing: no filter or hook of it runs', async () => {
    git('config', 'core.fsmonitor', 'touch pwned; false');
    git('config', 'filter.evil.smudge', 'touch pwned; cat');
    write('.gitattributes', '* filter=evil\n');
    git('config', 'core.pager', 'touch pwned');
    expect(await said('main..work')).toContain(WEAKER);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });
});

test('without a repository, and without git', async () => {
  write('scope.yaml', MINIMAL);
  expect(await refused('main')).toBe(
    'This is no git repository: two files can be compared here, but no history read.',
  );
  const git = new NodeGit(cwd, { PATH: '/nowhere' });
  await expect(git.commitOf('main')).rejects.toThrow('git could not be run. It is not installed');
});
