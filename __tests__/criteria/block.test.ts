import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boxesOf,
  criterionTitle,
  idInTitle,
  parseCriterion,
  parseTracking,
  renderCriterion,
  renderTracking,
  sameBlock,
  tasksIn,
  tickedIn,
  withBlock,
} from '../../src/criteria/block.js';
import { criterionDigest, folded } from '../../src/criteria/criterion-digest.js';
import type { Criterion } from '../../src/scope/scope.js';
import { oneLine } from '../../src/text/visible.js';
import { SOURCE, scopeWith } from '../fixtures/issues.js';

const SCOPE = scopeWith([
  '{ id: AC-1, statement: A deal appears within 60 seconds., stories: [S1], records: [deal], covers: [timing] }',
]);

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '@octocat',
      'closes #1',
      '<!-- scope-as-code:end -->',
      '<!-- scope-as-code:criterion acme-crm/AC-9 x -->',
      '- [x] done',
      '> quote',
      '```',
      '</details>',
      '| a | b |',
      'GH-1',
      'a\nb',
      '0123456789abcdef',
    ),
  )
  .filter((one) => one.trim() !== '');

const criterion: fc.Arbitrary<Criterion> = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,10}$/),
    statement: text,
    checklist: fc.array(text, { maxLength: 4 }),
    covers: fc.subarray(['delete' as const, 'rename' as const, 'timing' as const]),
    stories: fc.constantFrom(['S1'], []),
    verify: fc.record({ test: text }),
  },
  { requiredKeys: ['id', 'statement'] },
);

describe('a block says what the criterion says', () => {
  test('and is read back as that, whatever the texts hold', () => {
    fc.assert(
      fc.property(criterion, fc.nat(), (one, seed) => {
        const boxes = boxesOf(one);
        const ticked = new Set(
          boxes.filter((_, at) => (seed >> at) % 2 === 1).map((box) => folded(oneLine(box))),
        );
        const body = renderCriterion(SCOPE, one, SOURCE, ticked);
        const block = parseCriterion(body);
        expect(block).toMatchObject({
          scope: 'acme-crm',
          criterion: one.id,
          digest: criterionDigest(one),
          statement: oneLine(one.statement),
        });
        expect(block?.boxes).toEqual(
          boxes.map((box) => ({ text: oneLine(box), ticked: ticked.has(folded(oneLine(box))) })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('ticks of boxes are read by what the boxes say', () => {
    const body = renderCriterion(
      SCOPE,
      { id: 'AC-1', statement: 's', checklist: ['one', 'two'] },
      SOURCE,
      new Set(['two']),
    );
    const block = parseCriterion(body);
    expect(block && [...tickedIn(block)]).toEqual(['two']);
  });

  test('ticks of boxes that are written over lines stay', () => {
    const scope = scopeWith([
      'id: AC-1\n    statement: A deal appears.\n    checklist:\n      - >\n        forced 503\n        in the sandbox\n      - |\n        two\u200b',
    ]);
    const one = scope.criteria[0] as Criterion;
    const body = renderCriterion(scope, one, SOURCE, new Set()).replaceAll('- [ ]', '- [x]');
    const ticked = tickedIn(parseCriterion(body) as NonNullable<ReturnType<typeof parseCriterion>>);
    const again = renderCriterion(scope, one, SOURCE, ticked);
    expect(parseCriterion(again)?.boxes).toEqual([
      { text: 'forced 503 in the sandbox', ticked: true },
      { text: 'two\\u200b', ticked: true },
    ]);
  });

  test('is one that a person reads', () => {
    expect(renderCriterion(SCOPE, SCOPE.criteria[0] as Criterion, SOURCE, new Set())).toBe(
      `<!-- scope-as-code:criterion acme-crm/AC-1 ${criterionDigest(SCOPE.criteria[0] as Criterion)} -->
> A deal appears within 60 seconds.

**S1** As sales rep, when I mark a deal closed\\-won in Ledgerly, then the deal appears in Acme CRM, within 60 seconds.
**Record** deal, owned by <code>ledgerly</code>, <code>ledgerly \\-&gt; acme</code>.
**Covers** <code>timing</code>.
**Proven by** hand.

- [ ] A deal appears within 60 seconds.

[The scope](https://github.example/acme/crm/blob/0123456/scope.yaml#L29)
Everything from the quoted sentence to here is written by scope-as-code, but for the ticks; what stands elsewhere is yours.
<!-- scope-as-code:end -->`,
    );
  });
});

describe('what people write around a block stays', () => {
  const old = renderCriterion(SCOPE, { id: 'AC-1', statement: 'old' }, SOURCE, new Set());
  const fresh = renderCriterion(SCOPE, { id: 'AC-1', statement: 'new' }, SOURCE, new Set());

  test('before and after it, to the letter', () => {
    const around = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('<!--'));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(withBlock(before + old + after, fresh)).toBe(before + fresh + after);
      }),
    );
  });

  test('where there was no block, below the new one', () => {
    expect(withBlock('mine', fresh)).toBe(`${fresh}\n\nmine`);
    expect(withBlock('', fresh)).toBe(fresh);
  });

  test('where half of a block is left, all but its marker', () => {
    const half = old.replace('<!-- scope-as-code:end -->', '');
    const body = withBlock(`mine\n${half}\nmore`, fresh);
    expect(body).toContain('mine');
    expect(body).toContain('> old');
    expect(body).toContain('more');
    expect(parseCriterion(body)?.statement).toBe('new');
    expect(body.match(/scope-as-code:criterion/g)).toHaveLength(1);
  });

  test('where a second marker was put in front', () => {
    const planted = `<!-- scope-as-code:criterion acme-crm/AC-9 ${'0'.repeat(64)} -->\nmine\n`;
    const body = withBlock(planted + old, fresh);
    expect(body).toBe(planted + fresh);
    expect(parseCriterion(body)?.criterion).toBe('AC-1');
  });

  test('a body over GitHub’s limit is cut behind the block, never in it', () => {
    const body = withBlock(`${old}${'x'.repeat(65_000)}😀`, fresh);
    const long = withBlock(`before\n${old}\n${'y'.repeat(70_000)}`, fresh);
    for (const one of [body, long]) expect(one.length).toBeLessThanOrEqual(65_536);
    expect(parseCriterion(long)?.statement).toBe('new');
  });

  test('a criterion too long for an issue keeps its markers', () => {
    const body = withBlock(
      '',
      renderCriterion(SCOPE, { id: 'AC-1', statement: '<'.repeat(40_000) }, SOURCE, new Set()),
    );
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(parseCriterion(body)?.criterion).toBe('AC-1');
  });
});

describe('two blocks are the same', () => {
  const block = (url: string, ticked: string[] = []) =>
    renderCriterion(SCOPE, { id: 'AC-1', statement: 's' }, { ...SOURCE, url }, new Set(ticked));

  test('whatever commit they link to', () =>
    expect(sameBlock(block('https://a.example/1'), block('https://a.example/2'))).toBe(true));
  test('whatever is ticked', () => expect(sameBlock(block('u'), block('u', ['s']))).toBe(true));
  test('with the line ends of a browser', () =>
    expect(sameBlock(block('u'), block('u').replaceAll('\n', '\r\n'))).toBe(true));
  test('but not with another word', () =>
    expect(sameBlock(block('u'), block('u').replace('> s', '> t'))).toBe(false));
});

describe('titles', () => {
  test('begin with the criterion’s id', () =>
    expect(idInTitle(criterionTitle({ id: 'AC-1', statement: 'x' }))).toBe('AC-1'));

  test('are cut at 256, never inside a character', () => {
    const title = criterionTitle({ id: 'AC-1', statement: '😀'.repeat(200) });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/😀…$/);
  });

  test('show what would not show', () =>
    expect(criterionTitle({ id: 'AC-1', statement: 'a\u202eb' })).toBe('AC-1: a\\u202eb'));

  test('are one line, however the statement is written', () => {
    const [one] = scopeWith([
      'id: AC-1\n    statement: >\n      A deal appears\n      within 60 seconds.',
    ]).criteria;
    expect(criterionTitle(one as Criterion)).toBe('AC-1: A deal appears within 60 seconds.');
  });
});

test('the tracking issue’s block names its scope and lists issues where it has to', () => {
  const body = renderTracking(SCOPE, SOURCE, [12, 13]);
  expect([parseTracking(body), tasksIn(body), parseCriterion(body)]).toEqual([
    'acme-crm',
    [12, 13],
    undefined,
  ]);
  expect(tasksIn(renderTracking(SCOPE, SOURCE, []))).toEqual([]);
});
