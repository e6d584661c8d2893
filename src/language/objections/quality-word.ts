import { formsOfBe, harmless, things } from '../lexicon.js';
import { type Hit, phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import {
  mannerOfDoing,
  plainAdverbs,
  plainStates,
  praisingCompounds,
  praisingEndings,
  praisingParts,
  praisingState,
} from '../terms/manner-words.js';
import { qualityNouns, qualityWords } from '../terms/quality-words.js';
import { type VagueGroup, wordsIn } from '../terms/term.js';
import type { Token } from '../tokens.js';
import { isOpenClass } from '../verb-use.js';
import { isExplained, isName } from './explained.js';
import { type Candidate, insteadOf, objectTo, rewritten } from './objection.js';

const qualities = phraseIndex(qualityWords);
const nouns = phraseIndex(qualityNouns);
const manners = wordSet('way, manner, fashion, basis');
const plain = phraseIndex(plainAdverbs);
const praising = wordSet(praisingParts);
const plainStateWords = wordSet(plainStates);
const endings = wordsIn(praisingEndings);
/** Qualities that are verbs too: "clear the cart", "live in the EU". */
const verbsToo = wordSet('clear, clean, better, live, secure');
const opensVerb = wordSet('to, must, shall, should, will, can, may, not');

/** "In a centralised way": whatever the adjective, a manner is no result. */
function manner(sentence: Sentence, index: number): readonly Candidate[] {
  const { tokens } = sentence;
  const length = [2, 3, 4].find((ahead) => manners.has(tokens[index + ahead]?.key ?? ''));
  const opens = tokens[index]?.key === 'in' || tokens[index]?.key === 'on';
  if (!opens || length === undefined) return [];
  const place = { from: index, to: index + length + 1 };
  return [
    objectTo(sentence, 'quality-word', place, objectionWeight.manner, {
      wrong: (words) => `${words} is a manner, not a result.`,
      asks: 'What is seen when it is done in that way, and what when it is not?',
      mend: () => `Name the result: ${rewritten(sentence, place, 'so that this is seen')}`,
    }),
  ];
}

/** "Is fast", "works correctly": the quality is the verdict. "A clear message": it only adorns one. */
function isVerdict(sentence: Sentence, hit: Hit<VagueGroup>): boolean {
  const { tokens } = sentence;
  const last = tokens[hit.to - 1]?.key ?? '';
  const isAdverb = last.endsWith('ly') && !last.endsWith('friendly');
  if (isAdverb || formsOfBe.has(tokens[hit.from - 1]?.key ?? '')) return true;
  return hit.to >= tokens.length - 1 || tokens[hit.to]?.kind === 'symbol';
}

function weightOf(sentence: Sentence, hit: Hit<VagueGroup>, isNoun: boolean): number {
  const zone = sentence.zones[hit.from];
  if (isExplained(sentence, hit.to) || isName(sentence, hit.from) || zone === 'aside')
    return objectionWeight.harmless;
  if (zone === 'trigger') return objectionWeight.qualityInTrigger;
  // "Security questions", "performance report": it says which, not how good.
  const says = isNoun && things.find(sentence.tokens, hit.to) !== undefined;
  if (isNoun) return says ? objectionWeight.harmless : objectionWeight.qualityNoun;
  return isVerdict(sentence, hit) ? objectionWeight.qualityVerdict : objectionWeight.qualityAdornment;
}

/** "Alarms must be conspicuous": a state that is not one to look up, and nothing after it that says of what kind. */
function isPraisingState(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const { key, kind } = tokens[index] as Token;
  if (kind !== 'word' || key.includes(' ') || !formsOfBe.has(tokens[index - 1]?.key ?? '')) return false;
  if (isOpenClass(tokens[index + 1]) || tokens[index + 1]?.key === 'to' || plainStateWords.has(key))
    return false;
  return endings.some((ending) => key.endsWith(ending) && key.length > ending.length + 2);
}

/** Words that no list knows, but whose form tells that they praise: "readily", "owner-centric". */
function byForm(sentence: Sentence, index: number): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const token = tokens[index];
  if (token?.kind !== 'word' || zones[index] !== 'main') return [];
  if (isName(sentence, index)) return [];
  const lastPart = token.key.slice(token.key.lastIndexOf(' ') + 1);
  const said =
    token.key.includes(' ') && praising.has(lastPart)
      ? { group: praisingCompounds, weight: objectionWeight.praise }
      : token.key.endsWith('ly') && plain.find(tokens, index) === undefined
        ? { group: mannerOfDoing, weight: objectionWeight.unlistedManner }
        : isPraisingState(sentence, index)
          ? { group: praisingState, weight: objectionWeight.praisingState }
          : undefined;
  if (said === undefined) return [];
  const place = { from: index, to: index + 1 };
  return [
    objectTo(sentence, 'quality-word', place, said.weight, {
      wrong: (words) => `${words} is a quality without a measure.`,
      asks: said.group.asks,
      mend: () => insteadOf(sentence, said.group, place, 'in place'),
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
    if (zones[index] === 'main') found.push(...manner(sentence, index));
    const quality = qualities.find(tokens, index);
    const hit = quality ?? nouns.find(tokens, index);
    if (hit === undefined) found.push(...byForm(sentence, index));
    if (hit === undefined || zones[index] === 'label' || zones[index] === 'purpose') continue;
    if (verbsToo.has(hit.base) && opensVerb.has(tokens[index - 1]?.key ?? '')) continue;
    found.push(
      objectTo(sentence, 'quality-word', hit, weightOf(sentence, hit, quality === undefined), {
        wrong: (words) => `${words} is a quality without a measure.`,
        asks: hit.group.asks,
        mend: () => insteadOf(sentence, hit.group, hit, isVerdict(sentence, hit) ? 'in place' : 'after'),
      }),
    );
    index = hit.to - 1;
  }
  return found;
}
