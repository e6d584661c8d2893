import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubFailure, NoSubIssues } from '../../src/errors.js';
import type { GitHub } from '../../src/github/port.js';
import type { Stage, StageOptions } from './stage.js';
import { BOT, never, newIssue } from './stage.js';

/** What every `GitHub` does, whatever is behind it. */
export function githubContract(name: string, start: (options?: StageOptions) => Promise<Stage>): void {
  describe(name, () => {
    let stage: Stage;
    let github: GitHub;

    beforeEach(async () => {
      stage = await start();
      github = stage.github;
    });

    afterEach(() => stage.close());

    const create = (title: string, more: Parameters<typeof newIssue>[1] = {}) =>
      github.createIssue(newIssue(title, more), never);
    const numbers = async (label?: string) => (await github.listIssues(label)).map(({ number }) => number);

    describe('listing issues', () => {
      test('open and closed ones, oldest first, without pull requests', async () => {
        stage.addIssue({ title: 'One' });
        await stage.addPull();
        stage.addIssue({ title: 'Three' });
        stage.closeIssue(1, 'completed');
        expect(await github.listIssues()).toMatchObject([
          { number: 1, title: 'One', state: 'closed', reason: 'completed' },
          { number: 3, title: 'Three', state: 'open', reason: undefined },
        ]);
      });

      test('none', async () => expect(await github.listIssues()).toEqual([]));

      test('those with a label, in whatever case', async () => {
        stage.addIssue({ title: 'One', labels: ['Scope:CRM', 'other'] });
        stage.addIssue({ title: 'Two', labels: ['other'] });
        expect(await numbers('scope:crm')).toEqual([1]);
        expect(await numbers('scope')).toEqual([]);
        stage.label(1, []);
        expect(await numbers('scope:crm')).toEqual([]);
      });

      test.each([100, 101, 250])('all %d of them', async (count) => {
        for (let index = 0; index < count; index += 1) stage.addIssue({ title: 'x', labels: ['many'] });
        const all = Array.from({ length: count }, (_, index) => index + 1);
        expect(await numbers('many')).toEqual(all);
        expect(await numbers()).toEqual(all);
      });

      test('without those that are gone', async () => {
        for (const title of ['One', 'Two', 'Three']) stage.addIssue({ title });
        stage.deleteIssue(1);
        await stage.transferIssue(2);
        expect(await numbers()).toEqual([3]);
      });

      test('tells all that is known of an issue', async () => {
        stage.addIssue({ title: 'One', body: 'Text', labels: ['a', 'b'] });
        const [issue] = await github.listIssues();
        expect(issue).toEqual({
          number: 1,
          nodeId: expect.stringMatching(/./),
          url: expect.stringMatching(/^https?:.*\/acme\/crm\/issues\/1$/),
          title: 'One',
          body: 'Text',
          state: 'open',
          reason: undefined,
          author: { id: expect.any(Number), login: 'eve', type: 'User' },
          labels: ['a', 'b'],
          milestone: undefined,
          assignees: [],
          parent: undefined,
          updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
        });
        expect(await github.readIssue(1)).toEqual(issue);
      });
    });

    describe('reading an issue', () => {
      test('that is deleted, transferred, never was, or is a pull request: nothing', async () => {
        stage.addIssue({ title: 'One' });
        stage.addIssue({ title: 'Two' });
        stage.deleteIssue(1);
        await stage.transferIssue(2);
        const pull = await stage.addPull();
        for (const number of [1, 2, pull, 99]) expect(await github.readIssue(number)).toBeUndefined();
      });

      test('while issues are switched off: a failure, for nobody knows', async () => {
        stage.disableIssues();
        await expect(github.readIssue(1)).rejects.toThrow(GitHubFailure);
      });

      test('says how it came to its state', async () => {
        stage.addIssue({ title: 'One' });
        const states = [];
        for (const change of [
          () => stage.closeIssue(1, 'not_planned'),
          () => stage.reopenIssue(1),
          () => stage.closeIssue(1, 'completed'),
        ]) {
          change();
          const issue = await github.readIssue(1);
          states.push([issue?.state, issue?.reason]);
        }
        expect(states).toEqual([
          ['closed', 'not_planned'],
          ['open', 'reopened'],
          ['closed', 'completed'],
        ]);
      });
    });

    describe('creating an issue', () => {
      test('gives it as it is read later', async () => {
        await stage.addMilestone('June');
        const made = await create('One', {
          body: 'Text\nmore',
          labels: ['scope:crm', 'new'],
          milestone: 'June',
          assignees: ['ada', 'sam-ito'],
        });
        expect(made).toMatchObject({
          number: 1,
          title: 'One',
          body: 'Text\nmore',
          state: 'open',
          author: BOT,
          labels: ['scope:crm', 'new'],
          milestone: 'June',
          assignees: ['ada', 'sam-ito'],
          parent: undefined,
        });
        expect(await github.readIssue(1)).toEqual(made);
        expect(stage.labels()).toEqual(['scope:crm', 'new']);
      });

      test.each(['no parent', 'a parent'])('leaves out what there is not (%s)', async (how) => {
        const parent = how === 'a parent' ? { parent: await create('Parent') } : {};
        const made = await create('One', {
          milestone: 'June',
          assignees: ['eve', 'nobody', 'ADA'],
          ...parent,
        });
        expect([made.milestone, made.assignees.map((login) => login.toLowerCase())]).toEqual([
          undefined,
          ['ada'],
        ]);
        expect(await github.readIssue(made.number)).toEqual(made);
      });

      test('takes a label that is there in another case', async () => {
        stage.addIssue({ title: 'One', labels: ['Scope:CRM'] });
        expect((await create('Two', { labels: ['scope:crm'] })).labels).toEqual(['Scope:CRM']);
        expect(stage.labels()).toEqual(['Scope:CRM']);
      });

      test('as a sub-issue', async () => {
        await stage.addMilestone('June');
        const parent = await create('All', { labels: ['scope:crm'] });
        const made = await create('One', {
          body: 'Text',
          labels: ['scope:crm', 'new'],
          milestone: 'June',
          assignees: ['ada'],
          parent,
        });
        expect(made).toMatchObject({
          number: 2,
          title: 'One',
          body: 'Text',
          author: BOT,
          labels: ['scope:crm', 'new'],
          milestone: 'June',
          assignees: ['ada'],
          parent: 1,
        });
        expect(await github.readIssue(2)).toEqual(made);
        expect(await github.listSubIssues(1)).toEqual([2]);
      });

      test.each([
        ['no title', newIssue('')],
        ['too long a title', newIssue('x'.repeat(257))],
        ['too long a body', newIssue('x', { body: 'x'.repeat(65_537) })],
      ])('refuses %s', async (_, issue) => {
        await expect(github.createIssue(issue, never)).rejects.toMatchObject({
          kind: 'github-failure',
          status: 422,
        });
        expect(await numbers()).toEqual([]);
      });

      test('fails where nothing may be written', async () => {
        stage.disableIssues();
        await expect(create('One')).rejects.toMatchObject({ status: 410 });
        stage.archive();
        await expect(create('One')).rejects.toMatchObject({ status: 403 });
      });
    });

    describe('updating an issue', () => {
      test('changes what is given and nothing else', async () => {
        const before = await create('One', { body: 'Text', labels: ['a'], assignees: ['ada'] });
        const { updatedAt: _, ...rest } = before;
        expect(await github.updateIssue(1, { title: 'New' })).toMatchObject({ ...rest, title: 'New' });
        expect(await github.updateIssue(1, { body: 'New' })).toMatchObject({ title: 'New', body: 'New' });
        expect(await github.updateIssue(1, { addLabels: ['A', 'b'] })).toMatchObject({
          title: 'New',
          labels: ['a', 'b'],
        });
        expect(await github.updateIssue(1, { addLabels: ['c'], title: 'Newer' })).toMatchObject({
          title: 'Newer',
          body: 'New',
          labels: ['a', 'b', 'c'],
          assignees: ['ada'],
          state: 'open',
        });
      });

      test('moves the time of its last change, if there is a change', async () => {
        const made = await create('One');
        const same = await github.updateIssue(1, { title: 'One' });
        expect(same.updatedAt).toBe(made.updatedAt);
        const changed = await github.updateIssue(1, { title: 'Two' });
        expect(changed.updatedAt > made.updatedAt).toBe(true);
        expect((await github.readIssue(1))?.updatedAt).toBe(changed.updatedAt);
      });

      test('nothing at all', async () => {
        const made = await create('One');
        expect(await github.updateIssue(1, {})).toEqual(made);
      });

      test('shows the issue as it is before anything is sent, and sends nothing where that is refused', async () => {
        const made = await create('One');
        const seen: unknown[] = [];
        await github.updateIssue(1, { title: 'Two' }, (now) => seen.push(now));
        expect(seen).toEqual([made]);
        const refusing = github.updateIssue(1, { title: 'Three' }, () => {
          throw new GitHubFailure('it moved');
        });
        await expect(refusing).rejects.toThrow('it moved');
        expect(await github.readIssue(1)).toMatchObject({ title: 'Two' });
        stage.deleteIssue(1);
        await github.updateIssue(1, { title: 'Four' }, (now) => seen.push(now)).catch(() => {});
        expect(seen[1]).toBeUndefined();
      });

      test('closes and reopens', async () => {
        await create('One');
        const close = { state: 'closed', reason: 'not_planned' } as const;
        expect(await github.updateIssue(1, close)).toMatchObject(close);
        expect(await github.updateIssue(1, { state: 'closed' })).toMatchObject(close);
        expect(await github.updateIssue(1, { state: 'open', body: 'Again' })).toMatchObject({
          state: 'open',
          reason: 'reopened',
          body: 'Again',
        });
        expect(await github.updateIssue(1, { state: 'open' })).toMatchObject({ reason: 'reopened' });
        expect(await github.updateIssue(1, { state: 'closed' })).toMatchObject({ reason: 'completed' });
      });

      test('moves it to a milestone by its title, and leaves it where there is none', async () => {
        await stage.addMilestone('June');
        await create('One', { milestone: 'June' });
        await create('Two');
        const close = { state: 'closed', reason: 'not_planned' } as const;
        expect(await github.updateIssue(2, { ...close, milestone: 'June' })).toMatchObject({
          ...close,
          milestone: 'June',
        });
        for (const milestone of ['July', undefined])
          expect(await github.updateIssue(1, { title: 'New', milestone })).toMatchObject({
            milestone: 'June',
          });
      });

      test('fails where it is gone', async () => {
        await create('One');
        await create('Two');
        stage.deleteIssue(1);
        await stage.transferIssue(2);
        for (const number of [1, 2, 99]) {
          await expect(github.updateIssue(number, { title: 'New' })).rejects.toThrow(GitHubFailure);
        }
      });
    });

    test('closes a duplicate, and another time without harm', async () => {
      const original = await create('One');
      const twin = await create('One');
      await github.closeAsDuplicate(twin, original);
      await github.closeAsDuplicate(twin, original);
      expect(await github.readIssue(2)).toMatchObject({ state: 'closed', reason: 'duplicate' });
      expect(await github.listIssues()).toMatchObject([{ state: 'open' }, { reason: 'duplicate' }]);
      expect(stage.duplicateOf(2)).toBe(1);
      await expect(github.closeAsDuplicate(original, original)).rejects.toThrow(GitHubFailure);
      stage.deleteIssue(2);
      await expect(github.closeAsDuplicate(twin, original)).rejects.toThrow(GitHubFailure);
    });

    describe('commenting', () => {
      test('on an issue moves it', async () => {
        const made = await create('One');
        await github.keepComment(1, 'abc', 'Closed by abc.');
        expect(stage.comments(1)).toEqual(['Closed by abc.']);
        expect((await github.readIssue(1))?.updatedAt).not.toBe(made.updatedAt);
      });

      test('fails where there is nothing to comment on, or nothing to say', async () => {
        await create('One');
        await expect(github.keepComment(2, 'x', 'x')).rejects.toThrow(GitHubFailure);
        await expect(github.keepComment(1, 'x', ' ')).rejects.toMatchObject({ status: 422 });
        stage.deleteIssue(1);
        await expect(github.keepComment(1, 'x', 'x')).rejects.toThrow(GitHubFailure);
      });

      test('keeps one comment of ours, whoever else wrote the marker', async () => {
        const pull = await stage.addPull();
        stage.addComment(pull, '<!-- plan --> by eve');
        await github.keepComment(pull, '<!-- plan -->', '<!-- plan --> One');
        await github.keepComment(pull, '<!-- diff -->', '<!-- diff --> Other');
        await github.keepComment(pull, '<!-- plan -->', '<!-- plan --> Two');
        await github.keepComment(pull, '<!-- plan -->', '<!-- plan --> Two');
        expect(stage.comments(pull)).toEqual([
          '<!-- plan --> by eve',
          '<!-- plan --> Two',
          '<!-- diff --> Other',
        ]);
      });

      test('changes one of ours, and makes none, where it may not', async () => {
        const pull = await stage.addPull();
        await github.keepComment(pull, '<!-- plan -->', '<!-- plan --> One', false);
        expect(stage.comments(pull)).toEqual([]);
        await github.keepComment(pull, '<!-- plan -->', '<!-- plan --> Two');
        await github.keepComment(pull, '<!-- plan -->', '<!-- plan --> Three', false);
        expect(stage.comments(pull)).toEqual(['<!-- plan --> Three']);
      });
    });

    test('comments are listed with their authors, and whether they were changed', async () => {
      const pull = await stage.addPull();
      stage.addComment(pull, 'Hello');
      await github.keepComment(pull, 'One', 'One');
      await github.keepComment(pull, 'One', 'One, and more');
      const comments = await github.listComments(pull);
      expect(comments).toMatchObject([
        { author: { login: 'eve', type: 'User' }, body: 'Hello', isEdited: false },
        { author: await github.whoAmI(), body: 'One, and more', isEdited: true },
      ]);
      expect(comments[0]?.url).toMatch(/#issuecomment-\d+$/);
      expect(comments[0]?.id).not.toBe(comments[1]?.id);
      await expect(github.listComments(pull + 1)).rejects.toThrow(GitHubFailure);
    });

    describe('sub-issues', () => {
      test('are added once, however often it is asked', async () => {
        const [parent, child] = [await create('All'), await create('One')];
        await github.addSubIssue(parent, child);
        await github.addSubIssue(parent, child);
        expect(await github.listSubIssues(1)).toEqual([2]);
        expect(await github.listIssues()).toMatchObject([{ parent: undefined }, { parent: 1 }]);
      });

      test('have one parent, and are not above it', async () => {
        const [one, two, child] = [await create('1'), await create('2'), await create('3')];
        await github.addSubIssue(one, child);
        await expect(github.addSubIssue(two, child)).rejects.toMatchObject({ status: 422 });
        await expect(github.addSubIssue(child, one)).rejects.toMatchObject({ status: 422 });
        await expect(github.addSubIssue(one, one)).rejects.toMatchObject({ status: 422 });
        expect(await github.listSubIssues(1)).toEqual([3]);
      });

      test('are listed with the closed ones, without those that are gone', async () => {
        const parent = await create('All');
        for (let index = 0; index < 4; index += 1) await create('x', { parent });
        stage.closeIssue(2, 'completed');
        stage.deleteIssue(3);
        await stage.transferIssue(4);
        expect(await github.listSubIssues(1)).toEqual([2, 5]);
        expect(await github.listSubIssues(5)).toEqual([]);
        await expect(github.listSubIssues(3)).rejects.toThrow(GitHubFailure);
        await expect(github.listSubIssues(99)).rejects.toThrow(GitHubFailure);
      });

      test('are a hundred at most, and a refused one is not left over', async () => {
        const parent = await create('All');
        for (let index = 0; index < 100; index += 1) await create('x', { parent });
        expect(await github.listSubIssues(1)).toHaveLength(100);
        await expect(create('one too many', { parent })).rejects.toMatchObject({ status: 422 });
        const other = await create('other');
        await expect(github.addSubIssue(parent, other)).rejects.toMatchObject({ status: 422 });
        expect((await github.listIssues()).filter(({ title }) => title === 'one too many')).toEqual([]);
      });

      test('are nobody’s where the parent is gone', async () => {
        const parent = await create('All');
        await create('One', { parent });
        stage.deleteIssue(1);
        expect(await github.readIssue(2)).toMatchObject({ parent: undefined });
        await expect(create('Two', { parent })).rejects.toThrow(GitHubFailure);
      });

      test('that the server does not know', async () => {
        const old = await start({ subIssues: false });
        const [one, two] = [newIssue('All'), newIssue('One')];
        const parent = await old.github.createIssue(one, never);
        const child = await old.github.createIssue(two, never);
        const asking = [
          () => old.github.createIssue({ ...two, parent }, never),
          () => old.github.addSubIssue(parent, child),
          () => old.github.listSubIssues(1),
        ];
        for (const ask of asking) await expect(ask()).rejects.toThrow(NoSubIssues);
        expect(await old.github.listIssues()).toHaveLength(2);
        await old.close();
      });
    });

    test('makes a label, once, in whatever case it is asked for', async () => {
      const label = { name: 'scope:crm', color: '1d76db', description: 'Criteria' };
      await github.ensureLabel(label);
      await github.ensureLabel({ ...label, color: 'ff0000' });
      await github.ensureLabel({ ...label, name: 'Scope:CRM' });
      expect(stage.labels()).toEqual(['scope:crm']);
    });

    test('knows who writes', async () => {
      const me = await github.whoAmI();
      expect(me).toEqual({ ...BOT, id: expect.any(Number) });
      const parent = await create('One');
      expect([parent.author, (await create('Two', { parent })).author]).toEqual([me, me]);
    });

    test('reads the repository', async () => {
      const repository = {
        owner: 'acme',
        name: 'crm',
        defaultBranch: 'main',
        hasIssues: true,
        isArchived: false,
      };
      expect(await github.readRepository()).toEqual(repository);
      stage.disableIssues();
      stage.archive();
      expect(await github.readRepository()).toEqual({ ...repository, hasIssues: false, isArchived: true });
    });

    test('reads a file at the tip of a branch', async () => {
      const read = async (path: string, branch = 'main') => {
        const file = await github.readFile(path, branch);
        return file && [file.commit, new TextDecoder().decode(file.bytes)];
      };
      const first = await read('scope.yaml');
      expect(first).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), 'scope: acme-crm\n']);
      const commit = await stage.commit('main', {
        'docs/ü b.yaml': 'ü: "😀"\n'.repeat(20),
        'empty.yaml': '',
      });
      expect(commit).not.toBe(first?.[0]);
      expect(await read('docs/ü b.yaml')).toEqual([commit, 'ü: "😀"\n'.repeat(20)]);
      expect(await read('empty.yaml')).toEqual([commit, '']);
      for (const path of ['none.yaml', 'docs', 'docs/none']) expect(await read(path)).toBeUndefined();
      expect(await read('scope.yaml', 'none')).toBeUndefined();
      await stage.commit('main', { 'scope.yaml': null });
      expect(await read('scope.yaml')).toBeUndefined();
    });
  });
}
