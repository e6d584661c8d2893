import { GitHubFailure } from '../errors.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what must be there. `where` names it for people: "issue #3". */
export function objectIn(value: unknown, where: string): JsonObject {
  return isObject(value) ? value : misunderstood(where, 'is missing');
}

export function listIn(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : misunderstood(where, 'is not a list');
}

export function stringIn(object: JsonObject, key: string, where: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : misunderstood(where, `has no ${key}`);
}

export function numberIn(object: JsonObject, key: string, where: string): number {
  const value = object[key];
  return typeof value === 'number' ? value : misunderstood(where, `has no ${key}`);
}

export function booleanIn(object: JsonObject, key: string, where: string): boolean {
  const value = object[key];
  return typeof value === 'boolean' ? value : misunderstood(where, `has no ${key}`);
}

/** An answer that is not what GitHub describes is a failure, never a gap: what is missing must not look like "none". */
export function misunderstood(where: string, problem: string): never {
  throw new GitHubFailure(`GitHub's answer can't be understood: ${where} ${problem}.`);
}
