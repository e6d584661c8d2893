import { execFile } from 'node:child_process';
import { UnusableInput } from '../errors.js';

/** What git said. */
export interface Said {
  readonly code: number;
  /** At most `most` bytes. */
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Where git runs, and with which environment. */
export interface Place {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A tree of a hundred thousand paths fits. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Nothing that is asked here takes long, and nothing may wait for a person. */
const TIMEOUT_MS = 60_000;

/**
 * Runs git without a shell. A checkout is a stranger's, so what is asked runs no hook, filter or helper of it,
 * and fetches nothing.
 * @throws UnusableInput where there is no git, or it does not end.
 */
export function runGit(args: readonly string[], place: Place, most = MOST_BYTES): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      // Paths are paths, whatever characters they have.
      ['--literal-pathspecs', '--no-replace-objects', ...args],
      {
        cwd: place.directory,
        env: { ...place.environment, ...QUIET },
        encoding: 'buffer',
        maxBuffer: most,
        timeout: TIMEOUT_MS,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        const text = stderr.toString('utf8');
        if (!error) return resolve({ code: 0, stdout, stderr: text });
        const { code, killed } = error as { code?: number | string; killed?: boolean };
        if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
          return resolve({ code: 0, stdout: stdout.subarray(0, most), stderr: text });
        if (typeof code === 'number' && !killed) return resolve({ code, stdout, stderr: text });
        const why = code === 'ENOENT' ? 'It is not installed, or not on the PATH.' : `(${code ?? 'no end'})`;
        reject(new UnusableInput(`git could not be run. ${why}`, { cause: error }));
      },
    );
  });
}

const QUIET: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Of a partial clone, a missing file would else be fetched from wherever its configuration says.
  GIT_NO_LAZY_FETCH: '1',
  GIT_PAGER: '',
};
