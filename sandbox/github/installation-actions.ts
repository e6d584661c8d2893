import { installationEvent, installationRepositoriesEvent } from './installation-events.js';
import { installationOn, sees } from './installed.js';
import type { Permissions } from './permissions.js';
import type { Account, App, Identity, Installation, Repo, World } from './world.js';
import { newIds, now } from './world.js';

/** An installation's token lives so long, in milliseconds. */
const HOUR = 3_600_000;

/** Puts an App into an account: into all of its repositories, or some. */
export function install(
  world: World,
  app: App,
  owner: Account,
  by: Account,
  repositories: readonly Repo[] | 'all',
): Installation {
  if (installationOn(world, app.slug, owner) !== undefined) {
    throw new Error(`${app.slug} is installed in ${owner.login} already.`);
  }
  const installation: Installation = {
    ...newIds(world, 'INS'),
    app,
    owner,
    permissions: app.permissions,
    repositories: repositories === 'all' ? 'all' : new Set(repositories),
    suspendedAt: null,
    createdAt: now(world),
  };
  world.installations.push(installation);
  installationEvent(world, 'created', installation, by);
  return installation;
}

/** Takes an App out of an account; its tokens are worth nothing from now on. */
export function uninstall(world: World, installation: Installation, by: Account): void {
  world.installations.splice(world.installations.indexOf(installation), 1);
  for (const [token, identity] of world.tokens) {
    if (identity.kind === 'installation' && identity.installation === installation)
      world.tokens.delete(token);
  }
  installationEvent(world, 'deleted', installation, by);
}

/** Stops an installation, or lets it go on. */
export function setSuspended(
  world: World,
  installation: Installation,
  by: Account,
  suspended: boolean,
): void {
  installation.suspendedAt = suspended ? now(world) : null;
  installationEvent(world, suspended ? 'suspend' : 'unsuspend', installation, by);
}

/** What the account's owner accepted that an App may do; its tokens have it at once. */
export function acceptPermissions(
  world: World,
  installation: Installation,
  by: Account,
  permissions: Permissions,
): void {
  installation.permissions = permissions;
  installationEvent(world, 'new_permissions_accepted', installation, by);
}

/** Changes the repositories that an installation reaches. */
export function selectRepositories(
  world: World,
  installation: Installation,
  by: Account,
  repositories: readonly Repo[] | 'all',
): void {
  const all = [...world.repos.values()];
  const before = all.filter((repo) => sees(installation, repo));
  installation.repositories = repositories === 'all' ? 'all' : new Set(repositories);
  const after = all.filter((repo) => sees(installation, repo));
  const added = after.filter((repo) => !before.includes(repo));
  const removed = before.filter((repo) => !after.includes(repo));
  if (added.length > 0) installationRepositoriesEvent(world, installation, by, { added, removed: [] });
  if (removed.length > 0) installationRepositoriesEvent(world, installation, by, { added: [], removed });
}

/** Makes a token of an installation: for all that it may, or for less. Lives an hour. */
export function createInstallationToken(
  world: World,
  installation: Installation,
  less: { readonly permissions?: Permissions; readonly repositories?: readonly string[] },
): { token: string; expiresAt: number; permissions: Permissions } {
  // Not in the form of GitHub's tokens, so that no scanner takes it for one.
  const token = `sandbox-installation-${world.nextId()}`;
  const expiresAt = world.clock.now() + HOUR;
  const permissions = { metadata: 'read' as const, ...(less.permissions ?? installation.permissions) };
  const identity: Identity = {
    kind: 'installation',
    app: installation.app,
    account: installation.app.bot,
    permissions,
    repositories: less.repositories ?? 'all',
    installation,
    expiresAt,
  };
  world.tokens.set(token, identity);
  return { token, expiresAt, permissions };
}
