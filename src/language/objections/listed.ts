import { harmless } from '../lexicon.js';
import type { Hit, PhraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import type { VagueGroup } from '../terms/term.js';
import type { Zone } from '../zones.js';
import { type Candidate, type ObjectionKind, objectTo } from './objection.js';

/** Objections for which the listed words are the cause; `weigh` says how much they weigh where they stand. */
export function listedObjections(
  sentence: Sentence,
  kind: ObjectionKind,
  index: PhraseIndex<VagueGroup>,
  weigh: (zone: Zone, hit: Hit<VagueGroup>) => number,
  wrong: (words: string) => string,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const hit = index.find(sentence.tokens, at);
    const name = harmless.find(sentence.tokens, at);
    if (name !== undefined && name.to >= (hit?.to ?? 0)) {
      at = name.to - 1;
      continue;
    }
    const zone = sentence.zones[at] ?? 'main';
    const weight = hit === undefined ? objectionWeight.none : weigh(zone, hit);
    if (hit === undefined || weight <= objectionWeight.none) continue;
    found.push(
      objectTo(sentence, kind, hit, weight, {
        wrong,
        asks: hit.group.asks,
        blank: hit.group.instead,
      }),
    );
    at = hit.to - 1;
  }
  return found;
}
