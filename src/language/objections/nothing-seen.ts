import { determiners, formsOfBe, modals, negations, verbs } from '../lexicon.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { looksLikeVerb } from '../unlisted-verb.js';
import { isOpenClass } from '../verb-use.js';
import { type Candidate, objectTo } from './objection.js';

/** "Is weighed", "must weigh the bag", "countersigns the deed": what no list knows may well be seen to happen. */
function happens({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (verbs.find(tokens, at) !== undefined || !isOpenClass(token)) return false;
    const before = tokens[at - 1]?.key ?? '';
    const isPassive = token.key.endsWith('ed') && formsOfBe.has(before);
    const actsOn = [1, 2].some((ahead) => determiners.has(tokens[at + ahead]?.key ?? ''));
    const isPromised = modals.has(before) && actsOn;
    return isPassive || isPromised || (!token.key.endsWith('ed') && looksLikeVerb(tokens, at));
  });
}

/**
 * A statement in which nothing is found that a test could look at: no number, no moment, nothing that happens, no thing. It is
 * the weakest of objections, and answered by any evidence; of what happens on an event, or must not happen, it is not made.
 */
export function nothingSeenObjections(sentence: Sentence): readonly Candidate[] {
  const { tokens } = sentence;
  if (!sentence.asserts || sentence.hasTrigger || happens(sentence)) return [];
  if (tokens.some(({ key }) => negations.has(key))) return [];
  return [
    objectTo(sentence, 'no-verdict', { from: 0, to: tokens.length }, objectionWeight.nothingSeen, {
      wrong: (all) => `${all} names nothing that a test could look at or measure.`,
      asks: 'What does one see or measure when it is so, and what when it is not?',
      blank: undefined,
    }),
  ];
}
