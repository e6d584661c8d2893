import type { Annotation } from './annotations.js';
import { nameOf, quote } from './in-words.js';
import { didYouMean, nearest } from './nearest.js';
import { pointerTo } from './pointer.js';
import type { SchemaProblem } from './schema-problem.js';

/** The mapping in which a key stands. */
interface Parent {
  readonly pointer: string;
  /** Its keys, this one among them. */
  readonly siblings: readonly string[];
  readonly annotation: Annotation;
  /** Whether nothing stands behind the key. */
  readonly isEmpty: boolean;
}

/** What is wrong with a key that the schema does not know. */
export function unknownKey(key: string, { pointer, siblings, annotation, isEmpty }: Parent): SchemaProblem {
  const { keys, required } = annotation;
  const glued = gluedKeys(siblings, keys);
  if (glued.has(key)) return withoutSpaces(pointer, glued);
  // `- AC-3:` is an entry whose id is taken for a key.
  const isId = keys.includes('id') && !siblings.includes('id') && /^[A-Za-z]+-?\d+$/.test(key);
  const guess = isId ? 'id' : nearest(key, keys);
  // `{ reason: agreed, by both }` is what somebody wrote who did not think of the comma.
  const isRestOfText = isEmpty && /\s/.test(key);
  const lacking = keys.filter((one) => !siblings.includes(one));
  const known = new Set([...lacking.filter((one) => required.includes(one)), ...lacking, ...keys]);
  const others = `${didYouMean(key, known)} Your own keys begin with \`x-\`.`;
  return {
    kind: 'unknown-key',
    pointer: pointerTo(pointer, key),
    message: `${quote(key)} is not a key of ${pointer === '' ? 'this document' : nameOf(pointer, 'an entry')}.`,
    fix: isId
      ? `Begin the entry with \`- id: ${key}\`.`
      : isRestOfText
        ? 'If it belongs to the text before it, put that whole text in quotes: inside `{ }`, a comma ends a text.'
        : others,
    meant: guess === undefined || siblings.includes(guess) ? [] : [pointerTo(pointer, guess)],
  };
}

/** Keys such as `name:Marta`, without the space that parts them from their values: each with what it was meant to be. */
function gluedKeys(siblings: readonly string[], keys: readonly string[]): ReadonlyMap<string, string> {
  const pairs = siblings.map((key): [string, string] => [key, key.split(':', 1)[0] ?? '']);
  return new Map(pairs.filter(([key, meant]) => key !== meant && keys.includes(meant)));
}

/** One problem for all of them: nobody forgets the space but once. */
function withoutSpaces(parent: string, glued: ReadonlyMap<string, string>): SchemaProblem {
  const [[key, meant]] = [...glued] as [[string, string]];
  return {
    kind: 'unknown-key',
    pointer: pointerTo(parent, key),
    message: `A space is missing after the colon in ${quote(key)}.`,
    fix: `Put a space after each colon: ${quote(`${meant}: ${key.slice(meant.length + 1)}`)}.`,
    meant: [...glued.values()].map((one) => pointerTo(parent, one)),
  };
}

/** A name that can't be one, where the keys are names. */
export function badKey(parent: string, key: string): SchemaProblem {
  return {
    kind: 'format',
    pointer: pointerTo(parent, key),
    message: `${quote(key)} can't be a name under ${nameOf(parent)}.`,
    fix: 'Begin with a letter, followed by letters, digits, `-` and `_`; at most 64 characters.',
  };
}
