import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { log } from '../../../src/commands/log/log.js';
import { UnusableInput } from '../../../src/errors.js';
import { NodeGit } from '../../../src/git/node-git.js';
import { read } from '../../../src/scope/read.js';
import { MINIMAL, minimalWith } from '../../fixtures/minimal.js';
import { Repository } from '../../fixtures/repository.js';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

const LATER = MINIMAL.replace('CRM within 60 seconds., ', 'CRM within 5 minutes., ');
const LATEST = LATER.replace('deletes: archive', 'deletes: keep');
const OTHER = minimalWith('id: other');

async function history({ paths = [] as string[], branch = 'HEAD', below = '' } = {}) {
  return log({ paths, branch }, { git: repository.asGit(below) });
}

/** Each version, newest first: its day, its file, what it is. */
async function said(options?: Parameters<typeof history>[0]): Promise<string[]> {
  const { histories } = await history(options);
  return histories.flatMap(({ id, versions }) =>
    versions.map(({ commit, file, what }) => {
      const changes =
        what.kind === 'compared' ? `: ${what.changes.map((one) => one.sentence).join('; ')}` : '';
      return `${id} ${Number(commit.date.slice(8, 10))} ${file} ${what.kind}${changes}`;
    }),
  );
}

const WEAKER = 'compared: AC-1: 60 seconds → 5 minutes (weaker)';
const KEPT = 'compared: deal: delete rule archive → keep';

describe('each commit with which a scope began to say something else', () => {
  test('is a version, with its digest; a file that is only laid out anew or moved is none', async () => {
    repository.write('scope.yaml', MINIMAL);
    const first = repository.commit();
    repository.write('README.md', 'x');
    repository.commit();
    repository.write('scope.yaml', `# a comment\n${LATER}`);
    const second = repository.commit();
    repository.write('scope.yaml', LATER);
    repository.commit();
    expect(await said()).toEqual([`acme-crm 3 scope.yaml ${WEAKER}`, 'acme-crm 1 scope.yaml first']);
    const { histories, isShallow } = await history();
    expect(histories[0]?.versions.map(({ commit, digest }) => [commit.id, digest])).toEqual([
      [second, read(LATER).digest],
      [first, read(MINIMAL).digest],
    ]);
    expect(isShallow).toBe(false);
  });

  test('is the merge, where a branch brought it: what happened there was not agreed yet', async () => {
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    repository.git('checkout', '-q', '-b', 'work');
    repository.write('scope.yaml', LATER);
    repository.commit();
    repository.write('scope.yaml', LATEST);
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.write('README.md', 'x');
    repository.commit();
    const merge = repository.merge('work');
    expect(await said()).toEqual([
      `acme-crm 5 scope.yaml ${KEPT}; AC-1: 60 seconds → 5 minutes (weaker)`,
      'acme-crm 1 scope.yaml first',
    ]);
    expect((await history()).histories[0]?.versions[0]?.commit.id).toBe(merge);
    expect(await said({ branch: 'main~1' })).toEqual(['acme-crm 1 scope.yaml first']);
    expect(await said({ branch: 'work' })).toHaveLength(3);
  });

  test('is followed to where its file stood, though it moved and changed at once', async () => {
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    mkdirSync(join(repository.directory, 'docs'));
    renameSync(join(repository.directory, 'scope.yaml'), join(repository.directory, 'docs/deal.yaml'));
    repository.write('docs/deal.yaml', LATER);
    repository.write('.github/scope-as-code.yaml', 'scopes: [docs/*.yaml]\n');
    repository.commit();
    repository.write('docs/deal.yaml', LATEST);
    repository.commit();
    const expected = [KEPT, WEAKER, 'first'];
    const files = ['docs/deal.yaml', 'docs/deal.yaml', 'scope.yaml'];
    expect(await said()).toEqual(expected.map((what, at) => `acme-crm ${3 - at} ${files[at]} ${what}`));
    expect(await said({ below: 'docs', paths: ['deal.yaml'] })).toEqual(
      expected.map(
        (what, at) => `acme-crm ${3 - at} ${['deal.yaml', 'deal.yaml', '../scope.yaml'][at]} ${what}`,
      ),
    );
  });

  test('is known by its id where two scopes change places', async () => {
    repository.write('.github/scope-as-code.yaml', 'scopes: [a.yaml, b.yaml]\n');
    repository.write('a.yaml', MINIMAL);
    repository.write('b.yaml', OTHER);
    repository.commit();
    repository.write('a.yaml', OTHER);
    repository.write('b.yaml', LATER);
    repository.commit();
    expect(await said()).toEqual([
      'other 1 b.yaml first',
      `acme-crm 2 b.yaml ${WEAKER}`,
      'acme-crm 1 a.yaml first',
    ]);
  });

  test.each([
    ['another scope: a new id is a new scope', OTHER],
    ['anything else', '- a list\n'],
    ['what was no YAML yet', '{'],
  ])('is none of what the file held before: %s', async (_, before) => {
    repository.write('scope.yaml', before);
    repository.commit();
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    expect(await said()).toEqual(['acme-crm 2 scope.yaml first']);
  });

  test('may be one that took it away, and one that brought it back', async () => {
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    rmSync(join(repository.directory, 'scope.yaml'));
    repository.commit();
    repository.write('scope.yaml', LATER);
    repository.commit();
    expect(await said()).toEqual([
      'acme-crm 3 scope.yaml first',
      'acme-crm 2 scope.yaml gone',
      'acme-crm 1 scope.yaml first',
    ]);
  });

  test('may be one that nobody can read: the next is compared with what was agreed before', async () => {
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    repository.write('scope.yaml', '{');
    repository.commit();
    repository.write('scope.yaml', '[');
    repository.commit();
    rmSync(join(repository.directory, 'scope.yaml'));
    symlinkSync('/etc/hostname', join(repository.directory, 'scope.yaml'));
    repository.commit();
    rmSync(join(repository.directory, 'scope.yaml'));
    repository.write('scope.yaml', LATER);
    repository.commit();
    expect(await said()).toEqual([
      `acme-crm 5 scope.yaml ${WEAKER}`,
      'acme-crm 2 scope.yaml unreadable',
      'acme-crm 1 scope.yaml first',
    ]);
  });

  test('in a shallow clone, what is missing is said to be missing', async () => {
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    repository.write('scope.yaml', LATER);
    repository.commit();
    const clone = new Repository();
    clone.git('clone', '-q', '--depth', '1', `file://${repository.directory}`, 'clone');
    const git = new NodeGit(join(clone.directory, 'clone'), clone.environment());
    const { histories, isShallow } = await log({ paths: [], branch: 'HEAD' }, { git });
    expect([histories[0]?.versions.map(({ what }) => what.kind), isShallow]).toEqual([['first'], true]);
    clone.remove();
  });
});

describe('baselines', () => {
  test('are tags of a release, on the version that held then', async () => {
    repository.write('scope.yaml', MINIMAL);
    const first = repository.commit();
    repository.write('README.md', 'x');
    repository.commit();
    repository.git('tag', 'scope/acme-crm/v1');
    repository.write('scope.yaml', LATER);
    const second = repository.commit();
    repository.git('tag', '-a', '-m', 'x', 'scope/acme-crm/v2');
    repository.git('tag', 'scope/acme-crm-two/v1');
    repository.git('checkout', '-q', '-b', 'side');
    repository.write('scope.yaml', LATEST);
    repository.commit();
    repository.git('tag', 'scope/acme-crm/side');
    const { histories } = await history({ branch: 'main' });
    expect(histories[0]?.baselines).toEqual([
      { tag: 'scope/acme-crm/side', release: 'side', version: undefined },
      { tag: 'scope/acme-crm/v1', release: 'v1', version: first },
      { tag: 'scope/acme-crm/v2', release: 'v2', version: second },
    ]);
  });
});

describe('who signed', () => {
  test('is asked for each version once, and for nothing else', async () => {
    repository.write('scope.yaml', MINIMAL);
    repository.commit();
    repository.write('scope.yaml', LATER);
    repository.commit('change\n\nSigned-off-by: Sam Ito <sam@example.com>');
    const asked: string[] = [];
    const approvals = async (commit: string) => {
      asked.push(commit);
      return [];
    };
    const outcome = await log({ paths: [], branch: 'HEAD' }, { git: repository.asGit(), approvals });
    expect(asked).toEqual(outcome.histories[0]?.versions.map(({ commit }) => commit.id));
    expect([...(outcome.approvals?.keys() ?? [])]).toEqual(asked);
    expect((await history()).approvals).toBeUndefined();
  });
});

describe('there is nothing to follow', () => {
  test.each([
    ['without a commit', () => {}, {}, 'There is no commit, branch or tag `HEAD` here.'],
    ['on no such branch', () => repository.commit(), { branch: 'nope' }, '`nope`'],
    ['without a scope', () => repository.commit(), {}, 'There is no scope.yaml'],
    [
      'in a file that has no id',
      () => save('scope.yaml', '- a\n'),
      {},
      'scope.yaml at HEAD: This says no `id`',
    ],
    ['in a file that is not committed', () => save('a.yaml', MINIMAL), { paths: ['b.yaml'] }, 'b.yaml at'],
  ])('%s', async (_, prepare, options, message) => {
    prepare();
    await expect(history(options)).rejects.toThrow(message);
    await expect(history(options)).rejects.toBeInstanceOf(UnusableInput);
  });

  function save(path: string, text: string): void {
    repository.write(path, text);
    repository.commit();
  }
});

/** Signs, after a fashion; and leaves a trace where it is asked to verify. */
const GPG = `#!/bin/sh
case "$*" in *--verify*) touch pwned; exit 1;; esac
cat > /dev/null
printf '\\n[GNUPG:] SIG_CREATED \\n' >&2
printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n'
`;

test('a checkout decides nothing: nothing of its configuration runs, or changes what is read', async () => {
  repository.write('scope.yaml', MINIMAL);
  repository.write('gpg', GPG);
  chmodSync(join(repository.directory, 'gpg'), 0o755);
  repository.git('config', 'gpg.program', join(repository.directory, 'gpg'));
  repository.git('config', 'commit.gpgSign', 'true');
  repository.commit();
  for (const [key, value] of [
    ['core.pager', 'touch pwned'],
    ['log.showSignature', 'true'],
    ['diff.external', 'touch pwned'],
    ['log.follow', 'true'],
    ['log.diffMerges', 'off'],
    ['format.pretty', 'oneline'],
  ] as const)
    repository.git('config', key, value);
  repository.write('.mailmap', 'Somebody Else <dana@example.com>\n');
  const { histories } = await history();
  expect(histories[0]?.versions).toMatchObject([{ commit: { author: 'Dana' }, what: { kind: 'first' } }]);
  expect(repository.git('status', '--short')).toBe('?? .mailmap\n');
});
