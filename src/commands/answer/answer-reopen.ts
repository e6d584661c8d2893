import { claimsOf } from '../../criteria/claims.js';
import { labelOf } from '../../criteria/planning.js';
import type { CommentCommand } from '../../gate/comment-command.js';
import type { Readable } from '../../gate/people.js';
import { sameCase } from '../../gate/words.js';
import { elsewhereAnswer, problemAnswer, reopenedAnswer } from '../../report/answer.js';
import type { AnswerPorts } from './ports.js';

export interface ReopenInput {
  /** The issue or pull request with the comment. */
  readonly number: number;
  /** The login of who wrote it. */
  readonly by: string;
  readonly command: Extract<CommentCommand, { kind: 'reopen' }>;
  /** The scopes that name them. */
  readonly scopes: readonly Readable[];
  /** Logins whose criterion issues count. */
  readonly authors: readonly string[];
}

/** Reopens a criterion's issue, on which the comment stands, and gives the answer. */
export async function answerReopen(input: ReopenInput, { issues }: AnswerPorts): Promise<string> {
  const { number, by, command, scopes, authors } = input;
  const numbers: number[] = [];
  let isKnown = false;
  for (const scope of scopes) {
    const ids = scope.criteria.map(({ id }) => id);
    const criterion = ids.find((id) => sameCase(id) === sameCase(command.criterion));
    if (criterion === undefined) continue;
    isKnown = true;
    const { byCriterion } = claimsOf(scope.id, ids, await issues.listIssues(labelOf(scope)), authors);
    const issue = byCriterion.get(criterion)?.[0]?.issue;
    if (issue === undefined) continue;
    if (issue.number !== number) numbers.push(issue.number);
    else if (issue.state === 'open') return problemAnswer(`\`${criterion}\` is open already.`);
    else {
      await issues.updateIssue(number, { state: 'open' });
      return reopenedAnswer(criterion, by, command.why);
    }
  }
  const name = `\`${command.criterion}\``;
  if (numbers.length > 0) return elsewhereAnswer(command.criterion, numbers);
  return problemAnswer(isKnown ? `${name} has no issue yet.` : `The scope has no criterion ${name}.`);
}
