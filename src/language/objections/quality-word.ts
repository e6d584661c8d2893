import { conjunctions, formsOfBe, harmless, standards, things } from '../lexicon.js';
import { toldByDeed } from '../means.js';

import { type Hit, phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { qualityNouns, qualityWords } from '../terms/quality-words.js';
import type { VagueGroup } from '../terms/term.js';
import { isOpenClass } from '../verb-use.js';
import { isExplained, isName } from './explained.js';
import { type Candidate, objectTo } from './objection.js';
import { praiseByForm } from './praise-by-form.js';
import { tellsWhichActor } from './which-actor.js';

const qualities = phraseIndex(qualityWords);
const nouns = phraseIndex(qualityNouns);
const manners = wordSet('way, manner, fashion, basis');
/** Qualities that are verbs too: "clear the cart", "live in the EU". */
const verbsToo = wordSet('clear, clean, better, live, secure');
const articles = wordSet('a, an, the');
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
      blank: 'what is seen when it is done so?',
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

/** "Plays a sound when": an article before and nothing after make a noun of it. */
function isNamed({ tokens }: Sentence, hit: Hit<VagueGroup>): boolean {
  const next = tokens[hit.to];
  const goesOn = isOpenClass(next) || next?.text === ',' || conjunctions.has(next?.key ?? '');
  return articles.has(tokens[hit.from - 1]?.key ?? '') && !goesOn;
}

/** "Securely stores keys by hashing them": the means says what the adverb does not. */
function isToldByMeans(sentence: Sentence, hit: Hit<VagueGroup>): boolean {
  const verb = sentence.verbAt.get(hit.to) ?? sentence.verbAt.get(hit.from - 1);
  return verb !== undefined && hit.base.endsWith('ly') && toldByDeed(sentence, verb);
}

const FEWEST_DEEDS = 2;

/** "Rejects it gracefully, logs its ID and goes on": the deeds that follow say what is graceful. */
function isToldByDeeds({ tokens, verbs, zones }: Sentence, hit: Hit<VagueGroup>): boolean {
  if (tokens[hit.to]?.text !== ',' || !hit.base.endsWith('ly')) return false;
  const deeds = verbs.filter(({ at, seen, vague }) => at > hit.to && zones[at] === 'main' && seen && !vague);
  return deeds.length >= FEWEST_DEEDS;
}

function weightOf(sentence: Sentence, hit: Hit<VagueGroup>, isNoun: boolean): number {
  const zone = sentence.zones[hit.from];
  if (tellsWhichActor(sentence, hit.from, hit.to)) return objectionWeight.harmless;
  // "Secure HTTPS": the standard says it.
  if (!isNoun && standards.find(sentence.tokens, hit.to) !== undefined) return objectionWeight.harmless;
  if (isExplained(sentence, hit.to) || isName(sentence, hit.from) || zone === 'aside')
    return objectionWeight.harmless;
  // "OAuth 2.0 for secure sign-in": what it is for.
  const isAim = sentence.tokens[hit.from - 1]?.key === 'for';
  if (zone === 'trigger' || isAim) return objectionWeight.qualityInTrigger;
  // "And successfully prints a label": what is done says it.
  if (hit.base === 'successfully' && sentence.verbAt.get(hit.to)?.seen === true)
    return objectionWeight.harmless;
  if (!isNoun && (isNamed(sentence, hit) || isToldByMeans(sentence, hit) || isToldByDeeds(sentence, hit)))
    return objectionWeight.harmless;
  // "Security questions", "performance report": it says which, not how good.
  const says = isNoun && things.find(sentence.tokens, hit.to) !== undefined;
  if (isNoun) return says ? objectionWeight.harmless : objectionWeight.qualityNoun;
  return isVerdict(sentence, hit) ? objectionWeight.qualityVerdict : objectionWeight.qualityAdornment;
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
    if (hit === undefined) found.push(...praiseByForm(sentence, index));
    if (hit === undefined || zones[index] === 'label' || zones[index] === 'purpose') continue;
    if (verbsToo.has(hit.base) && opensVerb.has(tokens[index - 1]?.key ?? '')) continue;
    found.push(
      objectTo(sentence, 'quality-word', hit, weightOf(sentence, hit, quality === undefined), {
        wrong: (words) => `${words} is a quality without a measure.`,
        asks: hit.group.asks,
        blank: hit.group.instead,
      }),
    );
    index = hit.to - 1;
  }
  return found;
}
