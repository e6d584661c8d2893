import type { Route } from '../http/router.js';
import { appRoutes } from './apps.js';
import { assigneeRoutes } from './assignees.js';
import { commentRoutes } from './comments.js';
import { contentRoutes } from './contents.js';
import { gitRoutes } from './git.js';
import { issueRoutes } from './issues.js';
import { labelRoutes } from './labels.js';
import { milestoneRoutes } from './milestones.js';
import { pullRoutes } from './pulls.js';
import { rateLimitRoutes } from './rate-limit.js';
import { repoRoutes } from './repos.js';
import { subIssueRoutes } from './sub-issues.js';
import { userRoutes } from './users.js';

/**
 * Everything of REST that the sandbox serves. Search is not there on purpose: what it finds lags behind, so
 * nothing may be decided by it, and a call to it must show.
 */
export const routes: readonly Route[] = [
  ...repoRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...assigneeRoutes,
  ...milestoneRoutes,
  ...commentRoutes,
  ...subIssueRoutes,
  ...pullRoutes,
  ...userRoutes,
  ...appRoutes,
  ...rateLimitRoutes,
];
