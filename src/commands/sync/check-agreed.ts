import { ACTIONS_BOT, counts } from '../../criteria/authors.js';
import { GitHubFailure, UnusableInput } from '../../errors.js';
import type { GitHub } from '../../github/port.js';
import { CONFIG_PATH, readConfig } from '../../scope/config.js';
import { read } from '../../scope/read.js';
import type { Agreement } from './agreement.js';

/**
 * The agreement as it stands at the tip of the default branch: the same scope, with that commit and its authors.
 * @throws UnusableInput where nothing may be written: another scope stands there, the configuration that says
 *   whose issues count can't be read, the repository takes no issues, or the token's would not count.
 */
export async function agreedOn(agreement: Agreement, github: GitHub): Promise<Agreement> {
  const { path, digest } = agreement;
  const { defaultBranch, hasIssues, isArchived } = await github.readRepository();
  if (isArchived) throw new UnusableInput('The repository is archived: nothing can be written.');
  if (!hasIssues)
    throw new UnusableInput("Issues are switched off: switch them on in the repository's settings.");
  const file = await github.readFile(path, defaultBranch);
  if (!file || read(file.bytes).digest !== digest) {
    throw new UnusableInput(
      file
        ? `${path} says something else here than on ${defaultBranch}: only what was agreed there becomes issues. Merge it first, or update this checkout.`
        : `${path} is not on ${defaultBranch} yet: only what was agreed there becomes issues. Merge it first.`,
    );
  }
  const authors = await authorsOn(defaultBranch, github);
  const me = await github.whoAmI();
  if (counts(me, authors)) return { ...agreement, commit: file.commit, authors };
  throw new UnusableInput(
    `Issues by ${me.login} would not count: add \`issue-authors: [${me.login}]\` to ${CONFIG_PATH} on the default branch, or let the Action make them (${ACTIONS_BOT}).`,
  );
}

/** Whom the configuration lists. What can't be read is not "nobody": their issues would be made a second time. */
async function authorsOn(branch: string, github: GitHub): Promise<readonly string[]> {
  const file = await github.readFile(CONFIG_PATH, branch);
  if (!file) return [];
  const { value } = readConfig(file.bytes);
  if (value) return value['issue-authors'] ?? [];
  throw new UnusableInput(
    `${CONFIG_PATH} on ${branch} can't be read, so nobody knows whose issues count: fix it there first. \`validate\` says what is wrong with it.`,
  );
}

/** @throws GitHubFailure where the scope of the default branch is no more the one that was agreed on. */
export async function checkStillAgreed({ path, digest }: Agreement, github: GitHub): Promise<void> {
  const { defaultBranch } = await github.readRepository();
  const file = await github.readFile(path, defaultBranch);
  if (file && read(file.bytes).digest === digest) return;
  throw new GitHubFailure(
    `${path} was changed on ${defaultBranch} since the plan was made. Run it again: it plans from what is agreed now.`,
  );
}
