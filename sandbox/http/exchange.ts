import type { Clock } from '../clock.js';
import { identify, nameOf } from '../github/identification.js';
import type { Identity, World } from '../github/world.js';
import { GraphqlEndpoint } from '../graphql/endpoint.js';
import type { Answer } from './answers.js';
import { forbidden, Refusal } from './answers.js';
import type { Contract } from './contract.js';
import { etagOf, isKnown } from './etags.js';
import type { Faults, Trouble } from './faults.js';
import type { Ledger } from './ledger.js';
import type { LimitedCall, Limits } from './limits.js';
import type { Operation, Request } from './operation.js';
import { headerOf } from './operation.js';
import { RestEndpoint } from './rest-endpoint.js';

/** What is sent; `cut` says what of it arrives. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly cut?: 'half' | 'nothing arrives';
}

export interface Parts {
  readonly world: World;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly contract: Contract;
}

/** A request on its way. */
interface Errand {
  readonly request: Request;
  readonly operation: Operation;
  /** On whose behalf, or why not. */
  readonly identity: Identity | Refusal;
  readonly troubles: readonly Trouble[];
}

interface Outcome {
  readonly answer: Answer | 'reset';
  readonly billed: boolean;
}

/** Leads each request through: who is it, what is asked, what goes wrong today, is it too much, what does it cost. */
export class Exchange {
  readonly #parts: Parts;
  readonly #rest: RestEndpoint;
  readonly #graphql: GraphqlEndpoint;

  constructor(parts: Parts) {
    const { world, contract, limits } = parts;
    this.#parts = parts;
    this.#rest = new RestEndpoint(world, contract, limits);
    this.#graphql = new GraphqlEndpoint(world, (message) =>
      contract.violate('answer', 'POST /graphql', message),
    );
  }

  /** Answers one request, and writes it into the ledger. */
  async handle(request: Request): Promise<Reply> {
    const operation = this.#read(request);
    const identity = whoIs(this.#parts.world, headerOf(request, 'authorization'));
    const query = request.address.searchParams;
    const troubles = this.#parts.faults.strike({ route: operation.route, kind: operation.kind, query });
    const errand = { request, operation, identity, troubles };
    const outcome = await this.#outcome(errand);
    this.#record(errand, outcome);
    return this.#reply(errand, outcome.answer);
  }

  // github.com has REST at the root of a host of its own; GitHub Enterprise Server has both under `/api`.
  #read(request: Request): Operation {
    const path = request.address.pathname;
    if (request.method === 'POST' && (path === '/graphql' || path === '/api/graphql')) {
      return this.#graphql.read(request.body);
    }
    return this.#rest.read(request, path.startsWith('/api/v3/') ? '/api/v3' : '');
  }

  async #outcome(errand: Errand): Promise<Outcome> {
    for (const trouble of errand.troubles) {
      if (trouble.kind === 'delay') await new Promise((done) => setTimeout(done, trouble.milliseconds));
    }
    const early = meddled(errand.troubles, 'before');
    if (early !== undefined) return { answer: early, billed: early !== 'reset' };
    const { answer, billed } = await this.#answer(errand);
    return { answer: meddled(errand.troubles, 'after') ?? answer, billed };
  }

  async #answer({ request, operation, identity, troubles }: Errand): Promise<Outcome> {
    const { limits } = this.#parts;
    if (identity instanceof Refusal) return { answer: identity.answer, billed: false };
    if (headerOf(request, 'user-agent') === undefined) {
      return {
        answer: forbidden('Please make sure your request has a User-Agent header').answer,
        billed: false,
      };
    }
    const limited = limitedCall(operation, identity);
    const tooMuch = limits.refusal(limited);
    if (tooMuch !== undefined) return { answer: tooMuch, billed: false };

    const stale = troubles.find((one) => one.kind === 'stale');
    const answer = await this.#run(operation, identity, stale?.missing ?? 0);
    const tagged = request.method === 'GET' && answer.status === 200 ? withTag(answer, request) : answer;
    const billed = tagged.status !== 304 && !operation.free;
    limits.count(limited, billed);
    return { answer: tagged, billed };
  }

  // A mistake of the sandbox itself is a violation like others: a client that tries again must not hide it.
  async #run(operation: Operation, identity: Identity, stale: number): Promise<Answer> {
    try {
      return await operation.run(identity, stale);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#parts.contract.violate('answer', operation.route, message);
      return { status: 500, body: { message } };
    }
  }

  #record({ request, operation, identity, troubles }: Errand, { answer, billed }: Outcome): void {
    this.#parts.ledger.record({
      at: this.#parts.clock.now(),
      method: request.method,
      route: operation.route,
      address: `${request.address.pathname}${request.address.search}`,
      status: answer === 'reset' ? answer : answer.status,
      identity: identity instanceof Refusal ? 'unknown' : nameOf(identity),
      kind: operation.kind,
      billed,
      faulty: troubles.length > 0,
    });
  }

  #reply({ request, operation, identity, troubles }: Errand, answer: Answer | 'reset'): Reply {
    if (answer === 'reset') return { status: 0, headers: {}, cut: 'nothing arrives' };
    const { clock, ledger, limits, world } = this.#parts;
    const { quota, resource } = limitedCall(operation, identity);
    const hasBody = answer.body !== undefined;
    return {
      status: answer.status,
      headers: {
        date: new Date(clock.now()).toUTCString(),
        server: 'github.com',
        'x-github-request-id': `SAND:${ledger.entries.length}`,
        'x-github-media-type': 'github.v3; format=json',
        ...(request.address.pathname.startsWith('/api/')
          ? { 'x-github-enterprise-version': world.subIssues ? '3.19.0' : '3.16.0' }
          : {}),
        ...limits.headers(quota, resource),
        ...(hasBody ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        ...answer.headers,
      },
      // A fault can answer with what is no JSON, as proxies do.
      ...(hasBody
        ? { body: typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body) }
        : {}),
      ...(troubles.some((one) => one.kind === 'half') ? { cut: 'half' } : {}),
    };
  }
}

function whoIs(world: World, authorization: string | undefined): Identity | Refusal {
  try {
    return identify(world, authorization);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function meddled(troubles: readonly Trouble[], when: 'before' | 'after'): Answer | 'reset' | undefined {
  for (const trouble of troubles) {
    if (trouble.kind === 'reset' && trouble.when === when) return 'reset';
    if (trouble.kind === 'answer' && trouble.when === when) return trouble.answer;
  }
  return undefined;
}

function limitedCall(operation: Operation, identity: Identity | Refusal): LimitedCall {
  const quota = identity instanceof Refusal ? 'anonymous' : nameOf(identity);
  return { quota, resource: operation.resource, kind: operation.kind, content: operation.content };
}

function withTag(answer: Answer, request: Request): Answer {
  const etag = etagOf(answer);
  const headers = { ...answer.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' };
  return isKnown(etag, headerOf(request, 'if-none-match'))
    ? { status: 304, headers }
    : { ...answer, headers };
}
