/**
 * The world is wrong: arguments that can't be used, a file that can't be read. Made where it is first
 * understood; an entry point turns it into exit code 2. (A document that is wrong is a finding, not an error.)
 */
export class UnusableInput extends Error {
  readonly kind = 'unusable-input';
  override readonly name = 'UnusableInput';
  /** Further lines. The message is one: a line break in it is a stranger's, such as one in a file's name. */
  readonly details: readonly string[];

  constructor(message: string, options: { details?: readonly string[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.details = options.details ?? [];
  }
}

/** GitHub could not be reached, or refused. An entry point turns it into exit code 3. */
export class GitHubFailure extends Error {
  readonly kind = 'github-failure';
  override readonly name = 'GitHubFailure';
  /** The HTTP status; undefined where there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, options: { status?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

/** The server knows no sub-issues, as older GitHub Enterprise Servers: a task list has to do. */
export class NoSubIssues extends GitHubFailure {}
