import { isObject, misunderstood, objectIn, stringIn } from './json.js';
import type { FileAtTip } from './port.js';
import type { Sender } from './sender.js';

/** The commit at a branch's tip and what a file holds there; undefined where there is no such branch or file. */
export async function readFileAtTip(
  sender: Sender,
  path: string,
  branch: string,
): Promise<FileAtTip | undefined> {
  const tip = await sender.read({
    what: `read the branch ${branch}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    parameters: { ref: `heads/${branch}` },
    // 409: there is no commit at all yet.
    accept: [404, 409],
  });
  if (tip.status !== 200) return undefined;
  const where = `the branch ${branch}`;
  const commit = stringIn(objectIn(objectIn(tip.body, where)['object'], where), 'sha', where);
  const file = await sender.read({
    what: `read ${path}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { path, ref: commit },
    accept: [404],
  });
  // A folder is answered with a list.
  if (file.status === 404 || !isObject(file.body) || file.body['type'] !== 'file') return undefined;
  // Above 1 MB GitHub leaves out the content; that must not be taken for an empty file.
  if (file.body['encoding'] !== 'base64')
    misunderstood(path, 'is larger than 1 MB, and comes without content');
  return { commit, bytes: Buffer.from(stringIn(file.body, 'content', path), 'base64') };
}
