import { GitHubFailure } from '../errors.js';
import type { Answer } from './attempt.js';
import { errorsIn } from './attempt.js';
import type { JsonObject } from './json.js';
import { isObject, objectIn } from './json.js';
import type { Place } from './place.js';
import type { Asked } from './refusal.js';
import { refusal } from './refusal.js';
import type { Request } from './sender.js';

export interface GraphqlRequest extends Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The server's GraphQL has not what was asked for: it is older than that. */
export class UnknownToServer extends GitHubFailure {}

/** GraphQL's names for what is a status in REST. */
const STATUSES: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
};

/** The HTTP request for a query or mutation. */
export function overHttp({ what, needs, query, variables = {} }: GraphqlRequest, place: Place): Request {
  return { what, needs, route: `POST ${place.graphqlUrl}`, parameters: { query, variables } };
}

/** The one field at the root of an answer. @throws GitHubFailure where GitHub gave errors in its place. */
export function fieldOf(answer: Answer, field: string, asked: Asked, place: Place): JsonObject {
  const data = isObject(answer.body) ? answer.body['data'] : undefined;
  const value = isObject(data) ? data[field] : undefined;
  const [error] = errorsIn(answer);
  if (isObject(value) || error === undefined) return objectIn(value, field);
  const { type, message } = error;
  // What fails before it is run has no `data`, not even null: the server knows no such field or argument.
  if (data === undefined && type === undefined) throw new UnknownToServer(message);
  const status = STATUSES[type ?? ''] ?? 422;
  throw refusal(asked, place, { status, headers: answer.headers, body: { message } });
}
