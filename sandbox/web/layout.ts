import type { Account, Repo } from '../github/world.js';
import { fullName } from '../github/world.js';
import { Html, html, type Part } from './html.js';

export type Tab = 'code' | 'issues' | 'pulls';

/** A whole page of one repository. `tab`: where one is. */
export function repoPage(repo: Repo, tab: Tab, title: string, body: Html): Html {
  const name = fullName(repo);
  const here = (one: Tab): Html => new Html(one === tab ? ' aria-current="page"' : '');
  const count = (isPull: boolean) =>
    [...repo.issues.values()].filter(({ state, pull }) => state === 'open' && (pull !== null) === isPull)
      .length;
  const links = html`
    <li><a href="/${name}"${here('code')}>Code</a></li>
    <li><a href="/${name}/issues"${here('issues')}>Issues (${count(false)})</a></li>
    <li><a href="/${name}/pulls"${here('pulls')}>Pull requests (${count(true)})</a></li>
    <li><a href="/-/deliveries">Webhooks</a></li>`;
  return page(`${title} · ${name}`, html`<a href="/${name}">${name}</a>`, links, body);
}

/** A whole page of the sandbox itself. */
export function plainPage(title: string, body: Html): Html {
  const links = html`
    <li><a href="/">Repositories</a></li>
    <li><a href="/-/deliveries">Webhooks</a></li>`;
  return page(title, html`<a href="/">Sandbox GitHub</a>`, links, body);
}

function page(title: string, place: Html, links: Html, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/-/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><strong>${place}</strong><nav aria-label="Pages"><ul>${links}</ul></nav></header>
<main id="content">${body}</main>
<footer>A sandbox of GitHub on this machine. These pages only show.</footer>
</body>
</html>
`;
}

/** When it was, as people read it. */
export function time(iso: string): Html {
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC</time>`;
}

export function person({ login, name }: Account): Html {
  return name === null ? html`<b>${login}</b>` : html`<b>${login}</b> (${name})`;
}

/** Something that somebody wrote, with who and when above it. */
export function box(head: Part, body: Html): Html {
  return html`<article class="box"><header>${head}</header><div class="scrolls">${body}</div></article>`;
}

/** A list, or a word where there is none. */
export function list(items: readonly Html[], none: string): Html {
  if (items.length === 0) return html`<p class="quiet">${none}</p>`;
  return html`<ul class="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
