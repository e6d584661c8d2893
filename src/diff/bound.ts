import { formsOfBe, formsOfHave, modals, negations } from '../language/lexicon.js';
import type { Sentence } from '../language/sentence.js';
import type { Quantity } from './quantity.js';

/** Which way a quantity holds: with `most`, a smaller one promises more; with `least`, a larger one does. */
export type Bound = 'most' | 'least';

const BOUNDS: Readonly<Record<Bound, readonly string[]>> = {
  most: [
    'within',
    'at most',
    'no more than',
    'not more than',
    'no later than',
    'not later than',
    'no longer than',
    'not longer than',
    'less than',
    'in less than',
    'fewer than',
    'under',
    'in under',
    'a maximum of',
  ],
  least: ['at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'a minimum of'],
};
/** Before a date or a time of day, these too mean "at the latest". */
const LATEST: readonly string[] = ['by', 'before'];

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'with', 'whether']);
const EXCEPTION = new Set(['unless', 'except', 'or', 'otherwise', 'instead', 'if']);
/** "Can be restored within 30 days" gives time: less of it is less. */
const PERMITS = new Set(
  'can may could might able possible allowed permitted entitled valid reversible restorable recoverable cancellable cancelable refundable returnable undoable'.split(
    ' ',
  ),
);
const RETRIES = new Set(['retry', 'repeat', 'try', 'attempt', 'resend']);
/** What may stand behind a bound that belongs to the verb before it: its end, or what it is counted from. */
const ENDS = new Set(['.', ',', ';', 'later', 'after', 'of', 'and', 'then', 'from', 'local']);

/**
 * Which way a quantity of a sentence holds, or undefined where that can't be told for sure. Sure is only the
 * bound of the sentence's own verb, un-negated: "each account that was blocked within 5 minutes is listed"
 * promises nothing within 5 minutes, and "when it does not answer within 10 seconds" is a condition.
 */
export function boundOf(sentence: Sentence, quantity: Quantity): Bound | undefined {
  const { tokens } = sentence;
  const key = (index: number) => tokens[index]?.key ?? '';
  const phrase = phraseBefore(sentence, quantity);
  const from = phrase?.from ?? quantity.from;
  const verb = verbBefore(sentence, from);
  if (!verb) return undefined;
  const clause = clauseOf(sentence, from);
  if (range(statementStart(sentence, from), from).some((index) => PERMITS.has(key(index)))) return undefined;
  if (!phrase && isNoneOver(sentence, quantity, clause)) return 'most';
  const hasObstacle = range(clause.from, clause.to)
    .filter((index) => index < from || index >= quantity.to)
    .some(
      (index) =>
        negations.has(key(index)) || EXCEPTION.has(key(index)) || (index >= verb.to && key(index) === 'only'),
    );
  if (hasObstacle) return undefined;
  if (phrase) return ENDS.has(key(quantity.to)) || quantity.to >= tokens.length ? phrase.bound : undefined;
  const isRetry = RETRIES.has(verb.base ?? '') && quantity.unit === 'count' && key(quantity.to) === 'times';
  return isRetry && quantity.from - verb.to <= 4 ? 'least' : undefined;
}

/** "No order takes longer than 2 minutes" is a bound of two negations, that is, of none. */
function isNoneOver(
  { tokens }: Sentence,
  { from, to }: Quantity,
  clause: { from: number; to: number },
): boolean {
  const key = (index: number) => tokens[index]?.key ?? '';
  const isOver = ['longer than', 'later than', 'more than'].includes(`${key(from - 2)} ${key(from - 1)}`);
  const others = range(clause.from + 1, clause.to).map(key);
  const isPlain = !others.some((word) => negations.has(word) || RELATIVE.has(word) || EXCEPTION.has(word));
  return isOver && isPlain && key(clause.from) === 'no' && (ENDS.has(key(to)) || to >= tokens.length);
}

function phraseBefore(
  { tokens }: Sentence,
  { from, unit }: Quantity,
): { from: number; bound: Bound } | undefined {
  for (const length of [3, 2, 1]) {
    if (from < length) continue;
    const words = tokens
      .slice(from - length, from)
      .map(({ key }) => key)
      .join(' ');
    for (const bound of ['most', 'least'] as const) {
      if (BOUNDS[bound].includes(words)) return { from: from - length, bound };
    }
    if ((unit === 'date' || unit === 'clock') && LATEST.includes(words))
      return { from: from - 1, bound: 'most' };
  }
  return undefined;
}

/**
 * The verb that what stands at `to` belongs to: the last one before it, where that is the sentence's own. A
 * condition has its own verb, and so has "that is marked", unless another one follows; "paid" alone is no verb.
 */
function verbBefore(sentence: Sentence, to: number): { base: string | undefined; to: number } | undefined {
  const { tokens, zones } = sentence;
  const start = statementStart(sentence, to);
  const groups = verbGroups(sentence, start, to);
  const last = groups.at(-1);
  if (!last?.isFinite || zones[last.from] !== 'main') return undefined;
  // "…, at most 10 minutes later" goes on with the statement after a condition in its middle.
  if (zones[to] === 'trigger' && tokens[to - 1]?.text !== ',' && tokens[to]?.key !== 'before')
    return undefined;
  const relatives = range(start, to).filter((index) => RELATIVE.has(tokens[index]?.key ?? ''));
  const isOwn = relatives.every((index) => {
    const before = groups.filter((group) => group.from < index).length;
    return before === 0 && groups.length >= (tokens[index]?.key === 'with' ? 1 : 2);
  });
  return isOwn ? last : undefined;
}

interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly base: string | undefined;
  readonly isFinite: boolean;
}

/** The verbs of a stretch, each with its "is", "has" or "can". */
function verbGroups({ tokens, verbs }: Sentence, start: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = start; index < to; index++) {
    const key = tokens[index]?.key ?? '';
    const isHelper = formsOfBe.has(key) || formsOfHave.has(key) || modals.has(key) || /^exists?$/.test(key);
    const verb = verbs.find(({ at }) => at === index);
    if (!isHelper && !verb) continue;
    const previous = groups.at(-1);
    const end = verb?.to ?? index + 1;
    // Between "is" and "listed", at most one word: "is then listed".
    const isJoined = previous !== undefined && previous.base === undefined && index - previous.to <= 1;
    const base = verb?.base;
    if (isJoined && verb) groups.splice(-1, 1, { ...previous, to: end, base, isFinite: true });
    else
      groups.push({
        from: index,
        to: end,
        base,
        isFinite: isHelper || (verb !== undefined && !verb.passive),
      });
  }
  return groups;
}

/** Where the statement begins: behind an opening condition. */
function statementStart({ zones }: Sentence, to: number): number {
  const start = range(0, to).find((index) => zones[index] === 'main');
  return start ?? to;
}

/** From one stop to the next. */
function clauseOf({ tokens }: Sentence, at: number): { from: number; to: number } {
  const isStop = (index: number) => [',', ';', '.', ':'].includes(tokens[index]?.text ?? '');
  const before = range(0, at - 1).findLast(isStop);
  const after = range(at, tokens.length).find(isStop);
  return { from: before === undefined ? 0 : before + 1, to: after ?? tokens.length };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
