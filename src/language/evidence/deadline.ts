import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { evidenceWeight, span } from '../strength.js';
import { moments } from '../terms/measures.js';
import type { Evidence } from './evidence.js';

const momentIndex = phraseIndex(moments);

/** "Daily business": of what kind, not when. */
const routine = wordSet('operations, operation, business, work, routine, life, use, needs, practice');

/** Times that are bounded without a number: a weekday, "nightly", "on the next sync". */
export function deadlines(sentence: Sentence): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const zone = sentence.zones[index];
    if (zone === 'purpose' || zone === 'label') continue;
    const hit = momentIndex.find(sentence.tokens, index);
    if (hit !== undefined && !routine.has(sentence.tokens[hit.to]?.key ?? '')) {
      found.push({ kind: 'deadline', strength: evidenceWeight.moment, ...span(sentence, hit.from, hit.to) });
    }
  }
  return found;
}
