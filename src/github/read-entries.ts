import { createHash } from 'node:crypto';
import { GitHubFailure } from '../errors.js';
import type { Entries, Entry, Wanted } from './gate-port.js';
import type { JsonObject } from './json.js';
import { isObject, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { RepositoryParts } from './partial.js';
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
  const fields = commits.map((commit, index) => {
    const files = batch
      .filter((one) => one.commit === commit)
      .map(({ path }) => `f${paths.indexOf(path)}: file(path: $p${paths.indexOf(path)}) ${FILE}`);
    return `c${index}: object(oid: $c${index}) { ... on Commit { oid ${files.join(' ')} } }`;
  });
  const what = 'read files of commits';
  const parts = await RepositoryParts.ask(sender, {
    what,
    needs: 'contents: read',
    query: `query($owner: String!, $name: String!, ${declared('c', commits, 'GitObjectID!')}, ${declared('p', paths, 'String!')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`,
    variables: { ...named('c', commits), ...named('p', paths) },
  });
  parts.demandAll(what);
  return batch.map(({ commit, path }) => {
    const found = parts.value[`c${commits.indexOf(commit)}`];
    // A commit that is not there holds nothing, and must not be taken for one from which all was deleted.
    if (!isObject(found) || found['oid'] !== commit)
      throw new GitHubFailure(`Could not ${what}: GitHub has no commit ${commit.slice(0, 7)}.`, {
        status: 404,
      });
    const file = found[`f${paths.indexOf(path)}`];
    return isObject(file) ? file : undefined;
  });
}

/** `$c0: String!, $c1: …`. */
export function declared(letter: string, values: readonly string[], type: string): string {
  return values.map((_, index) => `$${letter}${index}: ${type}`).join(', ');
}

/** The values of `declared`. */
export function named(letter: string, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, index) => [`${letter}${index}`, value]));
}

/** git's mode in octal, as its own tools write it. */
export function modeOf(file: JsonObject, path: string): string {
  return numberIn(file, 'mode', path).toString(8).padStart(6, '0');
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
