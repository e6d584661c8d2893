import { formsOfBe, harmless } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { qualityNouns, qualityWords } from '../terms/quality-words.js';
import { isDefinedHere, isName } from './defined-here.js';
import { type Candidate, insteadOf, objectTo, rewritten } from './objection.js';

const qualities = phraseIndex(qualityWords);
const nouns = phraseIndex(qualityNouns);

/** Whether a word that is also a verb ("clear the cart", "live in the EU") is one here. */
function isVerbHere(sentence: Sentence, index: number): boolean {
  const previous = sentence.tokens[index - 1]?.key ?? '';
  const key = sentence.tokens[index]?.key ?? '';
  return (key === 'clear' || key === 'clean' || key === 'better' || key === 'live' || key === 'secure') && /^(?:to|must|shall|should|will|can|may|not)$/.test(previous);
}

const manners = wordSet('way, manner, fashion');

/** "In a centralised way": whatever the adjective, a manner is no result. */
function manner(sentence: Sentence, index: number): readonly Candidate[] {
  const { tokens } = sentence;
  const end = [2, 3, 4].find((ahead) => manners.has(tokens[index + ahead]?.key ?? ''));
  if (end === undefined) return [];
  return [
    objectTo(sentence, 'quality-word', { from: index, to: index + end + 1 }, 2.4, {
      wrong: (words) => `${words} is a manner, not a result.`,
      asks: 'What is seen when it is done in that way, and what when it is not?',
      mend: () => `Name the result: ${rewritten(sentence, { from: index, to: index + end + 1 }, 'so that this is seen')}.`,
    }),
  ];
}

/** "Fast", "secure", "user-friendly": a quality with no measure. */
export function qualityWordObjections(sentence: Sentence): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const name = harmless.find(tokens, index);
    if (name !== undefined) {
      index = name.to - 1;
      continue;
    }
    const hit = qualities.find(tokens, index) ?? nouns.find(tokens, index);
    const zone = zones[index];
    if (tokens[index]?.key === 'in' && zone === 'main') found.push(...manner(sentence, index));
    if (hit === undefined || zone === 'label' || zone === 'purpose' || isVerbHere(sentence, index)) continue;
    const isNoun = qualities.find(tokens, index) === undefined;
    // "Is fast", "works correctly", "reliably": the quality is the verdict. "A clear message": it only adorns one.
    const last = tokens[hit.to - 1]?.key ?? '';
    const predicate =
      last.endsWith('ly') || formsOfBe.has(tokens[hit.from - 1]?.key ?? '') || hit.to >= tokens.length - 1 || tokens[hit.to]?.kind === 'symbol';
    let weight: number = predicate ? 2.9 : 2.4;
    if (isNoun) weight = 1.6;
    if (zone === 'aside') weight = strength.hint;
    if (zone === 'trigger') weight = 1.7;
    if (hit.from > 0 && isName(sentence, hit.from)) weight = strength.hint;
    if (isDefinedHere(sentence, hit.to)) weight = strength.hint;
    found.push(
      objectTo(sentence, 'quality-word', hit, weight, {
        wrong: (words) => `${words} is a quality without a measure.`,
        asks: hit.group.asks,
        mend: () => insteadOf(sentence, hit.group, hit),
      }),
    );
    index = hit.to - 1;
  }
  return found;
}
