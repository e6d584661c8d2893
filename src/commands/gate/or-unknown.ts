import { GitHubFailure } from '../../errors.js';
import type { Known } from '../../gate/facts.js';

/** A fact, or why GitHub could not tell it. What is our own fault is thrown on. */
export async function orUnknown<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitHubFailure) return { unknown: error.message };
    throw error;
  }
}
