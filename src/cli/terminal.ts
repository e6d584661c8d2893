import { createInterface } from 'node:readline/promises';
import type { Asked } from '../commands/ask.js';
import { UnusableInput } from '../trouble.js';
import { Interrupted } from './exit.js';

/** Asks questions on a terminal. */
export class Terminal {
  readonly #lines = createInterface({ input: process.stdin, output: process.stdout });
  /** What becomes of a question that somebody leaves. */
  readonly #left = new Promise<never>((_, reject) => {
    const leave = (why: Error) => () => {
      reject(why);
      this.#lines.close();
    };
    this.#lines.once('SIGINT', leave(new Interrupted('Nothing was written.')));
    // Ctrl+D, or a terminal that went away.
    this.#lines.once('close', leave(new UnusableInput('Nothing was written.')));
  });

  constructor() {
    // At the end nobody waits for it.
    this.#left.catch(() => {});
  }

  /**
   * The answer, as it was typed; before the question, what was wrong with the answer before.
   * @throws Interrupted after Ctrl+C, UnusableInput after Ctrl+D
   */
  async ask({ text, choices, fallback }: Asked, fault: string | undefined): Promise<string> {
    if (fault !== undefined) process.stdout.write(`${fault}\n`);
    const list = choices ? ` (${choices.join(', ')})` : '';
    const question = `${text}${list}${fallback ? ` [${fallback}]` : ''}: `;
    try {
      return await Promise.race([this.#lines.question(question), this.#left]);
    } catch (error) {
      // What follows does not stand in the line of the question.
      process.stdout.write('\n');
      throw error;
    }
  }

  close(): void {
    this.#lines.close();
  }
}
