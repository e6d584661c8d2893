import { GitHubFailure } from '../errors.js';
import type { AgreeComment, Known } from '../gate/facts.js';
import { isKnown } from '../gate/facts.js';
import type { BotComment, OpenPull, Pull } from './gate-port.js';
import { pageOf } from './graphql-pages.js';
import type { JsonObject } from './json.js';
import { booleanIn, isObject, listIn, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { listOpenPulls } from './open-pulls.js';
import { asked, both, mapped, RepositoryParts } from './partial.js';
import { personOf } from './person.js';
import type { ListName } from './pull-query.js';
import { PULL_QUERY, pageQuery } from './pull-query.js';
import { requiredIn } from './required-checks.js';
import { reviewsOf } from './reviews.js';
import type { Sender } from './sender.js';

const NEEDS = 'pull-requests: read';
const PULL = ['pullRequest'] as const;

/** An open pull request with what people did to it; undefined where there is none of that number. */
export async function readPull(sender: Sender, number: number): Promise<Pull | undefined> {
  const what = `read pull request #${number}`;
  const request = { what, needs: NEEDS, query: PULL_QUERY, variables: { number } };
  const parts = await RepositoryParts.ask(sender, request);
  const { pullRequest } = parts.value;
  if (pullRequest === null && parts.isMissing(PULL)) return undefined;
  if (pullRequest === null) parts.demandAll(what);
  const where = `pull request #${number}`;
  const pull = objectIn(pullRequest, where);
  if (pull['state'] !== 'OPEN') return undefined;
  const list = (name: ListName, shown: string) => wholeList(sender, parts, { number, name, shown });
  const [reviews, events, comments, closing] = [
    await list('reviews', 'the reviews'),
    await list('events', 'what became of the reviews'),
    await list('comments', 'the comments'),
    await list('closing', 'which issues it closes'),
  ];
  const repository = repositoryOf(parts.value);
  const baseName = stringIn(pull, 'baseRefName', where);
  const head = stringIn(pull, 'headRefOid', where);
  const baseRef = isObject(pull['baseRef']) ? pull['baseRef'] : noBranch(number, baseName);
  return {
    number,
    url: stringIn(pull, 'url', where),
    author: personOf(pull['author'], `the author of ${where}`),
    head,
    body: stringIn(pull, 'body', where),
    isDraft: booleanIn(pull, 'isDraft', where),
    repository,
    branch: {
      name: baseName,
      tip: stringIn(objectIn(baseRef['target'], baseName), 'oid', baseName),
      requiredChecks: requiredIn(parts, [...PULL, 'baseRef'], baseRef),
    },
    reviews: both(reviews, events, reviewsOf),
    agreements: mapped(comments, agreementsIn),
    botComments: mapped(comments, botCommentsIn),
    closing:
      baseName === repository.defaultBranch ? mapped(closing, (nodes) => closedHere(nodes, sender)) : [],
    sameHead: await sameHeadOf(sender, parts, { number, head }),
    requested: requestedIn(pull['reviewRequests']),
  };
}

async function wholeList(
  sender: Sender,
  parts: RepositoryParts,
  { number, name, shown }: { readonly number: number; readonly name: ListName; readonly shown: string },
): Promise<Known<readonly JsonObject[]>> {
  const read = (some: RepositoryParts) => some.part(shown, [...PULL, name], (value) => pageOf(value, shown));
  const nodes: JsonObject[] = [];
  let page = read(parts);
  for (;;) {
    if (!isKnown(page)) return page;
    nodes.push(...page.nodes);
    if (page.next === undefined) return nodes;
    const what = `read ${shown} of pull request #${number}`;
    const request = { what, needs: NEEDS, query: pageQuery(name), variables: { number, after: page.next } };
    page = mapped(await asked(() => RepositoryParts.ask(sender, request)), read);
  }
}

function repositoryOf(value: JsonObject): Pull['repository'] {
  const where = 'the repository';
  return {
    owner: stringIn(objectIn(value['owner'], where), 'login', where),
    name: stringIn(value, 'name', where),
    url: stringIn(value, 'url', where),
    defaultBranch: stringIn(objectIn(value['defaultBranchRef'], where), 'name', where),
  };
}

function noBranch(number: number, name: string): never {
  throw new GitHubFailure(
    `Could not read the base branch of pull request #${number}: the branch ${name} is gone.`,
  );
}

function agreementsIn(nodes: readonly JsonObject[]): readonly AgreeComment[] {
  return nodes
    .map((node) => ({
      author: personOf(node['author'], 'a comment'),
      body: stringIn(node, 'body', 'a comment'),
      createdAt: stringIn(node, 'createdAt', 'a comment'),
      isEdited: node['lastEditedAt'] !== null,
      url: stringIn(node, 'url', 'a comment'),
    }))
    .filter(({ body }) => /^\/scope agree\b/m.test(body));
}

function botCommentsIn(nodes: readonly JsonObject[]): readonly BotComment[] {
  return nodes.flatMap((node) => {
    // The field for it is not the same on all servers.
    const [, id] = /#issuecomment-(\d+)$/.exec(stringIn(node, 'url', 'a comment')) ?? [];
    const isBots = personOf(node['author'], 'a comment')?.type === 'Bot';
    return isBots && id !== undefined ? [{ id: Number(id), body: stringIn(node, 'body', 'a comment') }] : [];
  });
}

function closedHere(nodes: readonly JsonObject[], { place }: Sender): readonly number[] {
  const where = 'an issue that it closes';
  return nodes
    .filter((node) => {
      const name = stringIn(objectIn(node['repository'], where), 'nameWithOwner', where);
      return name.toLowerCase() === place.repository.toLowerCase();
    })
    .map((node) => numberIn(node, 'number', where));
}

async function sameHeadOf(
  sender: Sender,
  parts: RepositoryParts,
  { number, head }: Pick<Pull, 'number' | 'head'>,
): Promise<Known<readonly OpenPull[]>> {
  const path = [...PULL, 'commits'];
  const told = parts.part('which other pull requests have the same head', path, (value) =>
    sameHeadIn(value, head),
  );
  if (!isKnown(told)) return told;
  // Of a commit in the default branch GitHub tells no open ones: then this one itself is missing, too.
  const isWhole = told.some((pull) => pull.number === number);
  const all = isWhole ? told : await asked(() => listOpenPulls(sender));
  return mapped(all, (pulls) => pulls.filter((pull) => pull.head === head && pull.number !== number));
}

/** The open pull requests with that head, as its commit tells of them. */
function sameHeadIn(value: unknown, head: string): readonly OpenPull[] {
  const where = 'the pull requests of its head';
  const [last] = listIn(objectIn(value, where)['nodes'], where);
  const commit = objectIn(objectIn(last, where)['commit'], where);
  const page = pageOf(commit['associatedPullRequests'], where);
  if (page.next !== undefined) misunderstood(where, 'are more than a hundred');
  return page.nodes
    .filter((node) => node['state'] === 'OPEN' && node['headRefOid'] === head)
    .map((node) => ({
      number: numberIn(node, 'number', where),
      head,
      branch: stringIn(node, 'baseRefName', where),
    }));
}

function requestedIn(value: unknown): readonly string[] {
  const nodes = isObject(value) && Array.isArray(value['nodes']) ? value['nodes'] : [];
  return nodes.flatMap((node) => {
    const reviewer = isObject(node) ? node['requestedReviewer'] : undefined;
    return isObject(reviewer) && typeof reviewer['login'] === 'string' ? [reviewer['login']] : [];
  });
}
