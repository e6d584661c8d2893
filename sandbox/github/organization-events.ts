import { emit, emitToOrganization, linksOf } from './events.js';
import type { Role } from './permissions.js';
import { renderAccount } from './render/account.js';
import { renderTeam } from './render/team.js';
import type { Account, Repo, Team, World } from './world.js';

export const organizationWebhooks = [
  'member-added',
  'member-edited',
  'member-removed',
  'membership-added',
  'membership-removed',
  'organization-member-added',
  'organization-member-removed',
  'team-created',
  'team-deleted',
  'team-edited',
];

/** `membership`: somebody came into a team or left it. */
export function membershipEvent(
  world: World,
  action: 'added' | 'removed',
  team: Team,
  member: Account,
  sender: Account,
): void {
  const links = linksOf(world);
  emitToOrganization(world, 'membership', team.organization, sender, {
    action,
    scope: 'team',
    member: renderAccount(member, links),
    team: renderTeam(team, links),
  });
}

/** `team`. */
export function teamEvent(
  world: World,
  action: 'created' | 'deleted' | 'edited',
  team: Team,
  sender: Account,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const payload = { action, team: renderTeam(team, linksOf(world)), ...extra };
  emitToOrganization(world, 'team', team.organization, sender, payload);
}

/** `organization`: somebody came into it or left it. */
export function organizationMemberEvent(
  world: World,
  action: 'member_added' | 'member_removed',
  organization: Account,
  member: Account,
  sender: Account,
): void {
  const links = linksOf(world);
  const url = `${links.api}/orgs/${organization.login}`;
  emitToOrganization(world, 'organization', organization, sender, {
    action,
    membership: {
      url: `${url}/memberships/${member.login}`,
      state: 'active',
      role: 'member',
      organization_url: url,
      user: renderAccount(member, links),
    },
  });
}

/** `member`: somebody became a collaborator of a repository, has another role, or is none any more. */
export function collaboratorEvent(
  world: World,
  repo: Repo,
  member: Account,
  sender: Account,
  roles: { readonly before: Role | undefined; readonly after: Role | undefined },
): void {
  const action = roles.before === undefined ? 'added' : roles.after === undefined ? 'removed' : 'edited';
  const changes =
    action === 'added'
      ? { permission: { to: legacy(roles.after) }, role_name: { to: roles.after } }
      : { permission: { from: legacy(roles.before), to: legacy(roles.after) } };
  emit(world, 'member', repo, sender, {
    action,
    member: renderAccount(member, linksOf(world)),
    ...(action === 'removed' ? {} : { changes }),
  });
}

/** How GitHub named roles when there were three of them. */
export function legacy(role: Role | undefined): 'admin' | 'write' | 'read' | 'none' {
  if (role === 'maintain') return 'write';
  return role === 'triage' ? 'read' : (role ?? 'none');
}
