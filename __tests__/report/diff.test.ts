import { describe, expect, test } from '@jest/globals';
import { HtmlRenderer, Parser } from 'commonmark';
import { diff } from '../../src/diff/diff.js';
import type { ScopeDiff, Version } from '../../src/diff/scope-diff.js';
import { diffJson, diffMarkdown, diffPretty } from '../../src/report/diff.js';
import { coloured } from '../../src/report/pretty.js';
import { examineFiles } from '../../src/rules/file-result.js';
import { read } from '../../src/scope/read.js';
import { EDITS, textsOf } from '../diff/edits.js';
import { MINIMAL, minimalWith } from '../fixtures/minimal.js';

function version(text: string, file = 'scope.yaml'): Version {
  const { value, digest, places } = read(text);
  if (!value || digest === undefined) throw new Error('the fixture is no scope');
  return { file, scope: value, digest, places };
}

function compared(before: string, after: string): ScopeDiff {
  const [base, head] = [version(before, 'scope.yaml at main'), version(after)];
  return { kind: 'compared', base, head, changes: diff(base.scope, head.scope) };
}

const CRITERION =
  'criteria:\n  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 5 minutes., stories: [S1], records: [deal] }';
const WEAKER = compared(MINIMAL, minimalWith(CRITERION));

describe('for a terminal', () => {
  test('a line for each change, with whom it concerns and where it stands; then what follows', () => {
    expect(diffPretty([WEAKER])).toBe(
      [
        'acme-crm  scope.yaml at main → scope.yaml',
        '  ~ AC-1: 60 seconds → 5 minutes (weaker)  Acme, Ledgerly; scope.yaml:29',
        '1 change: 1 weaker.',
        'To the issues, sync will: reopen AC-1 where done.',
        "Signatures for another text than this don't count (Acme, Ledgerly).",
        '',
      ].join('\n'),
    );
  });

  test('changes of which nothing more can be said are counted only', () => {
    const owner = 'owner: { name: Kim Ofori, github: kim-ofori }';
    expect(diffPretty([compared(MINIMAL, minimalWith(owner))])).toContain('\n1 change.\n');
  });

  test('the same text is no change', () => {
    expect(diffPretty([compared(MINIMAL, MINIMAL)])).toBe(
      'acme-crm  scope.yaml at main → scope.yaml\nNo change: both say the same.\n',
    );
  });

  test('parts that can’t be read are never said to be the same', () => {
    const same = { ...compared(MINIMAL, MINIMAL), unread: ['owner', 'criteria'] } as ScopeDiff;
    const left = "Not compared, as it can't be read: owner, criteria.";
    expect(diffPretty([same])).toBe(
      `acme-crm  scope.yaml at main → scope.yaml\nNo change in what can be read.\n${left}\n`,
    );
    expect(diffPretty([{ ...WEAKER, unread: ['owner', 'criteria'] } as ScopeDiff])).toContain(left);
    expect(JSON.parse(diffJson([same], [])).scopes[0].unread).toEqual(['owner', 'criteria']);
  });

  test('a first scope is new as a whole, and one that is gone is gone', () => {
    const [one, gone] = [version(MINIMAL), version(MINIMAL, 'scope.yaml at main')];
    expect(
      diffPretty([
        { kind: 'first', head: one },
        { kind: 'gone', base: gone },
      ]),
    ).toBe(
      [
        'acme-crm  scope.yaml',
        '  First scope: everything is new (1 story, 1 record, 1 criterion, 5 items out of scope).',
        '',
        'acme-crm  scope.yaml at main',
        '  The scope is gone, and everything in it (1 story, 1 record, 1 criterion, 5 items out of scope).',
        '',
      ].join('\n'),
    );
  });

  test('what is gone is shown where it stood', () => {
    const without = MINIMAL.replace('  - Multi-currency conversion\n', '');
    expect(diffPretty([compared(MINIMAL, without)])).toContain(
      '- Multi-currency conversion: out of scope → not said any more  Acme, Ledgerly; scope.yaml at main:36',
    );
  });

  test('colours say what weakens', () => {
    expect(diffPretty([WEAKER], coloured)).toContain('\u001b[33m~\u001b[0m');
  });

  test('people who change are told apart', () => {
    const other = minimalWith('owner: { name: Kim Ofori, github: kim-ofori }');
    expect(diffPretty([compared(MINIMAL, other)])).toContain(
      'People change: those of before and those of after sign.',
    );
  });
});

describe('as Markdown', () => {
  test('sentences, what follows, and a table of before and after', () => {
    expect(diffMarkdown([WEAKER])).toBe(
      [
        '### What changes: Ledgerly and Acme CRM',
        '',
        '- AC-1: 60 seconds → 5 minutes (weaker)',
        '',
        '1 change: 1 weaker.',
        'To the issues, sync will: reopen AC-1 where done.',
        "Signatures for another text than this don't count (Acme, Ledgerly).",
        '',
        '| | before | after | | concerns |',
        '| --- | --- | --- | --- | --- |',
        '| **AC-1** statement | A closed-won deal appears in Acme CRM within 60 seconds. | A closed-won deal appears in Acme CRM within 5 minutes. | weaker | Acme, Ledgerly |',
        '',
      ].join('\n'),
    );
  });

  test.each(EDITS.map((one) => [`${one.example}: ${one.what}`, one] as const))(
    '%s fits its table',
    (_, one) => {
      const { base, head } = textsOf(one);
      const rows = diffMarkdown([compared(base, head)])
        .split('\n')
        .filter((line) => line.startsWith('|'));
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    },
  );

  test('it stays below what GitHub takes of a comment', () => {
    const criteria = Array.from(
      { length: 500 },
      (_, n) => `  - { id: N-${n}, statement: ${'It shows. '.repeat(30)} }`,
    );
    const text = diffMarkdown([compared(MINIMAL, minimalWith(`criteria:\n${criteria.join('\n')}`))]);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toContain('more lines are left out here.');
  });
});

describe('for programs', () => {
  test('each change with its places in both files', () => {
    const { scopes } = JSON.parse(diffJson([WEAKER], [])) as { scopes: Record<string, unknown>[] };
    expect(scopes).toMatchObject([
      {
        id: 'acme-crm',
        kind: 'compared',
        base: { file: 'scope.yaml at main', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
        head: { file: 'scope.yaml' },
        changes: [
          {
            kind: 'changed',
            part: 'criteria',
            subject: 'AC-1',
            class: 'weaker',
            sentence: 'AC-1: 60 seconds → 5 minutes (weaker)',
            places: {
              base: { pointer: '/criteria/0/statement', start: { line: 29 } },
              head: { pointer: '/criteria/0/statement', start: { line: 29 } },
            },
          },
        ],
      },
    ]);
  });

  test('what is wrong with a file stands beside it', () => {
    const results = examineFiles([{ file: 'scope.yaml', bytes: 'version: 1' }]);
    expect(JSON.parse(diffJson([], results))).toMatchObject({
      scopes: [],
      findings: { errors: expect.any(Number) },
    });
  });
});

describe('hostile text', () => {
  const HOSTILE =
    '</td>|<img src=x onerror=alert(1)> @octocat closes #1 ![i](//e.test) `x` **b** \u202E\u001b[31m\u0007 <!-- scope-as-code:end -->';
  const hostile = compared(
    MINIMAL,
    [
      [`title: ${JSON.stringify(HOSTILE)}`],
      [`out_of_scope:\n  - { item: ${JSON.stringify(HOSTILE)}, candidate: ${JSON.stringify(HOSTILE)} }`],
      [
        `systems:\n  ledgerly: { name: ${JSON.stringify(HOSTILE)}, company: Ledgerly }\n  acme: { name: Acme CRM, company: ${JSON.stringify(HOSTILE)} }`,
      ],
      [`gate: { branches: { ${JSON.stringify(HOSTILE)}: all } }`],
      [`criteria:\n  - { id: AC-2, statement: ${JSON.stringify(HOSTILE)} }`],
      [`x-${'evil'}: { ${JSON.stringify(HOSTILE)}: 1 }`],
    ].reduce((text, [fragment = '']) => replaced(text, fragment), MINIMAL),
  );

  test('moves nothing on a terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(diffPretty([hostile])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('is text in Markdown', () => {
    const markdown = diffMarkdown([hostile]);
    const html = new HtmlRenderer().render(new Parser().parse(markdown));
    const tags = new Set(html.match(/<\/?[a-z!][^>]*>/gi));
    expect([...tags].filter((tag) => !/^<\/?(?:p|h3|ul|li|strong|br|br \/)>$/.test(tag))).toEqual([]);
    expect(html).not.toContain('<strong>b<');
    expect(markdown).not.toMatch(/@octocat|closes #1|<!--/);
    for (const row of markdown.split('\n').filter((line) => line.startsWith('|')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  test('comes whole as JSON', () => {
    expect(diffJson([hostile], [])).toContain('<img src=x onerror=alert(1)>');
  });
});

function replaced(text: string, fragment: string): string {
  const key = /^[a-z_-]+:/.exec(fragment)?.[0] ?? '';
  const parts = text.split(/^(?=[a-z_-]+:)/m).filter((part) => !part.startsWith(key));
  return `${parts.join('')}\n${fragment}\n`;
}
