#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { type Answers, QUESTIONS } from './commands/initial-scope.js';
import { NodeFiles } from './files/node-files.js';
import { SEVERITIES, type Severity } from './finding.js';
import { FORMATS, type Format } from './report/formats.js';
import { LIMITS } from './scope/limits.js';
import { UnusableInput } from './trouble.js';
import { VERSION } from './version.js';

/** What the exit code says. 3, for GitHub that could not be reached, comes with the commands that ask it. */
const EXIT = { good: 0, findings: 1, unusable: 2 } as const;

const files = new NodeFiles(process.cwd());

function program(): Command {
  const command = new Command('scope-as-code')
    .description('Two companies agree in scope.yaml what an integration is; this checks the agreement.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(--help tells what there is)')
    .addHelpText('after', '\nExit codes: 0 good, 1 findings at or over --fail-on, 2 unusable arguments or input that can\'t be read.')
    .exitOverride();

  command
    .command('validate')
    .description('check scopes: schema, references, rules; each finding with its line and how to mend it')
    .argument('[paths...]', 'files or globs; `-` for standard input (default: what .github/scope-as-code.yaml lists, else scope.yaml)')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(FORMATS).default('pretty'))
    .addOption(new Option('--fail-on <severity>', 'from which severity on to exit with 1').choices(SEVERITIES).default('error'))
    .option('-o, --output <file>', 'write the report to a file instead')
    .action(runValidate);

  const init = command
    .command('init')
    .description('write a first scope.yaml; asks on a terminal, else takes its answers from flags')
    .option('-o, --output <file>', 'where to write it', 'scope.yaml')
    .option('--force', 'replace a file that stands there', false)
    .action(runInit);
  for (const { flag, text, fallback, choices } of QUESTIONS) {
    const option = new Option(flag, fallback ? `${text} (default: ${fallback})` : text);
    init.addOption(choices ? option.choices(choices) : option);
  }

  command
    .command('explain')
    .description('tell what a rule asks for, why, and show examples')
    .argument('<rule>', 'the rule\'s id, such as records/silent-drop')
    .action(async (id: string) => {
      process.stdout.write((await import('./commands/explain.js')).explain(id));
    });

  command
    .command('rules')
    .description('list every rule with its severity')
    .action(async () => {
      process.stdout.write((await import('./commands/explain.js')).listRules());
    });

  return command;
}

interface ValidateOptions {
  format: Format;
  failOn: Severity;
  output?: string;
}

async function runValidate(paths: string[], { format, failOn, output }: ValidateOptions): Promise<void> {
  const { validate } = await import('./commands/validate.js');
  const { report } = await import('./report/formats.js');
  const { results, failed } = await validate({ paths, failOn, readInput }, files);
  const paint = output === undefined && wantsColour() ? (await import('./report/pretty.js')).coloured : undefined;
  const text = await report(results, format, paint);
  if (output === undefined) process.stdout.write(text);
  else await files.write(output, text);
  if (failed) process.exitCode = EXIT.findings;
}

interface InitOptions extends Partial<Answers> {
  output: string;
  force: boolean;
}

async function runInit({ output: path, force, ...given }: InitOptions): Promise<void> {
  const { init } = await import('./commands/init.js');
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = isTerminal ? new (await import('./terminal.js')).Terminal() : undefined;
  try {
    await init({ given, path, force, ask: terminal && ((question) => terminal.ask(question)) }, files);
  } finally {
    terminal?.close();
  }
  process.stdout.write(`Wrote ${path}. \`scope-as-code validate ${path}\` shows what only you can say.\n`);
}

/** https://no-color.org: set and not empty means no. */
function wantsColour(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

/** Standard input, at most one byte more than a scope may have. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LIMITS.bytes) break;
  }
  return Buffer.concat(chunks);
}

/** The only place that turns trouble into an exit code. What is nobody's input keeps its stack. */
async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.unusable;
    } else if (error instanceof UnusableInput) {
      const { visible } = await import('./report/visible.js');
      process.stderr.write(`${visible(error.message)}\n`);
      process.exitCode = EXIT.unusable;
    } else throw error;
  }
}

// `scope-as-code … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
await main();
