import type { Call } from '../command-line.js';
import type { Ask } from '../commands/ask.js';
import { decide } from '../commands/decide.js';
import { descope } from '../commands/descope/descope.js';
import { type Proposal, write } from '../commands/edit-scope.js';
import { NodeFiles } from '../files/node-files.js';
import type { Files } from '../files/port.js';
import { diffPretty } from '../report/diff.js';
import { coloured, type Paint, plain, toPretty } from '../report/pretty.js';
import { unified } from '../report/unified.js';
import { EXIT, show, wantsColour } from './exit.js';
import { Terminal } from './terminal.js';

/** `descope` and `decide`: a proposal, shown, and written unless it breaks something. */
export async function run(call: Call): Promise<number> {
  const files = new NodeFiles(process.cwd());
  const paint = wantsColour() ? coloured : plain;
  const isDryRun = call.options['dry-run'] !== undefined;
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? new Terminal() : undefined;
  const ask: Ask | undefined = terminal && ((...asked) => terminal.ask(...asked));
  const outcome = await proposed(call, ask, files).finally(() => terminal?.close());
  if ('wrong' in outcome) {
    show(
      `${toPretty(outcome.wrong, paint)}Nothing was written: only a document that can be read as a scope can be edited.\n`,
    );
    return EXIT.findings;
  }
  return conclude(outcome.proposal, { files, paint, isDryRun });
}

function proposed({ command, operands, options }: Call, ask: Ask | undefined, files: Files) {
  if (command.name === 'decide') {
    const { question, answer, by: answeredBy, 'asked-by': askedBy, asked, decided } = options;
    const today = new Date().toISOString().slice(0, 10);
    const given = { question, answer, answeredBy, askedBy, asked, decided };
    return decide({ paths: operands, ...given, today, ask }, files);
  }
  const [criterion = '', ...paths] = operands;
  const { item, candidate, reason } = options;
  return descope(
    { criterion, paths, item, candidate, reason, waive: options['waive'] !== undefined, ask },
    files,
  );
}

interface Ways {
  readonly files: Files;
  readonly paint: Paint;
  readonly isDryRun: boolean;
}

async function conclude(proposal: Proposal, { files, paint, isDryRun }: Ways): Promise<number> {
  const { file, before, after, diff, result, errors } = proposal;
  if (errors) {
    show(`${toPretty([errors], paint)}Nothing was written: the change would cause these errors.\n`);
    return EXIT.findings;
  }
  if (isDryRun) show(`${unified(file, before, after, paint)}\n`);
  if (diff) show(diffPretty([diff], paint));
  if (result.findings.length > 0) show(`\n${toPretty([result], paint)}`);
  if (isDryRun) return show('Nothing was written (--dry-run).\n');
  await write(proposal, files);
  return show(`Wrote ${file}.\n`);
}
