import { artefacts } from './evidence/artefact.js';
import { deeds, stateFacts } from './evidence/behaviour.js';
import { deadlines } from './evidence/deadline.js';
import { enumerations } from './evidence/enumeration.js';
import type { Evidence } from './evidence/evidence.js';
import { numbers } from './evidence/number.js';
import { noVerdictObjections } from './objections/no-verdict.js';
import { nothingSeenObjections } from './objections/nothing-seen.js';
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
import { evidenceWeight, objectionWeight, sureWithNouns } from './strength.js';

export type { Evidence, EvidenceKind } from './evidence/evidence.js';
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
const evidenceOf: readonly ((sentence: Sentence) => readonly Evidence[])[] = [
  numbers,
  deadlines,
  deeds,
  stateFacts,
  artefacts,
  enumerations,
];

/** One line a kind of vagueness: what speaks against it. Of two that weigh the same, the earlier is the main one. */
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
  nothingSeenObjections,
];

/**
 * Whether the judgement is beyond taste: a placeholder, or nothing that speaks for the sentence. A noun alone ("Contacts
 * sync quickly") speaks for nothing where the objection is a strong one.
 */
function isSure(evidence: readonly Evidence[], worst: number): boolean {
  if (worst >= objectionWeight.placeholder) return true;
  if (worst <= objectionWeight.nothingSeen) return false;
  const onlyNouns = evidence.every(
    (piece) => piece.kind === 'artefact' && piece.strength <= evidenceWeight.thing,
  );
  return evidence.length === 0 || (onlyNouns && worst >= sureWithNouns);
}

/** Of words that keep the place of a decision ("to be defined") nothing else is said. */
function withoutEchoes(objections: readonly Objection[]): readonly Objection[] {
  const blank = objections.find(({ kind }) => kind === 'placeholder');
  if (blank === undefined) return objections;
  return objections.filter(
    (other) => other === blank || other.end <= blank.start || other.start >= blank.end,
  );
}

/** Could an engineer write an automated test for this sentence as it stands? */
export function judgeCriterion(text: string): CriterionJudgement {
  const sentence = readSentence(text);
  const evidence = evidenceOf.flatMap((find) => find(sentence));
  const best = evidence.reduce((most, piece) => Math.max(most, piece.strength), 0);
  const standing = candidatesOf
    .flatMap((find) => find(sentence))
    .filter((candidate) => candidate.strength > best)
    .sort((left, right) => right.strength - left.strength);
  const worst = standing[0]?.strength;
  const objections = standing.map((candidate) => candidate.objection);
  return {
    testable: worst === undefined,
    sure: worst === undefined || isSure(evidence, worst),
    evidence,
    objections: withoutEchoes(objections),
  };
}
