import type { Evidence } from './evidence/evidence.js';
import type { Objection } from './objections/objection.js';
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
/** Could an engineer write an automated test for this sentence as it stands? */
export declare function judgeCriterion(text: string): CriterionJudgement;
