import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boxesOf,
  criterionTitle,
  idInTitle,
  parseCriterion,
  renderCriterion,
  tickedIn,
} from '../../src/criteria/block.js';
import { criterionDigest, folded } from '../../src/criteria/criterion-digest.js';
import { sameBlock, withBlock } from '../../src/criteria/managed-block.js';
import {
  beginTracking,
  parseTracking,
  readTracking,
  renderTracking,
  type SyncedVersion,
} from '../../src/criteria/tracking-block.js';
import { digest } from '../../src/scope/digest.js';
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
  test('threat 69: and is read back as that, whatever the texts hold', () => {
    fc.assert(
      fc.property(criterion, fc.nat(), (one, seed) => {
        const boxes = boxesOf(one).map(oneLine);
        const ticked = new Set(boxes.filter((_, at) => (seed >> at) % 2 === 1).map(folded));
        const body = renderCriterion(SCOPE, one, SOURCE, ticked);
        const block = parseCriterion(body);
        expect(block).toMatchObject({
          scope: 'acme-crm',
          criterion: one.id,
          digest: criterionDigest(one),
          statement: oneLine(one.statement),
        });
        expect(block?.boxes).toEqual(boxes.map((box) => ({ text: box, ticked: ticked.has(folded(box)) })));
      }),
      { numRuns: 500 },
    );
  });

  test('threat 64: ticks of boxes are read by what the boxes say', () => {
    const body = renderCriterion(
      SCOPE,
      { id: 'AC-1', statement: 's', checklist: ['one', 'two'] },
      SOURCE,
      new Set(['two']),
    );
    const block = parseCriterion(body);
    expect(block && [...tickedIn(block)]).toEqual(['two']);
  });

  test('boxes that read alike are ticked only if all of them are', () => {
    const twice = { id: 'AC-1', statement: 's', checklist: ['one', 'One '] };
    const body = renderCriterion(SCOPE, twice, SOURCE, new Set(['one']));
    expect([...tickedIn(block(body))]).toEqual(['one']);
    expect([...tickedIn(block(body.replace('[x]', '[ ]')))]).toEqual([]);
  });

  test('folded blocks of YAML, which end with a line break, are one line like any', () => {
    const one = scopeWith([
      'id: AC-1\n    statement: >\n      A deal appears in\n      Acme within 60 seconds.\n    checklist:\n      - >\n        forced 503\n      - two',
    ]).criteria[0] as Criterion;
    expect(criterionTitle(one)).toBe('AC-1: A deal appears in Acme within 60 seconds.');
    const { boxes, statement } = block(renderCriterion(SCOPE, one, SOURCE, new Set(['forced 503'])));
    expect(statement).toBe('A deal appears in Acme within 60 seconds.');
    expect(boxes).toEqual([
      { text: 'forced 503', ticked: true },
      { text: 'two', ticked: false },
    ]);
  });

  test('is one that a person reads', () => {
    expect(renderCriterion(SCOPE, SCOPE.criteria[0] as Criterion, SOURCE, new Set())).toBe(
      `<!-- scope-as-code:criterion acme-crm/AC-1 ${criterionDigest(SCOPE.criteria[0] as Criterion)} -->
> A deal appears within 60 seconds.

**S1** As sales rep, when I mark a deal closed-won in Ledgerly, then the deal appears in Acme CRM, within 60 seconds.
**Record** deal, owned by <code>ledgerly</code>, <code>ledgerly -&gt; acme</code>.
**Covers** <code>timing</code>.
**Proven by** hand.

- [ ] A deal appears within 60 seconds.

[The scope](https://github.example/acme/crm/blob/0123456/scope.yaml#L29)
Everything from the quoted sentence to here is written by scope-as-code, except the ticks; the rest is yours.
<!-- scope-as-code:end -->`,
    );
  });
});

describe('what people write around a block stays', () => {
  const old = renderCriterion(SCOPE, { id: 'AC-1', statement: 'old' }, SOURCE, new Set());
  const fresh = renderCriterion(SCOPE, { id: 'AC-1', statement: 'new' }, SOURCE, new Set());

  test('threat 64: before and after it, to the letter', () => {
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

  test('threat 70: a body over GitHub’s limit is cut behind the block, never in it', () => {
    const body = withBlock(`${old}${'x'.repeat(65_000)}😀`, fresh.padEnd(1) + '\n'.repeat(0));
    const long = withBlock(`before\n${old}\n${'y'.repeat(70_000)}`, fresh);
    for (const one of [body, long]) expect(one.length).toBeLessThanOrEqual(65_536);
    expect(parseCriterion(long)?.statement).toBe('new');
  });
});

describe('a criterion too long for an issue', () => {
  const render = (one: Partial<Criterion>, ticked: ReadonlySet<string> = new Set()) =>
    renderCriterion(SCOPE, { id: 'AC-1', statement: 'A deal appears.', ...one }, SOURCE, ticked);

  test.each<[string, Partial<Criterion>]>([
    ['by its statement', { statement: '<'.repeat(200_000) }],
    ['by its test', { verify: { test: '`'.repeat(200_000) } }],
    ['by one box', { checklist: ['&'.repeat(200_000)] }],
  ])('keeps its markers: %s', (_, one) => {
    const body = render(one);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(block(body).criterion).toBe('AC-1');
  });

  test('says each of its boxes, shorter; and a tick stays with its box', () => {
    const checklist = Array.from({ length: 90 }, (_, n) => `step ${n} ${'#'.repeat(900)}`);
    const first = block(render({ checklist }));
    expect(first.boxes).toHaveLength(90);
    const ticked = render({ checklist }, new Set([folded(first.boxes[7]?.text ?? '')]));
    expect([...tickedIn(block(ticked))]).toEqual([folded(first.boxes[7]?.text ?? '')]);
    expect(block(ticked).boxes[7]).toMatchObject({
      ticked: true,
      text: expect.stringMatching(/^step 7 #+…$/),
    });
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

  test('threat 70: are cut at 256, never inside a character', () => {
    const title = criterionTitle({ id: 'AC-1', statement: '😀'.repeat(200) });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/😀…$/);
  });

  test('threat 72: show what would not show', () =>
    expect(criterionTitle({ id: 'AC-1', statement: 'a\u202eb\nc' })).toBe('AC-1: a\\u202eb c'));
});

function block(body: string) {
  const parsed = parseCriterion(body);
  if (!parsed) throw new Error('no block');
  return parsed;
}

describe('the tracking issue’s block', () => {
  test('names its scope and its criteria, and lists issues where it has to', () => {
    const body = renderTracking(SCOPE, SOURCE, {
      tasks: [12, 13],
      ticked: new Set([13]),
      gone: ['AC-9'],
    });
    expect(readTracking(body)).toEqual({
      scope: 'acme-crm',
      criteria: new Set(['AC-1']),
      gone: ['AC-9'],
      agreed: [{ digest: digest(SCOPE).slice(0, 12), url: SOURCE.url }],
      tasks: [12, 13],
      ticked: new Set([13]),
    });
    expect([parseTracking(body), parseCriterion(body)]).toEqual(['acme-crm', undefined]);
    expect(readTracking(renderTracking(SCOPE, SOURCE))?.tasks).toEqual([]);
    expect(readTracking(body.replaceAll('\n', '\r\n'))).toEqual(readTracking(body));
  });

  test('lists the versions that were synced, each once, and the newest twenty', () => {
    let agreed: readonly SyncedVersion[] = [];
    for (let n = 0; n < 25; n += 1) {
      const source = { ...SOURCE, url: `https://github.example/acme/crm/blob/${n}/scope.yaml` };
      const scope = { ...SCOPE, release: `v${n}` };
      const body = renderTracking(scope, source, { agreed });
      agreed = readTracking(body)?.agreed ?? [];
      expect(agreed[0]).toEqual({ digest: digest(scope).slice(0, 12), url: source.url });
      // Another commit with the same text is no version.
      expect(renderTracking(scope, SOURCE, { agreed }).replace(SOURCE.url, source.url)).toBe(body);
    }
    expect(agreed.map(({ url }) => Number(/\d+/.exec(url)?.[0]))).toEqual(
      Array.from({ length: 20 }, (_, n) => 24 - n),
    );
  });

  test('names no criteria before they have their issues', () =>
    expect(readTracking(beginTracking(SCOPE, SOURCE))).toMatchObject({ criteria: undefined, tasks: [] }));

  test('has room for 500 criteria with the longest ids, whatever the names', () => {
    const criteria = Array.from({ length: 500 }, (_, n) => ({ id: `A${n}`.padEnd(64, '-'), statement: 's' }));
    const owner = { name: '&'.repeat(9_000), github: 'dana' };
    const scope = { ...SCOPE, criteria, owner, title: '<'.repeat(9_000) };
    const body = renderTracking(scope, SOURCE, {
      tasks: criteria.map((_, n) => 1_000_000 + n),
      gone: criteria.slice(0, 100).map(({ id }) => id),
      agreed: Array.from({ length: 20 }, () => ({ digest: 'a'.repeat(12), url: 'u'.repeat(300) })),
    });
    expect(body.length).toBeLessThan(65_536);
    expect(readTracking(body)?.criteria?.size).toBe(500);
  });
});
