import { readFileSync } from 'node:fs';
import { callerRole } from '../github/access.js';
import { isPull } from '../github/pull-actions.js';
import type { Repo, World } from '../github/world.js';
import { findRepo } from '../github/world.js';
import type { Reply } from '../http/exchange.js';
import type { Request } from '../http/operation.js';
import { headerOf } from '../http/operation.js';
import { type Html, html } from './html.js';
import { plainPage } from './layout.js';
import { runPage } from './pages/checks.js';
import { deliveriesPage, deliveryPage } from './pages/deliveries.js';
import { commitPage, filePage } from './pages/files.js';
import { issuePage, issuesPage } from './pages/issues.js';
import { pullPage, pullsPage } from './pages/pulls.js';
import { homePage, repositoryPage } from './pages/repository.js';

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** Nothing runs, nothing is fetched from elsewhere, nothing is sent. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Whether a browser asks, and not a program. What is below `/-/` is for browsers only. */
export function isForPeople(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const wantsHtml = headerOf(request, 'accept')?.includes('text/html') === true;
  return wantsHtml || request.address.pathname.startsWith('/-/');
}

/** The pages below the addresses that the API gives as `html_url`: what a visitor without an account may see. */
export async function visit(world: World, { address }: Request): Promise<Reply> {
  if (address.pathname === '/-/style.css') return reply(200, 'text/css', STYLE);
  const page = await pageAt(world, address.pathname);
  if (page !== undefined) return reply(200, 'text/html', page.text);
  const missing = plainPage('Not found', html`<h1>Not found</h1><p>The sandbox has no page here.</p>`);
  return reply(404, 'text/html', missing.text);
}

function reply(status: number, type: string, body: string): Reply {
  return {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
    body,
  };
}

type Page = Html | undefined | Promise<Html | undefined>;

async function pageAt(world: World, pathname: string): Promise<Html | undefined> {
  const parts = decoded(pathname);
  if (parts === undefined) return undefined;
  const [first, second, ...rest] = parts;
  if (first === undefined) return homePage([...world.repos.values()].filter((repo) => isPublic(world, repo)));
  if (first === '-' && second === 'deliveries') return deliveryAt(world, rest);
  const repo = findRepo(world, `${first}/${second}`);
  return repo === undefined || !isPublic(world, repo) ? undefined : pageOf(world, repo, rest);
}

function pageOf(world: World, repo: Repo, [area, ...rest]: readonly string[]): Page {
  const [one = '', ...more] = rest;
  if (area === undefined) return repositoryPage(repo);
  if (area === 'blob') return filePage(repo, one, more.join('/'));
  if (more.length > 0) return undefined;
  if (area === 'issues' && one === '') return issuesPage(repo);
  if (area === 'pulls' && one === '') return pullsPage(repo);
  if (area === 'commit') return commitPage(repo, one);
  if (area === 'runs') {
    const run = repo.checkSuites.flatMap(({ runs }) => runs).find(({ id }) => String(id) === one);
    return run === undefined ? undefined : runPage(run);
  }
  // They share their numbers, and GitHub leads from either address to the right page.
  const issue = area === 'issues' || area === 'pull' ? repo.issues.get(Number(one)) : undefined;
  if (issue === undefined) return undefined;
  return isPull(issue) ? pullPage(world, issue) : issuePage(issue);
}

function deliveryAt({ deliveries }: World, [id, ...rest]: readonly string[]): Page {
  if (id === undefined) return deliveriesPage(deliveries);
  const delivery = deliveries.entries.find((one) => String(one.id) === id);
  return delivery === undefined || rest.length > 0 ? undefined : deliveryPage(delivery);
}

function isPublic(world: World, repo: Repo): boolean {
  return callerRole(world, repo, { kind: 'anonymous' }) !== 'none';
}

/** The parts of a path; nothing where it is not well formed. */
function decoded(pathname: string): string[] | undefined {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
