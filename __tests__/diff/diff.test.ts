import { describe, expect, test } from '@jest/globals';
import type { Change, Effect } from '../../src/diff/change.js';
import { diff } from '../../src/diff/diff.js';
import { digest } from '../../src/scope/digest.js';
import { read } from '../../src/scope/read.js';
import type { Scope } from '../../src/scope/scope.js';
import { marked } from '../fixtures/marked.js';
import { minimalWith } from '../fixtures/minimal.js';
import { applyChanges } from './apply-changes.js';
import { EDITS, textsOf } from './edits.js';
import { processorTime } from './processor-time.js';

function scopeOf(text: string): Scope {
  const { value, yamlProblems, schemaProblems } = read(text);
  if (!value) throw new Error(JSON.stringify([yamlProblems, schemaProblems]));
  return value;
}

/** A change in a line: its sentence, its class, whom it concerns, and what follows, but for the signatures. */
function line({ sentence, class: changeClass, concerns, effects }: Change): string {
  const follows = effects.flatMap((effect) => wordOf(effect) ?? []);
  const parts = [sentence, changeClass, concerns.companies.join('+'), follows.join(', ')];
  return parts.filter((part) => part !== '').join(' | ');
}

function wordOf(effect: Effect): string | undefined {
  switch (effect.kind) {
    case 'issue':
      return `${effect.step} ${effect.criterion}`;
    case 'evidence-voided':
      return `evidence ${effect.criterion}`;
    case 'both-sign':
      return 'both sign';
    case 'signatures-voided':
      return undefined;
  }
}

describe('edits of the examples', () => {
  test('there are enough of them, each once', () => {
    expect(EDITS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(EDITS.map(({ example, what }) => `${example} ${what}`)).size).toBe(EDITS.length);
  });

  test.each(EDITS.map((one) => [`${one.example}: ${one.what}`, one] as const))('%s', (_, one) => {
    const { base, head } = textsOf(one);
    expect(head).not.toBe(base);
    const [before, after] = [scopeOf(base), scopeOf(head)];
    const changes = diff(before, after);
    expect(changes.map(line)).toEqual(one.expected);
    expect(digest(applyChanges(before, changes))).toBe(digest(after));
  });

  test.each(EDITS.map((one) => [`${one.example}: ${one.what}`, one] as const))('%s, taken back', (_, one) => {
    const { base, head } = textsOf(one);
    const [before, after] = [scopeOf(head), scopeOf(base)];
    const changes = diff(before, after);
    const forth = diff(after, before);
    if (changes.length === 1 && forth.length === 1 && changes[0]?.kind === 'changed') {
      const opposite = { weaker: 'stronger', stronger: 'weaker', different: 'different', wording: 'wording' };
      expect(forth.map((change) => opposite[change.class])).toEqual([changes[0].class]);
    }
    expect(digest(applyChanges(before, changes))).toBe(digest(after));
  });
});

describe('a change', () => {
  const base = read(minimalWith(''));
  const changesTo = (fragment: string) => {
    const head = read(minimalWith(fragment));
    return { head, changes: diff(base.value as Scope, head.value as Scope) };
  };
  const CRITERION = 'A closed-won deal appears in Acme CRM within 60 seconds.';

  test('is a plain value that says where it stands in both documents', () => {
    const { head, changes } = changesTo(
      `criteria:\n  - { id: AC-1, statement: ${CRITERION.replace('60 seconds', '5 minutes')}, stories: [S1], records: [deal] }`,
    );
    expect(JSON.parse(JSON.stringify(changes))).toEqual([
      {
        kind: 'changed',
        part: 'criteria',
        subject: 'AC-1',
        key: 'statement',
        sentence: 'AC-1: 60 seconds → 5 minutes (weaker)',
        class: 'weaker',
        before: CRITERION,
        after: CRITERION.replace('60 seconds', '5 minutes'),
        at: { base: '/criteria/0/statement', head: '/criteria/0/statement' },
        concerns: { systems: ['acme', 'ledgerly'], companies: ['Acme', 'Ledgerly'] },
        effects: [
          { kind: 'issue', step: 'reopen', criterion: 'AC-1' },
          { kind: 'signatures-voided', companies: ['Acme', 'Ledgerly'] },
        ],
      },
    ]);
    const [{ at } = { at: { base: '', head: '' } }] = changes;
    expect(marked(base.text, base.places.find({ pointer: at.base }).place)).toBe(CRITERION);
    expect(marked(head.text, head.places.find({ pointer: at.head }).place)).toContain('5 minutes');
  });

  test('of a system concerns the company whose it was, too', () => {
    const { changes } = changesTo(
      'systems:\n  ledgerly: { name: Ledgerly, company: Ledgerly }\n  acme: { name: Acme CRM, company: Initech }',
    );
    expect(changes.map((change) => [change.sentence, change.concerns.companies])).toEqual([
      ['acme: company Acme → Initech', ['Acme', 'Initech']],
    ]);
  });

  test('of a German scope is never judged by English words', () => {
    const german = (seconds: string) =>
      scopeOf(
        minimalWith(`language: de\ncriteria:\n  - { id: AC-1, statement: It shows within ${seconds}. }`),
      );
    expect(diff(german('60 seconds'), german('5 minutes'))[0]?.class).toBe('different');
  });
});

describe('documents that only a rule refuses', () => {
  test('two criteria of one id are told apart by their order', () => {
    const twice = (first: string) =>
      scopeOf(
        minimalWith(
          `criteria:\n  - { id: AC-1, statement: ${first} }\n  - { id: AC-1, statement: It ends. }`,
        ),
      );
    const [base, head] = [twice('It starts.'), twice('It begins.')];
    expect(diff(base, base)).toEqual([]);
    expect(diff(base, head).map(({ sentence }) => sentence)).toEqual(['AC-1: starts → begins']);
    expect(applyChanges(base, diff(base, head))).toEqual(head);
  });

  test('500 criteria that all change, and change places, are compared in good time', () => {
    const many = (word: string, turned: boolean): Scope => {
      const base = scopeOf(minimalWith(''));
      const criteria = Array.from({ length: 500 }, (_, index) => ({
        id: `AC-${index}`,
        statement: `A deal of kind ${index} shows within ${word}, and so does each of its ${index} lines.`,
        checklist: ['one', word],
      }));
      return { ...base, criteria: turned ? criteria.reverse() : criteria };
    };
    const [base, head] = [many('60 seconds', false), many('5 minutes', true)];
    let changes: Change[] = [];
    const time = processorTime(() => {
      changes = diff(base, head);
    });
    expect(time).toBeLessThan(5_000);
    expect(applyChanges(base, changes)).toEqual(head);
  });
});
