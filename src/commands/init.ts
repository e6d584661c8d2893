import type { Files } from '../files/port.js';
import { UnusableInput } from '../trouble.js';
import { faultOf } from './ask.js';
import { initialScope } from './initial-scope.js';
import { type Answers, QUESTIONS, type Question } from './questions.js';

export interface InitInput {
  /** What flags have answered. */
  readonly given: Partial<Answers>;
  /** Asks a person; undefined where there is none. Asks again until `faultOf` has no objection. */
  readonly ask: ((question: Question) => Promise<string>) | undefined;
  readonly path: string;
  readonly force: boolean;
}

/**
 * Writes a starting document.
 * @throws UnusableInput where answers are missing or wrong, or a file stands there already.
 */
export async function init({ given, ask, path, force }: InitInput, files: Files): Promise<void> {
  if (!force && (await files.exists(path))) {
    throw new UnusableInput(`${path}: There is a file already. \`--force\` replaces it.`);
  }
  const answers: Record<string, string> = {};
  const missing: Question[] = [];
  for (const question of QUESTIONS) {
    const answer = given[question.key] ?? (ask ? await ask(question) : (question.fallback ?? ''));
    const fault = faultOf(question, answer);
    if (fault !== undefined && answer !== '') throw new UnusableInput(`--${question.name}: ${fault}`);
    if (fault !== undefined) missing.push(question);
    answers[question.key] = answer.trim() === '' ? (question.fallback ?? '') : answer.trim();
  }
  if (missing.length > 0) {
    const list = missing.map(({ name, value, text }) => `  --${name} ${value}  ${text}`).join('\n');
    throw new UnusableInput(`Without a terminal to ask on, these are needed:\n${list}`);
  }
  await files.write(path, initialScope(answers as unknown as Answers));
}
