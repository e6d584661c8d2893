import { determiners, formsOfBe, formsOfHave, modals, negations } from '../language/lexicon.js';
import type { Sentence } from '../language/sentence.js';
import { boundOf } from './bound.js';
import { DESTROYS, EXCEPTION, PERMITS, RELATIVE } from './bound-words.js';
import type { ChangeClass } from './change.js';
import { isLongerList } from './list-edit.js';
import { quantitiesIn } from './quantity.js';
import { type Side, sidesOf } from './sides.js';
import {
  ASKS,
  BINDING,
  CONDITIONS,
  DENIALS,
  EACH_CASE,
  EXCEPTIONS,
  FREQUENCY,
  HARDLY_EVER,
  HEDGES,
  NEARLY,
  ROUGHLY,
  SAME,
  SHARE,
  SHARES,
} from './strength-words.js';
import { isThirdPerson } from './third-person.js';
import { statementStart, verbBefore } from './verb-before.js';

/** What became of a sentence whose words differ, not its quantities alone. */
export function classOfWords(a: Sentence, b: Sentence): ChangeClass {
  const { old, now } = sidesOf(a, b);
  if (SAME.some((words) => isOneOf(words, old) && isOneOf(words, now))) return 'wording';
  const [isWeaker, isStronger] = [isLess(old, now), isLess(now, old)];
  if (isWeaker === isStronger) return 'different';
  return isWeaker ? 'weaker' : 'stronger';
}

/** Whether the first of two sentences promises what the second one does, and more. */
function isLess(strong: Side, weak: Side): boolean {
  return (
    isLongerList(strong.sentence, weak.sentence) ||
    (isStated(strong) && KINDS.some((isKind) => isKind(strong, weak)))
  );
}

const KINDS: readonly ((strong: Side, weak: Side) => boolean)[] = [
  isLessBinding,
  isHedged,
  isRounded,
  isRarer,
  isOfFewer,
  isExcepted,
  isConditional,
];

/** "Must" → "should", "retries" → "should retry", "rotate" → "should rotate". */
function isLessBinding(strong: Side, weak: Side): boolean {
  const [modal = '', verb] = weak.words;
  const binding = rankOf(BINDING, modal);
  if (binding < 0 || binding === BINDING.length - 1 || weak.words.length > 2) return false;
  const [was = ''] = strong.words;
  if (verb !== undefined) return strong.words.length === 1 && isThirdPerson(was, verb);
  return strong.words.length === 0 || (strong.words.length === 1 && rankOf(BINDING, was) > binding);
}

function isHedged(strong: Side, weak: Side): boolean {
  if (strong.words.length > 0 || !HEDGES.has(weak.words.join(' '))) return false;
  return weak.words.length > 1 || isOfVerb(strong);
}

/** Whether an adverb here is the statement's, not that of "the orders paid late". */
function isOfVerb({ sentence, from }: Side): boolean {
  const key = (index: number) => sentence.tokens[index]?.key ?? '';
  const isHelper = (index: number) => [formsOfBe, formsOfHave, modals].some((words) => words.has(key(index)));
  const isVerb = sentence.verbs.some(({ at, passive }) => at === from && !passive);
  return from === statementStart(sentence, from + 1) || isVerb || isHelper(from) || isHelper(from - 1);
}

/** "Within 60 seconds" → "within about 60 seconds". */
function isRounded({ sentence, from, words }: Side, weak: Side): boolean {
  const quantity = quantitiesIn(sentence.tokens).find((one) => one.from === from);
  const isRough = words.length === 0 && weak.words.length === 1 && ROUGHLY.has(weak.words[0] ?? '');
  return isRough && quantity !== undefined && boundOf(sentence, quantity) !== undefined;
}

/** "Always" → "usually", "never" → "rarely". */
function isRarer(strong: Side, weak: Side): boolean {
  const [was = '', now] = [strong.words.join(' '), weak.words.join(' ')];
  if (was === 'never') return HARDLY_EVER.has(now);
  if (isDenied(strong) || !isWanted(strong)) return false;
  return rankOf(FREQUENCY, now) >= 0 && rankOf(FREQUENCY, was) > rankOf(FREQUENCY, now);
}

/** "All keys" → "most keys", "almost all keys", "keys": of the subject, or of what the verb is about. */
function isOfFewer(strong: Side, weak: Side): boolean {
  const { sentence, from, to } = strong;
  const isFirst = from === statementStart(sentence, from + 1);
  if (!(isFirst || verbBefore(sentence, from)?.to === from)) return false;
  if (isDenied(strong) || !isWanted(strong) || sentence.tokens[to]?.key === 'but') return false;
  const [was, now] = [strong.words.join(' '), weak.words.join(' ')];
  const next = sentence.tokens[to];
  if (was === '') return NEARLY.has(now) && rankOf(SHARE, next?.key ?? '') === SHARE.length - 1;
  if (now === '')
    return was === 'all' && next?.kind === 'word' && !determiners.has(next.key) && next.key !== 'of';
  return rankOf(SHARE, now) >= 0 && rankOf(SHARE, was) > rankOf(SHARE, now);
}

function isExcepted(strong: Side, weak: Side): boolean {
  return strong.words.length === 0 && begins(weak, EXCEPTIONS) && isWanted(strong);
}

function isConditional(strong: Side, weak: Side): boolean {
  const { tokens } = strong.sentence;
  if (strong.words.length > 0 || !isWanted(strong) || ASKS.has(tokens[strong.from - 1]?.key ?? ''))
    return false;
  if (begins(weak, ['if'])) return isOfEachCase(strong.sentence);
  const isShared = tokens.some(({ key }) => SHARES.has(key));
  return begins(weak, CONDITIONS) && !isShared && !isDenied(strong);
}

function isOfEachCase(sentence: Sentence): boolean {
  return (
    sentence.tokens.some(({ key }) => EACH_CASE.has(key)) ||
    quantitiesIn(sentence.tokens).some((quantity) => boundOf(sentence, quantity) !== undefined)
  );
}

/** Whether less of it is surely less: not where it permits or destroys, unless it forbids just that. */
function isWanted({ sentence }: Side): boolean {
  const { tokens } = sentence;
  const denies = (index: number) => DENIALS.has(tokens[index]?.key ?? '') && tokens[index]?.key !== 'without';
  if (tokens[statementStart(sentence, tokens.length)]?.key === 'no') return true;
  return tokens.every(
    ({ key }, index) =>
      !(PERMITS.has(key) || DESTROYS.has(key)) || [index, index - 1, index - 2].some(denies),
  );
}

function isDenied({ sentence }: Side): boolean {
  return sentence.tokens.some(({ key }) => negations.has(key));
}

/** Whether the words are of the statement itself, not of a condition, an exception or "the orders that …". */
function isStated({ sentence, from, to }: Side): boolean {
  const { tokens, zones } = sentence;
  const at = from === to && from > 0 ? from - 1 : from;
  if (zones[at] !== 'main') return false;
  const before = tokens.slice(statementStart(sentence, from + 1), from);
  return !before.some(({ key }) => RELATIVE.has(key) || EXCEPTION.has(key) || key === 'only');
}

function begins({ words }: Side, phrases: readonly string[]): boolean {
  const text = `${words.join(' ')} `;
  return phrases.some((phrase) => text.startsWith(`${phrase} `));
}

function isOneOf(list: readonly string[], { words }: Side): boolean {
  return words.length === 1 && list.includes(words[0] as string);
}

function rankOf(ranks: readonly (readonly string[])[], word: string): number {
  return ranks.findIndex((words) => words.includes(word));
}
