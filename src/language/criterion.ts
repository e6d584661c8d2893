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
import { suggestionFor } from './objections/suggestion.js';
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

/** Those whose words stand within the longer words of another; a whole sentence, or a verb with its object, is no such words. */
function withinOthers(standing: readonly Candidate[]): ReadonlySet<Candidate> {
  const within = new Set<Candidate>();
  const inOrder = standing
    .filter(({ objection: { kind } }) => kind !== 'no-verdict' && kind !== 'placeholder-verb')
    .sort(({ objection: one }, { objection: other }) => one.start - other.start || other.end - one.end);
  let widest: Candidate['objection'] | undefined;
  for (const candidate of inOrder) {
    const { start, end } = candidate.objection;
    if (widest === undefined || end > widest.end) widest = candidate.objection;
    else if (start > widest.start || end < widest.end) within.add(candidate);
  }
  return within;
}

/** Of words within other words ("best" of "best practices"), and around a placeholder, nothing else is said. */
function withoutEchoes(standing: readonly Candidate[]): readonly Candidate[] {
  const blank = standing.find(({ objection }) => objection.kind === 'placeholder');
  const within = withinOthers(standing);
  return standing.filter((one) => {
    const { start, end } = one.objection;
    const beside = blank === undefined || end <= blank.objection.start || start >= blank.objection.end;
    return one === blank || (beside && !within.has(one));
  });
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
  const said = withoutEchoes(standing);
  const suggestion = suggestionFor(sentence, said);
  return {
    testable: worst === undefined,
    sure: worst === undefined || isSure(evidence, worst),
    evidence,
    objections: said.map(({ objection }) => ({ ...objection, suggestion })),
  };
}
