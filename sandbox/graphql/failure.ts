import { GraphQLError } from 'graphql';
import { Refusal } from '../http/answers.js';

/** How GitHub names, in GraphQL, what it would refuse by a status in REST. */
const TYPES: Readonly<Record<number, string>> = {
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
  422: 'UNPROCESSABLE',
};

/** A refusal of GitHub's, in the form of GraphQL. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** GitHub puts the type beside the message, not into `extensions`. */
export function renderFailure(error: GraphQLError): Readonly<Record<string, unknown>> {
  const type =
    error.originalError instanceof Refusal ? typeOf(error.originalError) : error.extensions['type'];
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.originalError instanceof Refusal ? messageOf(error.originalError) : error.message,
  };
}

function typeOf(refusal: Refusal): string {
  return TYPES[refusal.answer.status] ?? 'INTERNAL';
}

function messageOf(refusal: Refusal): string {
  return refusal.details ?? refusal.message;
}
