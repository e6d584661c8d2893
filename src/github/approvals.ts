import { GitHubFailure } from '../errors.js';
import type { Approval, ApprovedPull } from '../record/signatures.js';
import { numberIn, objectIn, stringIn } from './json.js';
import { listAll } from './list.js';
import type { Sender } from './sender.js';
import { accountOf } from './to-issue.js';

const NEEDS = 'pull-requests: read';

/**
 * The merged pull requests that brought a commit, each with the people whose last word on it was yes: three
 * requests and more. Whether a yes was to the text that was merged, the gate judged at the time.
 * @throws GitHubFailure
 */
export async function approvalsOf(sender: Sender, commit: string): Promise<readonly ApprovedPull[]> {
  const pulls: ApprovedPull[] = [];
  for (const value of await pullsOf(sender, commit)) {
    const pull = objectIn(value, 'a pull request');
    if (pull['merged_at'] === null) continue;
    const number = numberIn(pull, 'number', 'a pull request');
    const url = stringIn(pull, 'html_url', `pull request #${number}`);
    pulls.push({ number, url, approvals: await approvalsIn(sender, number) });
  }
  return pulls;
}

async function pullsOf(sender: Sender, commit: string): Promise<readonly unknown[]> {
  try {
    return await listAll(sender, {
      what: `find the pull requests of ${commit.slice(0, 7)}`,
      needs: NEEDS,
      route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      parameters: { commit_sha: commit },
    });
  } catch (error) {
    // GitHub does not have that commit: it was never pushed.
    if (error instanceof GitHubFailure && error.status === 422) return [];
    throw error;
  }
}

async function approvalsIn(sender: Sender, number: number): Promise<readonly Approval[]> {
  const reviews = await listAll(sender, {
    what: `read the reviews of #${number}`,
    needs: NEEDS,
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    parameters: { pull_number: number },
  });
  const comments = await listAll(sender, {
    what: `read the comments on #${number}`,
    needs: NEEDS,
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: number },
  });
  const words = [...reviews.flatMap(wordOfReview), ...comments.flatMap(wordOfComment)];
  words.sort((a, b) => a.at.localeCompare(b.at));
  // A person's latest word counts; that of a review that was dismissed is none.
  const last = new Map(words.map((word) => [word.login.toLowerCase(), word]));
  return [...last.values()].flatMap(({ isYes, ...approval }) => (isYes ? [approval] : []));
}

interface Word extends Approval {
  readonly isYes: boolean;
}

const DECIDING = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

function wordOfReview(value: unknown): Word[] {
  const review = objectIn(value, 'a review');
  const state = stringIn(review, 'state', 'a review');
  const person = accountOf(review['user'], 'a review');
  if (!DECIDING.includes(state) || person.type !== 'User') return [];
  const at = stringIn(review, 'submitted_at', 'a review');
  return [{ login: person.login, at, how: 'review', isYes: state === 'APPROVED' }];
}

function wordOfComment(value: unknown): Word[] {
  const comment = objectIn(value, 'a comment');
  const body = typeof comment['body'] === 'string' ? comment['body'] : '';
  if (!/^\/scope agree [0-9a-f]{64}\s*$/m.test(body)) return [];
  const person = accountOf(comment['user'], 'a comment');
  const at = stringIn(comment, 'created_at', 'a comment');
  // Somebody else may have edited it.
  if (person.type !== 'User' || stringIn(comment, 'updated_at', 'a comment') !== at) return [];
  return [{ login: person.login, at, how: 'comment', isYes: true }];
}
