import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

/**
 * `npm start`: the main job, once, with the command line that users run. Needs no answers and no terminal;
 * fails where the command line does not behave as it is shown here.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join('dist', 'cli.js');
const WEAK = 'examples/weak/scope.yaml';
const good = readdirSync(join(ROOT, 'examples'))
  .map((name) => `examples/${name}/scope.yaml`)
  .filter((path) => path !== WEAK && existsSync(join(ROOT, path)));

say('A scope.yaml is the one page on which two companies agree what an integration is.');
say(`Here are ${good.length} that are finished. This is what a pull request that touches them sees:`);
cli(['validate', ...good], 0);

say('And one as many integrations start. Each line of it reads well in a meeting, and hides a decision:');
cli(['validate', WEAK], 1);

say('Why a rule exists, and how to satisfy it:');
cli(['explain', 'records/silent-drop'], 0);

say('Your own: `node dist/cli.js init` asks for what only people know. README.md tells the rest.');

/** Runs the command line on this very terminal, if it is one, so that it chooses colours as for a user. */
function cli(args: readonly string[], expected: number): void {
  console.log(style(`$ scope-as-code ${args.join(' ')}`));
  const { status, error } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) throw error;
  console.log(style(`exit code ${status}\n`));
  if (status === expected) return;
  console.error(`\`scope-as-code ${args.join(' ')}\` gave exit code ${status}; ${expected} was expected.`);
  process.exit(1);
}

function say(text: string): void {
  console.log(`${text}\n`);
}

function style(text: string): string {
  // With the stream given, styleText leaves out colours where there is no terminal or NO_COLOR is set.
  return styleText('dim', text, { stream: process.stdout });
}
