import { invalid } from '../http/answers.js';
import type { Issue, Repo, World } from './world.js';
import { now } from './world.js';

/** GitHub's limit. */
const MOST_SUB_ISSUES = 100;

/** Makes an issue the child of another one. */
export function addSubIssue(world: World, parent: Issue, child: Issue, replaceParent = false): void {
  if (child.parent === parent) {
    throw subIssueRefusal(
      'Issue may not contain duplicate sub-issues and Sub issue may only have one parent',
    );
  }
  if (child.parent !== null && !replaceParent) throw subIssueRefusal('Sub issue may only have one parent');
  checkSubIssue(parent, child.repo);
  for (let above: Issue | null = parent; above !== null; above = above.parent) {
    if (above === child) throw subIssueRefusal('Sub issue cannot be an ancestor of its parent');
  }
  detach(child);
  child.parent = parent;
  parent.subIssues.push(child);
  parent.updatedAt = now(world);
}

/** Refuses where an issue can't have another child from that repository. */
export function checkSubIssue(parent: Issue, childRepo: Repo): void {
  if (parent.repo.owner !== childRepo.owner) throw subIssueRefusal('Sub issue must belong to the same owner');
  // Closed ones count, too.
  if (parent.subIssues.length >= MOST_SUB_ISSUES) {
    throw subIssueRefusal(`Parent cannot have more than ${MOST_SUB_ISSUES} sub-issues`);
  }
}

/** Makes an issue nobody's child. */
export function removeSubIssue(world: World, parent: Issue, child: Issue): void {
  detach(child);
  parent.updatedAt = now(world);
}

/** Takes an issue away from its parent. */
export function detach(child: Issue): void {
  const siblings = child.parent?.subIssues;
  if (siblings !== undefined) siblings.splice(siblings.indexOf(child), 1);
  child.parent = null;
}

function subIssueRefusal(message: string) {
  return invalid({ resource: 'SubIssue', field: 'base', code: 'custom', message });
}
