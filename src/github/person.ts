import type { Account } from '../criteria/issue.js';
import { actorOf } from './to-issue.js';

/** The fields of an actor that `personOf` reads. */
export const ACTOR = `__typename login
  ... on User { databaseId } ... on Bot { databaseId } ... on Organization { databaseId }
  ... on Mannequin { databaseId }`;

/** An account as GraphQL tells it; undefined for one that is gone. */
export function personOf(value: unknown, where: string): Account | undefined {
  return value === null ? undefined : actorOf(value, where);
}
