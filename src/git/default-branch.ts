import { UnusableInput } from '../errors.js';
import { type Place, runGit } from './run-git.js';

/** What the checkout knows as the default branch of its origin, else the branch that it is on, if there is one. */
export async function defaultBranch(place: Place): Promise<string | undefined> {
  try {
    const origin = await outputOf(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], place);
    return (
      origin?.replace(/^origin\//, '') ??
      (await outputOf(['symbolic-ref', '--quiet', '--short', 'HEAD'], place))
    );
  } catch (error) {
    // No git here: it was only asked for a suggestion.
    if (error instanceof UnusableInput) return undefined;
    throw error;
  }
}

async function outputOf(args: readonly string[], place: Place): Promise<string | undefined> {
  const { code, stdout } = await runGit(args, place);
  return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined;
}
