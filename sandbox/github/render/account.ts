import type { Account } from '../world.js';
import type { Links } from './links.js';

/** `simple-user`. */
export function renderAccount(account: Account, links: Links) {
  const api = `${links.api}/users/${encodeURIComponent(account.login)}`;
  const page = account.kind === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${links.web}/avatars/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${links.web}/${page}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `public-user`: what `GET /user` and `GET /users/{username}` give. */
export function renderProfile(account: Account, links: Links) {
  return {
    ...renderAccount(account, links),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}
