import type { Answer, Attempt } from './attempt.js';
import { attemptOf } from './attempt.js';
import type { Clock, Wait } from './clock.js';
import { Etags } from './etags.js';
import { Pace } from './pace.js';
import type { Place } from './place.js';
import type { Asked } from './refusal.js';
import { refusal } from './refusal.js';
import type { Patience } from './retry.js';
import { repeat, sendOnce } from './retry.js';
import { NoAnswer } from './transport.js';

/** One request to GitHub. */
export interface Request extends Asked {
  /** `GET /repos/{owner}/{repo}/issues`, or `POST` and an address. */
  readonly route: string;
  /** What stands for the names in the route; the rest is query or body. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Statuses besides 2xx that are an answer to the caller. Others are refusals. */
  readonly accept?: readonly number[];
}

/** Carries one request there and its answer back, whatever the status. @throws NoAnswer */
export type Wire = (request: {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}) => Promise<Answer>;

export interface SenderParts {
  readonly wire: Wire;
  readonly place: Place;
  readonly clock: Clock;
  readonly onWait: (wait: Wait) => void;
}

/** Sends requests with all the care that is the same for each: pace, patience, ETags, refusals. */
export class Sender {
  readonly place: Place;
  readonly #wire: Wire;
  readonly #clock: Clock;
  readonly #onWait: (wait: Wait) => void;
  readonly #pace: Pace;
  readonly #etags = new Etags();
  /** How far GitHub's clock is ahead of ours, in milliseconds. */
  #ahead = 0;

  constructor({ wire, place, clock, onWait }: SenderParts) {
    this.place = place;
    this.#wire = wire;
    this.#clock = clock;
    this.#onWait = onWait;
    this.#pace = new Pace(clock, onWait);
  }

  /** Asks for something; again, if need be. */
  async read(request: Request): Promise<Answer> {
    const key = request.route.startsWith('GET ') ? JSON.stringify([request.route, request.parameters]) : '';
    const headers = key === '' ? {} : this.#etags.headers(key);
    const send = () => this.#pace.read(() => this.#attempt(request, headers));
    const answer = await repeat(this.#patience(request, send));
    return this.#accepted(request, key === '' ? answer : this.#etags.settle(key, answer));
  }

  /**
   * Makes a change that may be made twice, because the second time changes nothing.
   * @param before done when it is its turn, and nothing is sent if it throws: a queue may be an hour long.
   */
  async change(request: Request, before?: () => Promise<void>): Promise<Answer> {
    const send = () =>
      this.#pace.write(async () => {
        await before?.();
        return this.#attempt(request);
      });
    return this.#accepted(request, await repeat(this.#patience(request, send)));
  }

  /**
   * Makes what would be there twice if it were sent twice. Where the answer gets lost, `look` says whether it is
   * there; what it gives is given in place of the answer.
   */
  async create<T extends object>(
    request: Request,
    look: () => Promise<T | undefined>,
  ): Promise<{ readonly answer: Answer } | { readonly found: T }> {
    const send = () => this.#pace.write(() => this.#attempt(request));
    const result = await sendOnce(this.#patience(request, send), async () => {
      const found = await look();
      return found === undefined ? undefined : { found };
    });
    return 'found' in result ? result : { answer: this.#accepted(request, result) };
  }

  /** The time by GitHub's clock, in milliseconds since 1970. */
  now(): number {
    return this.#clock.now() + this.#ahead;
  }

  async #attempt(request: Request, headers: Readonly<Record<string, string>> = {}): Promise<Attempt> {
    const { route, parameters = {} } = request;
    try {
      const answer = await this.#wire({ route, parameters, headers });
      const date = Date.parse(String(answer.headers['date']));
      if (!Number.isNaN(date)) this.#ahead = date - this.#clock.now();
      return attemptOf(answer, this.#clock.now());
    } catch (error) {
      if (error instanceof NoAnswer)
        return { kind: 'lost', why: error.why, mend: error.mend, isFinal: error.isFinal };
      throw error;
    }
  }

  #patience({ what }: Request, send: () => Promise<Attempt>): Patience {
    return {
      what: `${what} in ${this.place.repository}`,
      send,
      pause: async (milliseconds, why) => {
        if (why === 'limit') return this.#pace.quiet(milliseconds);
        this.#onWait({ milliseconds, why });
        await this.#clock.sleep(milliseconds);
      },
    };
  }

  #accepted(request: Request, answer: Answer): Answer {
    const { status } = answer;
    if ((status >= 200 && status < 300) || request.accept?.includes(status)) return answer;
    throw refusal(request, this.place, answer);
  }
}
