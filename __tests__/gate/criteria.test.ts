import { describe, expect, test } from '@jest/globals';
import type { Account, Issue } from '../../src/criteria/issue.js';
import { renderQuestion } from '../../src/criteria/question.js';
import { BOT, OUTSIDER, trackingIssue } from '../fixtures/issues.js';
import {
  AC_1,
  AC_2,
  allDone,
  commit,
  done,
  facts,
  type Given,
  open,
  parsed,
  review,
  reworded,
  SCOPE,
  scopeText,
  ticked,
} from './facts.js';
import { check, type Row, verdictOn } from './verdicts.js';

const CONFIG = '.github/scope-as-code.yaml';
const AC1 = done(SCOPE, 'AC-1');
const AC2 = done(SCOPE, 'AC-2');
const APP: Account = { id: 5, login: 'scope-gate[bot]', type: 'Bot' };

const QUESTION = renderQuestion({
  scope: 'acme-crm',
  comment: { id: 1, url: 'https://github.example' },
  by: 'sam-ito',
  text: 'What about *taxes*,\n@acme?',
  owner: 'dana-reyes',
});
const SIGNED = ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login));

/** The second criterion has a checklist; its issue is what most rows are about. */
const withIssue = (issue: Issue, rest: Given = {}): Given => ({ issues: [AC1, issue], ...rest });

const LINKED = scopeText({ gate: '{ branches: { main: linked } }' });
const linked = (rest: Given): Given => ({
  base: { 'scope.yaml': LINKED },
  issues: [done(LINKED, 'AC-1'), open(LINKED, 'AC-2')],
  ...rest,
});

describe('done', () => {
  check([
    [
      'threat 19: closed as completed, with all boxes of its checklist ticked',
      { issues: allDone() },
      'success',
    ],
    ['threat 19: open', withIssue(open(SCOPE, 'AC-2')), 'action_required', 'AC-2 (issue 12) is open.'],
    [
      'threat 19: closed with a box of its checklist left',
      withIssue(open(SCOPE, 'AC-2', { state: 'closed', reason: 'completed' })),
      'action_required',
      'AC-2 (issue 12) is closed, but not all boxes of its checklist are ticked (0 of 2).',
    ],
    [
      'threat 19: a line of the checklist taken out is no tick',
      withIssue({ ...AC2, body: AC2.body.replace(/^- \[x\] seen by Acme\n/m, '') }),
      'action_required',
      'not all boxes of its checklist are ticked (1 of 2)',
    ],
    [
      'a statement’s own box is for pull requests that close the issue',
      { issues: [open(SCOPE, 'AC-1', { state: 'closed', reason: 'completed' }), AC2] },
      'success',
    ],
    ...(
      [
        ['not_planned', 'was closed as not planned'],
        ['duplicate', 'was closed, but not as completed'],
        [undefined, 'was closed, but not as completed'],
      ] as const
    ).map(
      ([reason, says]): Row => [
        `threat 20: closed as ${reason}`,
        withIssue(done(SCOPE, 'AC-2', { reason })),
        'action_required',
        `AC-2 (issue 12) ${says}.`,
      ],
    ),
    ['threats 21, 23: no issue', { issues: [AC1] }, 'action_required', 'AC-2 has no issue. Run `sync`'],
    [
      'threat 22: reopened',
      withIssue(ticked(SCOPE, 'AC-2', { reason: 'reopened' })),
      'action_required',
      'AC-2 (issue 12) was reopened.',
    ],
    [
      'threat 29: closed for another text',
      { base: { 'scope.yaml': reworded(SCOPE) }, issues: allDone() },
      'action_required',
      "AC-1 (issue 11) does not have the scope's current text.",
    ],
    [
      'threats 19, 24: made by somebody else',
      withIssue(done(SCOPE, 'AC-2', { author: OUTSIDER })),
      'action_required',
      'AC-2 has no issue.',
    ],
    [
      'threat 24: a copy by somebody else breaks nothing',
      { issues: [...allDone(), open(SCOPE, 'AC-2', { number: 5, author: OUTSIDER })] },
      'success',
    ],
    [
      'threat 19: made by an identity that the base lists',
      {
        base: { 'scope.yaml': SCOPE, [CONFIG]: 'issue-authors: [sync-person]\n' },
        issues: [AC1, done(SCOPE, 'AC-2', { author: { id: 9, login: 'Sync-Person', type: 'User' } })],
      },
      'success',
    ],
    [
      'threat 19: one that only the head lists is nobody',
      {
        head: { 'scope.yaml': SCOPE, [CONFIG]: 'issue-authors: [mallory]\n' },
        issues: [AC1, done(SCOPE, 'AC-2', { author: OUTSIDER })],
      },
      'action_required',
      'AC-2 has no issue.',
    ],
    [
      'threat 19: made by the App’s bot',
      {
        issues: [AC1, done(SCOPE, 'AC-2', { author: APP })],
        also: { repository: { ...facts().repository, appBot: 'scope-gate[bot]' } },
      },
      'success',
    ],
    [
      'threat 26: of two the older is the real one',
      { issues: [AC1, open(SCOPE, 'AC-2', { number: 12 }), done(SCOPE, 'AC-2', { number: 40 })] },
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'threat 25: an edited marker takes no other criterion’s place',
      { issues: [{ ...AC1, body: AC1.body.replaceAll('acme-crm/AC-1', 'acme-crm/AC-2') }] },
      'action_required',
      "AC-2 (issue 11) does not have the scope's current text.",
    ],
    [
      'threat 27: in whatever order',
      { base: { 'scope.yaml': scopeText({ criteria: [AC_2, AC_1] }) }, issues: allDone() },
      'success',
    ],
    [
      'the tracking issue counts for nothing',
      { issues: [trackingIssue(parsed(SCOPE)), ...allDone()] },
      'success',
    ],
  ]);

  test('threats 19, 42: who closed an issue is named', () => {
    const also = { closers: new Map([[11, 'kim-ofori']]) };
    const verdict = verdictOn({ issues: allDone(), also });
    const criteria = verdict.conditions.find((one) => one.id === 'criteria');
    expect(criteria?.scopes[0]?.criteria.map(({ closer }) => closer)).toEqual(['kim-ofori', undefined]);
  });
});

describe('an issue that the merge itself closes', () => {
  check([
    [
      'threat 19: counts, with all boxes ticked for the base’s text',
      withIssue(ticked(SCOPE, 'AC-2'), { closing: [12] }),
      'success',
      'All 2 required criteria are done, 1 with this merge.',
    ],
    [
      'threat 19: a closing word alone is no proof',
      withIssue(open(SCOPE, 'AC-2'), { closing: [12] }),
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'threat 19: nor are ticks without a closing word',
      withIssue(ticked(SCOPE, 'AC-2')),
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'threat 19: nor is a closing word for another issue',
      withIssue(ticked(SCOPE, 'AC-2'), { closing: [11] }),
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'threat 19: not once it was reopened',
      withIssue(ticked(SCOPE, 'AC-2', { reason: 'reopened' }), { closing: [12] }),
      'action_required',
      'a person needs to close its issue again',
    ],
    [
      'threat 19: not with another text’s ticks',
      withIssue(ticked(reworded(SCOPE), 'AC-1'), {
        closing: [11],
        issues: [ticked(reworded(SCOPE), 'AC-1'), AC2],
      }),
      'action_required',
      "AC-1 (issue 11) does not have the scope's current text.",
    ],
    [
      'threat 19: not with the same checklist under another statement',
      {
        issues: [AC1, ticked(SCOPE.replace('is open in Acme CRM within', 'is open in Acme within'), 'AC-2')],
        closing: [12],
      },
      'action_required',
      "AC-2 (issue 12) does not have the scope's current text.",
    ],
    [
      'threat 19: not with no box at all',
      withIssue(
        { ...open(SCOPE, 'AC-2'), body: open(SCOPE, 'AC-2').body.replaceAll(/^- \[ \].*\n/gm, '') },
        { closing: [12] },
      ),
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    [
      'not under `all` where it is only named',
      withIssue(ticked(SCOPE, 'AC-2'), { body: 'Criteria: AC-2' }),
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
  ]);
});

describe('`linked`', () => {
  const two = {
    'a.yaml': scopeText({ id: 'a', gate: '{ branches: { main: linked } }' }),
    'b.yaml': scopeText({ id: 'b', gate: '{ branches: { main: linked } }' }),
    [CONFIG]: 'scopes: [a.yaml, b.yaml]\n',
  };
  check([
    [
      'naming none passes, and the verdict says so',
      linked({}),
      'success',
      'This pull request neither names nor closes a criterion, so it waits for none.',
    ],
    [
      'what is named is awaited',
      linked({ body: 'Criteria: AC-2' }),
      'action_required',
      'AC-2 (issue 12) is open.',
    ],
    ['and nothing else is', linked({ body: 'Criteria: AC-1' }), 'success'],
    ['by whatever case', linked({ body: 'criteria: ac-2' }), 'action_required', 'AC-2 (issue 12) is open.'],
    ['what is closed is awaited', linked({ closing: [12] }), 'action_required', 'AC-2 (issue 12) is open.'],
    [
      'what is named counts while it is open, with all boxes ticked',
      linked({ body: 'Criteria: AC-2', issues: [ticked(LINKED, 'AC-2')] }),
      'success',
    ],
    [
      'not once it was reopened',
      linked({ body: 'Criteria: AC-2', issues: [ticked(LINKED, 'AC-2', { reason: 'reopened' })] }),
      'action_required',
      'was reopened',
    ],
    [
      'a name that nobody knows closes',
      linked({ body: 'Criteria: AC-7' }),
      'failure',
      'The pull request names the criterion `AC-7`, which no scope has.',
    ],
    [
      'a name that only the head knows is not awaited',
      linked({
        body: 'Criteria: AC-3',
        head: {
          'scope.yaml': scopeText({
            gate: '{ branches: { main: linked } }',
            criteria: [AC_1, AC_2, AC_2.replaceAll('AC-2', 'AC-3').replace('reopens', 'archives')],
          }),
        },
        reviews: ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login)),
        commits: [commit('lee-dev')],
      }),
      'success',
      'The criteria that this pull request names are new in it, so it does not wait for them.',
    ],
    [
      'a bare name that two scopes have closes',
      { base: two, body: 'Criteria: AC-1' },
      'failure',
      'names the criterion `AC-1`, but `a` and `b` each have one. Write which one you mean, such as `a/AC-1`.',
    ],
    [
      'a whole name is clear',
      { base: two, body: 'Criteria: a/AC-1' },
      'action_required',
      'AC-1 has no issue.',
    ],
    [
      'a scope that there is not',
      linked({ body: 'Criteria: crm/AC-1' }),
      'failure',
      'names the criterion `crm/AC-1`',
    ],
    ['decisions are for `all`', linked({ base: { 'scope.yaml': withDecision(LINKED) } }), 'success'],
  ]);
});

describe('`all` and `none`', () => {
  check([
    [
      'an open decision of the scope',
      { base: { 'scope.yaml': withDecision(SCOPE) }, issues: allDone() },
      'action_required',
      'A decision is open: Do archived deals keep their link? `dana-reyes` needs to answer it in the scope.',
    ],
    [
      'an open question',
      { issues: allDone(), questions: [question()] },
      'action_required',
      'A question is open (issue 50): What about taxes?',
    ],
    [
      'a question that this pull request closes, with an answer to it in the scope',
      { ...answering(), issues: allDone(), code: ['src/sync.ts'] },
      'success',
    ],
    [
      'a question that this pull request closes, and a decision that names its issue',
      { ...answering('Net or gross (#50)?'), issues: allDone(), code: ['src/sync.ts'] },
      'success',
    ],
    [
      'a question that was answered on the base meanwhile, and that this pull request closes',
      {
        ...answering(),
        base: answering().head ?? {},
        start: { 'scope.yaml': SCOPE },
        head: { 'scope.yaml': SCOPE },
        issues: allDone(),
        code: ['src/sync.ts'],
      },
      'success',
    ],
    [
      'a question that this pull request closes without an answer',
      { issues: allDone(), questions: [question()], closing: [50] },
      'failure',
      'It closes a question (issue 50) that the scope does not answer: What about *taxes*, @acme? Write the answer under `decisions`',
    ],
    [
      'a decision on something else is no answer',
      answering('What about customs (#501)?'),
      'failure',
      'It closes a question (issue 50)',
    ],
    [
      'a decision without an answer is none',
      answering('What about taxes?', ''),
      'failure',
      'It closes a question (issue 50)',
    ],
    [
      'a scope that keeps a question open may change',
      { ...answering('Something else?'), closing: [] },
      'success',
    ],
    [
      'threat 35: whether it closes a question is unknown where questions are',
      {
        ...answering(),
        also: { questions: new Map([['acme-crm', { unknown: 'GitHub answered 502.' }]]) },
      },
      'action_required',
      'GitHub answered 502.',
    ],
    [
      'a question that is answered',
      { issues: allDone(), questions: [question({ state: 'closed', reason: 'completed' })] },
      'success',
    ],
    [
      'another branch awaits none',
      { branch: 'dev', issues: [] },
      'success',
      'Merges into `dev` wait for no criterion.',
    ],
    [
      'another branch whose rules ask for the default branch’s check awaits what that does',
      { branch: 'release', required: ['scope gate'], issues: [] },
      'action_required',
      'AC-1 has no issue.',
    ],
    [
      'issues carry the default branch’s text and prove nothing for another branch’s',
      {
        branch: 'next',
        base: { 'scope.yaml': reworded(scopeText({ gate: '{ branches: { next: all } }' })) },
        issues: allDone(),
      },
      'action_required',
      'Merge the scope of `main` into `next`, or set its row in `gate.branches` to `none`.',
    ],
    [
      'of several scopes each is judged, and one that is open closes',
      {
        base: {
          'a.yaml': scopeText({ id: 'a' }),
          'b.yaml': scopeText({ id: 'b' }),
          [CONFIG]: 'scopes: [a.yaml, b.yaml]\n',
        },
        also: {
          issues: new Map([
            ['a', allDone(scopeText({ id: 'a' }))],
            ['b', [done(scopeText({ id: 'b' }), 'AC-1')]],
          ]),
        },
      },
      'action_required',
      'AC-2 has no issue.',
    ],
    [
      'criteria that only the head has are never awaited, and those that it drops are',
      {
        head: { 'scope.yaml': scopeText({ criteria: [AC_1] }) },
        issues: [AC1],
        reviews: ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login)),
      },
      'action_required',
      'AC-2 has no issue.',
    ],
  ]);
});

describe('a pull request that changes only the scope', () => {
  const change: Given = { head: { 'scope.yaml': reworded(SCOPE) }, code: [], issues: [] };
  const reviews = ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login));
  const rendered = { 'scope.yaml': SCOPE, [CONFIG]: "rendered: ['docs/**/*.md']\n" };
  check([
    [
      'threat 17: waits for no criterion',
      { ...change, reviews },
      'success',
      'This pull request changes only the scope',
    ],
    [
      'threat 17: with another file it does',
      { ...change, reviews, code: ['a.ts'] },
      'action_required',
      'AC-1 has no issue.',
    ],
    [
      'what is rendered from it goes along',
      { base: rendered, code: ['docs/scope.md', 'docs/a/b.md'] },
      'success',
    ],
    ['but nothing beside', { base: rendered, code: ['docs/scope.md', 'docs/scope.ts'] }, 'action_required'],
    [
      'threat 17: what only the head calls rendered is code',
      {
        head: { 'scope.yaml': SCOPE, [CONFIG]: "rendered: ['src/**']\n" },
        code: ['src/a.ts'],
        reviews,
      },
      'action_required',
      'AC-1 has no issue.',
    ],
    [
      'threat 17: no path at all is not nothing but the scope',
      { code: [] },
      'action_required',
      'AC-1 has no issue.',
    ],
  ]);
});

test('the title says what alone is missing', () => {
  const title = (given: Given) => verdictOn({ issues: allDone(), ...given }).title;
  expect(title({ questions: [question()] })).toBe('A question is open (issue 50): What about taxes?');
  expect(title({ questions: [question(), question({ number: 51 })] })).toBe(
    'Not everything that this merge waits for is done.',
  );
  const named = { base: { 'scope.yaml': LINKED }, body: 'Criteria: AC-8, AC-9' };
  expect(title(named)).toBe('It names criteria that no scope has, or that several have.');
});

function withDecision(text: string): string {
  return `${text}\ndecisions:\n  - { question: Do archived deals keep their link?, asked_by: lee-park, asked: 2026-10-30 }\n`;
}

function question(given: Partial<Issue> = {}): Issue {
  return {
    ...open(SCOPE, 'AC-1'),
    number: 50,
    title: 'What about taxes?',
    body: QUESTION,
    author: BOT,
    ...given,
  };
}

/** A change of nothing but the scope that closes the question and brings a decision. */
function answering(asked = 'what about *taxes*,  @acme?', answer = 'Net.'): Given {
  const entry = `{ question: "${asked}"${answer === '' ? '' : `, answer: ${answer}`} }`;
  const head = { 'scope.yaml': scopeText({ rest: `decisions:\n  - ${entry}` }) };
  return { head, code: [], questions: [question()], closing: [50], reviews: SIGNED };
}
