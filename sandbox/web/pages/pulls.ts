import { diffBetween } from '../../github/compare.js';
import type { Pull } from '../../github/pull-actions.js';
import { pullsOf } from '../../github/pull-actions.js';
import type { Repo, Review, World } from '../../github/world.js';
import { type Html, html } from '../html.js';
import { box, list, person, repoPage, time } from '../layout.js';
import { markdownOfPeople } from '../markdown.js';
import { fileDiff } from './files.js';
import { line, stateOf, writing } from './issues.js';
import { mergeBox } from './merge-box.js';

const VERDICTS: Readonly<Record<Review['state'], string>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'asked for changes',
  COMMENTED: 'commented',
  DISMISSED: 'gave a review that was dismissed',
  PENDING: '',
};

/** All pull requests, the newest first. */
export function pullsPage(repo: Repo): Html {
  const lines = pullsOf(repo).reverse().map(line);
  return repoPage(
    repo,
    'pulls',
    'Pull requests',
    html`<h1>Pull requests</h1>${list(lines, 'There is none.')}`,
  );
}

/** One pull request: what was said, what stands against merging it, what it changes. */
export async function pullPage(world: World, issue: Pull): Promise<Html> {
  const { repo, pull } = issue;
  const { head, base, requestedReviewers, requestedTeams } = pull;
  const asked = [...requestedReviewers.map(({ login }) => login), ...requestedTeams.map(({ slug }) => slug)];
  const start = pull.merged === null ? repo.git.tip(base.ref) : base.sha;
  const files = await diffBetween(repo, start, head.sha);
  return repoPage(
    repo,
    'pulls',
    `${issue.title} #${issue.number}`,
    html`<h1>${issue.title} <span class="quiet">#${issue.number}</span></h1>
<p>${stateOf(issue)} ${person(issue.author)} wants to merge <code>${head.ref}</code> into <code>${base.ref}</code></p>
${writing(issue)}
${conversation(issue)}
${asked.length === 0 || issue.state === 'closed' ? '' : html`<p>Asked for a review, and not heard yet: <b>${asked.join(', ')}</b></p>`}
${await mergeBox(world, issue)}
<h2>Files changed</h2>
${files.length === 0 ? html`<p class="quiet">None.</p>` : files.map(fileDiff)}`,
  );
}

/** Reviews and comments in the order of time. Reviews that were not submitted are their authors' alone. */
function conversation({ comments, pull }: Pull): Html[] {
  const reviews = pull.reviews.flatMap((review) =>
    review.submittedAt === null
      ? []
      : [{ at: review.submittedAt, shown: reviewed(review, review.submittedAt) }],
  );
  const said = comments.map((comment) => ({ at: comment.createdAt, shown: writing(comment) }));
  return [...reviews, ...said].sort((one, other) => one.at.localeCompare(other.at)).map(({ shown }) => shown);
}

function reviewed({ author, state, commit, body }: Review, at: string): Html {
  const head = html`${person(author)} ${VERDICTS[state]} at <code>${commit.slice(0, 7)}</code>, ${time(at)}`;
  return body === '' ? html`<p>${head}</p>` : box(head, markdownOfPeople(body));
}
