import type { AgreeComment, Known, RequiredCheck } from '../gate/facts.js';
import { isKnown } from '../gate/facts.js';
import { GitHubFailure } from '../trouble.js';
import { pageOf } from './connections.js';
import type { OpenPull, Pull } from './gate-port.js';
import type { JsonObject } from './json.js';
import { booleanIn, isObject, listIn, misunderstood, numberIn, objectIn, stringIn } from './json.js';
import { RepositoryParts } from './partial.js';
import { personOf } from './person.js';
import type { ListName } from './pull-query.js';
import { PULL_QUERY, pageQuery } from './pull-query.js';
import { reviewsOf } from './reviews.js';
import type { Sender } from './sender.js';

const NEEDS = 'pull-requests: read';
const PULL = ['pullRequest'] as const;

/** A pull request with what people did to it; undefined where there is none of that number. */
export async function readPull(sender: Sender, number: number): Promise<Pull | undefined> {
  const what = `read pull request #${number}`;
  const asked = { what, needs: NEEDS, query: PULL_QUERY, variables: { number } };
  const parts = await RepositoryParts.ask(sender, asked);
  const { pullRequest } = parts.value;
  if (pullRequest === null && parts.isMissing(PULL)) return undefined;
  if (pullRequest === null) parts.demandAll(what);
  const where = `pull request #${number}`;
  const pull = objectIn(pullRequest, where);
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
    isOpen: pull['state'] === 'OPEN',
    author: personOf(pull['author'], `the author of ${where}`),
    head,
    body: stringIn(pull, 'body', where),
    isDraft: booleanIn(pull, 'isDraft', where),
    repository,
    branch: {
      name: baseName,
      tip: stringIn(objectIn(baseRef['target'], baseName), 'oid', baseName),
      requiredChecks: parts.part('which checks the branch requires', [...PULL, 'baseRef'], requiredOf),
    },
    reviews: both(reviews, dismissals, reviewsOf),
    agreements: mapped(comments, agreementsIn),
    closing:
      baseName === repository.defaultBranch ? mapped(closing, (nodes) => closedHere(nodes, sender)) : [],
    twins: parts.part('which other pull requests have the same head', [...PULL, 'commits'], (value) =>
      twinsIn(value, head, number),
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

function mapped<T extends object, R>(fact: Known<T>, map: (value: T) => R): Known<R> {
  return isKnown(fact) ? told(() => map(fact)) : fact;
}

function both<A extends object, B extends object, R>(
  one: Known<A>,
  other: Known<B>,
  map: (one: A, other: B) => R,
): Known<R> {
  return isKnown(one) ? mapped(other, (value) => map(one, value)) : one;
}

// An answer that can't be understood makes its part unknown, and no other.
function told<R>(read: () => R): Known<R> {
  try {
    return read();
  } catch (error) {
    if (error instanceof GitHubFailure) return { unknown: error.message };
    throw error;
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

function requiredOf(value: unknown): readonly RequiredCheck[] {
  const where = 'the rules of the branch';
  const ref = objectIn(value, where);
  const rules = pageOf(ref['rules'], where);
  if (rules.next !== undefined) misunderstood(where, 'are more than a hundred');
  const { branchProtectionRule: protection, refUpdateRule: visible } = ref;
  const found: RequiredCheck[] = rules.nodes.flatMap(({ parameters }) =>
    (isObject(parameters) ? checksIn(parameters['requiredStatusChecks']) : []).map((check) => ({
      name: stringIn(check, 'context', where),
      appId: typeof check['integrationId'] === 'number' ? check['integrationId'] : undefined,
    })),
  );
  if (isObject(protection) && protection['requiresStatusChecks'] === true) {
    for (const check of checksIn(protection['requiredStatusChecks'])) {
      const { app } = check;
      const appId = isObject(app) && typeof app['databaseId'] === 'number' ? app['databaseId'] : undefined;
      found.push({ name: stringIn(check, 'context', where), appId });
    }
  }
  // Only an administrator sees who must set a check; everybody sees which.
  const contexts = isObject(visible) ? visible['requiredStatusCheckContexts'] : [];
  for (const name of Array.isArray(contexts) ? contexts : []) {
    if (!found.some((one) => one.name === name)) found.push({ name: String(name), appId: undefined });
  }
  return found;
}

function checksIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
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

function closedHere(nodes: readonly JsonObject[], { place }: Sender): readonly number[] {
  const where = 'an issue that it closes';
  return nodes
    .filter((node) => {
      const name = stringIn(objectIn(node['repository'], where), 'nameWithOwner', where);
      return name.toLowerCase() === place.repository.toLowerCase();
    })
    .map((node) => numberIn(node, 'number', where));
}

function twinsIn(value: unknown, head: string, number: number): readonly OpenPull[] {
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
