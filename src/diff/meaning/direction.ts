import { flows, parseDirection } from '../../scope/direction.js';
import { isSameValue } from '../same-value.js';
import { turn } from '../words.js';
import type { Meaning } from './meaning.js';

/** What another direction means: turned round, one way instead of both, or only written otherwise. */
export function directionMeaning(before: unknown, after: unknown): Pick<Meaning, 'sentence' | 'class'> {
  const sentence = `: direction ${turn(before, after)}`;
  const [old, now] = [flowsOf(before), flowsOf(after)];
  if (isSameValue(old, now)) return { sentence, class: 'wording' };
  if (old.length === 1 && now.length === 1 && isSameValue(old, reversed(now)))
    return { sentence: `${sentence}, turned round`, class: 'different' };
  if (old.length > now.length && now.length > 0)
    return { sentence: `${sentence}, one way only`, class: 'different' };
  if (now.length > old.length && old.length > 0)
    return { sentence: `${sentence}, both ways`, class: 'different' };
  return { sentence, class: 'different' };
}

function flowsOf(text: unknown): string[] {
  const direction = typeof text === 'string' ? parseDirection(text) : undefined;
  return direction ? flows(direction).sort() : [];
}

function reversed(all: readonly string[]): string[] {
  return all.map((flow) => flow.split(' -> ').reverse().join(' -> '));
}
