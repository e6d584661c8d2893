import { describe, expect, test } from '@jest/globals';
import { concernOf } from '../../src/action/concern.js';
import { AC_1, SMALL } from '../commands/gate/staged.js';
import { criterionIssue } from '../fixtures/issues.js';

const { body: BLOCK } = criterionIssue(SMALL, 'AC-1');
const wake = (name: string, payload: unknown = {}, ref = 'refs/heads/main') =>
  concernOf({ name, payload, ref });

describe('threat 80: what an event concerns', () => {
  test.each([
    ['pull_request_target', { pull_request: { number: 3 } }, { kind: 'pull', number: 3 }],
    [
      'pull_request_target',
      { action: 'synchronize', before: 'a', pull_request: { number: 3, head: { sha: 'b' } } },
      { kind: 'pull', number: 3, left: 'a' },
    ],
    [
      'pull_request_target',
      { action: 'closed', pull_request: { number: 3, head: { sha: 'b' }, merged: false } },
      { kind: 'pull', number: 3, left: 'b' },
    ],
    [
      'pull_request_target',
      { action: 'closed', pull_request: { number: 3, head: { sha: 'b' }, merged: true } },
      { kind: 'pull', number: 3 },
    ],
    ['schedule', {}, { kind: 'all' }],
    ['workflow_dispatch', {}, { kind: 'all' }],
    ['push', {}, { kind: 'branch', branch: 'main' }],
    ['workflow_run', { workflow_run: { head_sha: 'abc' } }, { kind: 'head', sha: 'abc' }],
    [
      'merge_group',
      { merge_group: { head_sha: 'a', base_sha: 'b', base_ref: 'refs/heads/main' } },
      { kind: 'group', head: 'a', base: 'b', branch: 'main' },
    ],
    ['issues', { issue: { body: BLOCK, labels: [] } }, { kind: 'all' }],
    ['issues', { issue: { body: '', labels: [{ name: 'scope:acme-crm' }] } }, { kind: 'all' }],
    ['issues', { issue: { body: '', labels: [] }, label: { name: 'Scope:acme-crm' } }, { kind: 'all' }],
    ['issues', { issue: { body: '', labels: [] }, changes: { body: { from: BLOCK } } }, { kind: 'all' }],
    [
      'issue_comment',
      { issue: { number: 3, pull_request: {} }, comment: { body: 'Yes.\n/scope agree abc' } },
      { kind: 'pull', number: 3 },
    ],
    [
      'issue_comment',
      {
        issue: { number: 3, pull_request: {} },
        comment: { body: 'No.' },
        changes: { body: { from: '/scope agree abc' } },
      },
      { kind: 'pull', number: 3 },
    ],
    [
      'issue_comment',
      { issue: { number: 3, pull_request: {} }, comment: { body: '  /Scope check' } },
      { kind: 'pull', number: 3 },
    ],
  ])('%s %j', (name, payload, expected) => expect(wake(name, payload)).toEqual(expected));

  test.each([
    ['issues', { issue: { body: AC_1, labels: [{ name: 'bug' }] } }],
    ['issues', {}],
    ['issue_comment', { issue: { number: 3, pull_request: {} }, comment: { body: 'Nice.' } }],
    ['issue_comment', { issue: { number: 3 }, comment: { body: '/scope agree abc' } }],
  ])('nothing: %s %j', (name, payload) => expect(wake(name, payload).kind).toBe('nothing'));

  test.each(['pull_request', 'pull_request_review'])(
    'threat 81: on %s, where a fork may only read, it says that it can not publish',
    (name) => expect(() => wake(name, { pull_request: { number: 3 } })).toThrow("can't be published"),
  );

  test.each([
    ['release', {}],
    ['pull_request_target', {}],
    ['merge_group', { merge_group: null }],
  ])('what it does not understand it refuses: %s %j', (name, payload) =>
    expect(() => wake(name, payload)).toThrow(),
  );
});
