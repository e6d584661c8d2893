import { meansAfter, objectIsConcrete } from '../evidence/behaviour.js';
import { phraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { placeholderVerbs } from '../terms/placeholder-verbs.js';
import { type Candidate, insteadOf, objectTo } from './objection.js';

const vague = phraseIndex(placeholderVerbs);

/** "Handle errors", "ensure integrity": a verb that leaves the behaviour out, with an object that does not tell it either. */
export function placeholderVerbObjections(sentence: Sentence): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const verb of sentence.verbs) {
    if (!verb.vague || sentence.zones[verb.at] !== 'main') continue;
    const hit = vague.find(sentence.tokens, verb.at);
    if (hit === undefined) continue;
    const { tokens, zones } = sentence;
    const wrapsVerb = verb.base === 'allow' || verb.base === 'enable' || verb.base === 'permit';
    // "Allow the user to …": what is allowed is the behaviour, and is judged itself.
    if (wrapsVerb && sentence.verbs.some((inner) => inner.at > verb.at && tokens[inner.at - 1]?.key === 'to' && zones[inner.at] === 'main')) continue;
    const concrete = hit.group.objectIsInput !== true && objectIsConcrete(sentence, verb);
    let weight: number = concrete ? 1.4 : 2.2;
    if (meansAfter(sentence, verb)) weight -= 0.9;
    if (zones.includes('trigger')) weight -= 0.3;
    if (tokens[verb.at - 1]?.key === 'only' || tokens[verb.to]?.key === 'only') weight -= 0.8;
    if (verb.seen) weight -= 0.7;
    if (hit.group.weight !== undefined) weight = Math.min(weight, hit.group.weight);
    if (weight <= strength.none) continue;
    found.push(
      objectTo(sentence, 'placeholder-verb', hit, weight, {
        wrong: (words) => `${words} leaves out what happens.`,
        asks: hit.group.asks,
        mend: () => insteadOf(sentence, hit.group, hit),
      }),
    );
  }
  return found;
}
