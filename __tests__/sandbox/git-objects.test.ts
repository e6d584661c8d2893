import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineDiff } from '../../sandbox/git/line-diff.js';
import { GitRepository } from '../../sandbox/git/repository.js';
import { treeDiff } from '../../sandbox/git/tree-diff.js';

const who = { name: 'Ada', email: 'ada@example.com', time: 1_700_000_000_000 };
const commit = (message: string, ...parents: string[]) => ({ message, author: who, committer: who, parents });

describe('objects', () => {
  test('have the hashes that git gives them', async () => {
    const git = await GitRepository.empty();
    const sha = await git.write({ 'a.txt': 'hello\n', 'folder/b.txt': 'b\n' }, commit('First'));
    const files = await git.files((await git.commit(sha)).tree);
    expect(files.get('a.txt')).toEqual({ mode: '100644', sha: 'ce013625030ba8dba906f756967f9e9ca394464a' });
    expect([...files.keys()].sort()).toEqual(['a.txt', 'folder/b.txt']);
    expect(await git.typeOf(sha)).toBe('commit');
    expect(await git.typeOf('0'.repeat(40))).toBeUndefined();
  });

  test('keep their kind: executables, symlinks, submodules', async () => {
    const git = await GitRepository.empty();
    const sha = await git.write(
      {
        run: { content: '#!\n', mode: '100755' },
        link: { content: 'run', mode: '120000' },
        module: { submodule: 'a'.repeat(40) },
      },
      commit('Kinds'),
    );
    const files = await git.files((await git.commit(sha)).tree);
    expect([...files].map(([path, { mode }]) => [path, mode]).sort()).toEqual([
      ['link', '120000'],
      ['module', '160000'],
      ['run', '100755'],
    ]);
  });

  test('a file may become a folder, and the other way round', async () => {
    const git = await GitRepository.empty();
    const one = await git.write({ scope: 'file\n' }, commit('One'));
    const two = await git.write({ 'scope/inner.yaml': 'inner\n' }, commit('Two', one));
    const three = await git.write({ scope: 'file\n' }, commit('Three', two));
    const paths = async (sha: string) => [...(await git.files((await git.commit(sha)).tree)).keys()];
    expect(await paths(two)).toEqual(['scope/inner.yaml']);
    expect(await paths(three)).toEqual(['scope']);
  });
});

describe('history', () => {
  test('has merge bases, none or several', async () => {
    const git = await GitRepository.empty();
    const root = await git.write({ a: '1\n' }, commit('Root'));
    const left = await git.write({ a: '2\n' }, commit('Left', root));
    const right = await git.write({ b: '2\n' }, commit('Right', root));
    expect(await git.mergeBases(left, right)).toEqual([root]);
    const stranger = await git.write({ a: '1\n' }, commit('Stranger'));
    expect(await git.mergeBases(left, stranger)).toEqual([]);
    const crossed = [
      await git.write({}, commit('Merge', left, right)),
      await git.write({}, commit('The other way', right, left)),
    ] as const;
    expect((await git.mergeBases(...crossed)).sort()).toEqual([left, right].sort());
    expect(await git.log(left, right)).toEqual([left]);
  });

  test('a fork has its own branches over the same objects', async () => {
    const git = await GitRepository.empty();
    const root = await git.write({ a: '1\n' }, commit('Root'));
    git.setBranch('main', root);
    const fork = git.fork();
    fork.setBranch('main', await fork.write({ a: '2\n' }, commit('Mine', root)));
    expect(git.tip('main')).toBe(root);
    expect(await git.typeOf(fork.tip('main') ?? '')).toBe('commit');
  });
});

describe('the difference of two trees', () => {
  test('adds, removes, changes, renames, and replaces by something else', async () => {
    const git = await GitRepository.empty();
    const text = 'one\ntwo\nthree\nfour\nfive\n';
    const before = await git.write(
      {
        same: 's\n',
        gone: 'nothing like the others\n',
        changed: text,
        old: `${text}six\n`,
        kind: 'k\n',
        bytes: new Uint8Array([0, 1]),
      },
      commit('Before'),
    );
    const after = await git.write(
      {
        gone: null,
        changed: text.replace('two', '2'),
        old: null,
        renamed: `${text}6\n`,
        kind: { content: 'k', mode: '120000' },
        bytes: new Uint8Array([0, 2]),
        added: 'completely new\n',
      },
      commit('After', before),
    );
    const trees = await Promise.all([before, after].map(async (sha) => (await git.commit(sha)).tree));
    const diff = await treeDiff(git, trees[0], trees[1] ?? '');
    expect(
      diff.map(({ path, status, previousPath, lines }) => [
        path,
        status,
        previousPath,
        lines?.additions,
        lines?.deletions,
      ]),
    ).toEqual([
      ['added', 'added', undefined, 1, 0],
      ['bytes', 'modified', undefined, undefined, undefined],
      ['changed', 'modified', undefined, 1, 1],
      ['gone', 'removed', undefined, 0, 1],
      ['kind', 'changed', undefined, 0, 0],
      ['renamed', 'renamed', 'old', 1, 1],
    ]);
  });

  test('is one that git can apply', () => {
    const folder = mkdtempSync(join(tmpdir(), 'line-diff-'));
    const file = join(folder, 'f');
    const line = fc.constantFrom('a', 'b', 'c', 'd', '');
    const texts = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => `${lines.join('\n')}\n`);
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        fc.pre(before !== after);
        const { patch, additions, deletions } = lineDiff(before, after);
        expect(patch.split('\n').filter((one) => one.startsWith('+'))).toHaveLength(additions);
        expect(patch.split('\n').filter((one) => one.startsWith('-'))).toHaveLength(deletions);
        writeFileSync(file, before);
        const input = `--- a/f\n+++ b/f\n${patch}\n`;
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input,
          stdio: ['pipe', 'ignore', 'pipe'],
        });
        expect(execFileSync('cat', [file], { encoding: 'utf8' })).toBe(after);
      }),
      { numRuns: 30 },
    );
    rmSync(folder, { recursive: true });
  });
});
