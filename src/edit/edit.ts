/** A value that can be written into a document. */
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };
export type Scalar = string | number | boolean | null;

/** One change of a document, in places of the document as it then is: JSON pointers. */
export type Edit =
  /** A new entry of a list: at its end, or before the entry that stands at `index`. */
  | { readonly kind: 'insert'; readonly list: string; readonly index?: number; readonly value: Value }
  /** An entry of a list or a key of a mapping goes, with the comments on its own lines. */
  | { readonly kind: 'remove'; readonly at: string }
  /** A new key of a mapping: at its end, or behind the key `after`. */
  | {
      readonly kind: 'add';
      readonly to: string;
      readonly key: string;
      readonly value: Value;
      readonly after?: string;
    }
  /** Another text, number or the like in the place of one. */
  | { readonly kind: 'set'; readonly at: string; readonly value: Scalar };
