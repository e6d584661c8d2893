import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { ENVIRONMENT } from '../fixtures/run.js';

/** What `npm start` gives to Node. */
export const START = ['--import', 'tsx', 'scripts/start.ts'];

/** A process that tells the story. */
export interface Told {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<number | null>;
  stdout(): string;
  stderr(): string;
}

const all: Told[] = [];

/** Ends whatever a failed test left behind. */
export function cleanUp(): void {
  for (const { child } of all.splice(0)) {
    if (leftOf(child).length > 0) process.kill(-(child.pid as number), 'SIGKILL');
  }
}

/** Runs a command in a process group of its own. */
export function run(command: string, args: readonly string[]): Told {
  // Without TERM a terminal shows no colours.
  const child = spawn(command, args, { detached: true, env: { ...ENVIRONMENT, TERM: 'xterm-256color' } });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const told = { child, ended, stdout: () => texts.stdout, stderr: () => texts.stderr };
  all.push(told);
  return told;
}

/** The processes of its group that still run; what ended and waits to be buried does not. */
export function leftOf({ pid }: ChildProcessWithoutNullStreams): string[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.trim().startsWith(`${pid} `) && !/^\s*\d+ Z/.test(line));
}

/** Waits until it has said something. */
export async function until(told: Told, words: string): Promise<void> {
  while (!told.stdout().includes(words)) {
    if (told.child.exitCode !== null) throw new Error(`It ended: ${told.stdout()}${told.stderr()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
