import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { criterionDigest } from '../../src/criteria/criterion-digest.js';
import type { Change, ChangeClass } from '../../src/diff/change.js';
import { diff } from '../../src/diff/diff.js';
import { digest } from '../../src/scope/digest.js';
import { pointerKeys } from '../../src/scope/pointer.js';
import { read } from '../../src/scope/read.js';
import type { Scope } from '../../src/scope/scope.js';
import { applyChanges } from './apply-changes.js';
import { pair, scope } from './scopes.js';

const RUNS = { numRuns: 150 };

test('the scopes that are made up are scopes', () => {
  fc.assert(
    fc.property(scope, (one) => {
      const { value, digest: found } = read(JSON.stringify(one));
      expect(value).toEqual(one);
      expect(found).toBe(digest(one));
    }),
    { numRuns: 200 },
  );
});

test('a scope does not differ from itself, nor from the same with its keys in another order', () => {
  fc.assert(
    fc.property(scope, (one) => {
      const turned = Object.fromEntries(Object.entries(structuredClone(one)).reverse());
      expect(diff(one, turned as unknown as typeof one)).toEqual([]);
    }),
    RUNS,
  );
});

test('what differs in digest differs in something, and the changes lead from the base to the head', () => {
  fc.assert(
    fc.property(pair, ([base, head]) => {
      const changes = diff(base, head);
      expect(changes.length === 0).toBe(digest(base) === digest(head));
      expect(applyChanges(base, changes)).toEqual(head);
    }),
    { numRuns: 500 },
  );
});

test('what is weaker one way is stronger the other way', () => {
  const said = (changes: readonly Change[], strength: ChangeClass) =>
    changes.filter((change) => change.class === strength).map(({ part }) => part);
  fc.assert(
    fc.property(pair, ([base, head]) => {
      const [forth, back] = [diff(base, head), diff(head, base)];
      expect(said(back, 'stronger').sort()).toEqual(said(forth, 'weaker').sort());
      expect(said(back, 'weaker').sort()).toEqual(said(forth, 'stronger').sort());
    }),
    { numRuns: 500 },
  );
});

test('the documents that are compared stay as they are', () => {
  fc.assert(
    fc.property(pair, ([base, head]) => {
      const before = structuredClone([base, head]);
      diff(base, head);
      expect([base, head]).toEqual(before);
    }),
    RUNS,
  );
});

describe('each change', () => {
  test('stands where it says, on the side that has it', () => {
    fc.assert(
      fc.property(pair, ([base, head]) => {
        for (const change of diff(base, head)) {
          if (change.kind === 'renamed' || change.kind === 'reordered') continue;
          if ('before' in change) expect(at(base, change.at.base)).toEqual(change.before);
          if ('after' in change) expect(at(head, change.at.head)).toEqual(change.after);
        }
      }),
      RUNS,
    );
  });

  test('voids every signature, and is said in one line of reasonable length', () => {
    fc.assert(
      fc.property(pair, ([base, head]) => {
        for (const { subject, sentence, effects, class: changeClass } of diff(base, head)) {
          expect(subject + sentence).not.toContain('\u0000');
          expect(effects.at(-1)).toMatchObject({ kind: 'signatures-voided' });
          expect(sentence).not.toBe('');
          expect(sentence).not.toMatch(/undefined|\[object/);
          expect(sentence.length).toBeLessThan(1_000);
          expect(['weaker', 'stronger', 'different', 'wording']).toContain(changeClass);
        }
      }),
      RUNS,
    );
  });

  test('is wording only where the criterion stays what it is', () => {
    fc.assert(
      fc.property(pair, ([base, head]) => {
        const changes = diff(base, head).filter(({ part }) => part === 'criteria');
        for (const criterion of head.criteria) {
          const old = base.criteria.find(({ id }) => id === criterion.id);
          const own = changes.filter(({ subject, kind }) => subject === criterion.id && kind !== 'reordered');
          // A sentence may say the same in other figures: it is wording, and proven anew all the same.
          const isOther = (change: Change) => change.kind !== 'changed' || change.key !== 'statement';
          const isWording = own.length > 0 && own.every((one) => one.class === 'wording' && isOther(one));
          if (old && isWording) expect(criterionDigest(old)).toBe(criterionDigest(criterion));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('an issue is reopened exactly where the digest of its criterion changes, but by no other scope', () => {
  fc.assert(
    fc.property(pair, ([base, head]) => {
      const effects = diff(base, head).flatMap((change) => change.effects);
      const steps = (step: string) =>
        new Set(
          effects.flatMap((effect) =>
            effect.kind === 'issue' && effect.step === step ? [effect.criterion] : [],
          ),
        );
      const digests = ({ criteria }: Scope) =>
        new Map(criteria.map((criterion) => [criterion.id, criterionDigest(criterion)]));
      const [before, after] = [digests(base), digests(head)];
      const isOther = base.id !== head.id;
      const here = (id: string) => !isOther && before.has(id) && after.has(id);
      expect(steps('create')).toEqual(new Set([...after.keys()].filter((id) => !here(id))));
      expect(steps('close')).toEqual(new Set([...before.keys()].filter((id) => !here(id))));
      expect(steps('reopen')).toEqual(
        new Set([...after.keys()].filter((id) => here(id) && before.get(id) !== after.get(id))),
      );
    }),
    { numRuns: 300 },
  );
});

function at(document: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document,
  );
}
