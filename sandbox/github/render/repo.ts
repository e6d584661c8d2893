import type { Role } from '../permissions.js';
import { atLeast } from '../permissions.js';
import type { Repo } from '../world.js';
import { fullName } from '../world.js';
import { renderAccount } from './account.js';
import type { Links } from './links.js';
import { repoApi, repoWeb } from './links.js';

/** `full-repository`, and `repository` in webhooks; `role` is what the caller may do. */
export function renderRepo(repo: Repo, links: Links, role?: Role) {
  const api = repoApi(links, repo);
  const web = repoWeb(links, repo);
  const open = [...repo.issues.values()].filter((issue) => issue.state === 'open').length;
  const may = (wanted: Role): boolean => role !== undefined && atLeast(role, wanted);
  return {
    id: repo.id,
    node_id: repo.nodeId,
    name: repo.name,
    full_name: fullName(repo),
    private: repo.private,
    visibility: repo.private ? 'private' : 'public',
    owner: renderAccount(repo.owner, links),
    html_url: web,
    description: repo.description,
    fork: repo.parent !== null,
    url: api,
    ...addresses(api),
    clone_url: `${web}.git`,
    git_url: `${web.replace(/^http:/, 'git:')}.git`,
    ssh_url: `${web.replace(/^http:/, 'ssh:')}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: repo.defaultBranch,
    archived: repo.archived,
    disabled: false,
    has_issues: repo.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    forks: 0,
    forks_count: 0,
    network_count: 0,
    subscribers_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    open_issues: open,
    open_issues_count: open,
    created_at: repo.createdAt,
    updated_at: repo.pushedAt,
    pushed_at: repo.pushedAt,
    ...(role === undefined
      ? {}
      : {
          permissions: {
            admin: may('admin'),
            maintain: may('maintain'),
            push: may('write'),
            triage: may('triage'),
            pull: may('read'),
          },
        }),
  };
}

function addresses(api: string) {
  return {
    archive_url: `${api}/{archive_format}{/ref}`,
    assignees_url: `${api}/assignees{/user}`,
    blobs_url: `${api}/git/blobs{/sha}`,
    branches_url: `${api}/branches{/branch}`,
    collaborators_url: `${api}/collaborators{/collaborator}`,
    comments_url: `${api}/comments{/number}`,
    commits_url: `${api}/commits{/sha}`,
    compare_url: `${api}/compare/{base}...{head}`,
    contents_url: `${api}/contents/{+path}`,
    contributors_url: `${api}/contributors`,
    deployments_url: `${api}/deployments`,
    downloads_url: `${api}/downloads`,
    events_url: `${api}/events`,
    forks_url: `${api}/forks`,
    git_commits_url: `${api}/git/commits{/sha}`,
    git_refs_url: `${api}/git/refs{/sha}`,
    git_tags_url: `${api}/git/tags{/sha}`,
    hooks_url: `${api}/hooks`,
    issue_comment_url: `${api}/issues/comments{/number}`,
    issue_events_url: `${api}/issues/events{/number}`,
    issues_url: `${api}/issues{/number}`,
    keys_url: `${api}/keys{/key_id}`,
    labels_url: `${api}/labels{/name}`,
    languages_url: `${api}/languages`,
    merges_url: `${api}/merges`,
    milestones_url: `${api}/milestones{/number}`,
    notifications_url: `${api}/notifications{?since,all,participating}`,
    pulls_url: `${api}/pulls{/number}`,
    releases_url: `${api}/releases{/id}`,
    stargazers_url: `${api}/stargazers`,
    statuses_url: `${api}/statuses/{sha}`,
    subscribers_url: `${api}/subscribers`,
    subscription_url: `${api}/subscription`,
    tags_url: `${api}/tags`,
    teams_url: `${api}/teams`,
    trees_url: `${api}/git/trees{/sha}`,
  };
}
