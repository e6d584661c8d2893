import type { Step } from './step.js';
import { account } from './steps/account.js';
import { twoCompanies, weakScope } from './steps/agreement.js';
import { codeIsMerged, codeIsRefused, nextCodeWaits } from './steps/code.js';
import { changedCriterionReopens, criteriaBecomeIssues } from './steps/issues.js';
import {
  oneSideIsNotEnough,
  scopeChangeIsMerged,
  scopeChangeWaits,
  signatureHoldsForItsWords,
} from './steps/scope-change.js';

/** The whole product, once. */
export const STORY: readonly Step[] = [
  weakScope,
  twoCompanies,
  criteriaBecomeIssues,
  codeIsRefused,
  codeIsMerged,
  scopeChangeWaits,
  oneSideIsNotEnough,
  signatureHoldsForItsWords,
  scopeChangeIsMerged,
  changedCriterionReopens,
  nextCodeWaits,
  account,
];
