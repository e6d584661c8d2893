import type { CheckRun } from '../../github/check-state.js';
import type { Repo } from '../../github/world.js';
import { fullName } from '../../github/world.js';
import { type Html, html } from '../html.js';
import { repoPage } from '../layout.js';
import { markdown } from '../markdown.js';

const WORDS: Readonly<Record<string, string>> = { action_required: 'waiting for somebody' };

/** The runs of one commit, the newest first. */
export function runsAt(repo: Repo, sha: string): CheckRun[] {
  const runs = repo.checkSuites.filter((suite) => suite.sha === sha).flatMap((suite) => suite.runs);
  return runs.sort((one, other) => other.id - one.id);
}

/** A run in a line: `scope gate: success`. */
export function runLine(run: CheckRun): Html {
  const state = run.conclusion ?? run.status;
  return html`<span class="state ${state}">${WORDS[state] ?? state.replaceAll('_', ' ')}</span>
<a href="/${fullName(run.suite.repo)}/runs/${run.id}">${run.name}</a> ${run.title}
<span class="quiet">by the App ${run.suite.app.slug}</span>`;
}

/** What the App writes about its check. */
export function runPage(run: CheckRun): Html {
  const { repo, sha } = run.suite;
  return repoPage(
    repo,
    'pulls',
    run.name,
    html`<h1>${run.name}</h1>
<p>${runLine(run)}, for the commit <a href="/${fullName(repo)}/commit/${sha}"><code>${sha.slice(0, 7)}</code></a></p>
<div class="scrolls">${markdown(run.summary ?? '')}</div>
<div class="scrolls">${markdown(run.text ?? '')}</div>
${run.annotations.map(
  ({ path, start_line: start, message }) =>
    html`<p><a href="/${fullName(repo)}/blob/${sha}/${encodeURI(path)}#L${start}">${path}:${start}</a> ${message}</p>`,
)}`,
  );
}
