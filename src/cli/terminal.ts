import { createInterface } from 'node:readline/promises';
import type { Asked } from '../commands/ask.js';

/** Asks questions on a terminal. */
export class Terminal {
  readonly #lines = createInterface({ input: process.stdin, output: process.stdout });

  /** The answer, as it was typed; before the question, what was wrong with the answer before. */
  async ask({ text, choices, fallback }: Asked, fault: string | undefined): Promise<string> {
    if (fault !== undefined) process.stdout.write(`${fault}\n`);
    const list = choices ? ` (${choices.join(', ')})` : '';
    return this.#lines.question(`${text}${list}${fallback ? ` [${fallback}]` : ''}: `);
  }

  close(): void {
    this.#lines.close();
  }
}
