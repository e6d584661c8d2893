import { forbidden, invalid, noContent, notFound, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { callerRole } from './access.js';
import type { Protection, RequiredCheck } from './branch-rules.js';
import { rulesetsFor } from './branch-rules.js';
import { linksOf } from './issues.js';
import { atLeast } from './permissions.js';
import { renderListedCommit } from './render/commit.js';
import type { Links } from './render/links.js';
import { repoApi, repoWeb } from './render/links.js';
import type { App, Identity, Repo, World } from './world.js';
import { fullName } from './world.js';

export const branchRoutes = [
  route('GET /repos/{owner}/{repo}/branches', { needs: [{ contents: 'read' }] }, (call) => {
    const repo = call.repo();
    const api = repoApi(linksOf(call), repo);
    return pageOf([...repo.git.branches()], call.query, call.address, ([name, sha]) => ({
      name,
      commit: { sha, url: `${api}/commits/${sha}` },
      protected: isProtected(repo, name),
    }));
  }),

  route(
    'GET /repos/{owner}/{repo}/branches/{branch}/protection',
    { needs: [{ administration: 'read' }] },
    (call) => {
      const repo = call.repo();
      requireAdmin(call.world, repo, call.identity);
      const protection = repo.protections.get(call.path.branch);
      if (protection === undefined) throw notFound('Branch not protected');
      return ok(renderProtection(repo, call.path.branch, protection, linksOf(call)));
    },
  ),

  route(
    'PUT /repos/{owner}/{repo}/branches/{branch}/protection',
    { needs: [{ administration: 'write' }] },
    (call) => {
      const repo = call.repo();
      const { body, path } = call;
      requireAdmin(call.world, repo, call.identity);
      if (repo.git.tip(path.branch) === undefined) throw notFound('Branch not found');
      const { required_status_checks: checks, required_pull_request_reviews: reviews } = body;
      const protection: Protection = {
        checks: checks === null ? null : namedChecks(call.world, checks),
        strict: checks?.strict ?? false,
        enforceAdmins: body.enforce_admins ?? false,
        reviews: reviews !== null,
        approvals: reviews?.required_approving_review_count ?? (reviews === null ? 0 : 1),
        dismissStaleReviews: reviews?.dismiss_stale_reviews ?? false,
      };
      repo.protections.set(path.branch, protection);
      return ok(renderProtection(repo, path.branch, protection, linksOf(call)));
    },
  ),

  route(
    'DELETE /repos/{owner}/{repo}/branches/{branch}/protection',
    { needs: [{ administration: 'write' }] },
    (call) => {
      const repo = call.repo();
      requireAdmin(call.world, repo, call.identity);
      if (!repo.protections.delete(call.path.branch)) throw notFound('Branch not protected');
      return noContent();
    },
  ),

  // After its protection: a branch may hold slashes.
  route('GET /repos/{owner}/{repo}/branches/{branch}', { needs: [{ contents: 'read' }] }, async (call) => {
    const repo = call.repo();
    const { branch } = call.path;
    const sha = repo.git.tip(branch);
    if (sha === undefined) throw notFound();
    const links = linksOf(call);
    const self = `${repoApi(links, repo)}/branches/${encodeURIComponent(branch)}`;
    const protection = repo.protections.get(branch);
    return ok({
      name: branch,
      commit: await renderListedCommit(call.world, repo, sha, links),
      _links: { self, html: `${repoWeb(links, repo)}/tree/${encodeURI(branch)}` },
      protected: isProtected(repo, branch),
      // Here everybody sees as much of it as the names of the checks.
      protection: {
        enabled: protection !== undefined,
        required_status_checks: {
          enforcement_level:
            protection?.checks == null ? 'off' : protection.enforceAdmins ? 'everyone' : 'non_admins',
          contexts: (protection?.checks ?? []).map(({ context }) => context),
          checks: (protection?.checks ?? []).map(renderCheck),
        },
      },
      protection_url: `${self}/protection`,
    });
  }),

  // Rulesets only: GitHub does not show classic protection here.
  route('GET /repos/{owner}/{repo}/rules/branches/{branch}', { needs: [{ metadata: 'read' }] }, (call) => {
    const repo = call.repo();
    return pageOf(rulesOf(repo, call.path.branch), call.query, call.address, (rule) => rule);
  }),
];

function rulesOf(repo: Repo, branch: string): object[] {
  return rulesetsFor(repo, branch).flatMap((ruleset) => {
    const source = {
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(repo),
      ruleset_id: ruleset.id,
    };
    const { checks, pullRequest } = ruleset;
    return [
      ...(checks === null
        ? []
        : [
            {
              type: 'required_status_checks',
              ...source,
              parameters: {
                required_status_checks: checks.map(({ context, app }) => ({
                  context,
                  ...(app === null ? {} : { integration_id: app.id }),
                })),
                strict_required_status_checks_policy: ruleset.strict,
                do_not_enforce_on_create: false,
              },
            },
          ]),
      ...(pullRequest === null
        ? []
        : [
            {
              type: 'pull_request',
              ...source,
              parameters: {
                required_approving_review_count: pullRequest.approvals,
                dismiss_stale_reviews_on_push: pullRequest.dismissStaleReviews,
                require_code_owner_review: false,
                require_last_push_approval: false,
                required_review_thread_resolution: false,
              },
            },
          ]),
      ...(ruleset.mergeQueue
        ? [
            {
              type: 'merge_queue',
              ...source,
              parameters: {
                check_response_timeout_minutes: 60,
                grouping_strategy: 'ALLGREEN',
                max_entries_to_build: 5,
                max_entries_to_merge: 5,
                merge_method: 'MERGE',
                min_entries_to_merge: 1,
                min_entries_to_merge_wait_minutes: 5,
              },
            },
          ]
        : []),
    ];
  });
}

function isProtected(repo: Repo, branch: string): boolean {
  return repo.protections.has(branch) || rulesetsFor(repo, branch).length > 0;
}

type ChecksInput = {
  readonly contexts?: readonly string[];
  readonly checks?: readonly { readonly context: string; readonly app_id?: number }[];
};

function namedChecks(world: World, given: ChecksInput): RequiredCheck[] {
  const named = given.checks ?? (given.contexts ?? []).map((context) => ({ context, app_id: -1 }));
  return named.map(({ context, app_id: id = -1 }) => ({
    context,
    app: id === -1 ? null : appById(world, id),
  }));
}

function appById(world: World, id: number): App {
  const app = [...world.apps.values()].find((one) => one.id === id);
  if (app === undefined) throw invalid({ resource: 'ProtectedBranch', field: 'checks', code: 'invalid' });
  return app;
}

function renderCheck({ context, app }: RequiredCheck) {
  return { context, app_id: app?.id ?? null };
}

function renderProtection(repo: Repo, branch: string, protection: Protection, links: Links) {
  const url = `${repoApi(links, repo)}/branches/${encodeURIComponent(branch)}/protection`;
  const checks = `${url}/required_status_checks`;
  const off = { enabled: false };
  return {
    url,
    ...(protection.checks === null
      ? {}
      : {
          required_status_checks: {
            url: checks,
            strict: protection.strict,
            contexts: protection.checks.map(({ context }) => context),
            contexts_url: `${checks}/contexts`,
            checks: protection.checks.map(renderCheck),
          },
        }),
    ...(protection.reviews
      ? {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: protection.dismissStaleReviews,
            require_code_owner_reviews: false,
            require_last_push_approval: false,
            required_approving_review_count: protection.approvals,
          },
        }
      : {}),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins },
    required_linear_history: off,
    allow_force_pushes: off,
    allow_deletions: off,
    block_creations: off,
    required_conversation_resolution: off,
    lock_branch: off,
    allow_fork_syncing: off,
  };
}

function requireAdmin(world: World, repo: Repo, identity: Identity): void {
  if (identity.kind === 'user' && !atLeast(callerRole(world, repo, identity), 'admin')) {
    throw forbidden('Must have admin rights to Repository.');
  }
}
