import type { Issue, Repo } from '../../github/world.js';
import { fullName } from '../../github/world.js';
import { type Html, html } from '../html.js';
import { box, list, person, repoPage, time } from '../layout.js';
import { markdownOfPeople } from '../markdown.js';

const REASONS: Readonly<Record<string, string>> = {
  not_planned: 'Closed as not planned',
  duplicate: 'Closed as duplicate',
};

/** "Open", "Closed", "Merged" and the like. */
export function stateOf({ state, stateReason, pull }: Issue): Html {
  if (pull !== null && pull.merged !== null) return html`<span class="state merged">Merged</span>`;
  if (state === 'closed') {
    const words = pull === null ? REASONS[stateReason ?? ''] : undefined;
    return html`<span class="state closed">${words ?? 'Closed'}</span>`;
  }
  return html`<span class="state open">${pull?.draft ? 'Draft' : 'Open'}</span>`;
}

/** The page of an issue or a pull request, without its host. */
function pathOf(issue: Issue): string {
  return `/${fullName(issue.repo)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
}

/** An issue or a pull request in a line. */
export function line(issue: Issue): Html {
  const labels = issue.labels.map(({ name }) => html` <span class="label">${name}</span>`);
  return html`${stateOf(issue)} <a href="${pathOf(issue)}">${issue.title}</a> <span class="quiet">#${issue.number}</span>${labels}`;
}

/** All issues: open ones first, then the closed. */
export function issuesPage(repo: Repo): Html {
  const all = [...repo.issues.values()].filter(({ pull }) => pull === null);
  const section = (state: string) =>
    list(all.filter((one) => one.state === state).map(line), 'There is none.');
  return repoPage(
    repo,
    'issues',
    'Issues',
    html`<h1>Issues</h1><h2>Open</h2>${section('open')}<h2>Closed</h2>${section('closed')}`,
  );
}

/** One issue with its comments. */
export function issuePage(issue: Issue): Html {
  const { parent, subIssues, closedAt, closedBy } = issue;
  const closing =
    closedAt === null || closedBy === null
      ? ''
      : html`<p>${person(closedBy)} closed this, ${time(closedAt)}.</p>`;
  return repoPage(
    issue.repo,
    'issues',
    `${issue.title} #${issue.number}`,
    html`<h1>${issue.title} <span class="quiet">#${issue.number}</span></h1>
<p>${stateOf(issue)} ${issue.labels.map(({ name }) => html`<span class="label">${name}</span> `)}</p>
${parent === null ? '' : html`<p>Part of <a href="${pathOf(parent)}">${parent.title}</a></p>`}
${writing(issue)}
${subIssues.length === 0 ? '' : html`<h2>Sub-issues</h2>${list(subIssues.map(line), '')}`}
${issue.comments.map(writing)}
${closing}`,
  );
}

/** What somebody wrote: a description or a comment. */
export function writing(one: Pick<Issue, 'author' | 'createdAt' | 'body' | 'lastEditedAt'>): Html {
  const edited = one.lastEditedAt === null ? '' : ', edited';
  const body = one.body ? markdownOfPeople(one.body) : html`<p class="quiet">No description.</p>`;
  return box(html`${person(one.author)}, ${time(one.createdAt)}${edited}`, body);
}
