import { accountOf } from '../../github/accounts.js';
import { hasMergeQueue, requiredChecks } from '../../github/branch-rules.js';
import type { CheckRun } from '../../github/check-state.js';
import { blockersOf } from '../../github/merge-rules.js';
import type { Pull } from '../../github/pull-actions.js';
import type { World } from '../../github/world.js';
import { type Html, html } from '../html.js';
import { list, person, time } from '../layout.js';
import { runLine, runsAt } from './checks.js';

/** Whether a pull request can be merged now, as GitHub says below it, and why not. */
export async function mergeBox(world: World, issue: Pull): Promise<Html> {
  const { repo, pull } = issue;
  const runs = runsAt(repo, pull.head.sha);
  const required = requiredChecks(repo, pull.base.ref);
  const isRequired = ({ name, suite }: CheckRun) =>
    required.some(({ context, app }) => context === name && (app === null || app === suite.app));
  const checks = runs.map((run) => html`${runLine(run)} ${isRequired(run) ? html`<b>Required</b>` : ''}`);
  const { kind, title, reasons } = await stateOf(world, issue);
  return html`<section class="box merge-box" aria-labelledby="merging">
<h2 id="merging" class="${kind}">${title}</h2>
<div>${reasons.map((reason) => html`<p>${reason}</p>`)}${list(checks, 'No check has run on this commit.')}</div>
</section>`;
}

interface State {
  readonly kind: 'merged' | 'closed' | 'blocked' | 'ready';
  readonly title: string;
  readonly reasons: readonly (string | Html)[];
}

async function stateOf(world: World, issue: Pull): Promise<State> {
  const { repo, pull } = issue;
  if (pull.merged !== null) {
    const { by, at } = pull.merged;
    return { kind: 'merged', title: 'Merged', reasons: [html`By ${person(by)}, ${time(at)}`] };
  }
  if (issue.state === 'closed') return { kind: 'closed', title: 'Closed', reasons: ['It was not merged.'] };
  const reasons = await standingAgainst(world, issue);
  if (reasons.length > 0) return { kind: 'blocked', title: 'Merging is blocked', reasons };
  const isQueued = hasMergeQueue(repo, pull.base.ref);
  return {
    kind: 'ready',
    title: 'Ready to be merged',
    reasons: isQueued ? ['Through the merge queue.'] : [],
  };
}

/** What the rules say to people whom they bind, administrators or not. */
async function standingAgainst(world: World, issue: Pull): Promise<string[]> {
  const { repo, pull } = issue;
  const { protection, rulesets } = await blockersOf(world, issue, accountOf(world, 'web-flow'));
  const tip = repo.git.tip(pull.base.ref);
  const isMerging = tip !== undefined && (await repo.git.mergedTree(tip, pull.head.sha)) !== undefined;
  return [
    ...(pull.draft ? ['It is still a draft.'] : []),
    ...protection,
    ...rulesets,
    ...(isMerging ? [] : ['This branch has conflicts that must be resolved.']),
  ];
}
