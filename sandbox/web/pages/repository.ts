import { requiredChecks } from '../../github/branch-rules.js';
import type { Repo } from '../../github/world.js';
import { fullName } from '../../github/world.js';
import { type Html, html } from '../html.js';
import { box, list, plainPage, repoPage } from '../layout.js';
import { markdown } from '../markdown.js';

/** All repositories that a visitor may see. */
export function homePage(repos: readonly Repo[]): Html {
  const items = repos.map(
    (repo) =>
      html`<a href="/${fullName(repo)}">${fullName(repo)}</a> <span class="quiet">${repo.description}</span>`,
  );
  return plainPage('Repositories', html`<h1>Repositories</h1>${list(items, 'There is none.')}`);
}

/** The files of the default branch, and what guards it. */
export async function repositoryPage(repo: Repo): Promise<Html> {
  const { git, defaultBranch } = repo;
  const name = fullName(repo);
  const tip = git.tip(defaultBranch);
  const files = tip === undefined ? new Map() : await git.files((await git.commit(tip)).tree);
  const readme = files.get('README.md');
  const paths = [...files.keys()].map(
    (path) =>
      html`<a href="/${name}/blob/${encodeURIComponent(defaultBranch)}/${encodeURI(path)}">${path}</a>`,
  );
  return repoPage(
    repo,
    'code',
    'Code',
    html`<h1>${name}</h1>
<p>${repo.description}</p>
<h2>Files on <code>${defaultBranch}</code></h2>
${list(paths, 'It is empty.')}
<h2>What a merge into <code>${defaultBranch}</code> waits for</h2>
${list(guards(repo), 'Nothing.')}
${readme === undefined ? '' : box('README.md', markdown((await git.blob(readme.sha)).toString('utf8')))}`,
  );
}

function guards(repo: Repo): Html[] {
  return requiredChecks(repo, repo.defaultBranch).map(
    ({ context, app }) =>
      html`The check <b>${context}</b>, ${app === null ? 'whoever sets it' : html`set by the App <b>${app.slug}</b> alone`}`,
  );
}
