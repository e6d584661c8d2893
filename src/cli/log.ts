import type { Call } from '../command-line.js';
import { refuseToReplace } from '../commands/find-scopes.js';
import { type LogPorts, log } from '../commands/log/log.js';
import { connectionFrom, waitText } from '../connection.js';
import { UnusableInput } from '../errors.js';
import { NodeFiles } from '../files/node-files.js';
import { NodeGit } from '../git/node-git.js';
import { approvalsOf } from '../github/approvals.js';
import { senderOf } from '../github/octokit.js';
import { logMarkdown, logPretty } from '../report/log.js';
import { logJson } from '../report/log-json.js';
import { coloured, plain, toPretty } from '../report/pretty.js';
import { EXIT, show, wantsColour } from './exit.js';
import { standardError } from './streams.js';

/** `log`: what git and, with a repository, GitHub know of what was agreed. */
export async function run({ operands: paths, options }: Call): Promise<number> {
  const directory = process.cwd();
  const { output, branch = 'HEAD', json, markdown } = options;
  if (json !== undefined && markdown !== undefined)
    throw new UnusableInput('--json and --markdown exclude each other: choose one.');
  const files = new NodeFiles(directory);
  if (output !== undefined) await refuseToReplace(output, paths, files);
  const paint = wantsColour() && output === undefined ? coloured : plain;
  const ports = { git: new NodeGit(directory, process.env), approvals: approvalsFrom(options['repo']) };
  const outcome = await log({ paths, branch }, ports);
  if (outcome.wrong.length > 0) {
    show(toPretty(outcome.wrong, paint));
    return EXIT.findings;
  }
  const text =
    json !== undefined
      ? logJson(outcome)
      : markdown !== undefined
        ? logMarkdown(outcome)
        : logPretty(outcome, paint);
  if (output === undefined) return show(text);
  await files.write(output, text);
  return EXIT.good;
}

/** Only where a repository is named: without, everything is read from git, and nothing is sent. */
function approvalsFrom(repository: string | undefined): LogPorts['approvals'] {
  if (repository === undefined) return undefined;
  const connection = connectionFrom(process.env, { repository });
  const onWait = (wait: Parameters<typeof waitText>[0]) => {
    const text = waitText(wait);
    if (text !== undefined) standardError().write(`${text}\n`);
  };
  const sender = senderOf({ ...connection, onWait });
  return (commit) => approvalsOf(sender, commit);
}
