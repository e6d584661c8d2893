import { phraseIndex, wordIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { unobservableVerbs } from '../terms/verbs.js';
import { type Candidate, objectTo } from './objection.js';

const feelings = phraseIndex(unobservableVerbs);
const office = wordIndex(
  'documented, not documented, targets defined, policy defined, process defined, is documented, are documented, documentation is, reviewed by, is reviewed, are reviewed, signed off, agreed upon, aligned, aware of, trained, stakeholders, the team, team is, our team, everyone, adoption, morale, productivity, satisfaction, buy in, roadmap, lessons learned, best interest, focus on, untrained, documented process, culture, mindset, responsibilities, ownership, goals, vision, strategy, defined based on',
);

/** A goal, a feeling or office work: no test of a product sees it. */
export function unobservableObjections(sentence: Sentence): readonly Candidate[] {
  const { tokens, zones, verbs } = sentence;
  const found: Candidate[] = [];
  const push = (from: number, to: number, weight: number): void => {
    found.push(
      objectTo(sentence, 'unobservable', { from, to }, weight, {
        wrong: (words) => `${words} is a goal or a piece of office work: no test of the product can see it.`,
        asks: 'What would one see in the product if the goal were reached?',
        mend: () => 'Name what the product does: “‹A person› does ‹this› and sees ‹that› within ‹60 seconds›.”',
      }),
    );
  };
  for (const verb of verbs) {
    if (zones[verb.at] === 'main' && feelings.find(tokens, verb.at) !== undefined && !verb.seen && !verb.vague) push(verb.at, verb.to, 2.5);
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = zones[index] === 'main' ? office.find(tokens, index) : undefined;
    if (hit !== undefined) push(hit.from, hit.to, strength.clear);
  }
  return found;
}
