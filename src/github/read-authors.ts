import type { Authored, CommitOf } from './gate-port.js';
import type { JsonObject } from './json.js';
import { isObject, listIn, misunderstood, objectIn, stringIn } from './json.js';
import { personOf } from './person.js';
import { modeOf, queryCommits } from './query-commits.js';
import type { Sender } from './sender.js';

/** Commits that are asked for at once, each with its parents. */
const AT_ONCE = 25;

/** Those of the commits that change one of the paths against each of their parents, with whose they are. */
export async function readAuthors(
  sender: Sender,
  commits: readonly CommitOf[],
  paths: readonly string[],
): Promise<readonly Authored[]> {
  const found: Authored[] = [];
  for (let start = 0; start < commits.length; start += AT_ONCE) {
    const batch = commits.slice(start, start + AT_ONCE).map(({ sha }) => sha);
    found.push(...(await authorsOf(sender, batch, paths)));
  }
  return found;
}

async function authorsOf(
  sender: Sender,
  commits: readonly string[],
  paths: readonly string[],
): Promise<readonly Authored[]> {
  const what = 'read who changed the scope';
  const files = paths.map((_, index) => `f${index}: file(path: $p${index}) { mode oid }`).join(' ');
  const user = '{ user { __typename databaseId login } }';
  const fields = `authors(first: 100) { totalCount nodes ${user} } committer ${user} ${files}
      parents(first: 100) { totalCount nodes { ${files || 'oid'} } }`;
  const found = await queryCommits(sender, what, { commits, paths }, () => fields);
  return commits.flatMap((sha, index) => {
    const commit = objectIn(found[index], `commit ${sha.slice(0, 7)}`);
    return isChange(commit, paths) ? [{ sha, people: peopleOf(commit, sha) }] : [];
  });
}

function isChange(commit: JsonObject, paths: readonly string[]): boolean {
  const parents = wholeList(commit['parents'], 'the parents of a commit');
  // A merge that took what a parent had changed nothing itself there.
  return paths.some((path, index) => {
    const own = entryIn(commit, path, index);
    return parents.length === 0
      ? own !== ''
      : parents.every((parent) => entryIn(parent, path, index) !== own);
  });
}

function entryIn(commit: JsonObject, path: string, index: number): string {
  const file = commit[`f${index}`];
  return isObject(file) ? `${modeOf(file, path)} ${stringIn(file, 'oid', path)}` : '';
}

function peopleOf(commit: JsonObject, sha: string): Authored['people'] {
  const where = `commit ${sha.slice(0, 7)}`;
  return [...wholeList(commit['authors'], where), objectIn(commit['committer'], where)].map(({ user }) =>
    personOf(user, where),
  );
}

function wholeList(value: unknown, where: string): readonly JsonObject[] {
  const list = objectIn(value, where);
  const nodes = listIn(list['nodes'], where).map((node) => objectIn(node, where));
  return nodes.length === list['totalCount'] ? nodes : misunderstood(where, 'are more than a hundred');
}
