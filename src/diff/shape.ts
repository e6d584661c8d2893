import { folded } from '../criteria/criterion-digest.js';
import { itemText } from '../criteria/descoped.js';

/** How a part of the document is compared. */
export type Shape =
  /** As a whole. */
  | { readonly kind: 'value' }
  /** Key by key; a key that is not listed is compared as a whole. `isOne` comes and goes as a whole. */
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>>; readonly isOne?: true }
  /** Entry by entry, by their keys. */
  | { readonly kind: 'map'; readonly of: Shape }
  /**
   * Entry by entry, by what an entry is called; the order counts. With `isText`, the name is a text that may be
   * worded anew: entries whose words are mostly the same are taken for one.
   */
  | {
      readonly kind: 'list';
      readonly name: (entry: unknown) => string;
      readonly isText: boolean;
      readonly of: Shape;
    };

const VALUE: Shape = { kind: 'value' };
const RULE: Shape = { kind: 'object', keys: {}, isOne: true };

function object(keys: Readonly<Record<string, Shape>> = {}): Shape {
  return { kind: 'object', keys };
}

function map(of: Shape): Shape {
  return { kind: 'map', of };
}

function listBy(key: string, of: Shape): Shape {
  return { ...REFERENCES, name: (entry) => String((entry as Record<string, unknown>)[key]), of };
}

/** References and tags: what is written is what is meant. */
const REFERENCES = { kind: 'list', name: String, isText: false, of: VALUE } as const;
/** Logins, names and labels: case and spacing tell no two of them apart. */
const NAMES: Shape = { ...REFERENCES, name: (entry) => folded(String(entry)) };
const STEPS: Shape = { ...NAMES, isText: true };

/** The scope document, as far as it is compared in parts. */
export const SCOPE: Shape = object({
  systems: map(object()),
  reviewers: NAMES,
  partner: object({ reviewers: NAMES }),
  stories: listBy('id', object()),
  records: listBy('record', object({ conflict: object(), fields: map(object({ conflict: RULE })) })),
  criteria: listBy(
    'id',
    object({ stories: REFERENCES, records: REFERENCES, covers: REFERENCES, checklist: STEPS }),
  ),
  out_of_scope: { kind: 'list', name: (entry) => folded(itemText(entry)), isText: true, of: object() },
  decisions: {
    kind: 'list',
    name: (entry) => folded((entry as { question: string }).question),
    isText: true,
    of: object(),
  },
  cold_read: object({ meetings: NAMES }),
  gate: object({ branches: map(VALUE) }),
  issues: object({ labels: NAMES }),
  rules: map(object()),
});
