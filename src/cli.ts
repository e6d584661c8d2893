#!/usr/bin/env node
import { type Call, type Command, commandHelp, programHelp, readCall } from './command-line.js';
import { type Answers, QUESTIONS } from './commands/questions.js';
import { NodeFiles } from './files/node-files.js';
import { readStandardInput } from './files/standard-input.js';
import { SEVERITIES, type Severity } from './finding.js';
import { FORMATS, type Format } from './report/formats.js';
import { UnusableInput } from './trouble.js';
import { VERSION } from './version.js';

/** What the exit code says. 3, for GitHub that could not be reached, comes with the commands that ask it. */
const EXIT = { good: 0, findings: 1, unusable: 2 } as const;

const PROGRAM = 'scope-as-code';
const SUMMARY = 'Two companies agree in scope.yaml what an integration is; this checks the agreement.';
const EXIT_HELP = "Exit codes: 0 good; 1 findings at or over --fail-on; 2 unusable arguments or input that can't be read.";

const files = new NodeFiles(process.cwd());

/** A command with what it does; `run` gives the exit code. Code that only one command needs is loaded by it. */
type Runnable = Command & { readonly run: (call: Call) => Promise<number> };

const COMMANDS: readonly Runnable[] = [
  {
    name: 'validate',
    summary: 'Check scopes: schema, references, rules; each finding with its place and how to mend it.',
    operands: {
      shown: '[paths…]',
      help: 'files or globs, `-` for standard input (default: what .github/scope-as-code.yaml lists, else scope.yaml)',
      least: 0,
      most: Number.POSITIVE_INFINITY,
    },
    options: [
      { name: 'format', short: 'f', value: '<format>', choices: FORMATS, default: 'pretty', help: 'how to report' },
      { name: 'fail-on', value: '<severity>', choices: SEVERITIES, default: 'error', help: 'from which severity on to exit with 1' },
      { name: 'output', short: 'o', value: '<file>', help: 'write the report to a file instead' },
    ],
    run: runValidate,
  },
  {
    name: 'init',
    summary: 'Write a first scope.yaml. Asks on a terminal; else the options below answer.',
    options: [
      { name: 'output', short: 'o', value: '<file>', default: 'scope.yaml', help: 'where to write it' },
      { name: 'force', help: 'replace a file that stands there' },
      ...QUESTIONS.map(({ name, value, text, fallback, choices }) => ({
        name,
        value,
        help: fallback ? `${text} (if not given: ${fallback})` : text,
        ...(choices ? { choices } : {}),
      })),
    ],
    run: runInit,
  },
  {
    name: 'explain',
    summary: 'Tell what a rule asks for and why, with examples.',
    operands: { shown: '<rule>', help: "the rule's id, such as records/silent-drop", least: 1, most: 1 },
    options: [],
    run: async ({ operands: [id = ''] }) => show((await import('./commands/explain.js')).explain(id)),
  },
  {
    name: 'rules',
    summary: 'List every rule with its severity.',
    options: [],
    run: async () => show((await import('./commands/explain.js')).listRules()),
  },
];

async function runValidate({ operands: paths, options }: Call): Promise<number> {
  const { validate } = await import('./commands/validate.js');
  const { report } = await import('./report/formats.js');
  const failOn = options['fail-on'] as Severity;
  const { results, failed } = await validate({ paths, failOn, readInput: readStandardInput }, files);
  const { output } = options;
  const text = await report(results, options['format'] as Format, { colour: output === undefined && wantsColour() });
  if (output === undefined) show(text);
  else await files.write(output, text);
  return failed ? EXIT.findings : EXIT.good;
}

async function runInit({ options }: Call): Promise<number> {
  const { init } = await import('./commands/init.js');
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = isTerminal ? new (await import('./terminal.js')).Terminal() : undefined;
  const path = options['output'] as string;
  const given = Object.fromEntries(QUESTIONS.map(({ key, name }) => [key, options[name]])) as Partial<Answers>;
  const ask = terminal && ((question: (typeof QUESTIONS)[number]) => terminal.ask(question));
  try {
    await init({ given, path, force: options['force'] !== undefined, ask }, files);
  } finally {
    terminal?.close();
  }
  return show(`Wrote ${path}. \`${PROGRAM} validate ${path}\` shows what only you can say.\n`);
}

function show(text: string): number {
  process.stdout.write(text);
  return EXIT.good;
}

/** https://no-color.org: set and not empty means no. */
function wantsColour(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

/** The exit code of a run. What is neither findings nor unusable input is our fault, and keeps its stack. */
async function main(args: readonly string[]): Promise<number> {
  const [first] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    show(programHelp(PROGRAM, SUMMARY, COMMANDS, EXIT_HELP));
    return first === undefined ? EXIT.unusable : EXIT.good;
  }
  if (first === '--version' || first === '-V') return show(`${VERSION}\n`);
  try {
    const call = readCall(COMMANDS, args);
    if (call.options['help'] !== undefined) return show(commandHelp(PROGRAM, call.command));
    return await (call.command as Runnable).run(call);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    const { visible } = await import('./report/visible.js');
    process.stderr.write(`${error.message.split('\n').map(visible).join('\n')}\n`);
    return EXIT.unusable;
  }
}

// `scope-as-code … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
