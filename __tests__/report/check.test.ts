import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { HtmlRenderer, Parser } from 'commonmark';
import { decide } from '../../src/gate/decide.js';
import { decideGroup } from '../../src/gate/decide-group.js';
import type { Verdict } from '../../src/gate/verdict.js';
import { checkPretty } from '../../src/report/check/pretty.js';
import { signatureList } from '../../src/report/check/signature-table.js';
import { toCheck } from '../../src/report/check.js';
import {
  AC_1,
  AC_2,
  allDone,
  done,
  facts,
  type Given,
  OLD_COMMIT,
  open,
  review,
  reworded,
  SCOPE,
  scopeText,
  side,
  ticked,
  user,
} from '../gate/facts.js';
import { verdictOn } from '../gate/verdicts.js';

const FOLDER = new URL('./check/', import.meta.url);
const EVERYBODY = ['dana-reyes', 'kim-ofori', 'sam-ito'].map((login) => review(login));
const CHANGE: Given = { head: { 'scope.yaml': reworded(SCOPE) }, code: [], issues: allDone() };
const LINKED = scopeText({ gate: '{ branches: { main: linked } }' });
const CLOSERS = { closers: new Map([[11, 'kim-ofori']]) };

/** Whole pages, each in a file: what people read. `UPDATE_PAGES=1` writes them anew, to be read before they are committed. */
const PAGES: Readonly<Record<string, () => Verdict | undefined>> = {
  'all-done': () => decide(facts({ issues: allDone(), also: CLOSERS })),
  'criteria-open': () => decide(facts({ issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')], also: CLOSERS })),
  'closes-the-last': () =>
    decide(facts({ issues: [done(SCOPE, 'AC-1'), ticked(SCOPE, 'AC-2')], closing: [12], also: CLOSERS })),
  'nothing-named': () =>
    decide(facts({ base: { 'scope.yaml': LINKED }, issues: [done(LINKED, 'AC-1'), open(LINKED, 'AC-2')] })),
  'unknown-name': () =>
    decide(facts({ base: { 'scope.yaml': LINKED }, body: 'Criteria: AC-1, AC-22', issues: allDone(LINKED) })),
  'change-waits': () =>
    decide(
      facts({
        ...CHANGE,
        author: 'dana-reyes',
        reviewed: { 'scope.yaml': reworded(SCOPE, '2 minutes') },
        reviews: [review('kim-ofori'), review('sam-ito', { commit: OLD_COMMIT })],
        also: { unreachable: ['ann-cho'] },
      }),
    ),
  'change-signed': () => decide(facts({ ...CHANGE, reviews: EVERYBODY })),
  'changes-asked-for': () =>
    decide(facts({ ...CHANGE, reviews: [...EVERYBODY, review('ann-cho', { state: 'changes-requested' })] })),
  'people-change': () =>
    decide(
      facts({
        ...CHANGE,
        head: { 'scope.yaml': scopeText({ partnerOwner: 'eve-park', partnerReviewers: ['ann-cho'] }) },
        reviews: [review('dana-reyes')],
      }),
    ),
  'first-scope': () => decide(facts({ base: {}, head: { 'scope.yaml': SCOPE }, code: [] })),
  'branch-to-update': () =>
    decide(
      facts({
        ...CHANGE,
        start: { 'scope.yaml': SCOPE },
        base: { 'scope.yaml': SCOPE.replace('Multi-currency conversion', 'Taxes') },
      }),
    ),
  'invalid-head': () =>
    decide(facts({ ...CHANGE, head: { 'scope.yaml': `${SCOPE}nonsense: 1\n` }, reviews: EVERYBODY })),
  'broken-base': () => decide(facts({ base: { 'scope.yaml': `${SCOPE}nonsense: 1\n` }, issues: allDone() })),
  'not-read': () =>
    decide(
      facts({
        issues: allDone(),
        also: { closing: { unknown: 'GitHub answered 502 to the closing references.' } },
      }),
    ),
  'merge-queue': () =>
    decideGroup({
      members: [
        facts({ issues: allDone() }),
        facts({ issues: [done(SCOPE, 'AC-1')], also: { pull: { ...facts().pull, number: 8 } } }),
      ],
      group: side('group', { 'scope.yaml': SCOPE }, '9e00'.padEnd(40, '0')),
    }),
  'no-scope': () => decide(facts({ base: {}, required: ['scope gate'] })),
};

function page(verdict: Verdict): string {
  const { title, summary, text, annotations } = toCheck(verdict);
  return [
    `<!-- ${verdict.check}: ${verdict.conclusion} -->`,
    `# ${title}`,
    '',
    summary,
    text,
    ...annotations.map(
      ({ path, start_line, message }) =>
        `<!-- at ${path}:${start_line}: ${message.replaceAll('\n', ' ')} -->\n`,
    ),
    '## On a terminal',
    '',
    '```',
    `${checkPretty(verdict)}\`\`\``,
    '',
  ].join('\n');
}

describe('whole pages', () => {
  test.each(Object.keys(PAGES))('%s', (name) => {
    const verdict = PAGES[name]?.();
    if (!verdict) throw new Error('silence');
    const file = new URL(`${name}.md`, FOLDER);
    if (process.env['UPDATE_PAGES'] !== undefined) writeFileSync(file, page(verdict));
    expect(page(verdict)).toBe(readFileSync(file, 'utf8'));
  });

  test('are all of those in the folder', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(PAGES)
        .map((name) => `${name}.md`)
        .sort(),
    );
  });
});

describe('what every page that is not passing says', () => {
  const closed: readonly [string, Given][] = [
    ['open criteria', { issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')] }],
    ['missing signatures', CHANGE],
  ];
  test.each(closed)('threat 42: %s, and the commit of the scope that was used', (_, given) => {
    const { summary, text } = toCheck(verdictOn(given));
    expect(text).toContain('[ba5e000](https://github.example/acme/crm/commit/ba5e00000');
    expect(summary).toContain('**Whose turn:**');
    expect(summary).toContain('→');
  });

  test('threat 42: open criteria with links, missing approvals by side', () => {
    const issues = [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')];
    const { text } = toCheck(verdictOn({ ...CHANGE, code: ['src/a.ts'], issues }));
    expect(text).toContain('[#12](https://github.example/acme/crm/issues/12) | open');
    expect(text).toContain(
      '| ⏳ | Acme | a reviewer | nobody yet | <code>sam-ito</code><br><code>ann-cho</code> |',
    );
  });
});

describe('strangers’ text', () => {
  const HOSTILE = '@acme/all </td><img src=x> ![x](http://evil.example/a.png) | closes #1 `a` \u202eAC-1';
  const criterion = `{ id: AC-1, statement: ${JSON.stringify(`A deal ${HOSTILE} appears within 60 seconds.`)}, stories: [S1], records: [deal] }`;
  const decisions = `decisions:\n  - { question: ${JSON.stringify(HOSTILE)}, asked_by: lee-park, asked: 2026-10-30 }\n`;
  const company = (text: string) => text.replaceAll('company: Acme', 'company: "Acme @acme <b>"');
  const base = { 'scope.yaml': company(scopeText({ criteria: [criterion], rest: decisions })) };
  const verdict = () =>
    verdictOn({
      base,
      head: {
        'scope.yaml': company(
          scopeText({ criteria: [criterion, AC_1.replace('AC-1', 'AC-3')], rest: decisions }),
        ),
      },
      body: HOSTILE,
      branch: 'main',
      issues: [
        open(base['scope.yaml'], 'AC-1', { url: 'https://github.example/a) [x](javascript:alert(1)' }),
      ],
    });

  test('threats 68, 69: shows, and does nothing', () => {
    const { title, summary, text } = toCheck(verdict());
    for (const markdown of [summary, text, signatureList(verdict())]) {
      const html = new HtmlRenderer().render(new Parser().parse(markdown));
      const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
      expect([...tags].filter((tag) => ['img', 'td', 'b'].includes(tag as string))).toEqual([]);
      expect(html).not.toMatch(/href="(?!https:\/\/github\.example\/acme\/crm\/)/);
      expect(markdown).not.toMatch(/@acme|#1\b(?![\d\]])|\u202e/);
    }
    expect(title).not.toContain('\u202e');
  });

  test('threat 71: moves nothing in a terminal', () => {
    expect(checkPretty(verdict())).not.toMatch(/\p{Cf}/u);
  });
});

describe('GitHub’s limits', () => {
  const many = Array.from(
    { length: 500 },
    (_, at) =>
      `{ id: AC-${at + 1}, statement: ${'A closed deal appears in Acme CRM '.repeat(8)}within ${at + 1} seconds., stories: [S1], records: [deal] }`,
  );
  const base = { 'scope.yaml': scopeText({ criteria: many }) };

  test('threat 40: a page over them is cut, and counts what is left out', () => {
    const { title, summary, text } = toCheck(verdictOn({ base, head: { 'scope.yaml': SCOPE } }));
    for (const part of [summary, text]) expect(part.length).toBeLessThan(65_535);
    expect(title.length).toBeLessThan(256);
    expect(text).toMatch(/… \d+ more lines are left out here\./);
    expect(text).toContain('### Signatures');
    expect(text).toContain('### What changes');
    expect(text).toContain('Judged by the scope of');
  });

  test('threat 40: one endless sentence, and a team of a thousand, hide nothing else', () => {
    const endless = `{ id: AC-1, statement: ${'A deal appears in Acme CRM and so on '.repeat(24)}within 60 seconds., stories: [S1], records: [deal] }`;
    const text = scopeText({ criteria: [endless, AC_2], partnerReviewers: ['acme-inc/all'] });
    const team = Array.from({ length: 1000 }, (_, at) => user(`person-${at}`));
    const verdict = verdictOn({
      base: { 'scope.yaml': text },
      head: { 'scope.yaml': reworded(scopeText({ partnerReviewers: ['acme-inc/all'] })) },
      teams: { 'acme-inc/all': team },
    });
    const page = toCheck(verdict);
    expect(page.text).toContain('989 more');
    expect(page.text).toContain('**AC-2**');
    expect(page.text.length).toBeLessThan(65_535);
  });

  test('threat 40: at most 50 annotations', () => {
    const lines = Array.from({ length: 80 }, (_, at) => `x${at}: 1\n`).join('');
    const { annotations } = toCheck(verdictOn({ head: { 'scope.yaml': SCOPE + lines } }));
    expect(annotations).toHaveLength(50);
  });
});

test('what several conditions rest on is told once', () => {
  const also = { start: { unknown: 'GitHub answered 502 to the comparison.' } };
  const { summary } = toCheck(verdictOn({ ...CHANGE, also }));
  expect(summary.match(/502 to the comparison/g)).toHaveLength(1);
});

test('the comment’s list of signatures has the same words as the check', () => {
  const verdict = verdictOn(CHANGE);
  expect(toCheck(verdict).text).toContain(signatureList(verdict));
  expect(signatureList(verdictOn({ issues: allDone() }))).toBe('');
});
