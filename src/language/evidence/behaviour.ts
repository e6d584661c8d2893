import { abstractions, conjunctions, negations, prepositions, processes, standards, things } from '../lexicon.js';
import { wordIndex, wordSet } from '../phrases.js';
import type { Sentence, Verb } from '../sentence.js';
import { span, strength } from '../strength.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

export const sameness = wordIndex(
  'unique, uniquely, idempotent, idempotently, identical, the same, same result, no duplicate, no duplicates, without duplicates, duplicate free, exactly one, only one, immutable, read only, append only, case insensitive, case sensitive, byte for byte, unchanged, equals, equal to, in the same order, atomically, atomic, mandatory, optional, sorted, encrypted, hashed, signed, masked, redacted, empty, null, blank, disabled, enabled, activated, deactivated, in alphabetical order, in chronological order, by id, exponential backoff, backoff',
);

const hollowHeads = wordSet('data, information, details, functionality, features, capabilities, services, experience');

/** The last noun of the object's first phrase names a process or a heap: "voucher data", "reconciliation of accounts". */
export function isHollow(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  if (verb.passive) return false;
  let head = -1;
  for (let index = verb.object.from; index < verb.object.to; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'symbol' || prepositions.has(token.key) || token.key === 'to' || conjunctions.has(token.key)) break;
    head = index;
  }
  const token = tokens[head];
  if (token === undefined || token.kind !== 'word' || things.find(tokens, head) !== undefined) return false;
  return hollowHeads.has(token.key) || processes.find(tokens, head) !== undefined || namesProcess(token.key);
}

const processEndings = ['ing', 'tion', 'sion', 'ment', 'ance', 'ence', 'ity', 'ness', 'ship', 'ysis'];

/** Whether a noun that no list knows names a process or a quality, by its ending. */
export function namesProcess(noun: string): boolean {
  return processEndings.some((ending) => noun.length > ending.length + 2 && noun.endsWith(ending));
}

/** Whether the object of a verb names something that one can point at. */
export function objectIsConcrete(sentence: Sentence, verb: Verb, headOnly = false): boolean {
  const { tokens } = sentence;
  let abstract = 0;
  let concrete = 0;
  for (let index = verb.object.from; index < verb.object.to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (headOnly && index > verb.object.from && token.key !== 'of' && (prepositions.has(token.key) || token.key === 'to')) break;
    if (token.kind === 'code' || token.kind === 'quoted' || token.kind === 'number') concrete += 1;
    else if (standards.find(tokens, index) !== undefined || things.find(tokens, index) !== undefined) concrete += 1;
    else if (abstractions.find(tokens, index) !== undefined) abstract += 1;
  }
  if (isHollow(sentence, verb)) return false;
  return concrete > 0 && concrete >= abstract;
}

/** Words that introduce by which means, or with what in it. */
const means = wordSet('via, using, through, by, with, based, upon, across');
/** After these, "with" names the other side, not a means. */
const together = wordSet('integration, communication, interaction, interoperability, compatibility, connectivity, connection, collaboration, compliance, conformity, together, along, synchronization, sync');
const contents = wordSet('showing, containing, listing, from, displaying');

/** Whether the thing done is told by its means ("with exponential backoff", "via environment variables"). */
export function meansAfter(sentence: Sentence, verb: Verb, alsoContents: boolean): boolean {
  const { tokens, zones } = sentence;
  for (let index = verb.to; index < tokens.length && index < verb.to + 11; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'symbol' && token.text === '.') return false;
    if (zones[index] !== 'main') continue;
    if (token?.key === 'without') return true;
    if (token?.key === 'with' && together.has(tokens[index - 1]?.key ?? '')) continue;
    // "Changes made by user A": who did it before, not by which means it is done now.
    if (token?.key === 'by' && /^(?:made|sent|given|set|done|\w+ed)$/.test(tokens[index - 1]?.key ?? '')) continue;
    const key = token?.key ?? '';
    if (!(means.has(key) || (alsoContents && contents.has(key)))) continue;
    for (let ahead = index + 1; ahead < tokens.length && ahead < index + 6; ahead += 1) {
      const kind = tokens[ahead]?.kind;
      if (kind === 'code' || kind === 'quoted' || kind === 'number') return true;
      if (standards.find(tokens, ahead) !== undefined || things.find(tokens, ahead) !== undefined || sameness.find(tokens, ahead) !== undefined) return true;
    }
  }
  return false;
}

const denials = wordSet('no, not, nothing, neither');
const articles = wordSet('a, an, one');
const offering = wordSet('provide, offer, present, deliver, implement');

/** A named result: something seen to happen, or seen not to, best with what sets it off. */
export function behaviours(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones, verbs } = sentence;
  const found: Evidence[] = [];
  const hasTrigger = zones.includes('trigger');
  for (const verb of verbs) {
    if (zones[verb.at] !== 'main') continue;
    const place = span(sentence, verb.at, verb.to);
    if (!verb.seen) {
      // "Provide a receipt after each payment", "support refresh with a swipe": the means or the moment make it a behaviour.
      const offered = offering.has(verb.base) && articles.has(tokens[verb.to]?.key ?? '') && objectIsConcrete(sentence, verb, true);
      const denied = denials.has(tokens[verb.to]?.key ?? '');
      const told = offered || denied || meansAfter(sentence, verb, !verb.objectIsInput) || (hasTrigger && !verb.objectIsInput && objectIsConcrete(sentence, verb, true));
      if (told) found.push({ kind: 'behaviour', strength: 1.5, ...place });
      continue;
    }
    let negated = false;
    for (let back = verb.at - 1; back >= Math.max(0, verb.at - 4); back -= 1) {
      if (negations.has(tokens[back]?.key ?? '') || tokens[back]?.key === 'only') negated = true;
    }
    if (denials.has(tokens[verb.to]?.key ?? '')) negated = true;
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
    const contrast = tokens[index]?.text === ',' && tokens[index + 1]?.key === 'not' && index + 3 < tokens.length;
    if (contrast) found.push({ kind: 'behaviour', strength: 2.3, ...span(sentence, index + 1, index + 3) });
    if (hit !== undefined) found.push({ kind: 'behaviour', strength: 2.2, ...span(sentence, hit.from, hit.to) });
    else if (tokens[index]?.key === 'only' && zones[index] === 'main') {
      found.push({ kind: 'behaviour', strength: 1.5, ...span(sentence, index, index + 1) });
    }
  }
  return found;
}
