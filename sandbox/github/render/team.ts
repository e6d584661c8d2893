import type { Team } from '../world.js';
import type { Links } from './links.js';

/** `team`, as in lists and beside pull requests. */
export function renderTeam(team: Team, links: Links) {
  const { organization, slug } = team;
  const url = `${links.api}/orgs/${organization.login}/teams/${slug}`;
  return {
    id: team.id,
    node_id: team.nodeId,
    url,
    html_url: `${links.web}/orgs/${organization.login}/teams/${slug}`,
    name: team.name,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    type: 'organization',
    organization_id: organization.id,
  };
}

/** `team-full`: where one team is asked for. */
export function renderFullTeam(team: Team, organization: object, links: Links) {
  return {
    ...renderTeam(team, links),
    members_count: [...team.members.values()].filter(({ state }) => state === 'active').length,
    repos_count: 0,
    created_at: team.createdAt,
    updated_at: team.createdAt,
    organization,
  };
}
