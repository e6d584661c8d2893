import { artefacts, enumerations } from './evidence/artefact.js';
import { behaviours } from './evidence/behaviour.js';
import { deadlines } from './evidence/deadline.js';
import type { Evidence } from './evidence/evidence.js';
import { numbers } from './evidence/number.js';
import { noVerdictObjections } from './objections/no-verdict.js';
import type { Candidate, Objection } from './objections/objection.js';
import { placeholderVerbObjections } from './objections/placeholder-verb.js';
import { qualityWordObjections } from './objections/quality-word.js';
import { undefinedReferenceObjections } from './objections/undefined-reference.js';
import { unobservableObjections } from './objections/unobservable.js';
import {
  escapeObjections,
  openListObjections,
  placeholderObjections,
  softTimeObjections,
  unboundedObjections,
} from './objections/vague-phrases.js';
import { readSentence, type Sentence } from './sentence.js';
import { strength } from './strength.js';

export type { Evidence } from './evidence/evidence.js';
export type { Objection, ObjectionKind } from './objections/objection.js';

export interface CriterionJudgement {
  testable: boolean;
  /** Whether the judgement is beyond taste: a placeholder, or no evidence at all for the sentence. */
  sure: boolean;
  evidence: readonly Evidence[];
  /** The main one first; empty exactly where the sentence is testable. */
  objections: readonly Objection[];
}

/** One line a kind of evidence: what speaks for a sentence. */
const evidenceOf: readonly ((sentence: Sentence) => readonly Evidence[])[] = [numbers, deadlines, behaviours, artefacts, enumerations];

/** One line a kind of vagueness: what speaks against it. */
const candidatesOf: readonly ((sentence: Sentence) => readonly Candidate[])[] = [
  placeholderObjections,
  noVerdictObjections,
  escapeObjections,
  softTimeObjections,
  qualityWordObjections,
  undefinedReferenceObjections,
  placeholderVerbObjections,
  openListObjections,
  unobservableObjections,
  unboundedObjections,
];

/** Could an engineer write an automated test for this sentence as it stands? */
export function judgeCriterion(text: string): CriterionJudgement {
  const sentence = readSentence(text);
  const evidence = evidenceOf.flatMap((find) => find(sentence));
  const best = evidence.reduce<number>((most, piece) => Math.max(most, piece.strength), strength.none);
  const standing = candidatesOf
    .flatMap((find) => find(sentence))
    .filter((candidate) => candidate.strength > best)
    .sort((left, right) => right.strength - left.strength);
  const objections = standing.map((candidate) => candidate.objection);
  const sure = standing.some((candidate) => candidate.strength >= strength.decisive) || best < strength.hint;
  return { testable: objections.length === 0, sure: objections.length === 0 || sure, evidence, objections };
}
