import { labelOf } from '../../criteria/planning.js';
import { parseQuestion, QUESTION_LABEL, questionTitle, renderQuestion } from '../../criteria/question.js';
import type { Readable } from '../../gate/people.js';
import type { Comment } from '../../github/port.js';
import { problemAnswer, questionAnswer } from '../../report/answer.js';
import type { AnswerPorts } from './ports.js';

export interface QuestionInput {
  readonly comment: Comment;
  readonly text: string;
  /** The scopes that name who asks; one at least. */
  readonly scopes: readonly Readable[];
}

/** Opens a question for the owner of a scope, once for a comment, and gives the answer. */
export async function answerQuestion(input: QuestionInput, { issues }: AnswerPorts): Promise<string> {
  const { comment } = input;
  const meant = scopeMeant(input);
  if (meant === undefined) {
    const ids = input.scopes.map(({ id }) => `\`${id}\``).join(', ');
    return problemAnswer(`Which scope is it about, ${ids}? \`/scope question <scope> <text>\`.`);
  }
  const { scope, text } = meant;
  const owner = scope.owner.github;
  const isIt = ({ body }: { readonly body: string }) => parseQuestion(body)?.comment === comment.id;
  const me = await issues.whoAmI();
  const earlier = (await issues.listIssues(QUESTION_LABEL)).find(
    (issue) => issue.author.id === me.id && isIt(issue),
  );
  if (earlier) return questionAnswer(earlier.number, owner);
  await issues.ensureLabel({
    name: QUESTION_LABEL,
    color: 'd876e3',
    description: 'Its owner answers, and the answer is written into the scope',
  });
  const question = { scope: scope.id, comment, by: comment.author.login, text, owner };
  const made = await issues.createIssue(
    {
      title: questionTitle(question),
      body: renderQuestion(question),
      labels: [labelOf(scope), QUESTION_LABEL],
      assignees: [owner],
    },
    isIt,
  );
  return questionAnswer(made.number, owner);
}

/** The scope that the question is about: the only one, or the one that it begins with. */
function scopeMeant({ scopes, text }: QuestionInput): { scope: Readable; text: string } | undefined {
  const [, word, rest = ''] = /^(\S+)\s+([\s\S]+)$/.exec(text) ?? [];
  const named = scopes.find(({ id }) => id === word);
  if (named) return { scope: named, text: rest };
  const [only, ...others] = scopes;
  return only && others.length === 0 ? { scope: only, text } : undefined;
}
