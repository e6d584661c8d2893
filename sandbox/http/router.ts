import type { paths } from '@octokit/openapi-types';
import type { PermissionName } from '../github/permissions.js';
import type { Identity, Repo, World } from '../github/world.js';
import type { Answer } from './answers.js';
import type { RateStatus, Resource } from './limits.js';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';
type Path = keyof paths & string;

/** `GET /repos/{owner}/{repo}`: an operation that GitHub describes. */
export type RouteName = { [P in Path]: `${Uppercase<Method>} ${P}` }[Path];

type OperationOf<N> = N extends `${infer M} ${infer P}`
  ? P extends Path
    ? Lowercase<M> extends keyof paths[P]
      ? paths[P][Lowercase<M>]
      : never
    : never
  : never;

type BodyOf<N> =
  OperationOf<N> extends { requestBody?: { content: { 'application/json': infer B } } } ? B : undefined;
type QueryOf<N> =
  OperationOf<N> extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Record<never, never>;
type PathOf<N> = OperationOf<N> extends { parameters: { path: infer P } } ? P : Record<never, never>;

/** What a handler is given. Parameters and body are as GitHub's description types them: the contract saw to it. */
export interface Call<N extends RouteName> {
  readonly world: World;
  readonly identity: Identity;
  readonly path: Readonly<PathOf<N>>;
  readonly query: Readonly<QueryOf<N>>;
  readonly body: Readonly<BodyOf<N>>;
  /** The address that was asked, for links to other pages. */
  readonly address: URL;
  /** Where the API is for this caller: api.github.com's root, or GitHub Enterprise Server's. */
  readonly api: string;
  /** How many of the newest entries a list must not show yet. */
  readonly stale: number;
  /** What is left of the caller's quota. */
  rate(resource: Resource): RateStatus;
  /** The repository of the path, if the caller may see it; throws the refusal that GitHub gives. */
  repo(): Repo;
  /** The account in whose name the caller writes; throws where there is none. */
  writer(): Writer;
}

/** In whose name something is written, and through which App. */
export interface Writer {
  readonly account: Extract<Identity, { account: unknown }>['account'];
  readonly app: Extract<Identity, { kind: 'installation' }>['app'] | null;
}

/** What a caller's token must allow. */
export type Needs = Partial<Record<PermissionName, 'read' | 'write'>>;

export interface RouteOptions {
  /** Any one of these is enough, as with issues and pull requests. */
  readonly needs?: readonly Needs[];
  /** Whether it counts as making content. */
  readonly content?: boolean;
  /** Whether it costs quota. Default true. */
  readonly free?: boolean;
  /** Asked with an App's JSON web token, which sees no repository. */
  readonly byApp?: boolean;
}

export interface Route extends RouteOptions {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly kind: 'read' | 'write';
  handle(call: unknown): Answer | Promise<Answer>;
}

/** Ties a handler to an operation of GitHub's; its types come from there. */
export function route<N extends RouteName>(
  name: N,
  options: RouteOptions,
  handle: (call: Call<N>) => Answer | Promise<Answer>,
): Route {
  const [method = '', template = ''] = name.split(' ');
  return {
    ...options,
    name,
    method,
    pattern: patternOf(template),
    kind: method === 'GET' ? 'read' : 'write',
    // The exchange builds each call for the route that it found, after the contract checked its parts.
    handle: (call) => handle(call as Call<N>),
  };
}

// `{path}` and `{ref}` may hold slashes, as in GitHub's own paths.
function patternOf(template: string): RegExp {
  const source = template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    // Commits are asked for by branches, too; what follows them is another route.
    const wide = name === 'path' || name === 'ref' || name === 'basehead' || name === 'branch';
    return wide ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** The route that a request is for, with the variables of its path. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const found = candidate.pattern.exec(path);
    if (found === null) continue;
    const variables = Object.entries(found.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { route: candidate, path: Object.fromEntries(variables) };
  }
  return undefined;
}
