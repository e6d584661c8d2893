import type { Hit, PhraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { VagueGroup } from '../terms/term.js';
import type { Zone } from '../zones.js';
import { type Candidate, type ObjectionKind } from './objection.js';
/** Objections for which the listed words are the cause; `weigh` says how much they weigh where they stand. */
export declare function listedObjections(sentence: Sentence, kind: ObjectionKind, index: PhraseIndex<VagueGroup>, weigh: (zone: Zone, hit: Hit<VagueGroup>) => number, wrong: (words: string) => string): readonly Candidate[];
