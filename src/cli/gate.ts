import type { Call } from '../command-line.js';
import { assess } from '../commands/gate/assess.js';
import { connectionFrom, waitText } from '../connection.js';
import { UnusableInput } from '../errors.js';
import { connectGate } from '../github/connect-gate.js';
import { verdictJson } from '../report/check/json.js';
import { checkPretty } from '../report/check/pretty.js';
import { coloured, plain } from '../report/pretty.js';
import { EXIT, show, wantsColour } from './exit.js';
import { Progress } from './progress.js';
import { standardError } from './streams.js';

/** `gate`: judges a pull request and writes nothing. */
export async function run({ options }: Call): Promise<number> {
  const number = numberOf(options['pull']);
  const connection = connectionFrom(process.env, { repository: options['repo'] });
  const progress = new Progress(standardError());
  const connections = connectGate({ ...connection, onWait: (wait) => progress.tell(waitText(wait)) });
  const ports = { ...connections, we: { app: 'github-actions', bot: undefined, hasButton: false } } as const;
  const assessed = await assess(number, ports);
  progress.end();
  const isJson = options['json'] !== undefined;
  if ('verdict' in assessed) {
    const { verdict } = assessed;
    const paint = wantsColour() ? coloured : plain;
    show(isJson ? `${JSON.stringify(verdictJson(verdict), null, 2)}\n` : checkPretty(verdict, paint));
    return verdict.conclusion === 'success' ? EXIT.good : EXIT.findings;
  }
  if (assessed.kind === 'gone')
    throw new UnusableInput(`There is no open pull request #${number} in ${connection.repository}.`);
  return show(isJson ? '{}\n' : 'There is no scope here, and no check.\n');
}

function numberOf(given: string | undefined): number {
  if (given !== undefined && /^#?[1-9]\d{0,9}$/.test(given)) return Number(given.replace('#', ''));
  throw new UnusableInput('Which pull request? Name it with `--pull 12`.');
}
