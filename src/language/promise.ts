import { wordIndex, wordSet } from './phrases.js';
import { type Word, wordsOf } from './promise/words.js';
import { remember } from './remember.js';
import { takingBack } from './terms/same-things.js';
import { type Token, tokenize } from './tokens.js';

export interface Promised {
  /** `same`: the same phrase, but for case, plural and order. `similar`: the same thing in other words. */
  how: 'same' | 'similar';
  start: number;
  end: number;
}

/** A part of an item that can be promised by itself. */
interface Part {
  readonly words: readonly Word[];
  /** "Deals from Acme to Ledgerly": the order is what it says. */
  readonly ordered: boolean;
}

const withdrawals = wordIndex(takingBack);
const directions = wordSet('from, to, into, →, >');
const parts = wordSet('but, whereas');
/** How many words may stand between those of the item: "custom field mapping", "mapping of the custom fields". */
const SLACK = { same: 3, similar: 5 } as const;
/** A longer item is a paragraph: no sentence says the same. */
const LONGEST_ITEM = 16;

/** "Notes and tasks" are two parts, "Import and export of files" is one. */
const partsOf = remember((item: string): readonly Part[] => {
  const aside = item.indexOf('(');
  const text = aside > 0 ? item.slice(0, aside) : item;
  const pieces = text.split(',').flatMap((piece) => {
    const halves = piece.split(/ (?:and|or) /);
    return halves.length === 2 && halves.every((half) => wordsOf(tokenize(half)).length === 1)
      ? halves
      : [piece];
  });
  return pieces
    .map((piece) => {
      const tokens = tokenize(piece);
      return { words: wordsOf(tokens), ordered: tokens.some((token) => directions.has(token.key)) };
    })
    .filter(({ words }) => words.length > 0 && words.length <= LONGEST_ITEM);
});

/** The clause of each token: promises are taken back clause by clause. */
function clausesOf(tokens: readonly Token[]): readonly number[] {
  let clause = 0;
  return tokens.map((token) => {
    if ((token.kind === 'symbol' && ',.;:!?–—'.includes(token.text)) || parts.has(token.key)) clause += 1;
    return clause;
  });
}

function nameOf(word: Word, how: Promised['how'], alone: boolean): string {
  return how === 'same' || (alone && word.common) ? word.written : word.thing;
}

/** The first stretch of the text, within one clause, that has every word of the part. */
function findPart(
  part: Part,
  text: readonly Word[],
  clauses: readonly number[],
  how: Promised['how'],
): { from: number; to: number } | undefined {
  const alone = part.words.length === 1;
  const wanted = [...new Set(part.words.map((word) => nameOf(word, how, alone)))];
  const reach = wanted.length + SLACK[how];
  for (const [index, first] of text.entries()) {
    if (!wanted.includes(nameOf(first, how, alone))) continue;
    const seen: string[] = [];
    for (const word of text.slice(index, index + reach)) {
      if (clauses[word.from] !== clauses[first.from]) break;
      const name = nameOf(word, how, alone);
      if (wanted.includes(name) && !seen.includes(name)) seen.push(name);
      if (seen.length < wanted.length) continue;
      if (part.ordered && seen.join() !== wanted.join()) break;
      return { from: first.from, to: word.to };
    }
  }
  return undefined;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly number[];
  /** The words of the clauses that take nothing back. */
  readonly standing: readonly Word[];
}

const readingOf = remember((text: string): Reading => {
  const tokens = tokenize(text);
  const clauses = clausesOf(tokens);
  const takenBack = new Set<number>();
  for (const at of tokens.keys()) {
    if (withdrawals.find(tokens, at) !== undefined) takenBack.add(clauses[at] ?? 0);
  }
  const standing = wordsOf(tokens).filter((word) => !takenBack.has(clauses[word.from] ?? 0));
  return { tokens, clauses, standing };
});

/** Whether `text` promises `item`, un-negated: in the same phrase or in other words of the field. */
export function promises(item: string, text: string): Promised | undefined {
  const { tokens, clauses, standing } = readingOf(text);
  const wanted = partsOf(item);
  for (const how of ['same', 'similar'] as const) {
    for (const part of wanted) {
      const found = findPart(part, standing, clauses, how);
      const first = tokens[found?.from ?? -1];
      const last = tokens[(found?.to ?? 0) - 1];
      if (first !== undefined && last !== undefined) return { how, start: first.start, end: last.end };
    }
  }
  return undefined;
}
