import { notFound, ok } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { linksOf } from './issues.js';
import { renderAccount } from './render/account.js';
import { renderOrganizationProfile } from './render/organization.js';
import { renderFullTeam, renderTeam } from './render/team.js';
import type { Account, Identity, Team, World } from './world.js';

const READ = { needs: [{ members: 'read' }] } as const;

export const teamRoutes = [
  route('GET /orgs/{org}/teams', READ, (call) => {
    const organization = organizationOf(call.world, call.identity, call.path.org);
    const teams = call.world.teams.filter((team) => team.organization === organization);
    return pageOf(teams, call.query, call.address, (team) => renderTeam(team, linksOf(call)));
  }),

  route('GET /orgs/{org}/teams/{team_slug}', READ, (call) => {
    const team = teamOf(call);
    const links = linksOf(call);
    return ok(renderFullTeam(team, renderOrganizationProfile(team.organization, links), links));
  }),

  route('GET /orgs/{org}/teams/{team_slug}/members', READ, (call) => {
    const { role = 'all' } = call.query;
    const members = [...teamOf(call).members].filter(
      ([, member]) => member.state === 'active' && (role === 'all' || member.role === role),
    );
    const shown = members.slice(0, members.length - call.stale);
    return pageOf(shown, call.query, call.address, ([account]) => renderAccount(account, linksOf(call)));
  }),

  route('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', READ, (call) => {
    const team = teamOf(call);
    const account = call.world.accounts.get(call.path.username.toLowerCase());
    const member = account === undefined ? undefined : team.members.get(account);
    if (account === undefined || member === undefined) throw notFound();
    const url = `${renderTeam(team, linksOf(call)).url}/memberships/${account.login}`;
    return ok({ url, role: member.role, state: member.state });
  }),

  route('GET /orgs/{org}/members/{username}', READ, (call) => {
    const organization = organizationOf(call.world, call.identity, call.path.org);
    const account = call.world.accounts.get(call.path.username.toLowerCase());
    const members = call.world.organizationMembers.get(organization);
    if (account === undefined || members?.has(account) !== true) throw notFound();
    return { status: 204 };
  }),
];

/** The team of an organisation, by its slug. */
export function teamIn(world: World, organization: Account, slug: string): Team | undefined {
  const wanted = slug.toLowerCase();
  return world.teams.find((team) => team.organization === organization && team.slug === wanted);
}

type TeamCall = {
  readonly world: World;
  readonly identity: Identity;
  readonly path: { readonly org: string; readonly team_slug: string };
};

function teamOf({ world, identity, path }: TeamCall): Team {
  const team = teamIn(world, organizationOf(world, identity, path.org), path.team_slug);
  if (team === undefined) throw notFound();
  return team;
}

// An installation sees the teams of its own organisation only, a person those of which they are a member.
function organizationOf(world: World, identity: Identity, login: string): Account {
  const organization = world.accounts.get(login.toLowerCase());
  if (organization?.kind !== 'Organization') throw notFound();
  const { installation } = identity.kind === 'installation' ? identity : {};
  if (installation !== undefined && installation.owner !== organization) throw notFound();
  const members = world.organizationMembers.get(organization);
  if (identity.kind === 'user' && members?.has(identity.account) !== true) throw notFound();
  return organization;
}
