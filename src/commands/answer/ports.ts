import type { PullRequests } from '../../github/gate-port.js';
import type { GitHub } from '../../github/port.js';

/** What answering comments takes: the repository's issues, comments and files, over one connection. */
export interface AnswerPorts {
  readonly issues: Pick<
    GitHub,
    | 'createIssue'
    | 'ensureLabel'
    | 'keepComment'
    | 'listComments'
    | 'listIssues'
    | 'readFile'
    | 'readRepository'
    | 'updateIssue'
    | 'whoAmI'
  >;
  readonly pulls: Pick<PullRequests, 'findPaths' | 'listTeam' | 'readPull'>;
}
