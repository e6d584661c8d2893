#!/usr/bin/env node
import { EXIT, Interrupted, show } from './cli/exit.js';
import { standardError } from './cli/streams.js';
import { type Call, type Command, commandHelp, type Option, programHelp, readCall } from './command-line.js';
import { QUESTIONS } from './commands/init/questions.js';
import { GitHubFailure, UnusableInput } from './errors.js';
import { SEVERITIES } from './finding.js';
import type { DiffFormat } from './report/diff.js';
import { FORMATS } from './report/formats.js';
import { visible } from './text/visible.js';
import { VERSION } from './version.js';

const PROGRAM = 'scope-as-code';
const SUMMARY =
  'Two companies agree in scope.yaml on what an integration is; this checks it, keeps its issues and gates merges.';
const EXIT_HELP =
  "Exit codes: 0 success; 1 findings at or above --fail-on, or a closed gate; 2 unusable arguments or input that can't be read; 3 GitHub could not be reached, or refused.";

/** A command with the module that runs it, loaded when it is called: `run` gives the exit code. */
type Runnable = Command & { readonly load: () => Promise<{ readonly run: (call: Call) => Promise<number> }> };

const PATHS = {
  shown: '[paths…]',
  help: 'files or globs (default: those listed in .github/scope-as-code.yaml, or else scope.yaml)',
  least: 0,
  most: Number.POSITIVE_INFINITY,
} as const;

const REPO: Option = {
  name: 'repo',
  value: '<owner/name>',
  help: 'the repository (default: $GITHUB_REPOSITORY)',
};
const JSON_OPTION: Option = { name: 'json', help: 'print JSON' };
const ADOPT: Option = {
  name: 'adopt',
  help: "replace issues by others that carry the tool's marker with its own",
};

const DRY_RUN: Option = { name: 'dry-run', help: 'show the change to the file and write nothing' };

const COMMANDS: readonly Runnable[] = [
  {
    name: 'validate',
    summary: 'Check scopes: schema, references, rules; each finding with its place and how to fix it.',
    operands: { ...PATHS, help: PATHS.help.replace('globs', 'globs, `-` for standard input') },
    options: [
      {
        name: 'format',
        short: 'f',
        value: '<format>',
        choices: FORMATS,
        default: 'pretty',
        help: 'how to report',
      },
      {
        name: 'fail-on',
        value: '<severity>',
        choices: SEVERITIES,
        default: 'error',
        help: 'the lowest severity at which to exit with 1',
      },
      { name: 'output', short: 'o', value: '<file>', help: 'write the report to a file instead' },
    ],
    load: () => import('./cli/validate.js'),
  },
  {
    name: 'init',
    summary: 'Write a first scope.yaml. Asks on a terminal; otherwise, answer with the options below.',
    options: [
      { name: 'output', short: 'o', value: '<file>', default: 'scope.yaml', help: 'where to write it' },
      { name: 'force', help: 'replace a file that is already there' },
      ...QUESTIONS.map(({ name, value, text, fallback, choices }) => ({
        name,
        value,
        help: text,
        ...(choices ? { choices } : {}),
        ...(fallback ? { fallback } : {}),
      })),
    ],
    load: () => import('./cli/init.js'),
  },
  {
    name: 'plan',
    summary: 'Show what sync would do to the issues. Changes nothing.',
    operands: PATHS,
    options: [REPO, JSON_OPTION, ADOPT],
    load: () => import('./cli/issues.js'),
  },
  {
    name: 'sync',
    summary: 'Make the issues match the criteria of the default branch.',
    operands: PATHS,
    options: [
      REPO,
      JSON_OPTION,
      ADOPT,
      { name: 'dry-run', help: 'show the plan and apply nothing' },
      {
        name: 'allow-mass-change',
        help: 'close more than half of the criterion issues, or create that many again because they are gone',
      },
    ],
    load: () => import('./cli/issues.js'),
  },
  {
    name: 'diff',
    summary:
      'Say what a change to the scope means, part by part: between two files or two points in history.',
    operands: {
      shown: '<base> [<head>] [paths…]',
      help: 'two files; or two commits, as `main HEAD` or `main..HEAD` (with three dots: since they diverged), or `main` to compare with the checkout; and paths',
      least: 1,
      most: Number.POSITIVE_INFINITY,
    },
    options: [
      {
        name: 'format',
        short: 'f',
        value: '<format>',
        choices: ['pretty', 'json', 'markdown'] satisfies readonly DiffFormat[],
        default: 'pretty',
        help: 'how to report',
      },
    ],
    load: () => import('./cli/diff.js'),
  },
  {
    name: 'descope',
    summary: 'Move a criterion out of scope, keeping the rest of the file as it is.',
    operands: {
      shown: '<criterion> [path]',
      help: "the criterion's id, and the file if several scopes have it",
      least: 1,
      most: 2,
    },
    options: [
      {
        name: 'item',
        value: '<text>',
        help: 'what is not built, as the list will say it (default: asked on a terminal, otherwise taken from its sentence)',
      },
      { name: 'candidate', value: '<release>', help: 'the release that it may come in' },
      { name: 'reason', value: '<text>', help: 'why it is out' },
      { name: 'waive', help: 'also waive a case that only this criterion covers' },
      DRY_RUN,
    ],
    load: () => import('./cli/edits.js'),
  },
  {
    name: 'decide',
    summary: 'Write the answer to a question under `decisions`.',
    operands: { shown: '[path]', help: 'the file, if there are several scopes', least: 0, most: 1 },
    options: [
      {
        name: 'question',
        value: '<text>',
        help: 'what was asked: a question that is open there, or a new one',
      },
      { name: 'answer', value: '<text>', help: 'what was decided' },
      {
        name: 'by',
        value: '<who>',
        help: "who decided: a login or a name (default: the scope's owner)",
      },
      { name: 'asked-by', value: '<who>', help: 'who asked' },
      { name: 'asked', value: '<date>', help: 'when it was asked, as 2026-10-30' },
      { name: 'decided', value: '<date>', help: 'when it was decided (default: today)' },
      DRY_RUN,
    ],
    load: () => import('./cli/edits.js'),
  },
  {
    name: 'log',
    summary: 'List each agreed version of a scope: digest, date, commit, what changed, who signed.',
    operands: PATHS,
    options: [
      { name: 'branch', value: '<name>', default: 'HEAD', help: 'the branch or commit to follow' },
      { name: 'repo', value: '<owner/name>', help: 'read from this GitHub repository who approved' },
      JSON_OPTION,
      { name: 'markdown', help: 'print Markdown, for a SCOPE-CHANGELOG.md' },
      { name: 'output', short: 'o', value: '<file>', help: 'write it to a file instead' },
    ],
    load: () => import('./cli/log.js'),
  },
  {
    name: 'gate',
    summary: 'Judge whether a pull request may be merged, from what GitHub says now. Changes nothing.',
    options: [REPO, { name: 'pull', value: '<number>', help: 'the pull request' }, JSON_OPTION],
    load: () => import('./cli/gate.js'),
  },
  {
    name: 'explain',
    summary: 'Say what a rule asks for and why, or what a key of the scope means, with examples.',
    operands: {
      shown: '<rule|key>',
      help: 'a rule, such as records/silent-drop, or a key, such as gate.branches',
      least: 1,
      most: 1,
    },
    options: [],
    load: () => import('./cli/explain.js'),
  },
  {
    name: 'rules',
    summary: 'List every rule with its severity.',
    options: [],
    load: () => import('./cli/explain.js'),
  },
];

/** The exit code of a run. What is neither findings nor unusable input is our fault, and keeps its stack. */
async function main(args: readonly string[]): Promise<number> {
  const [first, named] = args;
  const asksForHelp = first === '--help' || first === '-h' || first === 'help';
  if (first === undefined || (asksForHelp && named === undefined)) {
    show(programHelp(PROGRAM, SUMMARY, COMMANDS, EXIT_HELP));
    return first === undefined ? EXIT.unusable : EXIT.good;
  }
  if (first === '--version' || first === '-V') return show(`${VERSION}\n`);
  try {
    const call = readCall(COMMANDS, asksForHelp ? [named ?? '', '--help'] : args);
    if (call.options['help'] !== undefined) return show(commandHelp(PROGRAM, call.command));
    if (call.options['version'] !== undefined) return show(`${VERSION}\n`);
    const { run } = await (call.command as Runnable).load();
    return await run(call);
  } catch (error) {
    if (error instanceof Interrupted) return tell([error.message], EXIT.interrupted);
    if (error instanceof GitHubFailure) return tell([error.message], EXIT.github);
    if (error instanceof UnusableInput) return tell([error.message, ...error.details], EXIT.unusable);
    throw error;
  }
}

function tell(lines: readonly string[], code: number): number {
  standardError().write(lines.map((line) => `${visible(line)}\n`).join(''));
  return code;
}

process.exitCode = await main(process.argv.slice(2));
