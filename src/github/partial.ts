import { GitHubFailure } from '../errors.js';
import { isKnown, type Known } from '../gate/facts.js';
import type { GraphqlRequest } from './graphql.js';
import { fieldOf, overHttp } from './graphql.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import type { Sender } from './sender.js';

type Path = readonly (string | number)[];

interface PartError {
  readonly path: Path;
  readonly type: string;
  readonly message: string;
}

/**
 * What GraphQL told of a repository. GitHub answers in parts: what one may not see, or what went wrong, is null
 * there and named among the errors, while the rest is good.
 */
export class RepositoryParts {
  readonly value: JsonObject;
  readonly #errors: readonly PartError[];

  private constructor(value: JsonObject, errors: readonly PartError[]) {
    this.value = value;
    this.#errors = errors;
  }

  /** Asks for fields of the repository: `query` has one root, `repository`. @throws GitHubFailure */
  static async ask(sender: Sender, asked: GraphqlRequest): Promise<RepositoryParts> {
    const { owner, name } = sender.place;
    const whole = { ...asked, variables: { owner, name, ...asked.variables } };
    const answer = await sender.read(overHttp(whole, sender.place));
    const value = fieldOf(answer, 'repository', asked, sender.place);
    const errors = isObject(answer.body) ? answer.body['errors'] : undefined;
    return new RepositoryParts(value, Array.isArray(errors) ? errors.filter(isObject).map(errorOf) : []);
  }

  /** What is below `path`, or why it is not known. `name` is for people: "the reviews". */
  part<T>(name: string, path: Path, read: (value: unknown) => T): Known<T> {
    const error = this.#errors.find((one) => overlaps(one.path, path));
    if (error !== undefined) return { unknown: `GitHub did not return ${name}: ${shortened(error.message)}` };
    return told(() => read(at(this.value, path)));
  }

  /** Whether GitHub says that there is nothing at `path`. */
  isMissing(path: Path): boolean {
    return this.#errors.some(({ type, path: of }) => type === 'NOT_FOUND' && overlaps(of, path));
  }

  /** @throws GitHubFailure where any part is not known, but for what is not there. */
  demandAll(what: string): void {
    const error = this.#errors.find(({ type }) => type !== 'NOT_FOUND');
    if (error !== undefined)
      throw new GitHubFailure(`Could not ${what}: GitHub said "${shortened(error.message)}"`);
  }
}

function errorOf(error: JsonObject): PartError {
  const path = Array.isArray(error['path']) ? error['path'].slice(1) : [];
  return { path, type: String(error['type'] ?? ''), message: String(error['message']) };
}

// An error without a path, or above the part, may be about anything; one below it makes the part incomplete.
function overlaps(error: Path, part: Path): boolean {
  const length = Math.min(error.length, part.length);
  return part.slice(0, length).every((step, index) => step === error[index]);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (isObject(part) ? part[String(step)] : undefined), value);
}

function shortened(message: string): string {
  const line = message.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** What is made of something that is known. */
export function mapped<T extends object, R>(fact: Known<T>, map: (value: T) => R): Known<R> {
  return isKnown(fact) ? told(() => map(fact)) : fact;
}

/** What is made of two things, where both are known. */
export function both<A extends object, B extends object, R>(
  one: Known<A>,
  other: Known<B>,
  map: (one: A, other: B) => R,
): Known<R> {
  return isKnown(one) ? mapped(other, (value) => map(one, value)) : one;
}

/** What another request tells, or why it is not known. */
export async function asked<T extends object>(request: () => Promise<T>): Promise<Known<T>> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof GitHubFailure) return { unknown: error.message };
    throw error;
  }
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
