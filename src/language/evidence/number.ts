import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { evidenceWeight, span } from '../strength.js';
import { boundsInWords, comparators, units } from '../terms/measures.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

const unitIndex = phraseIndex(units);
const comparatorIndex = phraseIndex(comparators);
const inWords = phraseIndex(boundsInWords);
const timeUnits = wordSet(`
  ms, millisecond, milliseconds, s, sec, secs, second, seconds, min, mins, minute, minutes, h, hr, hrs,
  hour, hours, d, day, days, week, weeks, month, months, year, years, business day, business days,
  working day, working days, am, pm
`);
const numberWords = wordSet(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty,
  sixty, hundred, thousand, million, zero, half, single
`);
const comparisonSigns = wordSet('<, >, ≤, ≥, =, ×, ~, ±, ≈');
const ratios = wordSet('in, of');
const unitSigns = wordSet('%, +, ×, °, €, $');
const GLUED_UNIT =
  /^[\d.,]+(?:ms|s|sec|min|m|h|hr|d|kb|mb|gb|tb|px|x|k|fps|hz|am|pm|kg|g|cm|mm|km|bit|bits)$/;
const GLUED_TIME = /^(?:[\d.,]+(?:ms|s|sec|min|m|h|hr|d|am|pm)|\d\d?:\d\d)$/;
const VERSION = /^\d\.\d/;
/** "No more than 5": a comparison has at most this many words before the number. */
const COMPARED_WITHIN = 4;

/** Versions and names ("OAuth 2.0", "Phase 2", "HTTP 404") are no quantity. */
function isName(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (previous === undefined || previous.kind === 'symbol') return false;
  const capital = previous.text[0] !== previous.text[0]?.toLowerCase();
  return capital && (index > 1 || VERSION.test(tokens[index]?.text ?? ''));
}

/** Where the comparison before the number begins, or -1. */
function comparedFrom(tokens: readonly Token[], index: number): number {
  let from = -1;
  for (let back = index - 1; back >= Math.max(0, index - COMPARED_WITHIN); back -= 1) {
    if (comparisonSigns.has(tokens[back]?.text ?? '')) return back;
    if (comparatorIndex.find(tokens, back)?.to === index) from = back;
  }
  return from;
}

/** The unit of the number at `index`; it may stand one word off: "30 concurrent users". */
function unitOf(tokens: readonly Token[], index: number): { base: string; to: number } | undefined {
  const next = unitIndex.find(tokens, index + 1);
  if (next !== undefined || tokens[index + 1]?.kind !== 'word') return next;
  return unitIndex.find(tokens, index + 2);
}

/** Joined to its unit: "30-minute", "two-hour", "5-attempt". */
function joinedUnit(key: string): string | undefined {
  const [count = '', unit = '', ...rest] = key.split(' ');
  if (rest.length > 0 || !(/^[\d.,]+$/.test(count) || numberWords.has(count))) return undefined;
  return [unit, `${unit}s`].find((form) => form !== 's' && unitIndex.lists(form));
}

function numberAt(sentence: Sentence, index: number): Evidence | undefined {
  const { tokens, zones } = sentence;
  const token = tokens[index] as Token;
  const inDigits = token.kind === 'number';
  const joined = token.key.includes(' ') ? joinedUnit(token.key) : undefined;
  if (!(inDigits || numberWords.has(token.key) || joined !== undefined)) return undefined;
  const from = comparedFrom(tokens, index);
  const unit = unitOf(tokens, index);
  // "1 in 1,000".
  const ratio = inDigits && ratios.has(tokens[index + 1]?.key ?? '') && tokens[index + 2]?.kind === 'number';
  // "1000 webhooks/minute".
  const rate = tokens[index + 2]?.text === '/' && timeUnits.has(tokens[index + 3]?.key ?? '');
  const signed = unitSigns.has(tokens[index + 1]?.text ?? '');
  // "3D" is no time of three days.
  const glued = token.text.endsWith('D') ? '' : token.key;
  const hasUnit =
    joined !== undefined ||
    unit !== undefined ||
    signed ||
    ratio ||
    rate ||
    GLUED_UNIT.test(glued) ||
    GLUED_TIME.test(glued);
  const isBound = from >= 0 && !isName(tokens, index);
  if (!(hasUnit || isBound)) return undefined;
  const isVerdict = zones[index] !== 'purpose' && zones[index] !== 'label';
  const measured = isVerdict ? evidenceWeight.measured : evidenceWeight.besidesTheVerdict;
  return {
    kind: timeUnits.has(joined ?? unit?.base ?? '') || GLUED_TIME.test(glued) ? 'deadline' : 'number',
    strength: inDigits || (hasUnit && from >= 0) ? measured : evidenceWeight.countedInWords,
    ...span(sentence, from < 0 ? index : from, Math.max(index + (signed ? 2 : 1), unit?.to ?? 0)),
  };
}

/** Numbers with a unit or a comparison, and bounds in words ("at most once"). */
export function numbers(sentence: Sentence): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const bound = inWords.find(sentence.tokens, index);
    if (bound !== undefined) {
      found.push({ kind: 'deadline', strength: evidenceWeight.measured, ...span(sentence, index, bound.to) });
      continue;
    }
    const number = numberAt(sentence, index);
    if (number !== undefined) found.push(number);
  }
  return found;
}
