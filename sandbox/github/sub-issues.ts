import { created, forbidden, notFound, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { mayTriage } from './access.js';
import { issueOf, linksOf } from './issues.js';
import { renderFullIssue, renderIssue } from './render/issue.js';
import { addSubIssue, removeSubIssue } from './sub-issue-actions.js';
import type { Identity, Issue, World } from './world.js';

const READ = [{ issues: 'read' }] as const;
const WRITE = [{ issues: 'write' }] as const;

export const subIssueRoutes = [
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { needs: READ }, (call) => {
    requireFeature(call.world);
    const parent = issueOf(call, 'read');
    const shown = parent.subIssues.slice(0, parent.subIssues.length - call.stale);
    return pageOf(shown, call.query, call.address, (child) => renderIssue(call.world, child, linksOf(call)));
  }),

  route(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
    { needs: WRITE, content: true },
    (call) => {
      requireFeature(call.world);
      const parent = issueOf(call, 'write');
      requireTriage(call, parent);
      const child = issueById(call.world, call.body.sub_issue_id);
      addSubIssue(call.world, parent, child, call.body.replace_parent ?? false);
      return created(renderFullIssue(call.world, parent, linksOf(call)));
    },
  ),

  route(
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue',
    { needs: WRITE, content: true },
    (call) => {
      requireFeature(call.world);
      const parent = issueOf(call, 'write');
      requireTriage(call, parent);
      const child = issueById(call.world, call.body.sub_issue_id);
      if (child.parent !== parent) throw notFound();
      removeSubIssue(call.world, parent, child);
      return ok(renderFullIssue(call.world, parent, linksOf(call)));
    },
  ),

  route('GET /repos/{owner}/{repo}/issues/{issue_number}/parent', { needs: READ }, (call) => {
    requireFeature(call.world);
    const { parent } = issueOf(call, 'read');
    if (parent === null) throw notFound();
    return ok(renderFullIssue(call.world, parent, linksOf(call)));
  }),
];

// A server from before sub-issues does not know these addresses.
function requireFeature(world: World): void {
  if (!world.subIssues) throw notFound();
}

function requireTriage(call: { world: World; identity: Identity }, issue: Issue): void {
  if (!mayTriage(call.world, issue.repo, call.identity))
    throw forbidden('Must have admin rights to Repository.');
}

function issueById(world: World, id: number): Issue {
  for (const repo of world.repos.values()) {
    for (const issue of repo.issues.values()) if (issue.id === id) return issue;
  }
  throw notFound();
}
