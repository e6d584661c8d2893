import { parseArgs } from 'node:util';
import { UnusableInput } from './errors.js';
import { didYouMean } from './scope/nearest.js';

/** An option of a command. Without a `value` it is a switch. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands behind it, as help shows it: `<file>`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** What counts without it where the command itself sees to that: for help only. */
  readonly fallback?: string;
  readonly help: string;
}

/** What a user may write: a command, its operands and its options. Help and parsing are derived from it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How the operands are shown, such as `[paths…]`, and how many there may be. */
  readonly operands?: {
    readonly shown: string;
    readonly help: string;
    readonly least: number;
    readonly most: number;
  };
  readonly options: readonly Option[];
}

/** A command with what was written behind it. Switches that were given are `'true'`. */
export interface Call {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** Every command has these. */
const COMMON: readonly Option[] = [
  { name: 'help', short: 'h', help: 'print this help' },
  { name: 'version', short: 'V', help: 'print the version' },
];

/**
 * Reads arguments (without the program's own name) as one of the commands.
 * @throws UnusableInput, in words that name the argument and the fix.
 */
export function readCall(commands: readonly Command[], args: readonly string[]): Call {
  const [name = '', ...rest] = args;
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const [what, known] = name.startsWith('-')
      ? ['option', ['--help', '--version']]
      : ['command', commands.map((one) => one.name)];
    throw new UnusableInput(`There is no ${what} \`${name}\`. ${didYouMean(name, known)}`);
  }
  const { positionals, values } = parse(command, rest);
  const options: Record<string, string | undefined> = {};
  for (const option of [...command.options, ...COMMON]) {
    const given = values[option.name];
    options[option.name] = given === undefined ? option.default : checked(option, String(given));
  }
  if (positionals.includes('')) throw new UnusableInput('An argument is empty: leave it out, or fill it in.');
  const isRun = options['help'] === undefined && options['version'] === undefined;
  if (isRun) refuseWrongNumber(command, positionals);
  return { command, operands: positionals, options };
}

/** @throws UnusableInput that names what is missing, or too much */
function refuseWrongNumber(command: Command, operands: readonly string[]): void {
  const { least, most, shown } = command.operands ?? { least: 0, most: 0, shown: '' };
  const details = [usage(command), `\`${command.name} --help\` says more.`];
  if (operands.length < least) {
    const missing = [...shown.matchAll(/<.+?>/g)].slice(operands.length, least);
    throw new UnusableInput(`\`${command.name}\` needs ${missing.join(' ')}.`, { details });
  }
  const [surplus] = operands.slice(most);
  if (surplus !== undefined) throw new UnusableInput(`\`${surplus}\` is one argument too many.`, { details });
}

function parse(command: Command, args: readonly string[]) {
  const known = [...command.options, ...COMMON];
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        known.map(({ name, short, value }) => [
          name,
          { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
        ]),
      ),
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const wrong = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const names = known.map(({ name }) => `--${name}`);
      throw new UnusableInput(`There is no option \`${wrong}\`. ${didYouMean(wrong, names)}`, {
        cause: error,
      });
    }
    const option = known.find(({ name, short }) => wrong === `--${name}` || wrong === `-${short}`);
    throw new UnusableInput(
      option?.value
        ? `\`--${option.name}\` needs a value: \`--${option.name} ${option.value}\`.`
        : `\`${wrong}\` takes no value.`,
      { cause: error },
    );
  }
}

function checked({ name, value, choices }: Option, given: string): string {
  if (given === '') throw new UnusableInput(`\`--${name}\` is empty: \`--${name} ${value}\`.`);
  if (!choices || choices.includes(given)) return given;
  throw new UnusableInput(`--${name} can't be \`${given}\`. ${didYouMean(given, choices)}`);
}

/** The help of a program: its commands, a line each. */
export function programHelp(
  program: string,
  summary: string,
  commands: readonly Command[],
  footer: string,
): string {
  const rows = commands.map(({ name, operands, summary: what }) => [
    `${name} ${operands?.shown ?? ''}`.trim(),
    what,
  ]);
  return `${summary}\n\nUsage: ${program} <command> [options]\n\nCommands:\n${columns(rows)}\nOptions:\n${columns(
    [
      ['-h, --help', "print this help; after a command, that command's help"],
      ['-V, --version', 'print the version'],
    ],
  )}\n${footer}\n`;
}

/** The help of one command. */
export function commandHelp(program: string, command: Command): string {
  const rows = [...command.options, ...COMMON].map((option) => {
    const { name, short, value, choices, help } = option;
    const counts = option.default ?? option.fallback;
    const fallback = counts === undefined ? '' : ` (default: ${counts})`;
    return [
      `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
      `${help}${choices ? `: ${choices.join(', ')}` : ''}${fallback}`,
    ];
  });
  const operands = command.operands ? `${columns([[command.operands.shown, command.operands.help]])}\n` : '';
  return `${command.summary}\n\n${usage(command, program)}\n\n${operands}Options:\n${columns(rows)}`;
}

function usage({ name, operands }: Command, program = 'scope-as-code'): string {
  return `Usage: ${program} ${name}${operands ? ` ${operands.shown}` : ''} [options]`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
