import type { Account } from '../world.js';
import type { Links } from './links.js';

/** `organization-simple`. */
export function renderOrganization(account: Account, links: Links) {
  const url = `${links.api}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.web}/avatars/${account.id}`,
    description: null,
  };
}

/** `team-organization`: with what its page shows. */
export function renderOrganizationProfile(account: Account, links: Links) {
  return {
    ...renderOrganization(account, links),
    html_url: `${links.web}/${account.login}`,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: 'Organization',
    created_at: account.createdAt,
    updated_at: account.createdAt,
    archived_at: null,
  };
}
