import { linksOf } from './events.js';
import { sees } from './installed.js';
import { renderAccount } from './render/account.js';
import { renderInstallation } from './render/installation.js';
import type { Account, Installation, Repo, World } from './world.js';
import { fullName } from './world.js';

export const installationWebhooks = [
  'installation-created',
  'installation-deleted',
  'installation-new-permissions-accepted',
  'installation-repositories-added',
  'installation-repositories-removed',
  'installation-suspend',
  'installation-unsuspend',
];

type InstallationAction = 'created' | 'deleted' | 'new_permissions_accepted' | 'suspend' | 'unsuspend';

/** `installation`: its own App hears of it, and nobody else. */
export function installationEvent(
  world: World,
  action: InstallationAction,
  installation: Installation,
  sender: Account,
): void {
  const repositories = reposOf(world, installation).map(renderPlace);
  send(world, 'installation', installation, sender, { action, repositories });
}

/** `installation_repositories`. */
export function installationRepositoriesEvent(
  world: World,
  installation: Installation,
  sender: Account,
  changed: { readonly added: readonly Repo[]; readonly removed: readonly Repo[] },
): void {
  send(world, 'installation_repositories', installation, sender, {
    action: changed.added.length > 0 ? 'added' : 'removed',
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    repositories_added: changed.added.map(renderPlace),
    repositories_removed: changed.removed.map(renderPlace),
    requester: null,
  });
}

/** The repositories that an installation reaches. */
export function reposOf(world: World, installation: Installation): Repo[] {
  return [...world.repos.values()].filter((repo) => sees(installation, repo));
}

function send(
  world: World,
  name: string,
  installation: Installation,
  sender: Account,
  payload: Readonly<Record<string, unknown>>,
): void {
  const links = linksOf(world);
  const complete = {
    ...payload,
    installation: renderInstallation(installation, links),
    sender: renderAccount(sender, links),
  };
  world.deliveries.emit({ name, payload: complete }, (target) =>
    target.app === installation.app.slug ? {} : undefined,
  );
}

function renderPlace(repo: Repo) {
  return {
    id: repo.id,
    node_id: repo.nodeId,
    name: repo.name,
    full_name: fullName(repo),
    private: repo.private,
  };
}
