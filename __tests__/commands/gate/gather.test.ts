import { describe, expect, test } from '@jest/globals';
import { gather } from '../../../src/commands/gate/gather.js';
import { renderQuestion } from '../../../src/criteria/question.js';
import { GitHubFailure } from '../../../src/errors.js';
import type { Facts, Review } from '../../../src/gate/facts.js';
import type { NewIssue } from '../../../src/github/port.js';
import { type Change, person } from '../../fakes/pull-requests.js';
import { criterionIssue, trackingIssue } from '../../fixtures/issues.js';
import { minimalWith } from '../../fixtures/minimal.js';
import { addCriterion, CHANGED, PEOPLE, SCOPE, SMALL, type Staged, scopeText, stage } from './staged.js';

const CONFIG = '.github/scope-as-code.yaml';

async function facts(staged: Staged): Promise<Facts> {
  const gathered = await gather(1, staged.ports);
  if (gathered === undefined) throw new Error('there is no pull request');
  return gathered;
}

/** The scopes of a side, as `path mode`, and what is wrong with them. */
function scopesOf({
  scopes,
}: Facts['base'] | Facts['head']): readonly (readonly [string, string | undefined])[] {
  return scopes.map(({ path, mode, result }) => [`${path} ${mode}`, result.findings[0]?.message]);
}

describe('which pull requests', () => {
  test('none of that number, or a closed one: nothing', async () => {
    const staged = stage();
    expect(await gather(1, staged.ports)).toBeUndefined();
    staged.propose({ 'a.ts': 'b' });
    staged.repository.close(1);
    expect(await gather(1, staged.ports)).toBeUndefined();
  });
});

describe('threat 2: the base is the live tip', () => {
  test('whatever the pull request was opened on', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    const tip = staged.push({ 'scope.yaml': CHANGED });
    const { base, start, head } = await facts(staged);
    expect(base.commit).toBe(tip);
    expect(base.scopes[0]?.result.reading?.value?.title).toBe('Ledgerly and Acme CRM 2');
    expect(start).toMatchObject({ kind: 'at', side: { commit: staged.first } });
    expect(head.scopes[0]?.result.reading?.value?.title).toBe('Ledgerly and Acme CRM');
  });
});

describe('threat 3: every change of the scope is noticed', () => {
  const SYMLINK = 'This is a symbolic link; a scope is a regular file.';
  const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
  const shapes: readonly [
    string,
    Readonly<Record<string, Change>>,
    readonly (readonly [string, string | undefined])[],
  ][] = [
    ['an edit', { 'scope.yaml': CHANGED }, [['scope.yaml 100644', undefined]]],
    ['a deletion', { 'scope.yaml': null }, []],
    ['a mode', { 'scope.yaml': { mode: '100755', text: SCOPE } }, [['scope.yaml 100755', undefined]]],
    ['a symlink', { 'scope.yaml': { mode: '120000', text: 'evil.yaml' } }, [['scope.yaml 120000', SYMLINK]]],
    [
      'a submodule',
      { 'scope.yaml': { mode: '160000', text: 'x' } },
      [['scope.yaml 160000', 'This is a submodule; a scope is a file of this repository.']],
    ],
    [
      'a directory',
      { 'scope.yaml': null, 'scope.yaml/scope.yaml': SCOPE },
      [['scope.yaml 040000', 'This is a directory; a scope is a file.']],
    ],
    [
      'an LFS pointer',
      { 'scope.yaml': LFS },
      [['scope.yaml 100644', 'This is a Git LFS pointer, not the scope itself.']],
    ],
    [
      'a move to the other name',
      { 'scope.yaml': null, 'scope.yml': SCOPE },
      [['scope.yml 100644', undefined]],
    ],
    [
      'both names',
      { 'scope.yml': SCOPE },
      ['scope.yaml', 'scope.yml'].map((path) => [
        `${path} 100644`,
        'There is both scope.yaml and scope.yml: which is the agreement?',
      ]),
    ],
    ['nothing of it', { 'a.ts': 'b' }, [['scope.yaml 100644', undefined]]],
  ];

  test.each(shapes)('%s', async (_, files, expected) => {
    const staged = stage();
    staged.propose(files);
    const { head, changedPaths } = await facts(staged);
    expect(scopesOf(head)).toEqual(expected);
    expect(changedPaths).toEqual(expect.arrayContaining(Object.keys(files)));
  });

  test('a folder above it that becomes a symlink: it is gone', async () => {
    const staged = stage({ [CONFIG]: 'scopes: [crm/scope.yaml]\n', 'crm/scope.yaml': SCOPE });
    staged.propose({ crm: { mode: '120000', text: 'evil' }, 'evil/scope.yaml': CHANGED });
    const { base, head, changedPaths } = await facts(staged);
    expect([scopesOf(base), scopesOf(head)]).toEqual([[['crm/scope.yaml 100644', undefined]], []]);
    expect(changedPaths).toEqual(expect.arrayContaining(['crm', 'crm/scope.yaml']));
  });

  test('threat 77: a huge file is invalid, and never read as empty', async () => {
    const staged = stage();
    staged.propose({ 'scope.yaml': `# ${'x'.repeat(300_000)}\n` });
    expect(scopesOf((await facts(staged)).head)).toEqual([
      ['scope.yaml 100644', expect.stringContaining('a scope has at most 256 KiB')],
    ]);
  });
});

describe('which configuration finds the scopes', () => {
  const OTHER = scopeText('id: billing\ntitle: Billing');

  test("the base's, on all sides", async () => {
    const staged = stage({
      [CONFIG]: 'scopes: ["*/scope.yaml"]\n',
      'crm/scope.yaml': SCOPE,
      'scope.yaml': OTHER,
    });
    staged.propose({ 'billing/scope.yaml': OTHER });
    const { base, head } = await facts(staged);
    expect(scopesOf(base).map(([path]) => path)).toEqual(['crm/scope.yaml 100644']);
    expect(scopesOf(head).map(([path]) => path)).toEqual([
      'billing/scope.yaml 100644',
      'crm/scope.yaml 100644',
    ]);
  });

  test('where the pull request changes it, each side its own; the other paths are looked at as well', async () => {
    const staged = stage({
      [CONFIG]: 'scopes: [crm/scope.yaml]\n',
      'crm/scope.yaml': SCOPE,
      'b.yaml': OTHER,
    });
    staged.propose({ [CONFIG]: 'scopes: [b.yaml]\n' });
    const { base, head, start } = await facts(staged);
    expect(scopesOf(base).map(([path]) => path)).toEqual(['crm/scope.yaml 100644']);
    expect(base.unlisted.map(({ path }) => path)).toEqual(['b.yaml']);
    expect(scopesOf(head).map(([path]) => path)).toEqual(['b.yaml 100644']);
    expect(start).toMatchObject({
      kind: 'at',
      side: { scopes: [{ path: 'crm/scope.yaml' }], unlisted: [{ path: 'b.yaml' }] },
    });
  });

  test('a file that has a glob in its name is itself', async () => {
    const staged = stage({ [CONFIG]: 'scopes: ["[ab].yaml"]\n', '[ab].yaml': SCOPE, 'a.yaml': OTHER });
    staged.propose({ 'a.ts': 'b' });
    expect(scopesOf((await facts(staged)).base)).toEqual([['[ab].yaml 100644', undefined]]);
  });

  test.each([
    ['too many paths', Array.from({ length: 101 }, (_, index) => `s${index}.yaml`)],
    ['a pattern of groups', ['+(+(a))/scope.yaml']],
    ['a pattern of stars', ['*a*a*a*a*a*a*a*a*a*/scope.yaml']],
    ['a pattern of braces', ['{a,b}{a,b}{a,b}/scope.yaml']],
  ])('a stranger can not keep the gate busy with %s', async (_, scopes) => {
    const staged = stage();
    staged.propose({ [CONFIG]: `scopes: ${JSON.stringify(scopes)}\n` });
    await expect(facts(staged)).rejects.toThrow('lists more than the gate looks for');
  });

  test('nor with one pattern for more files than are looked at', async () => {
    const files = Array.from({ length: 101 }, (_, index) => [`src/${index}.yaml`, 'x']);
    const staged = stage({ 'scope.yaml': SCOPE, ...Object.fromEntries(files) });
    staged.propose({ [CONFIG]: 'scopes: ["**"]\n' });
    await expect(facts(staged)).rejects.toThrow('lists more than the gate looks for');
  });

  test('threat 13: one that can not be read on the base gives its place to the newest that could', async () => {
    const staged = stage({ [CONFIG]: 'scopes: [crm/scope.yaml]\n', 'crm/scope.yaml': SCOPE });
    staged.push({ [CONFIG]: 'scopes: nowhere\n' });
    staged.propose({ [CONFIG]: 'scopes: [evil.yaml]\n', 'evil.yaml': OTHER });
    const { base } = await facts(staged);
    expect(base.config?.value).toBeUndefined();
    expect(scopesOf(base)).toEqual([['crm/scope.yaml 100644', undefined]]);
  });

  test('threat 13: a scope that can not be read on the base brings the newest that could', async () => {
    const staged = stage();
    staged.push({ 'scope.yaml': CHANGED });
    staged.push({ 'scope.yaml': '- no scope\n' });
    staged.push({ 'scope.yaml': 'neither: this\n' });
    staged.propose({ 'scope.yaml': SCOPE });
    const { lastValid } = await facts(staged);
    expect(lastValid.get('scope.yaml')).toMatchObject({
      result: { reading: { value: { title: 'Ledgerly and Acme CRM 2' } } },
    });
  });

  test('threat 13: where the history has none, it says so', async () => {
    const staged = stage({ 'scope.yaml': '- no scope\n' });
    staged.propose({ 'scope.yaml': SCOPE });
    const { lastValid } = await facts(staged);
    expect([...lastValid]).toEqual([['scope.yaml', undefined]]);
  });
});

describe('where the histories part', () => {
  test('an updated branch parts from the newest that it took', async () => {
    const staged = stage();
    const own = staged.repository.commit({ parents: [staged.first], files: { 'scope.yaml': CHANGED } });
    const tip = staged.push({ 'b.ts': 'b' });
    staged.propose({ 'b.ts': 'b' }, [own, tip]);
    expect((await facts(staged)).start).toMatchObject({ kind: 'at', side: { commit: tip } });
  });

  test('threat 3: a criss-cross has several, and is not taken for one', async () => {
    const staged = stage();
    const one = staged.repository.commit({ parents: [staged.first], files: { 'b.ts': 'b' } });
    const other = staged.repository.commit({ parents: [staged.first], files: { 'c.ts': 'c' } });
    const base = staged.repository.commit({ parents: [one, other], files: { 'c.ts': 'c' } });
    staged.repository.branches.set('main', base);
    const crossed = staged.repository.commit({ parents: [other, one], files: { 'b.ts': 'b' } });
    staged.propose({ 'scope.yaml': CHANGED }, [crossed]);
    expect((await facts(staged)).start).toEqual({ kind: 'several' });
  });

  test('a criss-cross that leaves the scope alone costs nothing and holds nobody up', async () => {
    const staged = stage();
    const one = staged.repository.commit({ parents: [staged.first], files: { 'b.ts': 'b' } });
    const other = staged.repository.commit({ parents: [staged.first], files: { 'c.ts': 'c' } });
    staged.repository.branches.set('main', staged.repository.commit({ parents: [one, other], files: {} }));
    staged.propose({ 'd.ts': 'd' }, [staged.repository.commit({ parents: [other, one] })]);
    expect((await facts(staged)).start).toMatchObject({ kind: 'at' });
    expect(staged.repository.calls).not.toContain('isAncestor');
  });

  test('nothing in common', async () => {
    const staged = stage();
    const alien = staged.repository.commit({ files: { 'scope.yaml': CHANGED } });
    staged.propose({ 'a.ts': 'a' }, [alien]);
    const { start, changedPaths } = await facts(staged);
    expect(start).toEqual({ kind: 'none' });
    expect(changedPaths).toEqual({ unknown: expect.stringContaining('no history in common') });
  });

  test('threat 17: a list of changed files that GitHub cuts is never taken for the whole', async () => {
    const staged = stage();
    staged.repository.mostFiles = 2;
    staged.propose({ 'scope.yaml': CHANGED, 'x.ts': 'x', 'y.ts': 'y' });
    expect((await facts(staged)).changedPaths).toEqual(['scope.yaml', 'x.ts', 'y.ts']);
    staged.repository.failing.set('listDifferences', 'Too many files.');
    expect((await facts(staged)).changedPaths).toEqual({ unknown: 'Too many files.' });
  });
});

describe('threat 3: what git could take for a new scope under another name', () => {
  test('a file that became the scope here, and was changed on the base', async () => {
    const staged = stage({ 'draft.yaml': SCOPE, 'a.ts': 'a' });
    staged.propose({ 'draft.yaml': null, 'scope.yaml': SCOPE, 'a.ts': 'b' });
    expect((await facts(staged)).bothChanged).toEqual([]);
    staged.push({ 'draft.yaml': CHANGED });
    expect((await facts(staged)).bothChanged).toEqual(['draft.yaml']);
  });

  test('a file that became the scope on the base, and was changed here', async () => {
    const staged = stage({ 'draft.yaml': SCOPE });
    staged.propose({ 'draft.yaml': CHANGED });
    staged.push({ 'draft.yaml': null, 'scope.yaml': SCOPE });
    expect((await facts(staged)).bothChanged).toEqual(['draft.yaml']);
  });

  test('the configuration may be such a file, too', async () => {
    const staged = stage({ 'draft.yaml': 'scopes: [a.yaml]\n', 'scope.yaml': SCOPE });
    staged.propose({ 'draft.yaml': null, [CONFIG]: 'scopes: [scope.yaml]\n' });
    staged.push({ 'draft.yaml': 'scopes: [b.yaml]\n' });
    expect((await facts(staged)).bothChanged).toEqual(['draft.yaml']);
  });

  test('a scope that stood where the branch left is itself: nothing is asked', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    staged.push({ 'a.ts': 'c', 'scope.yaml': CHANGED });
    expect((await facts(staged)).bothChanged).toEqual([]);
    expect(staged.repository.calls).not.toContain('listDifferences');
  });

  test('where GitHub does not tell, it is not known', async () => {
    const staged = stage({ 'draft.yaml': SCOPE });
    staged.propose({ 'scope.yaml': SCOPE });
    staged.push({ 'draft.yaml': CHANGED });
    staged.repository.failing.set('listDifferences', 'Too many files.');
    expect((await facts(staged)).bothChanged).toEqual({ unknown: 'Too many files.' });
  });
});

describe('signatures', () => {
  const review = (login: string, commit: string, given: Partial<Review> = {}): Review => ({
    id: 1,
    author: person(login),
    state: 'approved',
    commit,
    submittedAt: '2026-11-01T00:00:00Z',
    url: 'https://github.example/review',
    dismissed: undefined,
    isOnOtherBase: false,
    ...given,
  });

  test('code alone asks for no team, author or earlier commit', async () => {
    const staged = stage();
    const head = staged.propose({ 'a.ts': 'b' });
    const next = staged.repository.commit({ parents: [head], files: { 'a.ts': 'c' } });
    staged.repository.change(1, { head: next, reviews: [review('sam-ito', head)] });
    const { teams, scopeCommits, reviewed } = await facts(staged);
    expect([teams.size, scopeCommits, reviewed.size]).toEqual([0, [], 0]);
  });

  test('threat 5: the commits that change the scope, with their people; merges that only take are none', async () => {
    const staged = stage();
    const { repository } = staged;
    const people = [person('dana-reyes'), undefined];
    const edit = repository.commit({ parents: [staged.first], files: { 'scope.yaml': CHANGED }, people });
    const code = repository.commit({ parents: [edit], files: { 'a.ts': 'b' } });
    const tip = staged.push({ 'b.ts': 'b' });
    staged.propose({ 'b.ts': 'b' }, [code, tip]);
    expect((await facts(staged)).scopeCommits).toEqual([{ sha: edit, people }]);
  });

  test('threat 4: what a reviewer saw at an earlier commit, also where it was pushed away', async () => {
    const staged = stage();
    const { repository } = staged;
    const seen = staged.propose({ 'scope.yaml': CHANGED });
    const away = repository.commit({
      parents: [staged.first],
      files: { 'scope.yaml': scopeText('title: Third') },
    });
    const head = repository.commit({ parents: [seen], files: { 'a.ts': 'c' } });
    repository.change(1, { head, reviews: [review('sam-ito', seen), review('ann-cho', away, { id: 2 })] });
    const { reviewed } = await facts(staged);
    const titles = [seen, away].map((commit) => {
      const found = reviewed.get(commit);
      if (found === undefined || 'unknown' in found) throw new Error('not known');
      return [found.start.kind, found.head.scopes[0]?.result.reading?.value?.title];
    });
    expect(titles).toEqual([
      ['at', 'Ledgerly and Acme CRM 2'],
      ['at', 'Third'],
    ]);
  });

  test('a thousand approvals by strangers cost nothing', async () => {
    const staged = stage();
    const seen = staged.propose({ 'scope.yaml': CHANGED });
    const head = staged.repository.commit({ parents: [seen], files: { 'a.ts': 'c' } });
    const reviews = Array.from({ length: 1000 }, (_, id) => review(`stranger-${id}`, seen, { id }));
    staged.repository.change(1, { head, reviews });
    expect((await facts(staged)).reviewed.size).toBe(0);
  });

  test('threat 12: teams of base and head, looked up now; one that fails is unknown, not empty', async () => {
    const scope = (team: string) => minimalWith(PEOPLE.replace('ann-cho', team));
    const staged = stage({ 'scope.yaml': scope('acme-inc/Integrations') });
    staged.propose({ 'scope.yaml': scope('acme-inc/others') });
    staged.repository.teams.set('acme-inc/integrations', [person('ann-cho')]);
    expect([...(await facts(staged)).teams]).toEqual([
      ['acme-inc/integrations', [person('ann-cho')]],
      ['acme-inc/others', { unknown: 'There is no team others.' }],
    ]);
  });
});

test('threat 12: no more teams are looked up than anybody needs; the others are unknown, not empty', async () => {
  const teams = Array.from({ length: 30 }, (_, index) => `acme-inc/team-${index}`);
  const staged = stage();
  staged.propose({ 'scope.yaml': minimalWith(PEOPLE.replace('ann-cho', teams.join(', '))) });
  const { teams: found } = await facts(staged);
  expect([found.size, found.get('acme-inc/team-29')]).toEqual([
    30,
    { unknown: expect.stringContaining('More than 20 teams') },
  ]);
  expect(staged.repository.calls.filter((call) => call === 'listTeam')).toHaveLength(20);
});

describe('issues', () => {
  test('those with the label of the scope, with who closed them', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    const number = addCriterion(staged, 'closed');
    staged.repository.closers.set(number, 'ann-cho');
    const { issues, closers } = await facts(staged);
    expect(issues.get('acme-crm')).toMatchObject([{ number, state: 'closed' }]);
    expect([...closers]).toEqual([[number, 'ann-cho']]);
  });

  test('threat 25: an issue that lost its label is found below the tracking issue', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    const labels = ['scope:acme-crm'];
    const { title, body } = criterionIssue(SMALL, 'AC-1');
    const make = (issue: NewIssue) => staged.issues.createIssue(issue, () => false);
    const { body: tracking } = trackingIssue(SMALL);
    const parent = await make({ title: 'All', body: tracking, labels, assignees: [] });
    const { number } = await make({ title, body, labels: [], assignees: [], parent });
    expect((await facts(staged)).issues.get('acme-crm')).toMatchObject([
      { number: parent.number },
      { number },
    ]);
  });

  test('a question counts where the tool asked it, and is none where a stranger did', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    addCriterion(staged);
    // Who triages may take its label off, but not write the issue anew.
    const labels = ['scope:acme-crm'];
    const comment = { id: 1, url: 'https://github.example' };
    const asked = { scope: 'acme-crm', comment, by: 'sam-ito', text: 'Who wins?', owner: 'dana-reyes' };
    const body = renderQuestion(asked);
    const bot = person('scope-as-code[bot]', 'Bot');
    const own = staged.issues.world.addIssue({ title: 'Who wins?', body, labels, author: bot });
    staged.issues.world.addIssue({ title: 'Mine', body, labels, author: person('mallory') });
    const closed = { state: 'closed', reason: 'completed' } as const;
    staged.issues.world.addIssue({ title: 'Answered', body, labels, author: bot, ...closed });
    const { questions, issues } = await facts(staged);
    expect(questions.get('acme-crm')).toMatchObject([{ number: own }]);
    expect(issues.get('acme-crm')).toHaveLength(2);
  });
});

describe('threat 35: what GitHub does not tell is unknown', () => {
  const parts: readonly [keyof Facts, Parameters<Staged['repository']['failing']['set']>[0]][] = [
    ['start', 'compare'],
    ['changedPaths', 'compare'],
    ['scopeCommits', 'readAuthors'],
  ];
  test.each(parts)('%s, where %s fails', async (part, method) => {
    const staged = stage();
    staged.propose({ 'scope.yaml': CHANGED });
    staged.repository.failing.set(method, 'GitHub answered 502.');
    expect((await facts(staged))[part]).toEqual({ unknown: 'GitHub answered 502.' });
  });

  test('issues and questions, where they can not be listed', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    staged.issues.before = () => {
      throw new GitHubFailure('GitHub answered 502.');
    };
    const { issues, questions } = await facts(staged);
    const unknown = { unknown: 'GitHub answered 502.' };
    expect([issues.get('acme-crm'), questions.get('acme-crm')]).toEqual([unknown, unknown]);
  });

  test('but who closed an issue decides nothing', async () => {
    const staged = stage();
    staged.propose({ 'a.ts': 'b' });
    addCriterion(staged, 'closed');
    staged.repository.failing.set('listClosers', 'GitHub answered 502.');
    expect((await facts(staged)).closers.size).toBe(0);
  });
});
