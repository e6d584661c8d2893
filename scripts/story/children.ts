import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Where the bundles are that users run. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The Node on which GitHub runs the Action. */
const NODE_24 = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly ended: Promise<Ended>;
  /** Both streams so far. */
  output(): string;
}

/** They have so long to finish what they began; then they are killed. */
const PATIENCE = 5_000;

/** The product's processes: the bundles as users run them, with nothing of this environment but PATH. */
export class Children {
  readonly #running = new Set<Running>();

  constructor() {
    // However this process ends, it leaves no other behind.
    process.once('exit', () => this.#signal('SIGKILL'));
  }

  /** Runs the command line at the root of this repository. */
  runCli(args: readonly string[]): Promise<Ended> {
    return this.#start(process.execPath, ['dist/cli.js', ...args], ROOT, {}).ended;
  }

  /** Runs the Action in a checkout, on the Node that GitHub runs it on. */
  runAction(checkout: string, environment: Environment): Promise<Ended> {
    return this.#start(NODE_24, [join(ROOT, 'dist/index.js')], checkout, environment).ended;
  }

  /**
   * Starts the App as `npm run app` does, in a folder where no `.env` is. Gives where its webhooks arrive, and
   * what tells all that it logged so far. Rejects where it ends at once.
   */
  async startApp(folder: string, environment: Environment): Promise<{ hook: string; log: () => string }> {
    const app = this.#start(process.execPath, [join(ROOT, 'dist/app.js')], folder, environment);
    const hook = await new Promise<string>((resolve, reject) => {
      app.child.stdout.on('data', () => {
        const [, found] = /Listening on (http:[^\s"]+)/.exec(app.output()) ?? [];
        if (found !== undefined) resolve(found);
      });
      app.ended.then(({ code }) => reject(new Error(`The App ended with ${code}: ${app.output()}`)), reject);
    });
    return { hook, log: app.output };
  }

  /** Ends those that still run, and waits for them. */
  async end(): Promise<void> {
    const all = [...this.#running].map(({ ended }) => ended);
    const killing = setTimeout(() => this.#signal('SIGKILL'), PATIENCE);
    this.#signal('SIGTERM');
    await Promise.allSettled(all);
    clearTimeout(killing);
  }

  #signal(name: 'SIGTERM' | 'SIGKILL'): void {
    for (const { child } of this.#running) child.kill(name);
  }

  #start(command: string, args: readonly string[], cwd: string, environment: Environment): Running {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    }
    const ended = new Promise<Ended>((resolve, reject) => {
      child.once('error', reject).once('close', (code) => resolve({ code, ...texts }));
    });
    const running = { child, ended, output: () => texts.stdout + texts.stderr };
    this.#running.add(running);
    child.once('close', () => this.#running.delete(running));
    return running;
  }
}
