import { abstractions, negations, standards, things } from '../lexicon.js';
import { wordIndex, wordSet } from '../phrases.js';
import type { Sentence, Verb } from '../sentence.js';
import { span, strength } from '../strength.js';
import type { Evidence } from './evidence.js';

export const sameness = wordIndex(
  'unique, uniquely, idempotent, idempotently, identical, the same, same result, no duplicate, no duplicates, without duplicates, duplicate free, exactly one, only one, immutable, read only, append only, case insensitive, case sensitive, byte for byte, unchanged, equals, equal to, in the same order, atomically, atomic, mandatory, optional, sorted, encrypted, hashed, signed, masked, redacted, empty, null, blank, disabled, in alphabetical order, in chronological order, by id, exponential backoff, backoff',
);

/** Whether the object of a verb names something that one can point at. */
export function objectIsConcrete(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  let abstract = 0;
  let concrete = 0;
  for (let index = verb.object.from; index < verb.object.to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'code' || token.kind === 'quoted' || token.kind === 'number') concrete += 1;
    else if (standards.find(tokens, index) !== undefined || things.find(tokens, index) !== undefined) concrete += 1;
    else if (abstractions.find(tokens, index) !== undefined) abstract += 1;
  }
  return concrete > 0 && concrete >= abstract;
}

/** Words that introduce by which means, or with what in it. */
const means = wordSet('via, using, through, by, with, showing, containing, including, listing, from');

/** Whether the thing done is told by its means ("with exponential backoff", "via environment variables"). */
export function meansAfter(sentence: Sentence, verb: Verb): boolean {
  const { tokens, zones } = sentence;
  for (let index = verb.to; index < tokens.length && index < verb.to + 16; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'symbol' && token.text === '.') return false;
    if (zones[index] !== 'main') continue;
    if (token?.key === 'without') return true;
    if (!means.has(token?.key ?? '')) continue;
    for (let ahead = index + 1; ahead < tokens.length && ahead < index + 6; ahead += 1) {
      const kind = tokens[ahead]?.kind;
      if (kind === 'code' || kind === 'quoted' || kind === 'number') return true;
      if (standards.find(tokens, ahead) !== undefined || things.find(tokens, ahead) !== undefined || sameness.find(tokens, ahead) !== undefined) return true;
    }
  }
  return false;
}

/** A named result: something seen to happen, or seen not to, best with what sets it off. */
export function behaviours(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones, verbs } = sentence;
  const found: Evidence[] = [];
  const hasTrigger = zones.includes('trigger');
  for (const verb of verbs) {
    if (zones[verb.at] !== 'main' || !verb.seen) continue;
    const place = span(sentence, verb.at, verb.to);
    let negated = false;
    for (let back = verb.at - 1; back >= Math.max(0, verb.at - 4); back -= 1) {
      if (negations.has(tokens[back]?.key ?? '') || tokens[back]?.key === 'only') negated = true;
    }
    const concrete = objectIsConcrete(sentence, verb);
    let weight: number = concrete ? 1.5 : strength.hint;
    if (verb.vague) weight = concrete ? strength.hint : strength.none;
    if (hasTrigger && !verb.vague) weight += 0.6;
    if (negated) weight += 0.6;
    if (weight > 0) found.push({ kind: 'behaviour', strength: weight, ...place });
  }
  for (let index = 0; index < tokens.length; index += 1) {
    if (zones[index] === 'purpose' || zones[index] === 'label') continue;
    const hit = sameness.find(tokens, index);
    if (hit !== undefined) found.push({ kind: 'behaviour', strength: strength.clear, ...span(sentence, hit.from, hit.to) });
    else if (tokens[index]?.key === 'only' && zones[index] === 'main') {
      found.push({ kind: 'behaviour', strength: 1.5, ...span(sentence, index, index + 1) });
    }
  }
  return found;
}
