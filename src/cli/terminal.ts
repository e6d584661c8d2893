import { createInterface } from 'node:readline/promises';
import { type Asked, faultOf } from '../commands/ask.js';

/** Asks questions on a terminal, each until its answer can be used. */
export class Terminal {
  readonly #lines = createInterface({ input: process.stdin, output: process.stdout });

  async ask(question: Asked): Promise<string> {
    const choices = question.choices ? ` (${question.choices.join(', ')})` : '';
    const fallback = question.fallback ? ` [${question.fallback}]` : '';
    const prompt = `${question.text}${choices}${fallback}: `;
    for (;;) {
      const answer = (await this.#lines.question(prompt)).trim();
      const fault = faultOf(question, answer);
      if (fault === undefined) return answer === '' ? (question.fallback ?? '') : answer;
      process.stdout.write(`${fault}\n`);
    }
  }

  close(): void {
    this.#lines.close();
  }
}
