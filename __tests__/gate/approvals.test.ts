import { describe, expect, test } from '@jest/globals';
import { agreeLine, changeDigestOf } from './agree.js';
import {
  agreement,
  allDone,
  commit,
  done,
  facts,
  type Given,
  OLD_COMMIT,
  open,
  review,
  reworded,
  SCOPE,
  scopeText,
  type Tree,
  time,
  user,
} from './facts.js';
import { check, missingIn, type Row, verdictOn } from './verdicts.js';

const ISSUES = allDone();
const CONFIG = '.github/scope-as-code.yaml';

/** A pull request that rewords a criterion and nothing else. */
const CHANGE: Given = { head: { 'scope.yaml': reworded(SCOPE) }, code: [], issues: ISSUES };

const approve = (...logins: readonly string[]) => logins.map((login) => review(login));
const EVERYBODY = approve('dana-reyes', 'kim-ofori', 'sam-ito');
const OURS = approve('dana-reyes', 'kim-ofori');

describe('whose signatures a change needs', () => {
  check([
    ['those whom the base names sign it', { ...CHANGE, reviews: EVERYBODY }, 'success'],
    ['any reviewer of the partner will do', { ...CHANGE, reviews: [...OURS, review('ann-cho')] }, 'success'],
    ['nobody has signed', CHANGE, 'action_required', 'Nobody from Acme has signed yet.'],
    [
      'threat 9: ours are never the partner',
      { ...CHANGE, reviews: OURS },
      'action_required',
      'Nobody from Acme has signed yet. `sam-ito` or `ann-cho` needs to approve the pull request.',
    ],
    [
      'threat 9: the partner is never ours',
      { ...CHANGE, reviews: approve('sam-ito', 'ann-cho') },
      'action_required',
      'The owner from Ledgerly has not signed yet.',
    ],
    [
      'our owner does not stand for our reviewers',
      { ...CHANGE, reviews: approve('dana-reyes', 'sam-ito') },
      'action_required',
      'None of the reviewers from Ledgerly has signed yet.',
    ],
    [
      'threats 6, 9: a stranger signs nothing',
      { ...CHANGE, reviews: [...OURS, review('mallory')] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 11: logins have no case',
      { ...CHANGE, reviews: approve('Dana-Reyes', 'KIM-OFORI', 'Sam-Ito') },
      'success',
    ],
    [
      'threat 11: a letter that only looks like one is another login',
      { ...CHANGE, reviews: [review('dana-reyes'), review('\u212aim-ofori'), review('sam-ito')] },
      'action_required',
      'None of the reviewers from Ledgerly has signed yet.',
    ],
    [
      'as many of the partner as `gate.approvals` says',
      { ...withScope({ gate: '{ approvals: 2 }' }), reviews: EVERYBODY },
      'action_required',
      '1 of the 2 required reviewers from Acme has signed.',
    ],
    [
      'as many of the partner as `gate.approvals` says, all there',
      { ...withScope({ gate: '{ approvals: 2 }' }), reviews: [...EVERYBODY, review('ann-cho')] },
      'success',
    ],
    [
      'the cold reader, where one is named',
      { ...withScope({ reader: 'lee-park' }), reviews: EVERYBODY },
      'action_required',
      'The cold reader has not signed yet.',
    ],
    [
      'the cold reader has signed',
      { ...withScope({ reader: 'lee-park' }), reviews: [...EVERYBODY, review('lee-park')] },
      'success',
    ],
    [
      'a cold reader of the partner’s fills both roles',
      { ...withScope({ reader: 'ann-cho' }), reviews: [...OURS, review('ann-cho')] },
      'success',
    ],
    [
      'no reviewers of ours: our owner is enough',
      { ...withScope({ reviewers: [] }), reviews: approve('dana-reyes', 'sam-ito') },
      'success',
    ],
    [
      'threat 16: a pull request that does not touch the scope needs none',
      { issues: ISSUES },
      'success',
      'nobody has to sign',
    ],
    [
      're-formatting needs none, but as long as nothing moved on the base',
      { ...CHANGE, head: { 'scope.yaml': `# a comment\n${SCOPE}` } },
      'success',
    ],
    [
      'drafts are judged like others',
      { ...CHANGE, also: { pull: { ...facts().pull, isDraft: true } } },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'on a branch that awaits no criterion too',
      { ...CHANGE, branch: 'dev', code: ['src/a.ts'] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
  ]);
});

describe('what is changed', () => {
  const both = { 'scope.yaml': SCOPE, [CONFIG]: 'scopes: [scope.yaml]\n' };
  check([
    [
      'threat 3: a deletion is signed by the base’s people',
      { ...CHANGE, head: {} },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    ['threat 3: a deletion, signed', { ...CHANGE, head: {}, reviews: EVERYBODY }, 'success'],
    [
      'threat 3: a move is signed',
      {
        ...CHANGE,
        base: both,
        head: { 'a/scope.yaml': SCOPE, [CONFIG]: 'scopes: [a/scope.yaml]\n' },
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 3: a change of mode is signed',
      { ...CHANGE, head: { 'scope.yaml': { text: SCOPE, mode: '100755' } } },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    ...['120000', '160000', '040000'].map(
      (mode): Row => [
        `threat 3: no regular file in its place (mode ${mode})`,
        { ...CHANGE, head: { 'scope.yaml': { text: SCOPE, mode } }, reviews: EVERYBODY },
        'failure',
        'This is not a regular file.',
      ],
    ),
    [
      'threat 3: a change of the configuration is everybody’s',
      { ...CHANGE, head: { 'scope.yaml': SCOPE, [CONFIG]: 'issue-authors: [mallory]\n' } },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 3: a change of the configuration, signed',
      {
        ...CHANGE,
        head: { 'scope.yaml': SCOPE, [CONFIG]: 'issue-authors: [sync-bot]\n' },
        reviews: EVERYBODY,
      },
      'success',
    ],
    [
      'threat 3: a scope that the configuration drops is gone',
      { ...CHANGE, base: both, head: { ...both, [CONFIG]: 'scopes: [other.yaml]\n' } },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 3: a list of scopes with the same ones in it is still policy',
      { ...CHANGE, base: both, head: { ...both, [CONFIG]: "scopes: ['scope.yaml', 'more/*.yaml']\n" } },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 3: two signed texts would merge into a third: closed until the branch is updated',
      {
        ...CHANGE,
        start: { 'scope.yaml': SCOPE },
        base: { 'scope.yaml': SCOPE.replace('Multi-currency conversion', 'Taxes') },
        reviews: EVERYBODY,
      },
      'failure',
      'This pull request touches the scope, which has changed on `main` since the branch was last updated.',
    ],
    [
      'threat 3: were it only the formatting',
      {
        ...CHANGE,
        start: { 'scope.yaml': SCOPE },
        base: { 'scope.yaml': `# formatted\n${SCOPE}` },
        head: { 'scope.yaml': `${SCOPE}# formatted\n` },
      },
      'failure',
      'which has changed on `main`',
    ],
    [
      'threat 3: a file moved that only the head lists',
      {
        ...CHANGE,
        start: { 'scope.yaml': SCOPE, 'b.yaml': scopeText({ id: 'b' }) },
        base: { 'scope.yaml': SCOPE, 'b.yaml': reworded(scopeText({ id: 'b' })) },
        head: {
          'scope.yaml': SCOPE,
          'b.yaml': scopeText({ id: 'b' }),
          [CONFIG]: 'scopes: [scope.yaml, b.yaml]\n',
        },
        reviews: EVERYBODY,
      },
      'failure',
      'which has changed on `main`',
    ],
    [
      'a base that moved holds no one up who leaves the scope alone',
      {
        start: { 'scope.yaml': SCOPE },
        head: { 'scope.yaml': SCOPE },
        base: { 'scope.yaml': reworded(SCOPE) },
        issues: allDone(reworded(SCOPE)),
      },
      'success',
    ],
    [
      'no common commit: closed where the scope is another one',
      { ...CHANGE, start: 'none', reviews: EVERYBODY },
      'failure',
      'have no commit in common',
    ],
    [
      'several newest common commits: closed where the scope is another one',
      { ...CHANGE, start: 'several', reviews: EVERYBODY },
      'failure',
      'have more than one newest common commit',
    ],
    ['no common commit, and the same scope', { start: 'none', issues: ISSUES }, 'success'],
    [
      'threat 3: git could take a new scope for another file, renamed, and merge what was done to that into it',
      {
        ...CHANGE,
        base: {},
        head: { 'scope.yaml': SCOPE },
        reviews: EVERYBODY,
        also: { bothChanged: ['draft.yaml'] },
      },
      'failure',
      '`draft.yaml` was changed both here and on `main`',
    ],
    [
      'threat 3: also into a scope that is new on the base, in a pull request that leaves it alone',
      {
        base: { 'scope.yaml': SCOPE },
        start: {},
        head: {},
        issues: ISSUES,
        also: { bothChanged: ['draft.yaml'] },
      },
      'failure',
      'Update the branch from `main`',
    ],
  ]);
});

describe('where the people themselves change', () => {
  const to = (words: Parameters<typeof scopeText>[0]): Given => ({
    ...CHANGE,
    head: { 'scope.yaml': scopeText(words) },
  });
  const noPartner = to({ partnerOwner: 'eve-park', partnerReviewers: ['eve-two'] });
  check([
    [
      'threat 1: those of the head alone never decide',
      { ...noPartner, reviews: [...OURS, ...approve('eve-park', 'eve-two')] },
      'action_required',
      'Nobody from Acme has signed yet. `sam-ito` or `ann-cho` needs to approve the pull request.',
    ],
    [
      'threat 1: nor those of the base alone',
      { ...noPartner, reviews: EVERYBODY },
      'action_required',
      'Nobody whom this pull request names for Acme has signed yet. `eve-park` or `eve-two` needs to approve the pull request.',
    ],
    ['threat 1: both', { ...noPartner, reviews: [...EVERYBODY, review('eve-park')] }, 'success'],
    [
      'threat 9: one person moved to the other company counts for one',
      {
        ...to({ owner: 'ann-cho', partnerReviewers: ['bob-ray'] }),
        reviews: approve('dana-reyes', 'kim-ofori', 'ann-cho', 'bob-ray'),
      },
      'action_required',
      '`ann-cho` may sign for either company, but a person counts for only one of them.',
    ],
    [
      'an owner who left: another one whom the base names stands in',
      { ...to({ owner: 'kim-ofori', reviewers: [] }), reviews: approve('kim-ofori', 'sam-ito') },
      'success',
    ],
    [
      'an owner who only changes roles signs',
      { ...to({ owner: 'kim-ofori', reviewers: ['dana-reyes'] }), reviews: approve('kim-ofori', 'sam-ito') },
      'action_required',
      'The owner from Ledgerly has not signed yet. `dana-reyes` needs to approve the pull request.',
    ],
    [
      'a reviewer of the partner who left: as many sign as are left',
      {
        ...CHANGE,
        base: { 'scope.yaml': scopeText({ gate: '{ approvals: 2 }' }) },
        head: { 'scope.yaml': scopeText({ partnerReviewers: ['sam-ito'] }) },
        reviews: EVERYBODY,
      },
      'success',
    ],
    [
      'threat 1: one who left does not make fewer sign while enough are left, whatever the head asks for',
      {
        ...CHANGE,
        base: {
          'scope.yaml': scopeText({ gate: '{ approvals: 2 }', partnerReviewers: ['ann-cho', 'bob-ray'] }),
        },
        head: { 'scope.yaml': SCOPE },
        reviews: EVERYBODY,
      },
      'action_required',
      '1 of the 2 required reviewers from Acme has signed.',
    ],
    [
      'everybody of the partner left: they themselves sign, or an administrator helps',
      { ...noPartner, reviews: [...OURS, review('eve-park')] },
      'action_required',
      'If none of them can sign any more, only an administrator can bypass the gate and merge this.',
    ],
    [
      'a cold reader who left: anyone else named stands in',
      { ...to({ rest: '' }), base: { 'scope.yaml': scopeText({ reader: 'lee-park' }) }, reviews: EVERYBODY },
      'success',
    ],
    [
      'fewer approvals than before are signed by as many as before',
      {
        ...CHANGE,
        base: { 'scope.yaml': scopeText({ gate: '{ approvals: 2 }' }) },
        head: { 'scope.yaml': SCOPE },
        reviews: EVERYBODY,
      },
      'action_required',
      '1 of the 2 required reviewers from Acme',
    ],
    [
      'more approvals than before are signed by as many as from now on',
      { ...to({ gate: '{ approvals: 2 }' }), reviews: EVERYBODY },
      'action_required',
      '1 of the 2 required reviewers whom this pull request names for Acme has signed.',
    ],
    [
      'a deletion removes nobody: there are no stand-ins',
      { ...CHANGE, head: {}, reviews: approve('kim-ofori', 'sam-ito') },
      'action_required',
      'The owner from Ledgerly has not signed yet.',
    ],
    [
      'a new id is a deletion and an addition',
      {
        ...CHANGE,
        head: {
          'scope.yaml': scopeText({ id: 'other', partnerOwner: 'eve-park', partnerReviewers: ['eve-two'] }),
        },
        reviews: [...OURS, review('eve-park')],
      },
      'action_required',
      'Nobody from Acme has signed yet. `sam-ito` or `ann-cho` needs to approve the pull request.',
    ],
  ]);
});

describe('the first scope, and one beside others', () => {
  const first: Given = { base: {}, head: { 'scope.yaml': SCOPE } };
  const config = 'scopes: [a.yaml, b.yaml]\n';
  const a = { 'a.yaml': scopeText({ id: 'a' }), [CONFIG]: config };
  const beside: Given = {
    base: a,
    head: {
      ...a,
      'b.yaml': scopeText({
        id: 'b',
        owner: 'eve-one',
        reviewers: [],
        partnerOwner: 'eve-two',
        partnerReviewers: ['eve-two'],
      }),
    },
    code: [],
  };
  check([
    [
      'threat 15: it is signed by the people whom it names itself, and the verdict says so',
      { ...first, reviews: EVERYBODY },
      'success',
      'is the first scope here, so the people whom it names sign it. From then on, code merged into `main` waits for all 2 criteria.',
    ],
    [
      'threat 15: by both companies',
      { ...first, reviews: OURS },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 15: a scope beside others needs the owner of one that stands',
      { ...beside, reviews: approve('eve-one', 'eve-two') },
      'action_required',
      'No owner of an existing scope has signed yet. `dana-reyes` needs to approve the pull request.',
    ],
    [
      'threat 15: a scope beside others, with that owner',
      { ...beside, reviews: approve('eve-one', 'eve-two', 'dana-reyes') },
      'success',
    ],
    [
      'threat 3: a configuration that says whose issues count as well is everybody’s',
      {
        ...beside,
        head: { ...beside.head, [CONFIG]: `${config}issue-authors: [eve-one]\n` },
        reviews: approve('eve-one', 'eve-two', 'dana-reyes'),
      },
      'action_required',
      'Nobody from Acme has signed yet. `sam-ito` or `ann-cho` needs to approve the pull request.',
    ],
  ]);

  test('threat 15: a configuration planted before it is part of what they sign', () => {
    const planted = (text: string) => {
      const tree = { [CONFIG]: text };
      return changeDigestOf({ base: tree, head: { ...tree, 'scope.yaml': SCOPE } });
    };
    expect(planted('issue-authors: [mallory]\n')).not.toBe(planted('issue-authors: [sync-bot]\n'));
  });
});

describe('what is a signature', () => {
  const READ = scopeText({ reader: 'lee-park' });
  const old = { commit: OLD_COMMIT };
  check([
    [
      'threat 4: an approval of the same change at an older commit counts: pushing code keeps it',
      { ...CHANGE, reviewed: { 'scope.yaml': reworded(SCOPE) }, reviews: [...OURS, review('sam-ito', old)] },
      'success',
    ],
    [
      'threat 4: nor does the cold reader’s count for another text than the one that was read',
      {
        base: { 'scope.yaml': READ },
        head: { 'scope.yaml': reworded(READ) },
        code: [],
        reviewed: { 'scope.yaml': reworded(READ, '9 minutes') },
        reviews: [...EVERYBODY, review('lee-park', old)],
      },
      'action_required',
      'The cold reader has not signed yet.',
    ],
    [
      'threat 4: an approval before the last change does not',
      {
        ...CHANGE,
        reviewed: { 'scope.yaml': reworded(SCOPE, '2 minutes') },
        reviews: [...OURS, review('sam-ito', old)],
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 4: nor one from another text to start from, though the text after is the same',
      {
        ...CHANGE,
        reviewed: { 'scope.yaml': reworded(SCOPE) },
        reviewedStart: { 'scope.yaml': reworded(SCOPE, '7 minutes') },
        reviews: [...OURS, review('sam-ito', old)],
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 4: dates change nothing: a later approval of the older text',
      {
        ...CHANGE,
        reviewed: { 'scope.yaml': SCOPE },
        reviews: [...OURS, review('sam-ito', { ...old, submittedAt: '2030-01-01T00:00:00Z' })],
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'a commit that can’t be read any more was seen by nobody',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', old)] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'a commit that GitHub forgot was seen by nobody',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', { commit: undefined })] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 5: the author’s own review never counts',
      { ...CHANGE, author: 'sam-ito', reviews: EVERYBODY },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 5: nor does that of whoever committed the change',
      { ...CHANGE, commits: [commit('lee-dev', 'Dana-Reyes')], reviews: EVERYBODY },
      'action_required',
      "`dana-reyes` needs to comment with the line below: approvals by people who opened this or wrote part of it don't count.",
    ],
    [
      'threat 5: a commit with an unlinked e-mail is the author’s',
      { ...CHANGE, author: 'dana-reyes', commits: [commit(undefined)], reviews: EVERYBODY },
      'action_required',
      'The owner from Ledgerly has not signed yet.',
    ],
    [
      'what GitHub’s own account commits is nobody’s',
      { ...CHANGE, commits: [commit('lee-dev', 'web-flow')], reviews: EVERYBODY },
      'success',
    ],
    [
      'threats 5, 6: whoever has a hand in it signs by the line',
      {
        ...CHANGE,
        author: 'dana-reyes',
        reviews: approve('kim-ofori', 'sam-ito'),
        agreements: [agreement('Dana-Reyes', agreeLine(CHANGE))],
      },
      'success',
    ],
    [
      'threats 5, 6: not by an edited comment',
      {
        ...CHANGE,
        author: 'dana-reyes',
        reviews: approve('kim-ofori', 'sam-ito'),
        agreements: [agreement('dana-reyes', agreeLine(CHANGE), { isEdited: true })],
      },
      'action_required',
      'The owner from Ledgerly has not signed yet.',
    ],
    [
      'threats 5, 6: not by the line of another change',
      {
        ...CHANGE,
        author: 'dana-reyes',
        reviews: approve('kim-ofori', 'sam-ito'),
        agreements: [agreement('dana-reyes', agreeLine({ head: {} }))],
      },
      'action_required',
      'The owner from Ledgerly has not signed yet.',
    ],
    [
      'threat 6: not by a part of the digest',
      {
        ...CHANGE,
        author: 'dana-reyes',
        reviews: approve('kim-ofori', 'sam-ito'),
        agreements: [agreement('dana-reyes', agreeLine(CHANGE).slice(0, -8))],
      },
      'action_required',
      'The owner from Ledgerly has not signed yet.',
    ],
    ...[
      ['quoted', (line: string) => `> ${line}`],
      ['in a fence', (line: string) => `\`\`\`\n${line}\n\`\`\``],
      ['inside a sentence', (line: string) => `I will not say ${line}`],
    ].map(
      ([how, as]): Row => [
        `threat 6: not where the line stands ${how}`,
        {
          ...CHANGE,
          author: 'dana-reyes',
          reviews: approve('kim-ofori', 'sam-ito'),
          agreements: [agreement('dana-reyes', (as as (line: string) => string)(agreeLine(CHANGE)))],
        },
        'action_required',
        'The owner from Ledgerly has not signed yet.',
      ],
    ),
    [
      'threat 6: the line is no signature of anybody else',
      { ...CHANGE, reviews: OURS, agreements: [agreement('sam-ito', agreeLine(CHANGE))] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 6: a comment with words of consent is none',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', { state: 'commented' })] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    ...(['Bot', 'Organization', 'Mannequin'] as const).map(
      (type): Row => [
        `threat 7: a ${type} never counts, even when listed`,
        { ...CHANGE, reviews: [...OURS, review('sam-ito', { author: { ...user('sam-ito'), type } })] },
        'action_required',
        'Nobody from Acme has signed yet.',
      ],
    ),
    [
      'an account that is gone signs nothing',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', { author: undefined })] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 8: a later request for changes takes an approval back',
      { ...CHANGE, reviews: [...EVERYBODY, review('sam-ito', { state: 'changes-requested' })] },
      'failure',
      '`sam-ito` requested changes.',
    ],
    [
      'threat 8: a later comment does not',
      { ...CHANGE, reviews: [...EVERYBODY, review('sam-ito', { state: 'commented' })] },
      'success',
    ],
    [
      'threat 8: nor does a comment lift a request',
      {
        ...CHANGE,
        reviews: [
          ...EVERYBODY,
          review('ann-cho', { state: 'changes-requested' }),
          review('ann-cho', { state: 'commented' }),
        ],
      },
      'failure',
      '`ann-cho` requested changes.',
    ],
    [
      'threat 8: that person’s approval does',
      {
        ...CHANGE,
        reviews: [...EVERYBODY, review('ann-cho', { state: 'changes-requested' }), review('ann-cho')],
      },
      'success',
    ],
    [
      'a standing request of one who is named closes, whoever else has signed',
      {
        ...CHANGE,
        reviews: [...EVERYBODY, review('ann-cho', { state: 'changes-requested', commit: OLD_COMMIT })],
      },
      'failure',
      '`ann-cho` requested changes.',
    ],
    [
      'a stranger’s request does not',
      { ...CHANGE, reviews: [...EVERYBODY, review('mallory', { state: 'changes-requested' })] },
      'success',
    ],
    [
      'a committer’s request closes too, and the line does not lift it',
      {
        ...CHANGE,
        commits: [commit('dana-reyes')],
        reviews: [...approve('kim-ofori', 'sam-ito'), review('dana-reyes', { state: 'changes-requested' })],
        agreements: [agreement('dana-reyes', agreeLine(CHANGE))],
      },
      'failure',
      '`dana-reyes` requested changes.',
    ],
    [
      'threat 4: an approval from before it was given another base is of another change',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', { isOnOtherBase: true })] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threat 8: a request for changes from before that stands',
      {
        ...CHANGE,
        reviews: [...EVERYBODY, review('ann-cho', { state: 'changes-requested', isOnOtherBase: true })],
      },
      'failure',
      '`ann-cho` requested changes.',
    ],
    [
      'a dismissed approval is none',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', { dismissed: { at: time(600), byPush: false } })] },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'GitHub’s own dismissal on a push is none',
      { ...CHANGE, reviews: [...OURS, review('sam-ito', { dismissed: { at: time(600), byPush: true } })] },
      'success',
    ],
    [
      'a dismissed request brings no older approval back',
      {
        ...CHANGE,
        reviews: [
          ...EVERYBODY,
          review('sam-ito', { state: 'changes-requested', dismissed: { at: time(600), byPush: false } }),
        ],
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'the dismissal of an older approval lifts no request for changes',
      {
        ...CHANGE,
        reviews: [
          ...EVERYBODY,
          review('ann-cho', { dismissed: { at: time(900), byPush: false } }),
          review('ann-cho', { state: 'changes-requested' }),
        ],
      },
      'failure',
      '`ann-cho` requested changes.',
    ],
  ]);
});

describe('teams', () => {
  const base = { 'scope.yaml': scopeText({ partnerReviewers: ['Acme-Inc/Integrations'] }) };
  const head = { 'scope.yaml': reworded(base['scope.yaml']) };
  const change: Given = { ...CHANGE, base, head, issues: allDone(base['scope.yaml']) };
  const acme = (...logins: readonly string[]) => ({ 'acme-inc/integrations': logins.map(user) });
  const GONE = { 'acme-inc/integrations': { unknown: 'GitHub knows no such team.' } };
  const TWO = 'scopes: [scope.yaml, billing.yaml]\n';
  const BILLING = scopeText({ id: 'billing' });
  check([
    [
      'a member signs',
      { ...change, teams: acme('Pat-Doe'), reviews: [...OURS, review('pat-doe')] },
      'success',
    ],
    [
      'threat 12: one who is no member any more does not',
      { ...change, teams: acme('pat-doe'), reviews: [...OURS, review('lou-roe')] },
      'action_required',
      'Nobody from Acme has signed yet. `sam-ito` or `pat-doe` needs to approve the pull request.',
    ],
    [
      'threat 12: a failed look-up closes, though enough others signed',
      {
        ...change,
        teams: { 'acme-inc/integrations': { unknown: 'GitHub answered 502 to the team.' } },
        reviews: EVERYBODY,
      },
      'action_required',
      'GitHub answered 502 to the team. This is retried automatically. If it keeps failing, install the App in `acme-inc`',
    ],
    [
      'threat 12: so does a team that was not looked up',
      { ...change, reviews: EVERYBODY },
      'action_required',
      'The members of `acme-inc/integrations` were not read.',
    ],
    [
      'threats 7, 12: a bot in a team is nobody',
      {
        ...change,
        teams: { 'acme-inc/integrations': [{ ...user('pat-doe'), type: 'Bot' }] },
        reviews: [...OURS, review('pat-doe', { author: { ...user('pat-doe'), type: 'Bot' } })],
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'threats 7, 12: nor is an account with a bot’s name, whatever type it says',
      {
        ...change,
        teams: { 'acme-inc/integrations': [user('pat[bot]')] },
        reviews: [...OURS, review('pat[bot]')],
      },
      'action_required',
      'Nobody from Acme has signed yet.',
    ],
    [
      'a team that the pull request removes is not looked up',
      { ...change, head: { 'scope.yaml': SCOPE }, reviews: EVERYBODY },
      'success',
    ],
    [
      'so one that is gone from GitHub can be taken out',
      { ...change, head: { 'scope.yaml': SCOPE }, teams: GONE, reviews: EVERYBODY },
      'success',
    ],
    [
      'nor does it hold up the change of another scope',
      {
        ...change,
        base: { ...base, 'billing.yaml': BILLING, [CONFIG]: TWO },
        head: { ...base, 'billing.yaml': reworded(BILLING), [CONFIG]: TWO },
        teams: GONE,
        reviews: EVERYBODY,
      },
      'success',
    ],
    [
      'a team too small for `gate.approvals` says so',
      {
        ...change,
        base: {
          'scope.yaml': scopeText({ partnerReviewers: ['acme-inc/integrations'], gate: '{ approvals: 3 }' }),
        },
        head: {
          'scope.yaml': reworded(
            scopeText({ partnerReviewers: ['acme-inc/integrations'], gate: '{ approvals: 3 }' }),
          ),
        },
        teams: acme('pat-doe'),
        reviews: EVERYBODY,
      },
      'action_required',
      'Only 2 people can. Add people to the team; otherwise, only an administrator',
    ],
  ]);
});

test('a team that could not be read sends nobody to an administrator', () => {
  const two = scopeText({ partnerReviewers: ['acme-inc/integrations'], gate: '{ approvals: 3 }' });
  const teams = { 'acme-inc/integrations': { unknown: 'GitHub answered 502 to the team.' } };
  const given = { ...CHANGE, base: { 'scope.yaml': two }, head: { 'scope.yaml': reworded(two) }, teams };
  const missing = missingIn(verdictOn(given));
  expect(missing).toContain('GitHub answered 502 to the team.');
  expect(missing).toContain('The owner from Ledgerly has not signed yet.');
  expect(missing).not.toContain('administrator');
});

describe('a team of another organization that only the pull request names', () => {
  const SECRET = { 'other-org/secret': ['pat-doe', 'lou-roe'].map(user) };
  const naming: Given = {
    ...CHANGE,
    head: { 'scope.yaml': scopeText({ partnerReviewers: ['ann-cho', 'Other-Org/Secret'] }) },
    teams: SECRET,
  };
  const first: Given = { ...naming, base: {} };
  const ownToo = scopeText({ owner: 'pat-doe', partnerReviewers: ['ann-cho', 'other-org/secret'] });
  const said = (given: Given) =>
    JSON.stringify(verdictOn(given), (key, one) => (key === 'change' ? '' : one));

  test.each<readonly [string, Given]>([
    ['nobody has signed', naming],
    ['one of it has', { ...naming, reviews: [review('pat-doe')] }],
    ['one of it approved another text', { ...naming, reviews: [review('pat-doe', { commit: OLD_COMMIT })] }],
    [
      'one of it asks for changes',
      { ...naming, reviews: [review('pat-doe', { state: 'changes-requested' })] },
    ],
    ['one of it opened the pull request', { ...naming, author: 'pat-doe' }],
    ['one of it is said to have written some of it', { ...naming, commits: [commit('lou-roe')] }],
    ['nobody of it can be asked', { ...naming, also: { unreachable: ['pat-doe', 'lou-roe'] } }],
    ['it is in the first scope', { ...first, reviews: [review('pat-doe')] }],
  ])('is never told of by its members: %s', (_, given) => {
    expect(said(given)).not.toMatch(/pat-doe|lou-roe/);
    expect(said(given)).toContain('other-org/secret');
  });

  test('nor where one of it signed for either company', () => {
    const head = { 'scope.yaml': ownToo };
    const torn = { ...first, head, reviews: approve('kim-ofori', 'pat-doe') };
    expect(missingIn(verdictOn(torn))).toContain(
      'Somebody in `other-org/secret` may sign for either company',
    );
  });

  test('says the same of a stranger’s commit, whether its author is in it or not', () => {
    const by = (login: string) => said({ ...naming, commits: [commit(login)] });
    expect(by('pat-doe')).toBe(by('mallory'));
  });

  check([
    ['decides all the same', { ...first, reviews: [...OURS, review('pat-doe')] }, 'success'],
    [
      'signs by the line, too, which is shown to everybody',
      {
        ...first,
        author: 'pat-doe',
        reviews: OURS,
        agreements: [agreement('pat-doe', agreeLine(first))],
      },
      'success',
    ],
    [
      'holds up by a request for changes',
      { ...first, reviews: [...EVERYBODY, review('pat-doe', { state: 'changes-requested' })] },
      'failure',
      'Somebody in `other-org/secret` requested changes.',
    ],
    [
      'is asked in its name',
      { ...first, reviews: OURS },
      'action_required',
      '`sam-ito`, `ann-cho` or somebody in `other-org/secret` needs to approve the pull request.',
    ],
  ]);

  test('shows the line to copy', () => {
    const approvals = verdictOn(first).conditions.find((one) => one.id === 'approvals');
    expect(approvals?.agreeLine).toBe(agreeLine(first));
  });

  test.each([
    ['the base names it, too', { ...naming, base: naming.head as Tree }],
    [
      'it is of this repository’s owner',
      {
        ...CHANGE,
        head: { 'scope.yaml': scopeText({ partnerReviewers: ['acme/devs'] }) },
        teams: { 'acme/devs': SECRET['other-org/secret'] },
      },
    ],
  ])('but its members are told where %s', (_, given) => {
    const head = { 'scope.yaml': reworded((given.head as Record<string, string>)['scope.yaml'] ?? '') };
    expect(said({ ...given, head })).toContain('pat-doe');
  });
});

test('threat 17: as soon as any other file changes the criteria are awaited too', () => {
  const issues = [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')];
  const alone = { ...CHANGE, issues, reviews: EVERYBODY };
  expect(verdictOn(alone).conclusion).toBe('success');
  expect(verdictOn({ ...alone, code: ['src/sync.ts'] }).conclusion).toBe('action_required');
});

test('whom GitHub can’t ask is told', () => {
  const verdict = verdictOn({ ...CHANGE, also: { unreachable: ['Sam-Ito'] } });
  const approvals = verdict.conditions.find((one) => one.id === 'approvals');
  const asked = approvals?.scopes.flatMap(({ required }) => required.flatMap(({ open: who }) => who));
  expect(asked?.filter(({ isUnreachable }) => isUnreachable).map(({ login }) => login)).toEqual(['sam-ito']);
});

/** A reworded criterion of a scope that differs from the usual one. */
function withScope(words: Parameters<typeof scopeText>[0]): Given {
  const text = scopeText(words);
  return { ...CHANGE, base: { 'scope.yaml': text }, head: { 'scope.yaml': reworded(text) } };
}
