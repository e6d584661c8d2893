import type { FileDiff } from '../../git/tree-diff.js';
import { treeDiff } from '../../git/tree-diff.js';
import type { Repo } from '../../github/world.js';
import { type Html, html } from '../html.js';
import { repoPage, time } from '../layout.js';

/** A file at a branch or a commit, its lines numbered for links (`#L12`); nothing where there is none. */
export async function filePage(repo: Repo, ref: string, path: string): Promise<Html | undefined> {
  const sha = await repo.git.resolve(ref);
  const entry = sha === undefined ? undefined : await repo.git.entry((await repo.git.commit(sha)).tree, path);
  if (entry === undefined || entry.mode === '040000' || entry.mode === '160000') return undefined;
  const lines = (await repo.git.blob(entry.sha)).toString('utf8').replace(/\n$/, '').split('\n');
  const numbered = lines.map((line, at) => html`<span id="L${at + 1}">${line}</span>`);
  return repoPage(
    repo,
    'code',
    path,
    html`<h1>${path}</h1><p class="quiet">At ${ref}</p><div class="box"><pre tabindex="0">${numbered}</pre></div>`,
  );
}

/** A commit: its message, and what it changes; nothing where there is none. */
export async function commitPage(repo: Repo, ref: string): Promise<Html | undefined> {
  const sha = await repo.git.resolve(ref);
  if (sha === undefined) return undefined;
  const { message, author, parents, tree } = await repo.git.commit(sha);
  const [parent] = parents;
  const before = parent === undefined ? undefined : (await repo.git.commit(parent)).tree;
  const [subject = '', ...rest] = message.split('\n');
  return repoPage(
    repo,
    'code',
    subject,
    html`<h1>${subject}</h1>
<p>${rest.join('\n').trim()}</p>
<p><b>${author.name}</b>, ${time(new Date(author.time).toISOString())} <code>${sha}</code></p>
${(await treeDiff(repo.git, before, tree)).map(fileDiff)}`,
  );
}

/** What changes in a file. */
export function fileDiff({ path, status, lines }: FileDiff): Html {
  const rows = (lines?.patch ?? '')
    .split('\n')
    .map((line) => html`<span class="${kindOf(line)}">${line}</span>`);
  return html`<details class="box" open><summary><code>${path}</code> ${status}
<span class="quiet">+${lines?.additions ?? 0} −${lines?.deletions ?? 0}</span></summary>
<pre tabindex="0">${rows}</pre></details>`;
}

function kindOf(line: string): string {
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : 'quiet';
}
