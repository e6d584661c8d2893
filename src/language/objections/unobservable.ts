import { feelingVerbs } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { officeWork } from '../terms/vague-phrases.js';
import { type Candidate, objectTo } from './objection.js';

const names = wordSet('by, as, under');
const office = phraseIndex(officeWork);

function objection(sentence: Sentence, from: number, to: number, weight: number): Candidate {
  return objectTo(sentence, 'unobservable', { from, to }, weight, {
    wrong: (words) => `${words} is a goal or a piece of office work: no test of the product can see it.`,
    asks: 'What would one see in the product if the goal were reached?',
    blank: 'what does the product then do, and who sees it?',
  });
}

/** A goal, a feeling or office work: no test of a product sees it. */
export function unobservableObjections(sentence: Sentence): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const found: Candidate[] = [];
  for (const verb of sentence.verbs) {
    // "Is known by its ID": it has one.
    const identified = verb.passive && verb.base === 'know' && names.has(tokens[verb.to]?.key ?? '');
    const felt = !identified && !verb.seen && !verb.vague && feelingVerbs.find(tokens, verb.at) !== undefined;
    if (felt && zones[verb.at] === 'main')
      found.push(objection(sentence, verb.at, verb.to, objectionWeight.feeling));
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = zones[index] === 'main' ? office.find(tokens, index) : undefined;
    if (hit !== undefined) found.push(objection(sentence, hit.from, hit.to, objectionWeight.officeWork));
  }
  return found;
}
