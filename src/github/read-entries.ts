import { createHash } from 'node:crypto';
import { GitHubFailure } from '../errors.js';
import type { Entries, Entry, Wanted } from './gate-port.js';
import type { JsonObject } from './json.js';
import { isObject, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { modeOf, queryCommits } from './query-commits.js';
import type { Sender } from './sender.js';

/** So many entries are asked for at once: GitHub bounds what a query may cost. */
const AT_ONCE = 100;

const FILE = '{ mode oid object { ... on Blob { byteSize text } } }';

interface One {
  readonly commit: string;
  readonly path: string;
}

/**
 * What stands at paths of commits, with what files hold: to the byte, as git's hash of it says, and at most
 * `most` bytes and one.
 */
export async function readEntries(sender: Sender, wanted: readonly Wanted[], most: number): Promise<Entries> {
  const all = new Map(
    wanted.flatMap(({ commit, paths }) => paths.map((path) => [`${commit}:${path}`, { commit, path }])),
  );
  const entries = new Map(wanted.map(({ commit }) => [commit, new Map<string, Entry>()]));
  const ones: readonly One[] = [...all.values()];
  for (let start = 0; start < ones.length; start += AT_ONCE) {
    const batch = ones.slice(start, start + AT_ONCE);
    for (const [index, value] of (await ask(sender, batch)).entries()) {
      const { commit, path } = batch[index] as One;
      if (value !== undefined)
        entries.get(commit)?.set(path, await entryOf(sender, value, { commit, path }, most));
    }
  }
  return entries;
}

async function ask(sender: Sender, batch: readonly One[]): Promise<readonly (JsonObject | undefined)[]> {
  const commits = [...new Set(batch.map(({ commit }) => commit))];
  const paths = [...new Set(batch.map(({ path }) => path))];
  const what = 'read files of commits';
  const found = await queryCommits(sender, what, { commits, paths }, (commit) =>
    batch
      .filter((one) => one.commit === commit)
      .map(({ path }) => `f${paths.indexOf(path)}: file(path: $p${paths.indexOf(path)}) ${FILE}`)
      .join(' '),
  );
  return batch.map(({ commit, path }) => {
    const at = found[commits.indexOf(commit)];
    // A commit that is not there holds nothing, and must not be taken for one from which all was deleted.
    if (!isObject(at) || at['oid'] !== commit)
      throw new GitHubFailure(`Could not ${what}: GitHub has no commit ${commit.slice(0, 7)}.`, {
        status: 404,
      });
    const file = at[`f${paths.indexOf(path)}`];
    return isObject(file) ? file : undefined;
  });
}

async function entryOf(sender: Sender, file: JsonObject, one: One, most: number): Promise<Entry> {
  const mode = modeOf(file, one.path);
  const object = stringIn(file, 'oid', one.path);
  const blob = file['object'];
  if (!mode.startsWith('100') || !isObject(blob)) return { mode, object, bytes: undefined };
  return { mode, object, bytes: await bytesOf(sender, blob, { ...one, object, most }) };
}

async function bytesOf(
  sender: Sender,
  blob: JsonObject,
  { commit, path, object, most }: One & { readonly object: string; readonly most: number },
): Promise<Uint8Array> {
  // Enough to see that it is too large.
  if (numberIn(blob, 'byteSize', path) > most) return new Uint8Array(most + 1);
  if (typeof blob['text'] === 'string') {
    const bytes = Buffer.from(blob['text'], 'utf8');
    // GitHub cuts texts, and guesses how they are encoded: only the hash says that this is the file.
    if (hashOf(bytes, object) === object) return bytes;
  }
  const { body } = await sender.read({
    what: `read ${path}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { path, ref: commit },
  });
  const bytes = Buffer.from(stringIn(objectIn(body, path), 'content', path), 'base64');
  return hashOf(bytes, object) === object ? bytes : misunderstood(path, 'is not what its hash says');
}

function hashOf(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
