import { fakeGitHub } from '../fakes/github.js';
import type { Stage, StageOptions } from './stage.js';

/** The in-memory fake. */
export async function fakeStage(options: StageOptions = {}): Promise<Stage> {
  const github = fakeGitHub({ files: { 'scope.yaml': 'scope: acme-crm\n' }, ...options });
  const { world } = github;
  return {
    github,
    addIssue: world.addIssue,
    addPull: async () => world.addPull(),
    addMilestone: async (title) => world.addMilestone(title),
    addComment: world.addComment,
    label: (number, labels) => world.edit(number, { labels }),
    closeIssue: (number, reason) => world.edit(number, { state: 'closed', reason }),
    reopenIssue: (number) => world.edit(number, { state: 'open', reason: 'reopened' }),
    deleteIssue: world.deleteIssue,
    transferIssue: async (number) => world.transferIssue(number),
    archive: world.archive,
    disableIssues: world.disableIssues,
    commit: async (branch, files) => world.commit(branch, files),
    comments: world.comments,
    labels: world.labels,
    duplicateOf: world.duplicateOf,
    close: async () => {},
  };
}
