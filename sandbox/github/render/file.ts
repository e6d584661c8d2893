import type { FileDiff } from '../../git/tree-diff.js';
import type { Repo } from '../world.js';
import type { Links } from './links.js';
import { repoApi, repoWeb } from './links.js';

/** `diff-entry`. */
export function renderFile(file: FileDiff, repo: Repo, sha: string, links: Links) {
  const path = encodeURI(file.path);
  const { additions = 0, deletions = 0, patch = '' } = file.lines ?? {};
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repoWeb(links, repo)}/blob/${sha}/${path}`,
    raw_url: `${repoWeb(links, repo)}/raw/${sha}/${path}`,
    contents_url: `${repoApi(links, repo)}/contents/${path}?ref=${sha}`,
    ...(patch === '' ? {} : { patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
