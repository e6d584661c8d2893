import type { Account } from '../../criteria/issue.js';
import { GitHubFailure } from '../../errors.js';
import type { Facts, Known, Reviewed, ScopeAt, Side, Start } from '../../gate/facts.js';
import { isKnown } from '../../gate/facts.js';
import { everybody, isTeam, peopleOf, readable } from '../../gate/people.js';
import type { CommitOf, Comparison, Pull, PullRequests } from '../../github/gate-port.js';
import type { Config } from '../../scope/config.js';
import { orUnknown } from './or-unknown.js';
import type { GatePorts } from './ports.js';
import { pathsIn, type SideReader } from './read-sides.js';
import { type Parting, partingOf, TOO_LONG } from './read-start.js';
import { configFor } from './which-config.js';

/** A stranger's pull request may name any number of teams, and be approved at any number of commits. */
const MOST_TEAMS = 20;
const MOST_REVIEWED = 20;
const TOO_MANY_TEAMS = { unknown: `More than ${MOST_TEAMS} teams are named: no more are looked up.` };

/** What is known before anybody's signature is looked at. */
export interface Unsigned {
  readonly pull: Pull;
  /** The base's history with the head's: undefined where they have nothing in common. */
  readonly compared: Known<Comparison> | undefined;
  /** The base's configuration. */
  readonly policy: Config | undefined;
  readonly base: Side<'base'>;
  readonly head: Side<'head'>;
  readonly start: Known<Start>;
  readonly lastValid: Facts['lastValid'];
}

/**
 * Who is in the teams, who wrote the change, and what reviewers saw. Where the pull request leaves the scopes as
 * they were, nobody signs, and nothing is asked.
 */
export async function gatherSignatures(
  unsigned: Unsigned,
  reader: SideReader,
  ports: GatePorts,
): Promise<Pick<Facts, 'teams' | 'scopeCommits' | 'reviewed'>> {
  const { base, head, start, compared } = unsigned;
  const left = isKnown(start) && start.kind === 'at' ? start.side : undefined;
  const paths = pathsIn([base, head, ...(left === undefined ? [] : [left])]);
  if (left !== undefined && (await reader.isSame(left.commit, head.commit, paths)))
    return { teams: new Map(), scopeCommits: [], reviewed: new Map() };
  const names = namesIn(unsigned);
  const teams = await readTeams(names.filter(isTeam), ports);
  const logins = new Set([...names, ...[...teams.values()].flatMap(loginsIn)]);
  return {
    teams,
    scopeCommits: await orUnknown(async () => ports.pulls.readAuthors(commitsOf(compared), paths)),
    reviewed: await readReviewed(unsigned, { logins, paths }, reader, ports),
  };
}

function commitsOf(compared: Unsigned['compared']): readonly CommitOf[] {
  if (compared === undefined)
    throw new GitHubFailure('The pull request and its base have no history in common.');
  if (!isKnown(compared)) throw new GitHubFailure(compared.unknown);
  if (compared.commits !== undefined) return compared.commits;
  throw new GitHubFailure(TOO_LONG);
}

/** Whom the scopes of base and head name, and those that stand in for a base that can't be read. */
function namesIn({ base, head, lastValid }: Unsigned): readonly string[] {
  const standIns = [...lastValid.values()].filter(
    (scope): scope is ScopeAt => scope !== undefined && isKnown(scope),
  );
  const scopes = [...base.scopes, ...head.scopes, ...standIns];
  const names = scopes.flatMap(({ result }) => {
    const scope = readable(result);
    return scope === undefined ? [] : everybody(peopleOf(scope));
  });
  return [...new Set(names)];
}

async function readTeams(names: readonly string[], { pulls }: GatePorts): Promise<Facts['teams']> {
  const teams = new Map<string, Known<readonly Account[]>>();
  for (const [index, name] of names.entries()) {
    const [organization = '', slug = ''] = name.split('/');
    const members = () => pulls.listTeam(organization, slug);
    teams.set(name, index < MOST_TEAMS ? await orUnknown(members) : TOO_MANY_TEAMS);
  }
  return teams;
}

function loginsIn(members: Known<readonly Account[]>): readonly string[] {
  return isKnown(members) ? members.map(({ login }) => login.toLowerCase()) : [];
}

/**
 * What those saw whose newest approval is of another commit than the head. Anybody may approve: only people who are
 * named cost a request.
 */
async function readReviewed(
  unsigned: Unsigned,
  { logins, paths }: { readonly logins: ReadonlySet<string>; readonly paths: readonly string[] },
  reader: SideReader,
  { pulls }: GatePorts,
): Promise<Facts['reviewed']> {
  const { pull, policy } = unsigned;
  const partings = new Map<string, Known<Parting>>();
  for (const commit of approvedCommits(pull, logins))
    partings.set(commit, await orUnknown(() => partingAt(commit, unsigned, pulls)));
  const commits = [...partings].flatMap(([commit, parting]) =>
    isKnown(parting) ? [commit, ...('commit' in parting ? [parting.commit] : [])] : [],
  );
  const loaded = await orUnknown(async () => {
    await reader.load([...new Set(commits)], paths);
    return {};
  });
  const reviewed = new Map<string, Known<Reviewed>>();
  for (const [commit, parting] of partings) {
    if (!isKnown(parting)) reviewed.set(commit, parting);
    else if (!isKnown(loaded)) reviewed.set(commit, loaded);
    else reviewed.set(commit, await orUnknown(() => reviewedAt(commit, parting, policy, reader)));
  }
  return reviewed;
}

async function partingAt(
  commit: string,
  { compared, base }: Unsigned,
  pulls: PullRequests,
): Promise<Parting> {
  const isInPull =
    compared !== undefined && isKnown(compared) && compared.commits?.some(({ sha }) => sha === commit);
  // A commit that was pushed away is not in the pull request any more.
  const own = isInPull ? compared : await pulls.compare(base.commit, commit);
  return own === undefined ? { kind: 'none' } : partingOf(commit, own, pulls);
}

async function reviewedAt(
  commit: string,
  parting: Parting,
  policy: Config | undefined,
  reader: SideReader,
): Promise<Reviewed> {
  const otherEnd = 'commit' in parting ? parting.commit : commit;
  const headBy = configFor(commit, otherEnd, policy, reader);
  const head = await reader.side({ side: 'reviewed', commit, by: headBy, besides: [] });
  if ('kind' in parting) return { start: parting, head };
  const by = configFor(parting.commit, commit, policy, reader);
  const side = await reader.side({ side: 'start', commit: parting.commit, by, besides: [] });
  return { start: { kind: 'at', side }, head };
}

/** The commits other than the head that people who are named approved last; the newest, where there are many. */
function approvedCommits({ reviews, head }: Pull, logins: ReadonlySet<string>): ReadonlySet<string> {
  if (!isKnown(reviews)) return new Set();
  const latest = new Map<string, string>();
  for (const { author, state, commit, dismissed } of reviews) {
    const login = author?.login.toLowerCase();
    if (login === undefined || !logins.has(login) || state !== 'approved') continue;
    if (commit === undefined || (dismissed !== undefined && !dismissed.byPush)) latest.delete(login);
    else latest.set(login, commit);
  }
  const commits = new Set([...latest.values()].filter((commit) => commit !== head));
  return new Set([...commits].slice(-MOST_REVIEWED));
}
