import { createInterface } from 'node:readline/promises';
import type { Asked } from '../commands/ask.js';
import { UnusableInput } from '../errors.js';
import { Interrupted } from './exit.js';

/** Asks questions on a terminal. What is typed ahead answers the questions that come. */
export class Terminal {
  readonly #lines = createInterface({ input: process.stdin, output: process.stdout });
  readonly #answers = this.#lines[Symbol.asyncIterator]();
  #isOpen = true;
  #isInterrupted = false;

  constructor() {
    this.#lines.once('close', () => {
      this.#isOpen = false;
    });
    this.#lines.once('SIGINT', () => {
      this.#isInterrupted = true;
      this.#lines.close();
    });
  }

  /**
   * The answer, as it was typed; before the question, what was wrong with the answer before.
   * @throws Interrupted after Ctrl+C, UnusableInput after Ctrl+D
   */
  async ask(asked: Asked, fault: string | undefined): Promise<string> {
    if (fault !== undefined) process.stdout.write(`${fault}\n`);
    this.#lines.setPrompt(shown(asked));
    if (this.#isOpen) this.#lines.prompt();
    const { done, value } = await this.#answers.next();
    if (!done && !this.#isInterrupted) return value;
    // What follows does not stand in the line of the question.
    process.stdout.write('\n');
    throw new (this.#isInterrupted ? Interrupted : UnusableInput)('Nothing was written.');
  }

  close(): void {
    this.#lines.close();
  }
}

function shown({ text, choices = [], fallback, unsaid = 'none', step }: Asked): string {
  const count = step ? `${step.number} of ${step.of}  ` : '';
  const hints = choices.length > 0 ? [choices.join(', ')] : [];
  if (fallback !== undefined) hints.push(`Enter: ${fallback || unsaid}`);
  const hint = hints.length > 0 ? ` (${hints.join('; ')})` : '';
  return `${count}${text.charAt(0).toUpperCase()}${text.slice(1)}${hint}: `;
}
