import { phraseIndex, wordIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { span, strength } from '../strength.js';
import { units } from '../terms/nouns.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

const unitIndex = wordIndex(units);
const timeUnits = wordSet(
  'ms, millisecond, milliseconds, s, sec, secs, second, seconds, min, mins, minute, minutes, h, hr, hrs, hour, hours, d, day, days, week, weeks, month, months, year, years, business day, business days, working day, working days, am, pm',
);
const numberWords = wordSet(
  'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, sixty, hundred, thousand, million, zero, half, single',
);
const comparators = wordIndex(
  'at most, at least, no more than, not more than, more than, less than, fewer than, no less than, no fewer than, up to, max, maximum, maximum of, a maximum of, min, minimum, minimum of, a minimum of, exactly, within, under, below, above, over, after, every, first, last, latest, top, limit, limited to, equal to, greater than, the same number of, before, by',
);
const comparisonSigns = wordSet('<, >, ≤, ≥, =, ×, ~, ±, ≈');
const indefinite = phraseIndex([
  {
    words: 'within a second, within a minute, within an hour, within a day, under a minute, under a second, under an hour, in under a minute, exactly once, at most once, at least once, only once, every second, every minute, every hour, once a day, once per day, once a week, twice a day, once per week, once per hour, once an hour',
    example: 'The job runs _.',
  },
]);

function hasUnitGlued(token: Token): boolean {
  return /^[\d.,]+(?:ms|s|sec|min|m|h|hr|d|kb|mb|gb|tb|px|x|k|fps|hz|am|pm|kg|g|cm|mm|km|bit|bits)$/.test(token.key);
}

/** Versions and names: "OAuth 2.0", "Phase 2", "HTTP 404"; no quantity. */
function isName(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  const previous = sentence.tokens[index - 1];
  if (token === undefined || previous === undefined || previous.kind === 'symbol') return false;
  const capital = previous.text[0] !== previous.text[0]?.toLowerCase();
  return capital && index > 1 ? true : capital && /^\d\.\d/.test(token.text);
}

/** Numbers with a unit or a comparison. */
export function numbers(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const found: Evidence[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const zone = zones[index];
    const standing = indefinite.find(tokens, index);
    if (standing !== undefined) {
      found.push({ kind: 'deadline', strength: strength.strong, ...span(sentence, index, standing.to) });
      continue;
    }
    const isNumber = token.kind === 'number' || numberWords.has(token.key);
    if (!isNumber) continue;
    let next = index + 1;
    // "30 concurrent users", "5 (five) minutes": the unit may stand one word off.
    const nextUnit = unitIndex.find(tokens, next) ?? (tokens[next]?.kind === 'word' ? unitIndex.find(tokens, next + 1) : undefined);
    let from = index;
    let compared = false;
    for (let back = index - 1; back >= Math.max(0, index - 4); back -= 1) {
      if (comparisonSigns.has(tokens[back]?.text ?? '')) {
        compared = true;
        from = back;
        break;
      }
      const comparator = comparators.find(tokens, back);
      if (comparator !== undefined && comparator.to === index) {
        compared = true;
        from = back;
      }
    }
    const following = tokens[next]?.text ?? '';
    const suffixed = following === '%' || following === '+' || following === '×' || following === '°' || following === '€' || following === '$';
    if (suffixed) next += 1;
    const united = nextUnit !== undefined || hasUnitGlued(token) || suffixed;
    if (!(united || compared)) continue;
    if (!united && isName(sentence, index)) continue;
    if (token.kind !== 'number' && !united) continue;
    const unit = nextUnit === undefined ? '' : nextUnit.base;
    const time = timeUnits.has(unit) || /^[\d.,]+(?:ms|s|sec|min|m|h|hr|d|am|pm)$/.test(token.key);
    const weight = zone === 'purpose' ? strength.hint : zone === 'label' ? strength.hint : strength.strong;
    found.push({
      kind: time ? 'deadline' : 'number',
      strength: token.kind === 'number' || compared ? weight : strength.clear,
      ...span(sentence, from, Math.max(next, nextUnit?.to ?? 0)),
    });
  }
  return found;
}
