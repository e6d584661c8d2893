import { expect, test } from '@jest/globals';
import type { ApprovedPull } from '../../src/record/signatures.js';
import type { History } from '../../src/record/version.js';
import { versionsIn } from '../../src/record/versions.js';
import { logMarkdown, logPretty } from '../../src/report/log.js';
import { logJson } from '../../src/report/log-json.js';
import { read } from '../../src/scope/read.js';
import { MINIMAL } from '../fixtures/minimal.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const LATER = MINIMAL.replace('CRM within 60 seconds., ', 'CRM within 5 minutes., ');
const [FIRST, SECOND] = ['a'.repeat(40), 'b'.repeat(40)];
const HISTORY: History = {
  id: 'acme-crm',
  versions: versionsIn([
    {
      commit: { id: FIRST, date: '2026-11-01T09:00:00+01:00', author: '@Dana <x>\u202e' },
      file: 'scope.yaml',
      source: bytes(MINIMAL),
    },
    {
      commit: { id: SECOND, date: '2026-11-02T09:00:00+01:00', author: 'Dana' },
      file: 'scope.yaml',
      source: bytes(LATER),
    },
  ]),
  baselines: [
    { tag: 'scope/acme-crm/v1', release: 'v1', version: FIRST },
    { tag: 'scope/acme-crm/v9', release: 'v9', version: undefined },
  ],
};
const PULL: ApprovedPull = {
  number: 7,
  url: 'https://github.com/acme/crm/pull/7',
  approvals: [
    { login: 'sam-ito', at: '2026-11-02T08:00:00Z', how: 'review' },
    { login: 'lu-moreau', at: '2026-11-02T08:10:00Z', how: 'review' },
    { login: 'dana-reyes', at: '2026-11-02T08:20:00Z', how: 'comment' },
  ],
};
const digests = [LATER, MINIMAL].map((text) => read(text).digest as string);

test('on a terminal, a version has its facts, its changes and who signed', () => {
  const approvals = new Map([[SECOND, [PULL]]]);
  expect(logPretty({ histories: [HISTORY], approvals, isShallow: false })).toBe(
    [
      'acme-crm',
      `  2026-11-02  bbbbbbb  ${digests[0]?.slice(0, 12)}  scope.yaml`,
      '    AC-1: 60 seconds → 5 minutes (weaker)',
      '    #7: approved by sam-ito for Acme; lu-moreau (not named by login); dana-reyes (by comment) for Ledgerly',
      `  2026-11-01  aaaaaaa  ${digests[1]?.slice(0, 12)}  scope.yaml [scope/acme-crm/v1]`,
      '    first version: 1 story, 1 record, 1 criterion, 5 items out of scope',
      '    committed by @Dana <x>\\u202e; no pull request brought it',
      'On no version of this branch: scope/acme-crm/v9.',
      '',
    ].join('\n'),
  );
});

test('who signed is never guessed: what was not read is said to be', () => {
  const text = logPretty({ histories: [HISTORY], isShallow: true });
  expect(text).not.toContain('approved');
  expect(text).toContain('    committed by Dana\n');
  expect(text).toContain('Signatures were not read: no --repo.\n');
  expect(text).toContain('This clone is shallow: older versions are missing (`git fetch --unshallow`).');
});

test('as Markdown, nobody is mentioned and no text becomes a tag', () => {
  const text = logMarkdown({ histories: [HISTORY], isShallow: false });
  expect(text).toMatch(/^# What was agreed, and when\n\nMade by `scope-as-code log --markdown`/);
  expect(text).toContain('\n## Ledgerly and Acme CRM\n');
  expect(text).toContain('\n- AC-1: 60 seconds → 5 minutes (weaker)\n');
  expect(text).not.toMatch(/@Dana|<x>/);
});

test('as JSON, it has the shape that audits rely on', () => {
  const approvals = new Map([[SECOND, [{ ...PULL, approvals: PULL.approvals.slice(0, 1) }]]]);
  const common = { file: 'scope.yaml' };
  expect(JSON.parse(logJson({ histories: [HISTORY], approvals, isShallow: false }))).toEqual({
    scopes: [
      {
        id: 'acme-crm',
        complete: true,
        baselines: [
          { tag: 'scope/acme-crm/v1', release: 'v1', version: FIRST },
          { tag: 'scope/acme-crm/v9', release: 'v9', version: null },
        ],
        versions: [
          {
            ...common,
            digest: digests[0],
            commit: SECOND,
            date: '2026-11-02T09:00:00+01:00',
            author: 'Dana',
            kind: 'compared',
            changes: [
              {
                kind: 'changed',
                part: 'criteria',
                subject: 'AC-1',
                sentence: 'AC-1: 60 seconds → 5 minutes (weaker)',
                class: 'weaker',
                companies: ['Acme', 'Ledgerly'],
              },
            ],
            signatures: [
              {
                login: 'sam-ito',
                company: 'Acme',
                role: 'owner',
                how: 'review',
                at: '2026-11-02T08:00:00Z',
                pull: 7,
              },
            ],
          },
          {
            ...common,
            digest: digests[1],
            commit: FIRST,
            date: '2026-11-01T09:00:00+01:00',
            author: '@Dana <x>\u202e',
            kind: 'first',
            changes: [],
            signatures: [],
          },
        ],
      },
    ],
  });
  const { scopes } = JSON.parse(logJson({ histories: [HISTORY], isShallow: true }));
  expect([scopes[0].complete, scopes[0].versions[0].signatures]).toEqual([false, null]);
});
