import type { Route } from '../http/router.js';
import { appRoutes } from './apps.js';
import { assigneeRoutes } from './assignees.js';
import { branchRoutes } from './branches.js';
import { checkRoutes } from './checks.js';
import { collaboratorRoutes } from './collaborators.js';
import { commentRoutes } from './comments.js';
import { commitRoutes } from './commits.js';
import { compareRoutes } from './compare.js';
import { contentRoutes } from './contents.js';
import { gitRoutes } from './git.js';
import { issueRoutes } from './issues.js';
import { labelRoutes } from './labels.js';
import { milestoneRoutes } from './milestones.js';
import { pullRoutes } from './pulls.js';
import { rateLimitRoutes } from './rate-limit.js';
import { reactionRoutes } from './reactions.js';
import { repoRoutes } from './repos.js';
import { reviewRoutes } from './reviews.js';
import { statusRoutes } from './statuses.js';
import { subIssueRoutes } from './sub-issues.js';
import { teamRoutes } from './teams.js';
import { timelineRoutes } from './timeline.js';
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
  ...reactionRoutes,
  ...timelineRoutes,
  ...subIssueRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  // Before commits: a ref may hold slashes, so `commits/{ref}` would take these for itself.
  ...checkRoutes,
  ...statusRoutes,
  ...compareRoutes,
  ...commitRoutes,
  ...branchRoutes,
  ...collaboratorRoutes,
  ...teamRoutes,
  ...userRoutes,
  ...appRoutes,
  ...rateLimitRoutes,
];
