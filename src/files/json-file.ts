import { readFile } from 'node:fs/promises';
import { UnusableInput } from '../trouble.js';

/** What a file of the runner's own says, of whatever size. @throws UnusableInput where that is no JSON. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UnusableInput(`${path}: This can't be read, or is no JSON.`, { cause });
  }
}
