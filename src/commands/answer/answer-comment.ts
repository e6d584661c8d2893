import { type CommentCommand, readCommentCommand } from '../../gate/comment-command.js';
import type { Comment } from '../../github/port.js';
import { answeredBy, answerMarker, helpAnswer, problemAnswer, strangerAnswer } from '../../report/answer.js';
import { answerQuestion } from './answer-question.js';
import { answerReopen } from './answer-reopen.js';
import type { AnswerPorts } from './ports.js';
import { type Agreed, type Naming, namingOf, readAgreed } from './read-agreed.js';

export interface AnswerInput {
  /** The issue or pull request. */
  readonly number: number;
  /** The comment's id. */
  readonly comment: number;
}

/** What came of a comment. */
export type Answered =
  | { readonly kind: 'answered'; readonly text: string }
  /** It is no command, was answered before, or nobody has a scope here. */
  | { readonly kind: 'nothing' };

const NOTHING: Answered = { kind: 'nothing' };

/**
 * Does what a comment says, and answers it: once, however often it is told of. Only the id is believed; who wrote
 * what is read. An edited comment says nothing, nor does a bot.
 * @throws GitHubFailure where GitHub could not be reached, or refused.
 */
export async function answerComment(input: AnswerInput, ports: AnswerPorts): Promise<Answered> {
  const { number } = input;
  const comments = await ports.issues.listComments(number);
  const comment = comments.find(({ id }) => id === input.comment);
  if (comment === undefined || comment.isEdited || comment.author.type !== 'User') return NOTHING;
  const command = readCommentCommand(comment.body);
  // The gate reads signatures itself.
  if (command === undefined || command.kind === 'agree') return NOTHING;
  const answered = await answeredIn(comments, ports);
  if (answered.has(comment.id)) return NOTHING;

  const pull = await ports.pulls.readPull(number);
  // A check is judged by the event itself, and says so on its own page.
  if (command.kind === 'check' && pull !== undefined) return NOTHING;
  const branch = pull?.branch.name ?? (await ports.issues.readRepository()).defaultBranch;
  const agreed = await readAgreed(branch, ports);
  if (agreed.scopes.length + agreed.unreadable.length === 0) return NOTHING;
  const naming = await namingOf(comment.author, agreed.scopes, ports);
  // Whoever is not named is answered once in a conversation: nobody can use up what GitHub lets us write.
  const isUnnamed = naming.by.length === 0;
  const wasTold = comments.some(({ id, author }) => author.id === comment.author.id && answered.has(id));
  if (isUnnamed && wasTold) return NOTHING;
  const text = await answerTo(command, { number, comment, branch, agreed, naming }, ports);
  const marker = answerMarker(comment.id);
  await ports.issues.keepComment(number, marker, `${marker}\n${text}`);
  return { kind: 'answered', text };
}

/** The ids of the comments that were answered. Anybody can write our marker; only our own counts. */
async function answeredIn(
  comments: readonly Comment[],
  { issues }: AnswerPorts,
): Promise<ReadonlySet<number>> {
  const marked = comments.flatMap(({ author, body }) => {
    const id = answeredBy(body);
    return id === undefined ? [] : [{ author, id }];
  });
  if (marked.length === 0) return new Set();
  const me = await issues.whoAmI();
  return new Set(marked.filter(({ author }) => author.id === me.id).map(({ id }) => id));
}

interface Situation {
  readonly number: number;
  readonly comment: Comment;
  readonly branch: string;
  readonly agreed: Agreed;
  readonly naming: Naming;
}

async function answerTo(
  command: Exclude<CommentCommand, { kind: 'agree' }>,
  { number, comment, branch, agreed, naming }: Situation,
  ports: AnswerPorts,
): Promise<string> {
  if (command.kind === 'help') return helpAnswer(command.problem);
  if (command.kind === 'check')
    return problemAnswer('This is not a pull request: there is nothing to judge.');
  const { scopes, unreadable, authors } = agreed;
  const { by, unknownTeams } = naming;
  const { login } = comment.author;
  if (by.length === 0) {
    if (unreadable.length > 0)
      return problemAnswer(`Whom the scope names can't be read in ${codes(unreadable)} on \`${branch}\`.`);
    if (unknownTeams.length > 0)
      return problemAnswer(
        `GitHub does not tell who is in ${codes(unknownTeams)}; you are not named otherwise.`,
      );
    return strangerAnswer(
      login,
      scopes.map(({ id }) => id),
    );
  }
  if (command.kind === 'question') return answerQuestion({ comment, text: command.text, scopes: by }, ports);
  // What we make ourselves counts without being listed.
  const counted = [...authors, (await ports.issues.whoAmI()).login];
  return answerReopen({ number, by: login, command, scopes: by, authors: counted }, ports);
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
