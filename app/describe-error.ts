import { GitHubFailure, UnusableInput } from '../src/errors.js';

/** What looks like a token, a key or a signed claim, wherever it stands. */
const SECRETS =
  /-----BEGIN[\s\S]*?(?:-----END[^-]*-----|$)|\b(?:gh[a-z]_|github_pat_|v1\.)\w{16,}|\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/** An error for a log: a sentence where it is the world's, with its stack where it is ours. Never a secret. */
export function describeError(error: unknown): string {
  return text(error).replaceAll(SECRETS, '[secret]');
}

function text(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTrouble = error instanceof GitHubFailure || error instanceof UnusableInput;
  // An error of octokit bears the whole request and answer; only what it says is shown.
  if (isTrouble || 'status' in error) return error.message;
  return error.stack ?? error.message;
}
