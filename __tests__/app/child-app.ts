import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST, USERS_NODE } from '../fixtures/run.js';
import { ENVIRONMENT } from './running-app.js';

/** The bundled App as a process of its own. */
export interface ChildApp {
  /** Where it listens; fails where it ended before. */
  readonly url: Promise<string>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  readonly pid: number;
  /** All that it wrote so far, to both streams. */
  output(): string;
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

/** Starts it with nothing of this environment but PATH. */
export function startChildApp(environment: Readonly<Record<string, string>>): ChildApp {
  const child = spawn(USERS_NODE, [join(DIST, 'app.js')], {
    // No `.env` and no key of whoever runs the tests.
    cwd: DIST,
    env: { PATH: process.env['PATH'] ?? '', ...ENVIRONMENT, LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = new Promise<string>((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const [, found] = /Listening on (http:\/\/[\d.]+:\d+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => reject(new Error(`The App ended with ${code}: ${output}`)));
  });
  // Who does not wait for it need not hear of it.
  url.catch(() => {});
  return {
    url,
    ended,
    pid: child.pid ?? 0,
    output: () => output,
    signal: (name) => void child.kill(name),
  };
}
