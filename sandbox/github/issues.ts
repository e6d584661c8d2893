import {
  created,
  forbidden,
  gone,
  invalid,
  movedTo,
  noContent,
  notFound,
  ok,
  requireUnused,
} from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import type { Call, RouteName } from '../http/router.js';
import { route } from '../http/router.js';
import { isAssignable, mayTriage, requirePermissions } from './access.js';
import {
  closeIssue,
  editIssue,
  openIssue,
  reopenIssue,
  setAssignees,
  setLabels,
  setLock,
  setMilestone,
} from './issue-actions.js';
import { labelsNamed } from './label-actions.js';
import { renderFullIssue, renderIssue } from './render/issue.js';
import type { Account, Identity, Issue, Milestone, Repo, World } from './world.js';

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

type IssuePath = { readonly path: { readonly issue_number: number } };

/**
 * The issue of a path; 410 if it was deleted, 301 if it moved. The permission for pull requests, which the routes
 * of issues take as well, is for those issues only that are pull requests.
 */
export function issueOf<N extends RouteName>(call: Call<N> & IssuePath, level: 'read' | 'write'): Issue {
  const repo = call.repo();
  const issue = repo.issues.get(call.path.issue_number);
  if (issue !== undefined) {
    if (issue.pull === null) requirePermissions(call.identity, [{ issues: level }], level);
    return issue;
  }
  const was = repo.gone.get(call.path.issue_number);
  if (was?.kind === 'deleted') throw gone('This issue was deleted');
  if (was?.kind === 'transferred') {
    // GitHub leads to the repository by its number.
    throw movedTo(`${call.api}/repositories/${was.to.repo.id}/issues/${was.to.number}`);
  }
  throw notFound();
}

/** Refuses where a repository has no issues, or takes none any more. */
export function requireIssues(repo: Repo): void {
  if (repo.archived) throw forbidden('Repository was archived so is read-only.');
  if (!repo.hasIssues) throw gone('Issues has been disabled in this repository.');
}

export const issueRoutes = [
  route('GET /repos/{owner}/{repo}/issues', { needs: [{ issues: 'read' }] }, (call) => {
    const { world, query } = call;
    const repo = call.repo();
    requireUnused({
      type: query.type,
      mentioned: query.mentioned,
      issue_field_values: query.issue_field_values,
    });
    const known = [...repo.issues.values()];
    const listed = known.slice(0, known.length - call.stale).filter((issue) => wanted(issue, query, repo));
    const key = query.sort === 'updated' ? 'updatedAt' : 'createdAt';
    const newestFirst = query.direction !== 'asc';
    listed.sort((one, other) => {
      const comments = query.sort === 'comments' ? one.comments.length - other.comments.length : 0;
      const order = comments || compare(one[key], other[key]) || one.number - other.number;
      return newestFirst ? -order : order;
    });
    return pageOf(listed, query, call.address, (issue) => renderIssue(world, issue, linksOf(call)));
  }),

  route('POST /repos/{owner}/{repo}/issues', { needs: [{ issues: 'write' }], content: true }, (call) => {
    const { world, identity, body } = call;
    const repo = call.repo();
    requireIssues(repo);
    requireUnused({
      assignee: body.assignee,
      type: body.type,
      issue_field_values: body.issue_field_values,
    });
    const by = call.writer();
    // From who may not triage GitHub takes the text and drops the rest without a word.
    const trusted = mayTriage(world, repo, identity);
    const issue = openIssue(world, repo, by, {
      title: String(body.title),
      body: body.body ?? null,
      labels: trusted ? labelsNamed(world, repo, by, labelNames(body.labels)) : [],
      assignees: trusted ? accountsNamed(world, repo, body.assignees ?? []) : [],
      milestone: trusted ? milestoneOf(repo, body.milestone) : null,
    });
    return created(renderFullIssue(world, issue, linksOf(call)));
  }),

  route('GET /repos/{owner}/{repo}/issues/{issue_number}', { needs: READ }, (call) =>
    ok(renderFullIssue(call.world, issueOf(call, 'read'), linksOf(call))),
  ),

  route('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { needs: WRITE, content: true }, (call) => {
    const { world, identity, body } = call;
    const issue = issueOf(call, 'write');
    requireIssues(issue.repo);
    const by = call.writer();
    const trusted = mayTriage(world, issue.repo, identity);
    if (!trusted && issue.author !== by.account) throw forbidden('Must have admin rights to Repository.');
    requireUnused({
      assignee: body.assignee,
      type: body.type,
      issue_field_values: body.issue_field_values,
    });
    // First all that can be refused: an update happens whole or not at all.
    const changeState = stateChange(call, issue, trusted);
    const labels =
      trusted && body.labels !== undefined
        ? labelsNamed(world, issue.repo, by, labelNames(body.labels))
        : undefined;
    const milestone =
      trusted && body.milestone !== undefined ? milestoneOf(issue.repo, body.milestone) : undefined;
    const assignees =
      trusted && body.assignees !== undefined
        ? accountsNamed(world, issue.repo, loginsOf(body.assignees))
        : undefined;
    editIssue(world, issue, by, {
      ...(body.title === undefined || body.title === null ? {} : { title: String(body.title) }),
      ...(body.body === undefined ? {} : { body: body.body }),
    });
    changeState();
    if (labels !== undefined) setLabels(world, issue, by, labels);
    if (milestone !== undefined) setMilestone(world, issue, by, milestone);
    if (assignees !== undefined) setAssignees(world, issue, by, assignees);
    return ok(renderFullIssue(world, issue, linksOf(call)));
  }),

  route('PUT /repos/{owner}/{repo}/issues/{issue_number}/lock', { needs: WRITE }, (call) => {
    const issue = issueOf(call, 'write');
    requireTriage(call, issue);
    setLock(call.world, issue, call.writer(), { reason: call.body?.lock_reason ?? null });
    return noContent();
  }),

  route('DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock', { needs: WRITE }, (call) => {
    const issue = issueOf(call, 'write');
    requireTriage(call, issue);
    setLock(call.world, issue, call.writer(), null);
    return noContent();
  }),
];

/** Where the addresses in an answer to this call lead. */
export function linksOf(call: { readonly api: string; readonly world: World }) {
  return { api: call.api, web: call.world.url };
}

/** Whether a time is not before `since`, in whichever form that is written. */
export function isSince(time: string, since: string | undefined): boolean {
  return since === undefined || Date.parse(time) >= Date.parse(since);
}

type ListQuery = Call<'GET /repos/{owner}/{repo}/issues'>['query'];

function wanted(issue: Issue, query: ListQuery, repo: Repo): boolean {
  const state = query.state ?? 'open';
  if (state !== 'all' && issue.state !== state) return false;
  if (!isSince(issue.updatedAt, query.since)) return false;
  if (query.creator !== undefined && !sameLogin(issue.author, query.creator)) return false;
  const labels = issue.labels.map((label) => label.name.toLowerCase());
  const asked = (query.labels ?? '').split(',').filter((name) => name !== '');
  if (!asked.every((name) => labels.includes(name.toLowerCase()))) return false;
  return ofMilestone(issue, query.milestone, repo) && ofAssignee(issue, query.assignee);
}

function ofMilestone(issue: Issue, milestone: string | undefined, repo: Repo): boolean {
  if (milestone === undefined) return true;
  if (milestone === '*') return issue.milestone !== null;
  if (milestone === 'none') return issue.milestone === null;
  return issue.milestone === milestoneOf(repo, milestone);
}

function ofAssignee(issue: Issue, assignee: string | undefined): boolean {
  if (assignee === undefined) return true;
  if (assignee === '*') return issue.assignees.length > 0;
  if (assignee === 'none') return issue.assignees.length === 0;
  return issue.assignees.some((one) => sameLogin(one, assignee));
}

function sameLogin(account: Account, login: string): boolean {
  return account.login.toLowerCase() === login.toLowerCase();
}

// What the change of state would be, after it is clear that it may be made.
function stateChange(
  call: Call<'PATCH /repos/{owner}/{repo}/issues/{issue_number}'>,
  issue: Issue,
  trusted: boolean,
): () => void {
  const { state, state_reason: reason, duplicate_issue_id: duplicate } = call.body;
  const by = call.writer();
  if (state === undefined) return () => {};
  if (state === 'open') {
    if (issue.state === 'closed' && !trusted && issue.closedBy !== by.account) {
      throw forbidden('You cannot reopen an issue that somebody else closed.');
    }
    return () => reopenIssue(call.world, issue, by);
  }
  if (reason === 'reopened') throw invalid({ resource: 'Issue', field: 'state_reason', code: 'invalid' });
  // Without a word about why, an issue that is closed already keeps its reason.
  if (reason === undefined && issue.state === 'closed') return () => {};
  const original = originalOf(call.world, issue, reason, duplicate);
  return () => closeIssue(call.world, issue, by, reason ?? 'completed', { duplicateOf: original });
}

function originalOf(
  world: World,
  issue: Issue,
  reason: string | null | undefined,
  id: number | undefined,
): Issue | null {
  if (reason !== 'duplicate' || id === undefined) return null;
  const original = [...world.repos.values()]
    .flatMap((repo) => [...repo.issues.values()])
    .find((one) => one.id === id);
  if (original === undefined || original === issue) {
    throw invalid({ resource: 'Issue', field: 'duplicate_issue_id', code: 'invalid' });
  }
  return original;
}

function requireTriage(call: { world: World; identity: Identity }, issue: Issue): void {
  if (issue.repo.archived) throw forbidden('Repository was archived so is read-only.');
  if (!mayTriage(call.world, issue.repo, call.identity))
    throw forbidden('Must have admin rights to Repository.');
}

type LabelInput = string | { readonly name?: string };

function labelNames(labels: readonly LabelInput[] | undefined): string[] {
  return (labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

function loginsOf(assignees: readonly (string | { readonly login?: string })[]): string[] {
  return assignees.map((one) => (typeof one === 'string' ? one : (one.login ?? '')));
}

function accountsNamed(world: World, repo: Repo, logins: readonly string[]): Account[] {
  return logins.map((login) => {
    const account = world.accounts.get(login.toLowerCase());
    if (account !== undefined && isAssignable(world, repo, account)) return account;
    throw invalid({ resource: 'Issue', field: 'assignees', code: 'invalid' });
  });
}

function milestoneOf(repo: Repo, number: string | number | null | undefined): Milestone | null {
  if (number === null || number === undefined) return null;
  const found = repo.milestones.find((milestone) => milestone.number === Number(number));
  if (found !== undefined) return found;
  throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid' });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
