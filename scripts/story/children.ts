import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the bundles are that users run. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The Node on which GitHub runs the Action. */
const NODE_24 = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');

export interface Ended {
  readonly code: number | null;
  /** What it wrote to stdout. */
  readonly said: string;
  /** What it wrote to stderr. */
  readonly complained: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs the command line at the root of this repository, with nothing of this environment but PATH. */
export function runCli(args: readonly string[]): Promise<Ended> {
  return start(process.execPath, ['dist/cli.js', ...args], ROOT, {}).ended;
}

/** Runs the bundled Action in a checkout, on the Node that GitHub runs it on. */
export function runAction(checkout: string, environment: Environment): Promise<Ended> {
  return start(NODE_24, [join(ROOT, 'dist/index.js')], checkout, environment).ended;
}

/** The App, running. */
export interface AppProcess {
  /** Where its webhooks arrive. */
  readonly hook: string;
  /** Everything that it logged so far. */
  log(): string;
  stop(): Promise<void>;
}

/** The App takes so long to finish what it began; then it is killed. */
const LONGEST_STOP = 5_000;

/** Starts the App as `npm run app` does, in a folder where no `.env` is. Rejects where it ends at once. */
export async function startApp(folder: string, environment: Environment): Promise<AppProcess> {
  const { child, ended, output } = start(process.execPath, [join(ROOT, 'dist/app.js')], folder, environment);
  const hook = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, found] = /Listening on (http:[^\s"]+)/.exec(output()) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then(({ code }) => reject(new Error(`The App ended with ${code}: ${output()}`)), reject);
  });
  return {
    hook,
    log: output,
    async stop() {
      const killing = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(killing);
    },
  };
}

function start(command: string, args: readonly string[], cwd: string, environment: Environment) {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  // However this process ends, it leaves no other behind.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      process.off('exit', kill);
      resolve({ code, said: texts.stdout, complained: texts.stderr });
    });
  });
  return { child, ended, output: () => texts.stdout + texts.stderr };
}
