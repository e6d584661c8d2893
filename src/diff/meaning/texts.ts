import { folded } from '../../criteria/criterion-digest.js';
import type { ChangeClass } from '../change.js';
import type { Edit } from '../edits.js';
import { isSameValue } from '../same-value.js';

/** Texts that differ by case and spacing say the same; of anything else that can't be told. */
export function textClass(before: unknown, after: unknown): ChangeClass {
  return isSameValue(foldedValue(before), foldedValue(after)) ? 'wording' : 'different';
}

/** The values of an edit, undefined on the side that has none. */
export function valuesOf(edit: Edit): { before: unknown; after: unknown } {
  switch (edit.kind) {
    case 'added':
      return { before: undefined, after: edit.after };
    case 'removed':
      return { before: edit.before, after: undefined };
    case 'changed':
      return { before: edit.before, after: edit.after };
    case 'reordered':
      return { before: undefined, after: undefined };
  }
}

/** Which of two values weighs more, by a list from the lightest on. */
export function weighed(before: unknown, after: unknown, lightestFirst: readonly unknown[]): ChangeClass {
  const [old, now] = [lightestFirst.indexOf(before), lightestFirst.indexOf(after)];
  if (old < 0 || now < 0 || old === now) return 'different';
  return now > old ? 'stronger' : 'weaker';
}

/** An object and nothing, or an empty one, mean the same where every key has a default. */
function foldedValue(value: unknown): unknown {
  if (typeof value === 'string') return folded(value);
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty ? undefined : value;
}
