import { determiners, negations } from '../language/lexicon.js';
import type { Sentence } from '../language/sentence.js';
import { EXCEPTION, PERMITS, RELATIVE } from './bound-words.js';
import { JOINS } from './strength-words.js';
import { statementStart, verbBefore } from './verb-before.js';

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'and', 'then']);

/** Whether a sentence says of a list of things all that another one says of some of them: "shows the name and the phone". */
export function isLongerList(long: Sentence, short: Sentence): boolean {
  const [all, some] = [itemsOf(long), itemsOf(short)];
  if (!all || !some || all.length <= some.length || all[0] !== some[0]) return false;
  let at = 0;
  const left = all.filter((item) => {
    const isKept = item === some[at];
    if (isKept) at++;
    return !isKept;
  });
  return at === some.length && left.every((item) => item === all.at(-1) || isThing(item, all));
}

/** "Open, paid and overdue orders" is a list of what they are, not of things. */
function isThing(item: string, all: readonly string[]): boolean {
  return determiners.has(item.split(' ')[0] ?? '') || all.at(-1)?.includes(' ') === false;
}

/** The items of the one list of a sentence, the first with all that stands before it; undefined where it is more than that. */
function itemsOf(sentence: Sentence): string[] | undefined {
  const { tokens, zones } = sentence;
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  const start = statementStart(sentence, end);
  const isPlain = tokens
    .slice(start, end)
    .every(({ key }, index) => zones[start + index] === 'main' && !isMore(key));
  if (!isPlain) return undefined;
  const items: string[][] = [tokens.slice(0, start).map(({ key }) => key)];
  let isFirst = true;
  let firstEnd = end;
  for (const [index, { key }] of tokens.slice(0, end).entries()) {
    if (index < start) continue;
    if (!SEPARATORS.has(key)) items.at(-1)?.push(key);
    else if (index > start) {
      if (isFirst) firstEnd = index;
      isFirst = false;
      items.push([]);
    }
  }
  if (!verbBefore(sentence, firstEnd)) return undefined;
  return items.map((item) => item.join(' ')).filter((item) => item !== '');
}

function isMore(key: string): boolean {
  return [negations, EXCEPTION, RELATIVE, PERMITS, JOINS].some((words) => words.has(key));
}
