import type { Account, Installation, Repo, World } from './world.js';

/** The installation of an App in an account. */
export function installationOn(world: World, app: string, owner: Account): Installation | undefined {
  return world.installations.find((one) => one.app.slug === app && one.owner === owner);
}

/** The installation of an App that sees a repository. */
export function installationAt(world: World, app: string, repo: Repo): Installation | undefined {
  const found = installationOn(world, app, repo.owner);
  return found !== undefined && sees(found, repo) ? found : undefined;
}

/** Whether an installation reaches a repository. */
export function sees(installation: Installation, repo: Repo): boolean {
  if (installation.owner !== repo.owner) return false;
  return installation.repositories === 'all' || installation.repositories.has(repo);
}
