import {
  adverbs,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  prepositions,
  pronouns,
} from '../lexicon.js';
import { phraseIndex, wordIndex, wordSet } from '../phrases.js';
import { qualityNouns, qualityWords } from '../terms/quality-words.js';
import { emptyWords } from '../terms/story-words.js';
import { softTimes } from '../terms/vague-phrases.js';
import type { Token } from '../tokens.js';

const praise = phraseIndex(qualityWords, qualityNouns, softTimes);
const empty = wordIndex(emptyWords);
const own = wordSet('am, my, our, me, us, i, very, more, much, so, really, truly, well, than, as');
const closed = [
  adverbs,
  conjunctions,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  prepositions,
  pronouns,
  own,
];

/** "I have a great experience", "it is consistent": every word praises, or says nothing of what is seen. */
export function onlyPraises(tokens: readonly Token[]): boolean {
  let praises = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const hit = praise.find(tokens, at);
    if (hit !== undefined) {
      praises = true;
      at = hit.to - 1;
      continue;
    }
    const said = empty.find(tokens, at);
    if (said !== undefined) {
      praises ||= feelings.has(token.key);
      at = said.to - 1;
      continue;
    }
    if (token.kind !== 'symbol' && !closed.some((words) => words.has(token.key))) return false;
  }
  return praises;
}

/** Of the empty words, those that praise by themselves. */
const feelings = wordSet(`
  happy, satisfied, glad, pleased, delighted, confident, content, productive, save, saves, easier, better, works, work
`);
