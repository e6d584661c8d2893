import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubFailure } from '../../src/errors.js';
import { isKnown } from '../../src/gate/facts.js';
import type { NewCheck } from '../../src/github/gate-port.js';
import type { GateStage } from './gate-stage.js';

const CHECK: NewCheck = {
  name: 'scope gate',
  conclusion: 'action_required',
  fingerprint: 'scope-as-code:1',
  title: 'Waiting',
  summary: 'For Sam.',
  text: undefined,
  annotations: [],
  hasButton: true,
};

/** What every `PullRequests` and `Checks` do, whatever is behind them. */
export function gateContract(name: string, start: () => Promise<GateStage>): void {
  describe(name, () => {
    let stage: GateStage;
    beforeEach(async () => {
      stage = await start();
    });
    afterEach(() => stage.end());

    describe('pull requests', () => {
      test('as they are', async () => {
        const head = await stage.commit('work', { 'a.ts': 'a' });
        const number = await stage.open('work');
        const tip = await stage.commit('main', { 'b.ts': 'b' });
        expect(await stage.pulls.readPull(number)).toMatchObject({
          number,
          author: { login: 'kim-ofori', type: 'User' },
          head,
          body: '',
          isDraft: false,
          repository: { owner: 'acme', name: 'crm', defaultBranch: 'main' },
          branch: { name: 'main', tip, requiredChecks: [] },
          reviews: [],
          agreements: [],
          botComments: [],
          closing: [],
          sameHead: [],
          requested: [],
        });
        stage.closePull(number);
        expect(await stage.pulls.readPull(number)).toBeUndefined();
      });

      test('comments of bots are changed, unless somebody did meanwhile', async () => {
        await stage.commit('work', { 'a.ts': 'a' });
        const number = await stage.open('work');
        const told = async () => {
          const comments = (await stage.pulls.readPull(number))?.botComments;
          return comments && isKnown(comments) ? comments : [];
        };
        stage.comment(number, 'One');
        const [first] = await told();
        expect(first?.body).toBe('One');
        await stage.pulls.rewriteComment(first ?? { id: 0, body: '' }, 'Two');
        await stage.pulls.rewriteComment(first ?? { id: 0, body: '' }, 'Three');
        await stage.pulls.rewriteComment({ id: 99_999, body: 'One' }, 'Four');
        expect(await told()).toEqual([{ id: first?.id, body: 'Two' }]);
      });

      test('none of that number', async () => expect(await stage.pulls.readPull(99)).toBeUndefined());

      test('threat 34: those that share a head know of each other while they are open', async () => {
        await stage.commit('work', { 'a.ts': 'a' });
        await stage.commit('next', { 'c.ts': 'c' });
        const [one, other] = [await stage.open('work'), await stage.open('work', 'next')];
        const sameHead = async () => (await stage.pulls.readPull(one))?.sameHead;
        expect(await sameHead()).toMatchObject([{ number: other, branch: 'next' }]);
        stage.closePull(other);
        expect(await sameHead()).toEqual([]);
      });

      test('threat 34: also where their head is a commit of the default branch', async () => {
        await stage.commit('one', { 'a.ts': 'a' });
        await stage.commit('two', { 'b.ts': 'b' });
        await stage.commit('main', { 'c.ts': 'c' });
        const [one, two] = [await stage.open('main', 'one'), await stage.open('main', 'two')];
        expect((await stage.pulls.readPull(one))?.sameHead).toMatchObject([{ number: two, branch: 'two' }]);
        expect((await stage.pulls.readPull(two))?.sameHead).toMatchObject([{ number: one, branch: 'one' }]);
      });

      test('threat 39: all that are open', async () => {
        const numbers: number[] = [];
        for (let index = 0; index < 103; index += 1) {
          await stage.commit(`work-${index}`, { 'a.ts': `${index}` });
          numbers.push(await stage.open(`work-${index}`));
        }
        stage.closePull(numbers[50] as number);
        const open = await stage.pulls.listOpenPulls();
        expect(open.map(({ number }) => number)).toEqual(numbers.filter((_, index) => index !== 50));
        expect(open[0]?.branch).toBe('main');
      });
    });

    describe('histories', () => {
      test('what a head has that its base has not', async () => {
        const one = await stage.commit('work', { 'a.ts': 'a', 'scope.yaml': null });
        const head = await stage.commit('work', { 'b.ts': 'b' });
        const tip = await stage.commit('main', { 'c.ts': 'c' });
        const compared = await stage.pulls.compare(tip, head);
        expect(compared?.mergeBase).toBe(stage.first);
        expect([...(compared?.paths ?? [])].sort()).toEqual(['a.ts', 'b.ts', 'scope.yaml']);
        expect(compared?.commits).toEqual([
          { sha: one, parents: [stage.first] },
          { sha: head, parents: [one] },
        ]);
      });

      test('a merge of the base moves the merge base', async () => {
        await stage.commit('work', { 'a.ts': 'a' });
        const tip = await stage.commit('main', { 'c.ts': 'c' });
        const head = await stage.merge('work', 'main');
        expect(await stage.pulls.compare(tip, head)).toMatchObject({ mergeBase: tip, paths: ['a.ts'] });
      });

      test('more than a page of commits', async () => {
        let head = '';
        for (let index = 0; index < 101; index += 1)
          head = await stage.commit('work', { 'a.ts': `${index}` });
        expect((await stage.pulls.compare(stage.first, head))?.commits).toHaveLength(101);
      });

      test('a commit that is not there is a failure, not an answer', async () => {
        await expect(stage.pulls.compare(stage.first, 'f'.repeat(40))).rejects.toThrow(GitHubFailure);
        await expect(stage.pulls.readEntries([{ commit: 'f'.repeat(40), paths: ['a'] }], 9)).rejects.toThrow(
          GitHubFailure,
        );
      });

      test('which commit is behind which', async () => {
        const head = await stage.commit('work', { 'a.ts': 'a' });
        const tip = await stage.commit('main', { 'c.ts': 'c' });
        const { pulls, first } = stage;
        const asked = [
          pulls.isAncestor(first, head),
          pulls.isAncestor(head, first),
          pulls.isAncestor(tip, head),
        ];
        expect(await Promise.all(asked)).toEqual([true, false, false]);
        expect(await pulls.isAncestor(head, head)).toBe(true);
      });

      test('who wrote what changes a path; a merge that takes a side is none', async () => {
        const edit = await stage.commit('work', { 'scope.yaml': 'a: 2\n' }, { author: 'kim-ofori' });
        const unlinked = await stage.commit('work', { 'scope.yaml': null }, { author: null });
        await stage.commit('work', { 'a.ts': 'a' });
        const tip = await stage.commit('main', { 'c.ts': 'c' });
        const head = await stage.merge('work', 'main');
        const { commits = [] } = (await stage.pulls.compare(tip, head)) ?? {};
        const found = await stage.pulls.readAuthors(commits, ['scope.yaml', 'none.yaml']);
        expect(found).toMatchObject([
          { sha: edit, people: [{ login: 'kim-ofori' }, { login: 'kim-ofori' }] },
          { sha: unlinked, people: [undefined, undefined] },
        ]);
      });

      test('the versions of a path, newest first', async () => {
        const one = await stage.commit('main', { 'scope.yaml': 'a: 2\n' });
        await stage.commit('main', { 'a.ts': 'a' });
        const two = await stage.commit('main', { 'scope.yaml': 'a: 3\n' });
        const history = (most: number) => stage.pulls.listHistory('scope.yaml', two, most);
        expect(await history(9)).toEqual([two, one, stage.first]);
        expect(await history(1)).toEqual([two]);
      });
    });

    describe('threat 3: entries', () => {
      test('each kind is told from the others', async () => {
        const commit = await stage.commit('work', {
          'run.sh': { mode: '100755', text: 'x' },
          link: { mode: '120000', text: 'scope.yaml' },
          sub: { mode: '160000', text: '' },
          'folder/scope.yaml': 'b: 1\n',
        });
        const paths = [
          'scope.yaml',
          'run.sh',
          'link',
          'sub',
          'folder',
          'folder/scope.yaml',
          'link/x',
          'none',
        ];
        const entries = (await stage.pulls.readEntries([{ commit, paths }], 1000)).get(commit);
        const shown = [...(entries ?? [])].map(([path, { mode, bytes }]) => [
          path,
          mode,
          bytes && Buffer.from(bytes).toString(),
        ]);
        expect(shown).toEqual([
          ['scope.yaml', '100644', 'a: 1\n'],
          ['run.sh', '100755', 'x'],
          ['link', '120000', undefined],
          ['sub', '160000', undefined],
          ['folder', '040000', undefined],
          ['folder/scope.yaml', '100644', 'b: 1\n'],
        ]);
      });

      test.each([
        ['UTF-8 with a byte-order mark', Buffer.from('\uFEFFa: 1\n')],
        ['Latin-1', Buffer.from('title: café\n', 'latin1')],
        ['UTF-16', Buffer.from('\uFEFFa: 1\n', 'utf16le')],
        ['zeros', Buffer.from([0, 1, 2])],
        ['nothing', Buffer.alloc(0)],
      ])('threat 76: %s comes as the bytes that it is', async (_, bytes) => {
        const commit = await stage.commit('work', { 'scope.yaml': bytes });
        const entries = await stage.pulls.readEntries([{ commit, paths: ['scope.yaml'] }], 1000);
        expect(Buffer.from(entries.get(commit)?.get('scope.yaml')?.bytes ?? 'none')).toEqual(bytes);
      });

      test('threat 77: of a huge file enough to see that it is one', async () => {
        const commit = await stage.commit('work', { 'scope.yaml': 'x'.repeat(700_000) });
        const entries = await stage.pulls.readEntries([{ commit, paths: ['scope.yaml'] }], 1000);
        expect(entries.get(commit)?.get('scope.yaml')?.bytes).toHaveLength(1001);
      });

      test('equal texts have equal objects, at many commits and paths', async () => {
        const commits: string[] = [];
        for (let index = 0; index < 30; index += 1)
          commits.push(await stage.commit('work', { 'a.ts': `${index % 2}` }));
        const paths = ['scope.yaml', 'a.ts', 'none', 'other'];
        const entries = await stage.pulls.readEntries(
          commits.map((commit) => ({ commit, paths })),
          1000,
        );
        const objects = commits.map((commit) => entries.get(commit)?.get('a.ts')?.object);
        expect(new Set(objects).size).toBe(2);
        expect(objects[0]).toBe(objects[2]);
      });

      test('globs, and what differs between two commits', async () => {
        const commit = await stage.commit('work', {
          'crm/scope.yaml': 'b: 1\n',
          'bill/scope.yaml': 'c: 1\n',
          '[b].yaml': 'd: 1\n',
          'scope.yaml': { mode: '100755', text: 'a: 1\n' },
        });
        const found = async (...globs: string[]) => [...(await stage.pulls.findPaths(commit, globs))].sort();
        expect(await found('*/scope.yaml')).toEqual(['bill/scope.yaml', 'crm/scope.yaml']);
        expect(await found('**/scope.yaml')).toEqual(['bill/scope.yaml', 'crm/scope.yaml', 'scope.yaml']);
        expect(await found('[b].yaml', 'none/*')).toEqual(['[b].yaml']);
        expect([...(await stage.pulls.listDifferences(stage.first, commit))].sort()).toEqual([
          '[b].yaml',
          'bill/scope.yaml',
          'crm/scope.yaml',
          'scope.yaml',
        ]);
      });
    });

    test('threat 12: the members of a team, now; without a team a failure', async () => {
      stage.team('reviewers', ['sam-ito', 'ann-cho']);
      const members = await stage.pulls.listTeam('acme', 'reviewers');
      expect(members.map(({ login }) => login).sort()).toEqual(['ann-cho', 'sam-ito']);
      await expect(stage.pulls.listTeam('acme', 'none')).rejects.toThrow(GitHubFailure);
    });

    describe('checks', () => {
      test('are found where they were set, newest first, by the beginning of their names', async () => {
        const made = await stage.checks.createCheck(stage.first, CHECK);
        const other = await stage.checks.createCheck(stage.first, { ...CHECK, name: 'scope gate (dev)' });
        await stage.checks.createCheck(stage.first, { ...CHECK, name: 'lint' });
        const runs = await stage.checks.listChecks(stage.first, 'scope gate');
        expect(runs.map(({ id }) => id)).toEqual([other.id, made.id]);
        expect(runs[1]).toMatchObject({
          name: 'scope gate',
          fingerprint: 'scope-as-code:1',
          isCompleted: true,
          conclusion: 'action_required',
        });
      });

      test('are changed in place', async () => {
        const { id } = await stage.checks.createCheck(stage.first, CHECK);
        await stage.checks.updateCheck(id, {
          ...CHECK,
          conclusion: 'success',
          fingerprint: 'scope-as-code:2',
        });
        expect(await stage.checks.listChecks(stage.first, 'scope gate')).toMatchObject([
          { id, conclusion: 'success', fingerprint: 'scope-as-code:2' },
        ]);
      });
    });
  });
}
