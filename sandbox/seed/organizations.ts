import { accountOf, createTeam } from '../github/accounts.js';
import {
  collaboratorEvent,
  membershipEvent,
  organizationMemberEvent,
  teamEvent,
} from '../github/organization-events.js';
import type { Role } from '../github/permissions.js';
import { teamIn } from '../github/teams.js';
import type { Team, World } from '../github/world.js';
import { repoOf } from './find.js';

/** Organisations, their teams, and who may do what in a repository. Webhooks are sent, from the owner of it all. */
export interface OrganizationSeed {
  /** A team with active members. */
  addTeam(organization: string, slug: string, members: readonly string[]): void;
  /** Renames a team; its slug stays. */
  renameTeam(organization: string, slug: string, name: string): void;
  deleteTeam(organization: string, slug: string): void;
  /** `pending`: invited, but not yet in the organisation. */
  setTeamMember(
    organization: string,
    slug: string,
    login: string,
    state: 'active' | 'pending' | 'none',
    role?: 'member' | 'maintainer',
  ): void;
  setOrganizationMember(organization: string, login: string, member: boolean): void;
  setCollaborator(repo: string, login: string, role: Role): void;
  /** Gives a team of the owner a role in a repository. */
  giveTeam(repo: string, slug: string, role: Role): void;
}

/** Makes the helpers for organisations. */
export function organizationSeedOf(world: World): OrganizationSeed {
  const teamOf = (organization: string, slug: string): Team => {
    const team = teamIn(world, accountOf(world, organization), slug);
    if (team === undefined) throw new Error(`There is no team ${organization}/${slug}.`);
    return team;
  };
  return {
    addTeam(organization, slug, members) {
      const people = members.map((login) => accountOf(world, login));
      const team = createTeam(world, accountOf(world, organization), slug, people);
      teamEvent(world, 'created', team, team.organization);
    },
    renameTeam(organization, slug, name) {
      const team = teamOf(organization, slug);
      const from = team.name;
      team.name = name;
      teamEvent(world, 'edited', team, team.organization, { changes: { name: { from } } });
    },
    deleteTeam(organization, slug) {
      const team = teamOf(organization, slug);
      world.teams.splice(world.teams.indexOf(team), 1);
      for (const repo of world.repos.values()) repo.teams.delete(team);
      teamEvent(world, 'deleted', team, team.organization);
    },
    setTeamMember(organization, slug, login, state, role = 'member') {
      const team = teamOf(organization, slug);
      const member = accountOf(world, login);
      const before = team.members.get(member)?.state;
      if (state === 'none') team.members.delete(member);
      else team.members.set(member, { role, state });
      if (state === 'active' && before !== 'active') {
        membershipEvent(world, 'added', team, member, team.organization);
      }
      if (state !== 'active' && before === 'active') {
        membershipEvent(world, 'removed', team, member, team.organization);
      }
    },
    setOrganizationMember(login, person, isMember) {
      const organization = accountOf(world, login);
      const member = accountOf(world, person);
      const members = world.organizationMembers.get(organization);
      if (members?.has(member) === isMember) return;
      if (isMember) members?.add(member);
      else members?.delete(member);
      const action = isMember ? 'member_added' : 'member_removed';
      organizationMemberEvent(world, action, organization, member, organization);
    },
    setCollaborator(name, login, role) {
      const repo = repoOf(world, name);
      const member = accountOf(world, login);
      const before = repo.collaborators.get(member);
      if (role === 'none') repo.collaborators.delete(member);
      else repo.collaborators.set(member, role);
      const after = repo.collaborators.get(member);
      if (before !== after) collaboratorEvent(world, repo, member, repo.owner, { before, after });
    },
    giveTeam(name, slug, role) {
      const repo = repoOf(world, name);
      repo.teams.set(teamOf(repo.owner.login, slug), role);
    },
  };
}
