import { examine } from '../../rules/examine.js';
import { faultOf } from '../ask.js';
import { initialScope } from './initial-scope.js';
import type { Answers, Question } from './questions.js';

/** What a new document leaves to people: it says so itself, and no answer is at fault. */
const LEFT_TO_PEOPLE: ReadonlySet<string> = new Set(['criteria/testable', 'out-of-scope/present']);

/** Stand for what is not answered yet; nobody answers like this. */
const UNANSWERED: Answers = {
  ourCompany: 'Our unnamed company',
  ourSystem: 'Unnamed product',
  partnerCompany: 'Their unnamed company',
  partnerSystem: 'Nameless product of theirs',
  owner: 'Nemo',
  ownerLogin: 'our-unnamed-owner',
  partnerOwner: 'Outis',
  partnerOwnerLogin: 'their-unnamed-owner',
  partnerReviewers: '',
  records: 'contact',
  direction: 'to-partner',
  release: 'v1',
  outOfScope: '',
  mergeWaitsFor: 'all',
  defaultBranch: 'main',
};

/**
 * Why an answer can't be used; undefined where it can. The rules judge it, in the document that it makes together
 * with the answers before it: so they say of an answer what they would say of the document.
 */
export function answerFault(
  question: Question,
  answer: string,
  before: Partial<Answers>,
): string | undefined {
  const plain = faultOf(question, answer);
  if (plain !== undefined || answer === '') return plain;
  const { findings } = examine(initialScope({ ...UNANSWERED, ...before, [question.key]: answer }));
  const fault = findings.find(({ rule, severity }) => severity === 'error' && !LEFT_TO_PEOPLE.has(rule));
  return fault && `${fault.message} ${fault.fix}`;
}
