import { objectIsConcrete } from '../object.js';
import { wordIndex } from '../phrases.js';
import { readSentence } from '../sentence.js';
import { benefitWords, timingWords, triggerWords } from '../terms/story-words.js';
import type { Token } from '../tokens.js';

export type StoryPart = 'role' | 'trigger' | 'outcome' | 'timing' | 'benefit';

const triggers = wordIndex(triggerWords);
const timings = wordIndex(timingWords);
const benefits = wordIndex(benefitWords);

/** Index of the first token of the reason ("so that …"), or the number of tokens. */
function startOfBenefit(tokens: readonly Token[]): number {
  for (let index = 1; index < tokens.length; index += 1) {
    if (benefits.find(tokens, index) !== undefined) return index;
    // "So users see", "so I never": any "so" but "so on" and "so far" gives the reason.
    const next = tokens[index + 1]?.key ?? '';
    if (tokens[index]?.key === 'so' && next !== 'on' && next !== 'far' && next !== 'much' && next !== 'many')
      return index;
  }
  return tokens.length;
}

/** Whether the wish names something seen or done, not just "manage", "have integration", "sync". */
function hasOutcome(text: string): boolean {
  const wish = readSentence(text);
  const named = wish.verbs.filter(
    (verb) => verb.seen || !verb.vague || objectIsConcrete(wish, verb, 'whole'),
  );
  return wish.verbs.length === 0 ? wish.tokens.length > 4 : named.length > 0;
}

/** Which parts a one-sentence story does not carry. */
export function missingParts(tokens: readonly Token[], text: string, hasRole: boolean): readonly StoryPart[] {
  const benefit = startOfBenefit(tokens);
  const wishEnd = tokens[benefit]?.start ?? text.length;
  const has = (index: ReturnType<typeof wordIndex>, from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (index.find(tokens, at) !== undefined) return true;
    return false;
  };
  // The "As" of "As a rep" is no trigger.
  const first = tokens[0]?.key === 'as' ? 1 : 0;
  const missing: StoryPart[] = [];
  if (!hasRole) missing.push('role');
  if (!has(triggers, first, benefit)) missing.push('trigger');
  if (!hasOutcome(text.slice(0, wishEnd))) missing.push('outcome');
  if (!has(timings, first, tokens.length)) missing.push('timing');
  if (benefit === tokens.length) missing.push('benefit');
  return missing;
}
