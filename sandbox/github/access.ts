import { forbidden, notFound, Refusal } from '../http/answers.js';
import type { Needs } from '../http/router.js';
import { sees } from './installed.js';
import type { Level, PermissionName, Role } from './permissions.js';
import { atLeast, covers, greater } from './permissions.js';
import type { Account, Identity, Repo, World } from './world.js';
import { fullName } from './world.js';

/** What an account may do in a repository, by itself, by a team or by its organisation. */
export function roleOf(world: World, repo: Repo, account: Account): Role {
  if (account === repo.owner) return 'admin';
  const open: Role = repo.private ? 'none' : 'read';
  const direct = repo.collaborators.get(account) ?? 'none';
  const member: Role = world.organizationMembers.get(repo.owner)?.has(account) ? 'read' : 'none';
  const byTeam = [...repo.teams]
    .filter(([team]) => team.members.get(account)?.state === 'active')
    .map(([, role]) => role);
  return [direct, member, ...byTeam].reduce(greater, open);
}

/** `author_association`: how GitHub names what an author has to do with the repository. */
export function authorAssociation(world: World, repo: Repo, account: Account): string {
  if (account === repo.owner) return 'OWNER';
  if (world.organizationMembers.get(repo.owner)?.has(account)) return 'MEMBER';
  if (repo.collaborators.has(account)) return 'COLLABORATOR';
  return 'NONE';
}

/** What a caller may do in a repository. An App's installation acts by its permissions, not by a role. */
export function callerRole(world: World, repo: Repo, identity: Identity): Role {
  if (identity.kind === 'anonymous') return repo.private ? 'none' : 'read';
  if (identity.kind === 'app' || !includes(identity.repositories, repo)) return 'none';
  if (identity.kind === 'installation' && identity.installation && !sees(identity.installation, repo)) {
    return 'none';
  }
  if (identity.kind === 'user') return roleOf(world, repo, identity.account);
  if (covers(identity.permissions.administration, 'write')) return 'admin';
  return covers(identity.permissions.contents, 'write') ? 'write' : 'read';
}

/** Whether an account can be assigned to issues: who may write, and who belongs to the organisation. */
export function isAssignable(world: World, repo: Repo, account: Account): boolean {
  if (account.kind !== 'User') return false;
  const isMember = world.organizationMembers.get(repo.owner)?.has(account) === true;
  return isMember || atLeast(roleOf(world, repo, account), 'write');
}

/** Whether the caller may label, assign, close and edit what others wrote. */
export function mayTriage(world: World, repo: Repo, identity: Identity): boolean {
  if (identity.kind === 'installation') return covers(identity.permissions.issues, 'write');
  return atLeast(callerRole(world, repo, identity), 'triage');
}

/** The repository, if the caller may know of it: otherwise GitHub says 404, never 403. */
export function visibleRepo(world: World, identity: Identity, repo: Repo | undefined): Repo {
  if (repo === undefined || callerRole(world, repo, identity) === 'none') throw notFound();
  return repo;
}

/**
 * Refuses what the caller's token does not allow. Stricter than GitHub in one point: there a token also reads
 * from public repositories what everybody may read. Here a missing permission always shows.
 */
export function requirePermissions(
  identity: Identity,
  needs: readonly Needs[] | undefined,
  kind: 'read' | 'write',
): void {
  if (identity.kind === 'anonymous') {
    if (kind === 'write') throw new Refusal(401, { message: 'Requires authentication' });
    return;
  }
  if (needs === undefined || needs.some((set) => allows(identity, set))) return;
  throw forbidden(
    identity.kind === 'user'
      ? 'Resource not accessible by personal access token'
      : 'Resource not accessible by integration',
  );
}

/** Whether a token has each of the permissions. */
export function allows(identity: Identity, needs: Needs): boolean {
  if (identity.kind === 'anonymous' || identity.kind === 'app') return false;
  return Object.entries(needs).every(([name, level]) =>
    covers(identity.permissions[name as PermissionName], level as Level),
  );
}

function includes(repositories: readonly string[] | 'all', repo: Repo): boolean {
  const name = fullName(repo).toLowerCase();
  return repositories === 'all' || repositories.some((one) => one.toLowerCase() === name);
}
