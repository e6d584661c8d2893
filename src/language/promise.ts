import { nounForms, verbForms } from './inflect.js';
import { wordIndex, wordSet } from './phrases.js';
import { emptyWords, sameThings, takingBack } from './terms/same-things.js';
import { type Token, tokenize } from './tokens.js';

export interface Promised {
  /** `same`: the same phrase, but for case, plural and order. `similar`: the same thing in other words. */
  how: 'same' | 'similar';
  start: number;
  end: number;
}

/** A word as it is compared: singular, and the thing that it means in this field. */
interface Word {
  readonly singular: string;
  readonly thing: string;
  readonly from: number;
  readonly to: number;
}

const empty = wordSet(emptyWords);
const withdrawals = wordIndex(takingBack);
/** How many words may stand between those of the item: "custom field mapping", "mapping of the custom fields". */
const SLACK_SAME = 3;
const SLACK_SIMILAR = 5;

let things: Map<string, string> | undefined;

/** From each form of each word to the thing it means; made when first asked. */
function thingsByWord(): Map<string, string> {
  if (things !== undefined) return things;
  things = new Map();
  for (const { words } of sameThings) {
    const [name = ''] = words.split(', ');
    for (const word of words.split(', ')) {
      for (const form of [...nounForms(word), ...verbForms(word).keys()]) if (!things.has(form)) things.set(form, name);
    }
  }
  return things;
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) return word.slice(0, -1);
  return word;
}

/** No listed thing has a longer name. */
const LONGEST_NAME = 3;

/** The words that carry meaning, hyphenated ones taken apart. */
function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const byWord = thingsByWord();
  const pieces: { key: string; at: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'symbol') pieces.push({ key: '', at });
    else for (const key of token.key.replace(/'s$/, '').split(' ')) pieces.push({ key, at });
  }
  const words: Word[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as { key: string; at: number };
    let taken = 1;
    let thing: string | undefined;
    for (let length = LONGEST_NAME; length >= 1 && thing === undefined; length -= 1) {
      const name = pieces.slice(index, index + length).map((part) => part.key).join(' ');
      thing = byWord.get(name);
      if (thing !== undefined) taken = length;
    }
    const last = pieces[Math.min(index + taken, pieces.length) - 1] ?? piece;
    const singular = pieces.slice(index, index + taken).map((part) => singularOf(part.key)).join(' ');
    if (piece.key !== '' && (thing !== undefined || !empty.has(piece.key))) {
      words.push({ singular, thing: thing ?? singular, from: piece.at, to: last.at + 1 });
    }
    index += taken - 1;
  }
  return words;
}

/** The parts of an item that can be promised apart: "Notes and tasks" are two. */
function partsOf(item: string): readonly (readonly Word[])[] {
  const paren = item.indexOf('(');
  const text = paren > 0 ? item.slice(0, paren) : item;
  const parts = text.split(',').map((part) => wordsOf(tokenize(part)));
  return parts.flatMap((part, index) => {
    const halves = (text.split(',')[index] ?? '').split(/ (?:and|or) /).map((half) => wordsOf(tokenize(half)));
    return halves.length === 2 && halves[0]?.length === 1 && halves[1]?.length === 1 ? halves : [part];
  });
}

/** Index of the clause of each token: promises are taken back clause by clause. */
function clausesOf(tokens: readonly Token[]): readonly number[] {
  let clause = 0;
  return tokens.map((token) => {
    if ((token.kind === 'symbol' && ',.;:!?–—'.includes(token.text)) || token.key === 'but' || token.key === 'whereas') clause += 1;
    return clause;
  });
}

/** The shortest stretch of the text that holds every word of the part, within one clause. */
function findPart(part: readonly Word[], text: readonly Word[], clauses: readonly number[], by: 'singular' | 'thing'): { from: number; to: number } | undefined {
  const wanted = new Set(part.map((word) => word[by]));
  const reach = wanted.size + (by === 'singular' ? SLACK_SAME : SLACK_SIMILAR);
  for (const [index, first] of text.entries()) {
    if (!wanted.has(first[by])) continue;
    const missing = new Set(wanted);
    for (const word of text.slice(index, index + reach)) {
      if (clauses[word.from] !== clauses[first.from]) break;
      missing.delete(word[by]);
      if (missing.size === 0) return { from: first.from, to: word.to };
    }
  }
  return undefined;
}

/** Whether `text` promises `item`, un-negated: in the same phrase or in other words of the field. */
export function promises(item: string, text: string): Promised | undefined {
  const tokens = tokenize(text);
  const words = wordsOf(tokens);
  const clauses = clausesOf(tokens);
  const takenBack = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) if (withdrawals.find(tokens, at) !== undefined) takenBack.add(clauses[at] ?? 0);
  const standing = words.filter((word) => !takenBack.has(clauses[word.from] ?? 0));
  for (const how of ['same', 'similar'] as const) {
    for (const part of partsOf(item)) {
      if (part.length === 0) continue;
      const found = findPart(part, standing, clauses, how === 'same' ? 'singular' : 'thing');
      const first = tokens[found?.from ?? -1];
      const last = tokens[(found?.to ?? 0) - 1];
      if (first !== undefined && last !== undefined) return { how, start: first.start, end: last.end };
    }
  }
  return undefined;
}
