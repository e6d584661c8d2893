import { allows } from '../github/access.js';
import type { Protection } from '../github/branch-rules.js';
import { rulesetsFor } from '../github/branch-rules.js';
import { pullsOf } from '../github/pull-actions.js';
import type { Repo } from '../github/world.js';
import { nodeId } from '../github/world.js';
import type { Window } from './connection.js';
import { connection } from './connection.js';
import type { Context, Node } from './context.js';

/** `Ref`: a branch; null where there is none. */
export function refNode(context: Context, repo: Repo, branch: string): Node | null {
  const sha = repo.git.tip(branch);
  if (sha === undefined) return null;
  const protection = repo.protections.get(branch);
  const mayAdminister = allows(context.identity, { administration: 'read' });
  return {
    __typename: 'Ref',
    id: nodeId(`REF_${branch}`, repo.id),
    name: branch,
    prefix: 'refs/heads/',
    target: () => context.nodes.commit(context, repo, sha),
    rules: (window: Window) => connection(rulesOf(repo, branch), window, (rule) => rule),
    // Only who may administrate sees the whole of it; everybody sees what it asks of a push.
    branchProtectionRule:
      protection === undefined || !mayAdminister ? null : protectionNode(repo, branch, protection),
    refUpdateRule: protection === undefined ? null : updateRuleNode(branch, protection),
    associatedPullRequests: ({
      states,
      ...window
    }: Window & { readonly states?: readonly string[] | null }) => {
      const found = pullsOf(repo).filter(
        ({ state, pull: { head, merged } }) =>
          head.repo === repo &&
          head.ref === branch &&
          (!states || states.includes(merged === null ? state.toUpperCase() : 'MERGED')),
      );
      return connection(found, window, (pull) => context.nodes.pull(context, pull));
    },
  };
}

function rulesOf(repo: Repo, branch: string): Node[] {
  return rulesetsFor(repo, branch).flatMap(({ id, nodeId: global, name, strict, ...ruleset }): Node[] => {
    const rule = (type: string, parameters: Node | null): Node => ({
      __typename: 'RepositoryRule',
      id: nodeId(`RR_${type}`, id),
      type,
      parameters,
      repositoryRuleset: { __typename: 'RepositoryRuleset', id: global, databaseId: id, name },
    });
    const { checks, pullRequest, mergeQueue } = ruleset;
    const required = checks?.map(({ context, app }) => ({
      __typename: 'StatusCheckConfiguration',
      context,
      integrationId: app?.id ?? null,
    }));
    return [
      ...(required === undefined
        ? []
        : [
            rule('REQUIRED_STATUS_CHECKS', {
              __typename: 'RequiredStatusChecksParameters',
              requiredStatusChecks: required,
              strictRequiredStatusChecksPolicy: strict,
              doNotEnforceOnCreate: false,
            }),
          ]),
      ...(pullRequest === null
        ? []
        : [
            rule('PULL_REQUEST', {
              __typename: 'PullRequestParameters',
              dismissStaleReviewsOnPush: pullRequest.dismissStaleReviews,
              requiredApprovingReviewCount: pullRequest.approvals,
              requireCodeOwnerReview: false,
              requireLastPushApproval: false,
              requiredReviewThreadResolution: false,
            }),
          ]),
      ...(mergeQueue ? [rule('MERGE_QUEUE', null)] : []),
    ];
  });
}

function protectionNode(repo: Repo, branch: string, protection: Protection): Node {
  return {
    __typename: 'BranchProtectionRule',
    id: nodeId(`BPR_${branch}`, repo.id),
    pattern: branch,
    requiresStatusChecks: protection.checks !== null,
    requiresStrictStatusChecks: protection.strict,
    requiredStatusCheckContexts: (protection.checks ?? []).map(({ context }) => context),
    requiredStatusChecks: (protection.checks ?? []).map(({ context, app }) => ({
      __typename: 'RequiredStatusCheckDescription',
      context,
      app:
        app === null
          ? null
          : { __typename: 'App', id: app.nodeId, databaseId: app.id, slug: app.slug, name: app.name },
    })),
    dismissesStaleReviews: protection.dismissStaleReviews,
    isAdminEnforced: protection.enforceAdmins,
    requiresApprovingReviews: protection.reviews,
    requiredApprovingReviewCount: protection.reviews ? protection.approvals : null,
  };
}

function updateRuleNode(branch: string, protection: Protection): Node {
  return {
    __typename: 'RefUpdateRule',
    pattern: branch,
    requiredStatusCheckContexts: (protection.checks ?? []).map(({ context }) => context),
    requiredApprovingReviewCount: protection.reviews ? protection.approvals : null,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: false,
  };
}
