import { UnusableInput } from '../errors.js';
import type { PathChange, Tag } from './port.js';
import { type Place, runGit } from './run-git.js';

/** What a checkout's configuration may not decide: how history is walked and shown. */
const PLAIN = ['-c', 'log.follow=false', '-c', 'log.showSignature=false'];

/** See `Git.historyOf`. */
export async function historyOf(path: string, tip: string, place: Place): Promise<readonly PathChange[]> {
  const args = ['log', '--first-parent', '--raw', '--no-renames', '--no-abbrev'];
  const format = ['--no-color', '--no-ext-diff', '--no-textconv', '--format=%H%x00%P%x00%cI%x00%an'];
  const text = await outputOf([...PLAIN, ...args, ...format, tip, '--', path], place);
  const changes: PathChange[] = [];
  for (const line of text.split('\n')) {
    const [id = '', parents, date, author] = line.split('\0');
    if (parents !== undefined && date !== undefined && author !== undefined) {
      changes.push({
        commit: { id, date, author },
        parent: parents.split(' ')[0] || undefined,
        isThere: false,
      });
      continue;
    }
    // `:<mode before> <mode after> <object before> <object after> <status>`, a tab and the path.
    const [, after] = /^:\d{6} (\d{6}) /.exec(line) ?? [];
    const last = changes.pop();
    if (last) changes.push(after === undefined ? last : { ...last, isThere: after !== '000000' });
  }
  return changes;
}

/** See `Git.changedIn`. */
export async function changedIn({ commit, parent }: PathChange, place: Place): Promise<readonly string[]> {
  if (parent === undefined) return [];
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', '--diff-filter=DMT', '--no-ext-diff'];
  const paths = (await outputOf([...PLAIN, ...args, parent, commit.id], place)).split('\0').filter(Boolean);
  const up = (await outputOf(['rev-parse', '--show-cdup'], place)).trim();
  return paths.map((path) => `${up}${path}`);
}

/** See `Git.tags`. */
export async function tags(beginning: string, place: Place): Promise<readonly Tag[]> {
  const format =
    '--format=%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
  const text = await outputOf(['for-each-ref', '--sort=refname', format, `refs/tags/${beginning}`], place);
  return text.split('\n').flatMap((line): Tag[] => {
    const [name = '', type, id, peeledType, peeled] = line.split('\0');
    const commit = type === 'commit' ? id : peeledType === 'commit' ? peeled : undefined;
    return commit && name.startsWith(beginning) ? [{ name, commit }] : [];
  });
}

async function outputOf(args: readonly string[], place: Place): Promise<string> {
  const { code, stdout, stderr } = await runGit(args, place);
  if (code === 0) return stdout.toString('utf8');
  throw new UnusableInput(`git can't read its history: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}
