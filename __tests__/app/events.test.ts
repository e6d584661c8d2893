import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { ALWAYS_SENT, EVENTS, targetsOf } from '../../app/events.js';
import type { Payload } from '../../app/payload.js';
import type { FactKind } from '../../src/gate/facts.js';
import { pullComment } from '../../src/report/pull-comment.js';
import { webhookExamples } from '../fixtures/webhook-examples.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Every kind of fact: the compiler finds the one that is missing. */
const FACT_KINDS: Readonly<Record<FactKind, true>> = {
  repository: true,
  pull: true,
  branch: true,
  base: true,
  start: true,
  head: true,
  changedPaths: true,
  bothChanged: true,
  scopeCommits: true,
  reviews: true,
  reviewed: true,
  agreements: true,
  teams: true,
  issues: true,
  closers: true,
  closing: true,
  questions: true,
  lastValid: true,
  unreachable: true,
};

describe('the table of events', () => {
  test.each(Object.keys(FACT_KINDS))('%s: an event tells of its change', (kind) => {
    expect(EVENTS.filter(({ mayChange }) => (mayChange as string[]).includes(kind))).not.toEqual([]);
  });

  test.each(EVENTS)('$event $actions: every action is one that GitHub has', ({ event, actions }) => {
    const examples = webhookExamples(event);
    const known = new Set([...examples.map(({ action }) => `${event}.${action}`), ...WITHOUT_EXAMPLE]);
    expect((actions ?? []).filter((action) => !known.has(`${event}.${action}`))).toEqual([]);
    expect(examples).not.toEqual([]);
  });
});

/** Actions that GitHub describes and that the examples lack. */
const WITHOUT_EXAMPLE = [
  'issues.closed',
  'pull_request.edited',
  'pull_request_review.edited',
  'member.removed',
  'organization.member_removed',
  'repository.unarchived',
];

describe('what is asked for', () => {
  const SHA = 'a'.repeat(40);
  const pull = { number: 7, head: { sha: SHA } };
  const issue = { number: 3, title: 'A bug', body: 'It fails.', labels: [] };
  const marked = { ...issue, body: '<!-- scope-as-code:criterion x/AC-1 … -->' };
  const comment = { id: 5, body: '/scope check' };
  const suite = { head_sha: SHA, head_branch: 'feature' };
  const queue = `gh-readonly-queue/release/1.x/pr-104-${'b'.repeat(40)}`;
  const group = { kind: 'group', group: { head: SHA, base: 'b'.repeat(40), branch: 'release/1.x' } };

  test.each<[string, string, Payload, object[]]>([
    [
      'threat 33: a push to a pull request: it, those that shared the old head, and what is green there',
      'pull_request',
      { action: 'synchronize', pull_request: pull, before: 'c'.repeat(40) },
      [
        { kind: 'pull', number: 7, heads: [SHA, 'c'.repeat(40)] },
        { kind: 'left', sha: 'c'.repeat(40) },
      ],
    ],
    ['a label on a pull request: nothing', 'pull_request', { action: 'labeled', pull_request: pull }, []],
    [
      'threat 33: a closed pull request: those that share its head, and what is green there',
      'pull_request',
      { action: 'closed', pull_request: { ...pull, merged_at: null } },
      [
        { kind: 'head', sha: SHA },
        { kind: 'left', sha: SHA },
      ],
    ],
    [
      'a merged one keeps what let it through',
      'pull_request',
      { action: 'closed', pull_request: { ...pull, merged_at: '2026-11-02T09:00:00Z' } },
      [{ kind: 'head', sha: SHA }],
    ],
    [
      'a review',
      'pull_request_review',
      { action: 'dismissed', pull_request: pull },
      [{ kind: 'pull', number: 7, heads: [SHA] }],
    ],
    ['a ticked box', 'issues', { action: 'edited', issue: marked }, [{ kind: 'repository' }]],
    [
      'a marker that somebody took out',
      'issues',
      { action: 'edited', issue, changes: { body: { from: marked.body } } },
      [{ kind: 'repository' }],
    ],
    [
      'a label that somebody took off',
      'issues',
      { action: 'unlabeled', issue, label: { name: 'scope:acme-crm' } },
      [{ kind: 'repository' }],
    ],
    [
      'an issue that its title names',
      'issues',
      { action: 'closed', issue: { ...issue, title: 'AC-1: It syncs.' } },
      [{ kind: 'repository' }],
    ],
    ['an issue that is nobody’s', 'issues', { action: 'closed', issue }, []],
    [
      'a command on an issue',
      'issue_comment',
      { action: 'created', issue, comment },
      [{ kind: 'comment', number: 3, comment: 5 }],
    ],
    [
      'a command or a signature on a pull request',
      'issue_comment',
      { action: 'created', issue: { ...issue, pull_request: {} }, comment },
      [
        { kind: 'comment', number: 3, comment: 5 },
        { kind: 'pull', number: 3, heads: [] },
      ],
    ],
    ['talk', 'issue_comment', { action: 'created', issue, comment: { id: 5, body: 'Nice.' } }, []],
    [
      'an edited comment is no command; it may have been a signature',
      'issue_comment',
      {
        action: 'edited',
        issue: { ...issue, pull_request: {} },
        comment: { id: 5, body: 'Nice.' },
        changes: { body: { from: '/scope agree …' } },
      },
      [{ kind: 'pull', number: 3, heads: [] }],
    ],
    [
      'the comment that the Action keeps, for its signatures are the check’s',
      'issue_comment',
      {
        action: 'created',
        issue: { ...issue, pull_request: {} },
        comment: { id: 5, body: pullComment({ changes: '', signatures: '', plans: '' }, []).text },
      },
      [{ kind: 'pull', number: 3, heads: [] }],
    ],
    ['a push', 'push', { ref: 'refs/heads/release/1.x' }, [{ kind: 'branch', name: 'release/1.x' }]],
    ['a tag', 'push', { ref: 'refs/tags/v1' }, []],
    [
      'threat 37: a check that is to run again',
      'check_run',
      { action: 'rerequested', check_run: { head_sha: SHA, check_suite: suite } },
      [{ kind: 'head', sha: SHA }],
    ],
    [
      'threat 37: the button of a check',
      'check_run',
      { action: 'requested_action', check_run: { head_sha: SHA, check_suite: suite } },
      [{ kind: 'head', sha: SHA }],
    ],
    [
      'threat 37: all checks of a commit, here of a merge queue',
      'check_suite',
      { action: 'rerequested', check_suite: { ...suite, head_branch: queue } },
      [group],
    ],
    [
      'threat 36: an entry of a merge queue',
      'merge_group',
      {
        action: 'checks_requested',
        merge_group: { head_sha: SHA, base_sha: 'b'.repeat(40), base_ref: 'refs/heads/release/1.x' },
      },
      [group],
    ],
    ['somebody joins a team', 'membership', { action: 'added' }, [{ kind: 'everywhere' }]],
    [
      'a repository is given to the App',
      'installation_repositories',
      { action: 'added' },
      [{ kind: 'installation' }],
    ],
    ['threat 52: the App is suspended', 'installation', { action: 'suspend' }, []],
    ['threat 53: an unknown event', 'surprise', { action: 'created', pull_request: pull }, []],
    ['threat 53: an unknown action', 'pull_request', { action: 'surprised', pull_request: pull }, []],
  ])('%s', (_, event, payload, targets) => {
    expect(targetsOf(event, payload)).toEqual(targets);
  });

  test.each(EVENTS)('$event $actions: GitHub’s own examples are understood', ({ event, actions }) => {
    const examples = webhookExamples(event).filter(
      ({ action }) => actions === undefined || actions.includes(String(action)),
    );
    // Of these, only some concern us.
    if (['issues', 'issue_comment', 'push'].includes(event)) return;
    for (const payload of examples) expect(targetsOf(event, payload)).not.toEqual([]);
  });

  test('threat 53: no payload of any event makes it throw', () => {
    const keys = fc.constantFrom(
      'action',
      'issue',
      'comment',
      'pull_request',
      'head',
      'sha',
      'ref',
      'labels',
    );
    const payload = fc.dictionary(
      keys,
      fc.anything({ key: keys, values: [fc.string(), fc.integer(), fc.constant(null)] }),
    );
    const names = fc.constantFrom(...EVENTS.map(({ event }) => event));
    const actions = fc.constantFrom(...EVENTS.flatMap(({ actions = [] }) => actions));
    fc.assert(
      fc.property(names, actions, payload, (event, action, rest) => {
        expect(Array.isArray(targetsOf(event, { ...rest, action }))).toBe(true);
      }),
    );
  });
});

describe('threat 82: the manifest', () => {
  const text = read('app/app.yml');
  const manifest = load(text) as {
    default_permissions: Record<string, string>;
    default_events: string[];
  };

  test('lists the events of the table, and no others', () => {
    const events = new Set(EVENTS.map(({ event }) => event).filter((event) => !ALWAYS_SENT.includes(event)));
    expect(manifest.default_events).toEqual([...events].sort());
  });

  test('asks for these rights', () => {
    expect(manifest.default_permissions).toEqual({
      checks: 'write',
      contents: 'read',
      issues: 'write',
      members: 'read',
      merge_queues: 'read',
      metadata: 'read',
      pull_requests: 'write',
    });
  });

  test.each(Object.keys(manifest.default_permissions))('%s: says why', (permission) => {
    expect(text).toMatch(new RegExp(`^  # \\S.*\\.\\n  ${permission}: `, 'm'));
  });

  test('has every right that a request of ours needs', () => {
    const sources = readdirSync(new URL('src/github', ROOT)).map((name) => read(`src/github/${name}`));
    const needs = sources.flatMap((source) => [
      ...source.matchAll(
        /'(checks|contents|issues|members|merge[-_ ]queues|metadata|pull[-_ ]requests): (read|write)'/g,
      ),
    ]);
    expect(needs).not.toEqual([]);
    const lacking = needs.filter(([, right = '', level]) => {
      const given = manifest.default_permissions[right.replace(/[- ]/, '_')];
      return given !== 'write' && given !== level;
    });
    expect(lacking.map(([found]) => found)).toEqual([]);
  });
});
