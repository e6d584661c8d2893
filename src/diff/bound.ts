import { negations } from '../language/lexicon.js';
import type { Sentence } from '../language/sentence.js';
import { isUpTo, keyAt, keysOf, type Phrase, phraseOf } from './bound-phrase.js';
import {
  ANSWERS,
  type Bound,
  DESTROYS,
  ENDS,
  EXCEPTION,
  FROM_THERE,
  HISTORY,
  KEEPS,
  LOOKS_BACK,
  NEEDS,
  NO_FLOOR,
  OF_PEOPLE,
  OVER,
  PERMITS,
  RELATIVE,
  RETRIES,
  TIMES_ENDS,
  UPTIME,
} from './bound-words.js';
import { isDuration, type Quantity, quantitiesIn } from './quantity.js';
import { range } from './range.js';
import { clauseOf, statementStart, verbBefore } from './verb-before.js';

/** Percent from which a share is sure to be what is wanted. */
const NEARLY_ALL = 90;

/**
 * Which way a quantity of a sentence holds, or undefined where that can't be told for sure. Sure is only the
 * bound of the sentence's own verb, un-negated: "each account that was blocked within 5 minutes is listed"
 * promises nothing within 5 minutes, and "when it does not answer within 10 seconds" is a condition.
 */
export function boundOf(sentence: Sentence, quantity: Quantity): Bound | undefined {
  const phrase = phraseOf(sentence, quantity);
  // "The list shows at most 50 orders": it may be a promise, or what there is room for.
  if (quantity.unit === 'count' && phrase?.bound === 'most') return undefined;
  if (isFirst(sentence, phrase?.from ?? quantity.from)) return firstBound(sentence, quantity, phrase);
  const from = phrase?.from ?? quantity.from;
  const before = keysOf(sentence, statementStart(sentence, from), from);
  const isUptime = isNearlyAll(quantity) && before.some((word) => UPTIME.has(word));
  if (phrase && FROM_THERE.has(before.at(-1) ?? '') && !isUptime) return undefined;
  if (before.some((word) => PERMITS.has(word))) return undefined;
  if (isDuration(quantity) && before.some((word) => LOOKS_BACK.has(word))) return undefined;
  if (phrase?.holds) return isMain(sentence, from) && isPlain(sentence, phrase) ? phrase.bound : undefined;
  const verb = verbBefore(sentence, from) ?? answerBefore(sentence, from);
  if (!verb) return undefined;
  if (!phrase && isNoneOver(sentence, quantity)) return 'most';
  const { to } = phrase ?? quantity;
  if (!isFree(sentence, { from, to }, verb.to)) return undefined;
  if (phrase) return ends(sentence, quantity, phrase, verb) ? phrase.bound : undefined;
  if (RETRIES.has(verb.base ?? '') && quantity.unit === 'times')
    return from - verb.to <= 4 && !NO_FLOOR.has(keyAt(sentence, from - 1)) ? 'least' : undefined;
  return isRetention(sentence, quantity) || isUsual(sentence, quantity) ? 'least' : undefined;
}

/** A bound with which the statement begins: "At least 95 % of visits …", "Within 60 seconds, …". */
function firstBound(sentence: Sentence, quantity: Quantity, phrase: Phrase | undefined): Bound | undefined {
  const { tokens, zones } = sentence;
  if (phrase?.holds && zones[phrase.from - 1] === 'label')
    return isEnd(sentence, phrase.to) ? phrase.bound : undefined;
  if (!sentence.asserts) return undefined;
  if (!phrase) return isNearlyAll(quantity) && keyAt(sentence, quantity.to) === 'of' ? 'least' : undefined;
  if (quantity.unit === '%') return keyAt(sentence, phrase.to) === 'of' ? phrase.bound : undefined;
  if (!isDuration(quantity) || phrase.bound !== 'most' || quantitiesIn(tokens).length > 1) return undefined;
  const others = [...keysOf(sentence, 0, phrase.from), ...keysOf(sentence, phrase.to, tokens.length)];
  return others.some((word) => isObstacle(word) || word === 'only' || PERMITS.has(word) || DESTROYS.has(word))
    ? undefined
    : 'most';
}

/** "All endpoints respond within 300 ms": a verb that the language's lists know with another word only. */
function answerBefore(sentence: Sentence, from: number): { base: undefined; to: number } | undefined {
  const isOwn =
    isMain(sentence, from - 1) &&
    !keysOf(sentence, statementStart(sentence, from), from).some((word) => RELATIVE.has(word));
  return isOwn && ANSWERS.has(keyAt(sentence, from - 1)) ? { base: undefined, to: from } : undefined;
}

/** Whether nothing of the statement stands before. */
function isFirst({ tokens, zones }: Sentence, at: number): boolean {
  const isBehindCondition = tokens[at - 1]?.text === ',' || zones[at - 1] === 'label';
  return at === 0 || (isBehindCondition && statementStart({ zones }, at - 1) === at - 1);
}

function isMain({ zones }: Sentence, at: number): boolean {
  return zones[at] === 'main';
}

function isObstacle(word: string): boolean {
  return negations.has(word) || EXCEPTION.has(word);
}

/** Whether a clause denies and excepts nothing beside a bound, nor limits it by "only" or "at most 10 mails". */
function isFree(sentence: Sentence, { from, to }: { from: number; to: number }, verbEnd: number): boolean {
  const clause = clauseOf(sentence, from);
  const isLimit = (one: Quantity) =>
    ['count', 'times', '%'].includes(one.unit) &&
    (isUpTo(sentence, one.from) || phraseOf(sentence, one)?.bound === 'most');
  const hasLimit = quantitiesIn(sentence.tokens)
    .filter((one) => one.from >= clause.from && one.to <= clause.to && (one.from < from || one.from >= to))
    .some(isLimit);
  const hasObstacle = range(clause.from, clause.to)
    .filter((index) => index < from || index >= to)
    .map((index) => ({ index, word: keyAt(sentence, index) }))
    .some(({ index, word }) => isObstacle(word) || (index >= verbEnd && word === 'only'));
  return !hasLimit && !hasObstacle;
}

/** Whether a bound that has its own verb is the only word of its clause that denies. */
function isPlain(sentence: Sentence, { from, to }: Phrase): boolean {
  const start = statementStart(sentence, from);
  const isOwn = !keysOf(sentence, start, from).some((word) => RELATIVE.has(word));
  return isOwn && start < from && isFree(sentence, { from, to }, from) && isEnd(sentence, to);
}

/** Whether a bound ends where it is clear what it is of. */
function ends(
  sentence: Sentence,
  { unit }: Quantity,
  { from, to, bound, compares }: Phrase,
  verb: { to: number },
): boolean {
  // "Retries at most three times": it may be a promise to try, or one to leave off.
  if (unit === 'times')
    return bound === 'least' && (isEnd(sentence, to) || TIMES_ENDS.has(keyAt(sentence, to)));
  const isDirect = verb.to === from;
  if (unit === '%' && !isDirect && !isOfMost(sentence, from)) return false;
  if (unit !== 'count') return (isDirect || !compares) && isEnd(sentence, to);
  // "Reads at least 5 rows": how many of them is what the verb is about.
  const isObject = isDirect && !NEEDS.has(keyAt(sentence, verb.to - 1));
  return isObject && (sentence.tokens[to]?.kind === 'word' || isEnd(sentence, to));
}

function isEnd(sentence: Sentence, to: number): boolean {
  const isEarlier = keyAt(sentence, to + 1) === 'advance';
  return to >= sentence.tokens.length || (ENDS.has(keyAt(sentence, to)) && !isEarlier);
}

/** "No order takes longer than 2 minutes" is a bound of two negations, that is, of none. */
function isNoneOver(sentence: Sentence, { from, to }: Quantity): boolean {
  const clause = clauseOf(sentence, from);
  const others = keysOf(sentence, clause.from + 1, clause.to);
  return (
    OVER.has(keysOf(sentence, from - 2, from).join(' ')) &&
    keyAt(sentence, clause.from) === 'no' &&
    !others.some((word) => isObstacle(word) || RELATIVE.has(word)) &&
    isEnd(sentence, to)
  );
}

function isNearlyAll({ unit, value }: Quantity): boolean {
  return unit === '%' && value >= NEARLY_ALL;
}

/** "Within 2 seconds for 95 % of the users", "uptime is 99.9 %". */
function isUsual(sentence: Sentence, quantity: Quantity): boolean {
  return isNearlyAll(quantity) && isOfMost(sentence, quantity.from) && isEnd(sentence, quantity.to);
}

/** Whether what stands at a place says for how many something holds, or how long of all the time. */
function isOfMost(sentence: Sentence, at: number): boolean {
  return keyAt(sentence, at - 1) === 'for' || keysOf(sentence, 0, at).some((word) => UPTIME.has(word));
}

/** "Logs are kept for 90 days", where nothing is said of their end. */
function isRetention(sentence: Sentence, quantity: Quantity): boolean {
  const words = keysOf(sentence, 0, quantity.from);
  return (
    isDuration(quantity) &&
    words.at(-1) === 'for' &&
    words.some((word) => KEEPS.has(word)) &&
    words.some((word) => HISTORY.has(word)) &&
    !sentence.tokens.some(({ key }) => (DESTROYS.has(key) && !KEEPS.has(key)) || OF_PEOPLE.has(key)) &&
    isEnd(sentence, quantity.to)
  );
}
