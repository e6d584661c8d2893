import type { Repo } from '../world.js';
import { fullName } from '../world.js';

/** Where the addresses in an answer lead to: the API as the caller asked it, and the pages of people. */
export interface Links {
  readonly api: string;
  readonly web: string;
}

/** The API's address of a repository. */
export function repoApi(links: Links, repo: Repo): string {
  return `${links.api}/repos/${fullName(repo)}`;
}

/** The page of a repository. */
export function repoWeb(links: Links, repo: Repo): string {
  return `${links.web}/${fullName(repo)}`;
}
