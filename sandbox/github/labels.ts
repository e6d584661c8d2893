import { created, forbidden, notFound, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { mayTriage } from './access.js';
import { setLabels } from './issue-actions.js';
import { issueOf, linksOf } from './issues.js';
import { createLabel, findLabel, labelsNamed } from './label-actions.js';
import { renderLabel } from './render/label.js';
import type { Identity, Label, Repo, World } from './world.js';

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

export const labelRoutes = [
  route('GET /repos/{owner}/{repo}/labels', { needs: READ }, (call) => {
    const repo = call.repo();
    return pageOf(repo.labels, call.query, call.address, (label) => renderLabel(label, repo, linksOf(call)));
  }),

  route('POST /repos/{owner}/{repo}/labels', { needs: WRITE, content: true }, (call) => {
    const repo = call.repo();
    requireTriage(call, repo);
    const { name, color, description } = call.body;
    const label = createLabel(call.world, repo, call.writer(), {
      name,
      ...(color === undefined ? {} : { color }),
      ...(description === undefined ? {} : { description }),
    });
    return created(renderLabel(label, repo, linksOf(call)));
  }),

  route('GET /repos/{owner}/{repo}/labels/{name}', { needs: READ }, (call) => {
    const repo = call.repo();
    return ok(renderLabel(labelOf(repo, call.path.name), repo, linksOf(call)));
  }),

  route(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    { needs: WRITE, content: true },
    (call) => {
      const issue = issueOf(call, 'write');
      requireTriage(call, issue.repo);
      const by = call.writer();
      const given = (call.body?.labels ?? []).map((label) =>
        typeof label === 'string' ? label : label.name,
      );
      const added = labelsNamed(call.world, issue.repo, by, given);
      setLabels(call.world, issue, by, [...issue.labels, ...added]);
      return ok(issue.labels.map((label) => renderLabel(label, issue.repo, linksOf(call))));
    },
  ),

  route(
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
    { needs: WRITE, content: true },
    (call) => {
      const issue = issueOf(call, 'write');
      requireTriage(call, issue.repo);
      const label = labelOf(issue.repo, call.path.name);
      if (!issue.labels.includes(label)) throw notFound();
      const rest = issue.labels.filter((one) => one !== label);
      setLabels(call.world, issue, call.writer(), rest);
      return ok(rest.map((one) => renderLabel(one, issue.repo, linksOf(call))));
    },
  ),
];

function labelOf(repo: Repo, name: string): Label {
  const label = findLabel(repo, name);
  if (label === undefined) throw notFound();
  return label;
}

function requireTriage(call: { world: World; identity: Identity }, repo: Repo): void {
  if (repo.archived) throw forbidden('Repository was archived so is read-only.');
  if (!mayTriage(call.world, repo, call.identity)) throw forbidden('Must have admin rights to Repository.');
}
