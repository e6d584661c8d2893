import { requirePermissions, visibleRepo } from '../github/access.js';
import { nameOf } from '../github/identification.js';
import { routes } from '../github/routes.js';
import type { Identity, World } from '../github/world.js';
import { findRepo, fullName } from '../github/world.js';
import type { Answer } from './answers.js';
import { movedTo, Refusal } from './answers.js';
import type { Contract } from './contract.js';
import type { Limits, Resource } from './limits.js';
import type { Operation, Request } from './operation.js';
import type { Match, Needs, Writer } from './router.js';
import { findRoute } from './router.js';

/** REST: finds the route of a request, and holds request and answer against GitHub's description. */
export class RestEndpoint {
  readonly #world: World;
  readonly #contract: Contract;
  readonly #limits: Limits;

  constructor(world: World, contract: Contract, limits: Limits) {
    this.#world = world;
    this.#contract = contract;
    this.#limits = limits;
  }

  /** Understands a request; `prefix` is what stands before the path on this kind of server. */
  read(request: Request, prefix: string): Operation {
    const path = this.#byName(request.address.pathname.slice(prefix.length));
    const match = findRoute(routes, request.method, path);
    const name = `${request.method} ${path}`;
    return {
      route: match?.route.name ?? name,
      kind: request.method === 'GET' || request.method === 'HEAD' ? 'read' : 'write',
      resource: 'core',
      content: match?.route.content === true,
      free: match?.route.free === true,
      run: async (identity, stale) => {
        // What the sandbox lacks must not look as if GitHub lacked it. Search, above all, shows in this way.
        if (match === undefined) return this.#violated('request', name, 'the sandbox does not serve this');
        const answer = this.#checked(match, await this.#outcome(match, request, prefix, identity, stale));
        const accepted = (match.route.needs ?? []).map(needed).join('; ');
        if (accepted === '') return answer;
        return { ...answer, headers: { ...answer.headers, 'x-accepted-github-permissions': accepted } };
      },
    };
  }

  // GitHub also knows repositories by number, and leads there from where something has moved.
  #byName(path: string): string {
    return path.replace(/^\/repositories\/(\d+)/, (whole, id: string) => {
      const repo = [...this.#world.repos.values()].find((one) => one.id === Number(id));
      return repo === undefined ? whole : `/repos/${fullName(repo)}`;
    });
  }

  async #outcome(
    match: Match,
    request: Request,
    prefix: string,
    identity: Identity,
    stale: number,
  ): Promise<Answer> {
    try {
      return await this.#act(match, request, prefix, identity, stale);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }

  async #act(
    match: Match,
    request: Request,
    prefix: string,
    identity: Identity,
    stale: number,
  ): Promise<Answer> {
    const { route, path } = match;
    const world = this.#world;
    const body = parse(request.body);
    const parameters = this.#contract.parameters(route.name, path, request.address.searchParams);
    if (parameters === undefined || !this.#contract.requestBody(route.name, body)) return this.#stop();
    const name = `${path['owner']}/${path['repo']}`;
    const moved = findRepo(world, name) === undefined ? world.movedRepos.get(name.toLowerCase()) : undefined;
    if (moved !== undefined) {
      visibleRepo(world, identity, moved);
      const rest = request.address.pathname.slice(`${prefix}/repos/${name}`.length);
      throw movedTo(`${world.url}${prefix}/repositories/${moved.id}${rest}${request.address.search}`);
    }
    const repo = () => visibleRepo(world, identity, findRepo(world, name));
    // What one may not see comes first: a missing permission must not reveal that the repository exists.
    if (path['repo'] !== undefined && route.byApp !== true) repo();
    requirePermissions(identity, route.needs, route.kind);
    return route.handle({
      world,
      identity,
      path: parameters,
      query: parameters,
      body,
      address: new URL(`${world.url}${request.address.pathname}${request.address.search}`),
      api: `${world.url}${prefix}`,
      stale,
      rate: (resource: Resource) => this.#limits.status(nameOf(identity), resource),
      repo,
      writer: () => writerOf(identity),
    });
  }

  #checked({ route }: Match, answer: Answer): Answer {
    return answer.status === 500 || this.#contract.answer(route.name, answer) ? answer : this.#stop();
  }

  #violated(side: 'request' | 'answer', route: string, message: string): Answer {
    this.#contract.violate(side, route, message);
    return this.#stop();
  }

  #stop(): Answer {
    const violation = JSON.stringify(this.#contract.violations.at(-1));
    return { status: 500, body: { message: `The sandbox stops: ${violation}` } };
  }
}

// `issues=write; pull_requests=write`: what GitHub says that would have been enough.
function needed(needs: Needs): string {
  return Object.entries(needs)
    .map(([name, level]) => `${name}=${level}`)
    .join(',');
}

/** In whose name a token writes. */
function writerOf(identity: Identity): Writer {
  if (identity.kind === 'user') return { account: identity.account, app: null };
  if (identity.kind === 'installation') return { account: identity.account, app: identity.app };
  throw new Refusal(401, { message: 'Requires authentication' });
}

function parse(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, { message: 'Problems parsing JSON' });
  }
}
