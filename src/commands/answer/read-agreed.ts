import { GitHubFailure } from '../../errors.js';
import { everybody, isTeam, peopleOf, type Readable, readable } from '../../gate/people.js';
import { sameCase } from '../../gate/words.js';
import type { Account } from '../../github/port.js';
import { examineConfig } from '../../rules/examine.js';
import { examineFiles } from '../../rules/file-result.js';
import { CONFIG_PATH } from '../../scope/config.js';
import type { AnswerPorts } from './ports.js';

/** What stands at the tip of a branch. */
export interface Agreed {
  /** The scopes whose people and criteria can be read. */
  readonly scopes: readonly Readable[];
  /** The files that can't. */
  readonly unreadable: readonly string[];
  /** Logins whose criterion issues count. */
  readonly authors: readonly string[];
}

/** Who of the scopes names an account, and the teams that GitHub told nothing of. */
export interface Naming {
  readonly by: readonly Readable[];
  readonly unknownTeams: readonly string[];
}

const ROOT_NAMES = ['scope.yaml', 'scope.yml'];

/** Reads the scopes at the tip of a branch. @throws GitHubFailure */
export async function readAgreed(branch: string, { issues, pulls }: AnswerPorts): Promise<Agreed> {
  const file = await issues.readFile(CONFIG_PATH, branch);
  const config = file && examineConfig(file.bytes).reading.value;
  if (file && !config) return { scopes: [], unreadable: [CONFIG_PATH], authors: [] };
  const { scopes: listed, 'issue-authors': authors = [] } = config ?? {};
  const globs = listed?.map((path) => path.replace(/^\.\//, ''));
  const paths = file && globs ? await pulls.findPaths(file.commit, globs) : ROOT_NAMES;
  const files: { file: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const found = await issues.readFile(path, branch);
    if (found) files.push({ file: path, bytes: found.bytes });
  }
  const results = examineFiles(files).map((result) => ({ path: result.file, scope: readable(result) }));
  return {
    scopes: results.flatMap(({ scope }) => scope ?? []),
    unreadable: results.filter(({ scope }) => scope === undefined).map(({ path }) => path),
    authors,
  };
}

/** Which of the scopes name an account, by its login or by a team that it is in now. */
export async function namingOf(
  account: Account,
  scopes: readonly Readable[],
  { pulls }: AnswerPorts,
): Promise<Naming> {
  const unknownTeams: string[] = [];
  const isIn = async (team: string) => {
    const [organization = '', slug = ''] = team.split('/');
    try {
      return (await pulls.listTeam(organization, slug)).some(({ id }) => id === account.id);
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      unknownTeams.push(team);
      return false;
    }
  };
  const by: Readable[] = [];
  for (const scope of scopes) {
    const names = everybody(peopleOf(scope));
    const teams = names.filter(isTeam);
    let isNamed = names.includes(sameCase(account.login));
    for (const team of teams) isNamed ||= await isIn(team);
    if (isNamed) by.push(scope);
  }
  return { by, unknownTeams };
}
