import { expect } from '@jest/globals';
import { manualClock } from '../../sandbox/clock.js';
import type { Trouble } from '../../sandbox/http/faults.js';
import type { Sandbox, SandboxOptions } from '../../sandbox/start.js';
import { startSandbox } from '../../sandbox/start.js';
import { GitHubFailure } from '../../src/errors.js';
import type { Wait } from '../../src/github/clock.js';
import type { ConnectOptions } from '../../src/github/octokit.js';
import { connect } from '../../src/github/octokit.js';
import type { GitHub } from '../../src/github/port.js';

export const REPO = 'acme/crm';
export const LIST = 'GET /repos/{owner}/{repo}/issues';
export const CREATE = 'POST /repos/{owner}/{repo}/issues';
export const CREATE_CHILD = 'GRAPHQL createIssue';
export const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** A page of a proxy where JSON was due. */
export const PROXY_PAGE = '<html>Please log in</html>';

/** A sandbox with `acme/crm`, and the adapter connected to it. Time passes only by waiting. */
export interface Connected {
  readonly sandbox: Sandbox;
  readonly token: string;
  readonly github: GitHub;
  /** What the adapter said that it waits for. */
  readonly waits: readonly Wait[];
  /** Another connection. */
  connect(options?: Partial<ConnectOptions>): GitHub;
  /** The failure that a call ends with; it never holds the token. */
  failureOf(call: Promise<unknown>): Promise<GitHubFailure>;
  close(): Promise<void>;
}

/** Starts both. End with `close`, which looks at the violations. */
export async function startConnected(options: SandboxOptions = {}): Promise<Connected> {
  const clock = manualClock();
  const sandbox = await startSandbox({ clock, ...options });
  for (const login of ['ada', 'eve']) sandbox.addUser(login);
  sandbox.addOrganization('acme', ['ada']);
  await sandbox.addRepo({ owner: 'acme', name: 'crm', files: { 'scope.yaml': 'scope: acme-crm\n' } });
  const token = sandbox.addToken({
    as: { app: 'github-actions' },
    permissions: { issues: 'write', contents: 'read' },
  });
  const waits: Wait[] = [];
  const open = (given: Partial<ConnectOptions> = {}) =>
    connect({
      repository: REPO,
      token,
      apiUrl: sandbox.restUrl,
      clock: { now: clock.now, sleep: async (milliseconds) => clock.advance(milliseconds) },
      onWait: (wait) => waits.push(wait),
      ...given,
    });
  return {
    sandbox,
    token,
    github: open(),
    waits,
    connect: open,
    async failureOf(call) {
      const failure: unknown = await call.then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!(failure instanceof GitHubFailure)) throw new Error('It was to fail.', { cause: failure });
      expect(deepText(failure)).not.toContain(token);
      return failure;
    },
    async close() {
      expect(sandbox.violations).toEqual([]);
      await sandbox.close();
    },
  };
}

// All that anybody could print of an error: its causes, and what they hold.
function deepText(error: unknown, seen = new Set<unknown>()): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if (seen.has(error)) return '';
  seen.add(error);
  return Reflect.ownKeys(error)
    .map((key) => `${String(key)}: ${deepText(Reflect.get(error, key), seen)}`)
    .join('\n');
}

/** An answer of that status and body, in place of the effect or after it. */
export function answering(
  status: number,
  body: unknown,
  { when = 'before', headers = {} }: { when?: 'before' | 'after'; headers?: Record<string, string> } = {},
): Trouble {
  return { kind: 'answer', when, answer: { status, body, headers } };
}
