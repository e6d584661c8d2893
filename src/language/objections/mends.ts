import {
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  negations,
  prepositions,
  verbs,
} from '../lexicon.js';
import { type Hit, phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type BoundGroup, bounds } from '../terms/bounds.js';
import { isOpenClass } from '../verb-use.js';
import type { Candidate, ObjectionKind, Span } from './objection.js';

const boundTimes = phraseIndex(bounds);
const degrees = wordSet('very, so, too, really, quite, rather, fairly, extremely, more, most, less, as');
const comparisons = wordSet('more, most, less, as');
/** What belongs to the vague words, as the fields do to "relevant fields", has at most so many words. */
const LONGEST_PHRASE = 3;

/** Vague words that are mended in the version of the sentence: those of an objection, with what goes with them. */
export interface Mend extends Span {
  readonly kind: ObjectionKind;
  readonly blank: string;
  /** The bound that can stand in their place. */
  readonly bound: string | undefined;
  /** An adverb before its verb: what is put in its place stands better behind what is done. */
  readonly moves: boolean;
}

/** What to mend within the window, in the order of the text; of words within words, the longer ones. */
export function mendsOf(sentence: Sentence, standing: readonly Candidate[], window: Span): readonly Mend[] {
  const length = ({ words }: Candidate): number => words.to - words.from;
  const kept: Candidate[] = [];
  const inWindow = standing.filter(
    ({ blank, words }) => blank !== undefined && words.from >= window.from && words.to <= window.to,
  );
  // Few, however long the text: the window has an end.
  for (const one of inWindow.sort((left, right) => length(right) - length(left))) {
    if (kept.every(({ words }) => one.words.from >= words.to || one.words.to <= words.from)) kept.push(one);
  }
  const inOrder = kept.sort((left, right) => left.words.from - right.words.from);
  const mends = inOrder.map((one, at) => mendOf(sentence, one, inOrder[at + 1]?.words.from ?? window.to));
  const isBounded = mends.some(({ bound }) => bound !== undefined);
  const merged: Mend[] = [];
  for (const mend of mends) {
    // "Syncs within 60 seconds": with the bound, the verb says enough.
    if (isBounded && mend.kind === 'placeholder-verb') continue;
    const previous = merged.at(-1);
    const isOne = previous?.to === mend.from && previous.bound === undefined && mend.bound === undefined;
    // "‹handled gracefully: …›": the later words ask for more.
    if (isOne) merged.splice(-1, 1, { ...mend, from: previous.from, moves: false });
    else merged.push(mend);
  }
  return merged;
}

function mendOf(sentence: Sentence, { objection, words, blank = '' }: Candidate, next: number): Mend {
  const { tokens } = sentence;
  const before = tokens[words.from - 1]?.key ?? '';
  const last = tokens[words.to - 1]?.key ?? '';
  const from = degrees.has(before) ? words.from - 1 : words.from;
  const hit = boundTimes.find(tokens, words.from);
  const isAdverb = hit?.to === words.to || (last.endsWith('ly') && !last.endsWith('friendly'));
  const bound = hit?.to === words.to && takesBound(sentence, hit, before) ? hit.group.bound : undefined;
  const { kind } = objection;
  const moves = isAdverb && standsBeforeVerb(sentence, { from, to: words.to });
  return { kind, from, to: isAdverb ? words.to : endOfPhrase(sentence, words.to, next), blank, bound, moves };
}

/** Whether a bound can stand for the time: not in a comparison, under a negation, or before a noun ("real-time sync"). */
function takesBound(sentence: Sentence, hit: Hit<BoundGroup>, before: string): boolean {
  const { tokens } = sentence;
  if (comparisons.has(before) || tokens[hit.to]?.key === 'than') return false;
  const isDenied = tokens.some(({ key }, at) => negations.has(key) && (at < hit.from || at >= hit.to));
  if (isDenied) return false;
  return !isOpenClass(tokens[hit.to]) || standsBeforeVerb(sentence, hit);
}

/** "Handles ‹the refunds›", "relevant ‹fields›": where the noun phrase ends that follows the words, before the token `limit`. */
function endOfPhrase({ tokens, zones, verbs: acting }: Sentence, from: number, limit: number): number {
  const first = determiners.has(tokens[from]?.key ?? '') ? from + 1 : from;
  let to = first;
  while (to < Math.min(limit, first + LONGEST_PHRASE)) {
    const at = to;
    if (!isOpenClass(tokens[at]) || zones[at] !== zones[from] || acting.some((verb) => verb.at === at)) break;
    to += 1;
  }
  return to > first ? to : from;
}

/** The token after an adverb and those joined to it: "quickly ‹and securely› stored". */
export function afterAdverbs({ tokens }: Sentence, to: number): number {
  let at = to;
  while (conjunctions.has(tokens[at]?.key ?? '') && tokens[at + 1]?.key.endsWith('ly') === true) at += 2;
  return at;
}

/** "Can quickly get in", "quickly stores", "Regularly, …": such an adverb stands better behind what is done. */
function standsBeforeVerb(sentence: Sentence, { from, to }: Span): boolean {
  const { tokens } = sentence;
  if (from === 0 && tokens[to]?.text === ',') return true;
  const at = afterAdverbs(sentence, to);
  const after = tokens[at]?.key ?? '';
  const leadsOn = [prepositions, determiners, conjunctions].some((words) => words.has(after));
  if (tokens[at]?.kind !== 'word' || leadsOn) return false;
  let first = from;
  while (conjunctions.has(tokens[first - 1]?.key ?? '') && tokens[first - 2]?.key.endsWith('ly') === true)
    first -= 2;
  const before = tokens[first - 1]?.key ?? '';
  const opensVerb = [formsOfBe, formsOfHave, modals].some((words) => words.has(before)) || before === 'to';
  return opensVerb || verbs.find(tokens, at) !== undefined;
}
