import { GitHubFailure } from '../errors.js';
import type { CommitOf, Comparison } from './gate-port.js';
import type { JsonObject } from './json.js';
import { isObject, listIn, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { RepositoryParts } from './partial.js';
import type { Sender } from './sender.js';

const NEEDS = 'contents: read';

/** Of a comparison. */
const PAGE = 100;
const MOST_PAGES = 10;

/** GitHub names no more files than these, and does not say that there are more. */
const MOST_FILES = 300;

/** How `head` came from the history of `base`; undefined where they have nothing in common. */
export async function compare(sender: Sender, base: string, head: string): Promise<Comparison | undefined> {
  const commits: CommitOf[] = [];
  let first: JsonObject | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const body = await comparisonOf(sender, `${base}...${head}`, { page, per_page: PAGE });
    if (body === undefined) return undefined;
    first ??= body;
    const found = listIn(body['commits'], 'the comparison').map(commitOf);
    commits.push(...found);
    if (found.length < PAGE) break;
  }
  const where = 'the comparison';
  const compared = objectIn(first, where);
  const files = listIn(compared['files'], where);
  const isWhole = commits.length === numberIn(compared, 'total_commits', where);
  return {
    mergeBase: stringIn(objectIn(compared['merge_base_commit'], where), 'sha', where),
    paths: files.length < MOST_FILES ? pathsIn(files) : undefined,
    commits: isWhole ? commits : undefined,
  };
}

/** Whether a commit is another one, or in its history. */
export async function isAncestor(sender: Sender, commit: string, of: string): Promise<boolean> {
  if (commit === of) return true;
  const compared = await comparisonOf(sender, `${of}...${commit}`, { per_page: 1 });
  return compared !== undefined && ['behind', 'identical'].includes(String(compared['status']));
}

async function comparisonOf(
  sender: Sender,
  basehead: string,
  paging: Readonly<Record<string, number>>,
): Promise<JsonObject | undefined> {
  const { status, body } = await sender.read({
    what: 'compare the pull request with its base',
    needs: NEEDS,
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead, ...paging },
    accept: [404],
  });
  if (status !== 404) return objectIn(body, 'the comparison');
  const message = isObject(body) ? String(body['message']) : '';
  if (/no common ancestor/i.test(message)) return undefined;
  throw new GitHubFailure(
    'Could not compare the pull request with its base: GitHub does not have both commits.',
    {
      status,
    },
  );
}

function commitOf(value: unknown): CommitOf {
  const commit = objectIn(value, 'a commit');
  const parents = listIn(commit['parents'], 'a commit').map((parent) =>
    stringIn(objectIn(parent, 'a commit'), 'sha', 'a commit'),
  );
  return { sha: stringIn(commit, 'sha', 'a commit'), parents };
}

function pathsIn(files: readonly unknown[]): readonly string[] {
  const paths = files.flatMap((value) => {
    const file = objectIn(value, 'a changed file');
    const before = file['previous_filename'];
    return [stringIn(file, 'filename', 'a changed file'), ...(typeof before === 'string' ? [before] : [])];
  });
  return [...new Set(paths)];
}

/** The entries of a commit's whole tree, by path: mode and object. @throws GitHubFailure where GitHub cuts it */
export async function readTree(sender: Sender, commit: string): Promise<ReadonlyMap<string, string>> {
  const { body } = await sender.read({
    what: `list the files of ${commit.slice(0, 7)}`,
    needs: NEEDS,
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    parameters: { tree_sha: commit, recursive: '1' },
  });
  const where = `the files of ${commit.slice(0, 7)}`;
  const tree = objectIn(body, where);
  if (tree['truncated'] !== false) misunderstood(where, 'are too many to be listed');
  const entries = listIn(tree['tree'], where).map((value) => objectIn(value, where));
  return new Map(
    entries
      .filter(({ type }) => type !== 'tree')
      .map((entry) => [
        stringIn(entry, 'path', where),
        `${stringIn(entry, 'mode', where)} ${stringIn(entry, 'sha', where)}`,
      ]),
  );
}

/** Each path whose entry is not the same in both trees. */
export async function listDifferences(
  sender: Sender,
  one: string,
  other: string,
): Promise<readonly string[]> {
  const [before, after] = [await readTree(sender, one), await readTree(sender, other)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}

/** The commits in a commit's history that change a path, newest first, so many at most. */
export async function listHistory(
  sender: Sender,
  path: string,
  commit: string,
  most: number,
): Promise<readonly string[]> {
  const what = `read the history of ${path}`;
  const parts = await RepositoryParts.ask(sender, {
    what,
    needs: NEEDS,
    query: `query($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { history(path: $path, first: $most) { nodes { oid } } } }
  }
}`,
    variables: { commit, path, most },
  });
  parts.demandAll(what);
  const history = objectIn(objectIn(parts.value['object'], path)['history'], path);
  return listIn(history['nodes'], path).map((node) => stringIn(objectIn(node, path), 'oid', path));
}
