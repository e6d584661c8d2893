import { GitHubFailure } from '../errors.js';
import type { AgreeComment, Known } from '../gate/facts.js';
import { isKnown } from '../gate/facts.js';
import type { BotComment, OpenPull, Pull } from './gate-port.js';
import { pageOf } from './graphql-pages.js';
import type { JsonObject } from './json.js';
import { booleanIn, isObject, listIn, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { both, mapped, RepositoryParts } from './partial.js';
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
  const asked = { what, needs: NEEDS, query: PULL_QUERY, variables: { number } };
  const parts = await RepositoryParts.ask(sender, asked);
  const { pullRequest } = parts.value;
  if (pullRequest === null && parts.isMissing(PULL)) return undefined;
  if (pullRequest === null) parts.demandAll(what);
  const where = `pull request #${number}`;
  const pull = objectIn(pullRequest, where);
  if (pull['state'] !== 'OPEN') return undefined;
  const list = (name: ListName, shown: string) => wholeList(sender, parts, { number, name, shown });
  const [reviews, dismissals, comments, closing] = [
    await list('reviews', 'the reviews'),
    await list('dismissals', 'which reviews were dismissed'),
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
    reviews: both(reviews, dismissals, reviewsOf),
    agreements: mapped(comments, agreementsIn),
    botComments: mapped(comments, botCommentsIn),
    closing:
      baseName === repository.defaultBranch ? mapped(closing, (nodes) => closedHere(nodes, sender)) : [],
    sameHead: parts.part('which other pull requests have the same head', [...PULL, 'commits'], (value) =>
      sameHeadIn(value, head, number),
    ),
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
    const asked = { what, needs: NEEDS, query: pageQuery(name), variables: { number, after: page.next } };
    try {
      page = read(await RepositoryParts.ask(sender, asked));
    } catch (error) {
      if (error instanceof GitHubFailure) return { unknown: error.message };
      throw error;
    }
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
    `Could not read what pull request #${number} goes into: the branch ${name} is gone.`,
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

function sameHeadIn(value: unknown, head: string, number: number): readonly OpenPull[] {
  const where = 'the pull requests of its head';
  const [last] = listIn(objectIn(value, where)['nodes'], where);
  const commit = objectIn(objectIn(last, where)['commit'], where);
  const page = pageOf(commit['associatedPullRequests'], where);
  if (page.next !== undefined) misunderstood(where, 'are more than a hundred');
  return page.nodes
    .filter((node) => node['state'] === 'OPEN' && node['headRefOid'] === head && node['number'] !== number)
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
