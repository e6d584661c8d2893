import { Forms } from '../forms.js';
import { wordSet } from '../phrases.js';
import { emptyWords, sameThings } from '../terms/same-things.js';
import { wordsIn } from '../terms/term.js';
import type { Token } from '../tokens.js';

/** A word as two phrases compare it. */
export interface Word {
  /** As it is written, but for case and plural. */
  readonly written: string;
  /** The thing that it means in this field: "opportunity" and "deal" are one. */
  readonly thing: string;
  /** Whether only together with other words it means that: "file" alone need not be an attachment. */
  readonly common: boolean;
  /** Tokens from, up to. */
  readonly from: number;
  readonly to: number;
}

interface Thing {
  readonly name: string;
  readonly common: boolean;
}

const empty = wordSet(emptyWords);

let things: Forms<Thing> | undefined;

/** From the words to the thing they mean; made when first asked. */
function thingsByWord(): Forms<Thing> {
  if (things !== undefined) return things;
  things = new Forms();
  for (const row of sameThings) {
    const words = wordsIn(row.words);
    const thing = { name: words[0] ?? '', common: row.common === true };
    things.add(words, 'noun', thing);
    things.add(words, 'verb', thing);
  }
  return things;
}

/** The singular of a word that no list knows. */
function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && ['sses', 'shes', 'ches', 'xes'].some((ending) => word.endsWith(ending)))
    return word.slice(0, -2);
  const plural =
    word.length > 3 && word.endsWith('s') && !['ss', 'us', 'is'].some((ending) => word.endsWith(ending));
  return plural ? word.slice(0, -1) : word;
}

/** The words that carry meaning, with joined ones ("multi-currency") taken apart. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const byWord = thingsByWord();
  const pieces: { readonly key: string; readonly at: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const key = token.key.endsWith("'s") ? token.key.slice(0, -2) : token.key;
    // A sign parts words, so that no name is read across it.
    if (token.kind === 'symbol') pieces.push({ key: '', at });
    else for (const part of key.split(' ')) pieces.push({ key: part, at });
  }
  const words: Word[] = [];
  let index = 0;
  while (index < pieces.length) {
    let taken = 1;
    let thing: Thing | undefined;
    for (
      let length = byWord.reach(pieces[index]?.key ?? '');
      length >= 1 && thing === undefined;
      length -= 1
    ) {
      thing = byWord.get(
        pieces
          .slice(index, index + length)
          .map(({ key }) => key)
          .join(' '),
      )?.value;
      taken = length;
    }
    const named = pieces.slice(index, index + taken);
    const [first] = named;
    const last = named.at(-1);
    if (
      first !== undefined &&
      last !== undefined &&
      first.key !== '' &&
      (thing !== undefined || !empty.has(first.key))
    ) {
      const written = named.map(({ key }) => singularOf(key)).join(' ');
      words.push({
        written,
        thing: thing?.name ?? written,
        common: thing?.common === true,
        from: first.at,
        to: last.at + 1,
      });
    }
    index += taken;
  }
  return words;
}
