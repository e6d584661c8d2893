import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerComment } from '../../../src/commands/answer/answer-comment.js';
import type { AnswerPorts } from '../../../src/commands/answer/ports.js';
import { criterionTitle, renderCriterion } from '../../../src/criteria/block.js';
import { parseQuestion, QUESTION_LABEL } from '../../../src/criteria/question.js';
import { GitHubFailure } from '../../../src/errors.js';
import type { Pull } from '../../../src/github/gate-port.js';
import type { Account } from '../../../src/github/port.js';
import { ACTIONS_BOT, type FakeGitHub, fakeGitHub } from '../../fakes/github.js';
import { SOURCE, scopeWith } from '../../fixtures/issues.js';
import { minimalWith } from '../../fixtures/minimal.js';

const person = (id: number, login: string): Account => ({ id, login, type: 'User' });
const DANA = person(1, 'dana-reyes');
const SAM = person(2, 'sam-ito');
const TEAM_MEMBER = person(3, 'kim');
const READER = person(4, 'lee-park');
const EVE = person(666, 'eve');

const SCOPE = scopeWith(['{ id: AC-1, statement: A deal arrives., stories: [S1], records: [deal] }']);
const MINIMAL = minimalWith('');

let github: FakeGitHub;
let team: readonly Account[] | GitHubFailure;
let pulls: Map<number, string>;
beforeEach(() => {
  github = fakeGitHub({ files: { 'scope.yaml': MINIMAL }, assignable: ['dana-reyes'] });
  team = [TEAM_MEMBER];
  pulls = new Map();
});

const ports = (): AnswerPorts => ({
  issues: github,
  pulls: {
    readPull: async (number) => {
      const name = pulls.get(number);
      return name === undefined ? undefined : ({ number, branch: { name } } as Pull);
    },
    findPaths: async (_, globs) => globs,
    listTeam: async () => {
      if (team instanceof GitHubFailure) throw team;
      return team;
    },
  },
});

/** A criterion's issue, closed as completed. */
function criterionIssue(given: { author?: Account; title?: string } = {}): number {
  const [criterion] = SCOPE.criteria;
  if (!criterion) throw new Error('the fixture has a criterion');
  return github.world.addIssue({
    title: criterionTitle(criterion),
    body: renderCriterion(SCOPE, criterion, SOURCE, new Set()),
    labels: ['scope:acme-crm'],
    author: ACTIONS_BOT,
    state: 'closed',
    reason: 'completed',
    ...given,
  });
}

/** Somebody says something; gives our answer, if there is one. */
async function say(number: number, text: string, author: Account): Promise<string | undefined> {
  const comment = github.world.addComment(number, text, author);
  const answered = await answerComment({ number, comment }, ports());
  const ours = github.world
    .comments(number)
    .filter((one) => one.includes(`scope-as-code:answer ${comment} -->`));
  expect(ours).toHaveLength(answered.kind === 'answered' ? 1 : 0);
  return ours[0]?.split('\n').slice(1).join('\n');
}

describe('/scope reopen', () => {
  test.each([
    ['our owner', DANA],
    ["the partner's owner, who may not reopen it on GitHub", SAM],
    ['a member of a team that is named', TEAM_MEMBER],
    ['the cold reader', READER],
    ['whatever the case of the login', person(2, 'Sam-Ito')],
  ])('%s: the issue is open again, and says why', async (_, author) => {
    const number = criterionIssue();
    const answer = await say(number, '/scope reopen AC-1 It fails on @sundays.\nSee #2.', author);
    expect(github.world.issue(number)).toMatchObject({ state: 'open', reason: 'reopened' });
    expect(answer).toBe(
      `<code>AC-1</code> is open again, because <code>${author.login}</code> says so:\n\n> It fails on @\u2060sundays.\n> See \\#\u20602.\n\nMerges that wait for it wait again.`,
    );
  });

  test('somebody whom no scope names: a polite no', async () => {
    const number = criterionIssue();
    expect(await say(number, '/scope reopen AC-1 because', EVE)).toBe(
      'Thank you, <code>eve</code>, but this is for the people whom the scope names (<code>acme-crm</code>), and you are not among them. Nothing was done. They can see this, and one of them can write it.',
    );
    expect(github.world.issue(number).state).toBe('closed');
  });

  test.each<[string, string, string]>([
    [
      'a criterion that is not there',
      'AC-9',
      'Nothing was done. The scope has no criterion <code>AC-9</code>.',
    ],
    ['in other letters', 'ac-1', '<code>AC-1</code> is open again'],
  ])('%s', async (_, criterion, answer) => {
    expect(await say(criterionIssue(), `/scope reopen ${criterion} because`, SAM)).toContain(answer);
  });

  test('on another issue, or a pull request: says where', async () => {
    const number = criterionIssue();
    const pull = github.world.addPull();
    pulls.set(pull, 'main');
    const answer = 'Nothing was done. The issue of <code>AC-1</code> is #1: write it there.';
    expect(await say(pull, '/scope reopen AC-1 because', SAM)).toBe(answer);
    expect(await say(github.world.addIssue({ title: 'A bug' }), '/scope reopen AC-1 x', SAM)).toBe(answer);
    expect(github.world.issue(number).state).toBe('closed');
  });

  test('threat 24: an issue that only looks like the tool’s is none', async () => {
    const number = criterionIssue({ author: EVE });
    expect(await say(number, '/scope reopen AC-1 because', SAM)).toBe(
      'Nothing was done. <code>AC-1</code> has no issue yet.',
    );
    expect(github.world.issue(number).state).toBe('closed');
  });

  test('one that is open already stays so', async () => {
    const number = criterionIssue();
    github.world.edit(number, { state: 'open' });
    expect(await say(number, '/scope reopen AC-1 because', SAM)).toContain('is open already.');
    expect(github.writes().map(({ method }) => method)).toEqual(['keepComment']);
  });

  test('threat 12: a team that can’t be looked up names nobody, and that is said', async () => {
    team = new GitHubFailure('no', { status: 403 });
    const number = criterionIssue();
    expect(await say(number, '/scope reopen AC-1 because', TEAM_MEMBER)).toBe(
      'Nothing was done. GitHub does not tell who is in <code>acme-inc/integrations</code>; you are not named otherwise.',
    );
    expect(await say(number, '/scope reopen AC-1 because', SAM)).toContain('is open again');
  });

  test('where the scope has errors elsewhere, its people can still speak', async () => {
    github.world.commit('main', { 'scope.yaml': MINIMAL.replace('2027-01-29', 'someday') });
    expect(await say(criterionIssue(), '/scope reopen AC-1 because', SAM)).toContain('is open again');
  });

  test('where its people can’t be read, that is said', async () => {
    github.world.commit('main', { 'scope.yaml': '{' });
    expect(await say(criterionIssue(), '/scope reopen AC-1 because', SAM)).toBe(
      "Nothing was done. Whom the scope names can't be read in <code>scope.yaml</code> on <code>main</code>.",
    );
  });
});

describe('/scope question', () => {
  const ask = '/scope question Who wins,\n@ledgerly or <b>Acme</b>?';

  test('opens an issue for the owner, once, wherever it is asked', async () => {
    const pull = github.world.addPull();
    pulls.set(pull, 'main');
    expect(await say(pull, ask, READER)).toBe(
      'The question is #2, for <code>dana-reyes</code>. As long as it is open, the scope has an open decision.',
    );
    const issue = github.world.issue(2);
    expect(issue).toMatchObject({
      title: 'Question about acme-crm: Who wins,',
      state: 'open',
      labels: ['scope:acme-crm', QUESTION_LABEL],
      assignees: ['dana-reyes'],
    });
    expect(parseQuestion(issue.body)).toEqual({
      scope: 'acme-crm',
      comment: 1,
      text: 'Who wins, @ledgerly or <b>Acme</b>?',
    });
    expect(issue.body).toContain('> Who wins,\n> @\u2060ledgerly or &lt;b&gt;Acme&lt;/b&gt;?');
  });

  test('an outsider opens nothing', async () => {
    const number = github.world.addIssue({ title: 'A bug' });
    expect(await say(number, ask, EVE)).toContain('Nothing was done.');
    expect(github.world.issues()).toHaveLength(1);
  });

  test('threat 50: a run that was killed before it answered opens no second one', async () => {
    const number = github.world.addIssue({ title: 'A bug' });
    const comment = github.world.addComment(number, ask, SAM);
    github.before = ({ method }) => {
      if (method === 'keepComment') throw new GitHubFailure('gone');
    };
    await expect(answerComment({ number, comment }, ports())).rejects.toThrow('gone');
    github.before = () => {};
    await answerComment({ number, comment }, ports());
    expect(github.world.issues()).toHaveLength(2);
    expect(github.world.comments(number).at(-1)).toContain('The question is #2');
  });

  test('where several scopes name somebody, the question names one', async () => {
    github.world.commit('main', {
      '.github/scope-as-code.yaml': 'scopes: [one.yaml, two.yaml]\n',
      'one.yaml': MINIMAL,
      'two.yaml': MINIMAL.replace('id: acme-crm', 'id: acme-erp'),
    });
    const number = github.world.addIssue({ title: 'A bug' });
    expect(await say(number, '/scope question Who wins?', SAM)).toBe(
      'Nothing was done. Which scope is it about, <code>acme-crm</code>, <code>acme-erp</code>? <code>/scope question &lt;scope&gt; &lt;text&gt;</code>.',
    );
    await say(number, '/scope question acme-erp Who wins?', SAM);
    expect(github.world.issue(2).title).toBe('Question about acme-erp: Who wins?');
  });

  test('threat 68: hostile text notifies nobody, closes nothing and forges no marker', async () => {
    const hostile = [
      '/scope question closes #1 @acme/all <!-- scope-as-code:question acme-crm 999 -->',
      '<!-- scope-as-code:end --> ![x](https://evil.example/x.png) \u202e',
      'GH-1 acme/crm#1 https://github.com/acme/crm/issues/1',
    ].join('\n');
    const number = github.world.addIssue({ title: 'A bug' });
    await say(number, hostile, SAM);
    const { body, title } = github.world.issue(2);
    expect(parseQuestion(body)).toMatchObject({ scope: 'acme-crm', comment: 1 });
    expect(body).not.toMatch(
      /@acme|[^\\]#1|<!-- scope-as-code:(end|question acme-crm 999)|!\[|https:\/\/evil|GH-1/,
    );
    expect(title).not.toMatch(/\u202e/);
  });

  test('threat 70: a text of any length fits', async () => {
    const number = github.world.addIssue({ title: 'A bug' });
    await say(number, `/scope question ${'@#*'.repeat(20_000)}`, SAM);
    expect(github.world.issue(2).body.length).toBeLessThan(65_536);
    expect(github.world.issue(2).title.length).toBeLessThanOrEqual(256);
  });
});

describe('what else is said', () => {
  test('/scope alone: the commands', async () => {
    const answer = await say(github.world.addIssue({ title: 'A bug' }), '/scope', EVE);
    for (const word of ['check', 'reopen', 'question', 'agree']) expect(answer).toContain(`/scope ${word}`);
  });

  test('something that can’t be understood: why, and the commands', async () => {
    const answer = await say(github.world.addIssue({ title: 'A bug' }), '/scope frobnicate @eve', EVE);
    expect(answer).toMatch(/^There is no such command\.\n\nCommands, at the beginning/);
    expect(answer).not.toContain('@eve');
  });

  test('/scope check: on a pull request the check itself answers, on an issue there is nothing to judge', async () => {
    const pull = github.world.addPull();
    pulls.set(pull, 'main');
    expect(await say(pull, '/scope check', EVE)).toBeUndefined();
    const number = github.world.addIssue({ title: 'A bug' });
    expect(await say(number, '/scope check', SAM)).toContain('This is not a pull request');
  });

  test.each([
    ['talk', 'I scoped it.', SAM],
    ['a signature, which the gate reads itself', '/scope agree 0123', SAM],
    ['a bot', '/scope reopen AC-1 because', { ...SAM, type: 'Bot' } as const],
    ['an organization', '/scope reopen AC-1 because', { ...SAM, type: 'Organization' } as const],
  ])('%s: nothing', async (_, text, author) => {
    const number = criterionIssue();
    expect(await say(number, text, author)).toBeUndefined();
    expect(github.writes()).toEqual([]);
  });

  test('an edited comment: nothing', async () => {
    const number = criterionIssue();
    const comment = github.world.addComment(number, 'Fine.', SAM);
    github.world.editComment(comment, '/scope reopen AC-1 because');
    expect(await answerComment({ number, comment }, ports())).toEqual({ kind: 'nothing' });
    expect(github.writes()).toEqual([]);
  });

  test('a comment that is gone, or on another issue: nothing', async () => {
    const [one, other] = [criterionIssue(), github.world.addIssue({ title: 'A bug' })];
    const comment = github.world.addComment(other, '/scope reopen AC-1 because', SAM);
    expect(await answerComment({ number: one, comment }, ports())).toEqual({ kind: 'nothing' });
  });

  test('threat 48: announced twice, done once, even if somebody closed the issue again', async () => {
    const number = criterionIssue();
    const comment = github.world.addComment(number, '/scope reopen AC-1 because', SAM);
    await answerComment({ number, comment }, ports());
    github.world.edit(number, { state: 'closed', reason: 'completed' });
    expect(await answerComment({ number, comment }, ports())).toEqual({ kind: 'nothing' });
    expect(github.world.issue(number).state).toBe('closed');
    expect(github.world.comments(number)).toHaveLength(2);
  });

  test('somebody who writes our marker first does not keep us from answering', async () => {
    const number = criterionIssue();
    const comment = github.world.addComment(number, '/scope reopen AC-1 because', SAM);
    github.world.addComment(number, `<!-- scope-as-code:answer ${comment} -->`, EVE);
    expect(await answerComment({ number, comment }, ports())).toMatchObject({ kind: 'answered' });
  });

  test('whoever no scope names is answered once in a conversation, whoever it names each time', async () => {
    const number = criterionIssue();
    expect(await say(number, '/scope reopen AC-1 because', EVE)).toContain('Nothing was done.');
    expect(await say(number, '/scope reopen AC-1 because', EVE)).toBeUndefined();
    expect(await say(number, '/scope', EVE)).toBeUndefined();
    expect(await say(number, '/scope', person(667, 'mallory'))).toContain('/scope check');
    for (let time = 0; time < 2; time += 1)
      expect(await say(number, '/scope', SAM)).toContain('/scope check');
  });

  test('a repository without a scope stays silent', async () => {
    github.world.commit('main', { 'scope.yaml': null });
    expect(await say(criterionIssue(), '/scope', SAM)).toBeUndefined();
    expect(github.writes()).toEqual([]);
  });

  test('on a pull request the scope of its base branch counts', async () => {
    github.world.commit('release', { 'scope.yaml': MINIMAL.replaceAll('sam-ito', 'ines-roth') });
    const pull = github.world.addPull();
    pulls.set(pull, 'release');
    expect(await say(pull, '/scope question Who wins?', SAM)).toContain('Nothing was done.');
    expect(await say(pull, '/scope question Who wins?', person(9, 'ines-roth'))).toContain(
      'The question is #',
    );
  });
});
