import { UnusableInput } from '../../errors.js';
import type { Files } from '../../files/port.js';
import { type Ask, askUntilGood } from '../ask.js';
import { answerFault } from './answer-fault.js';
import { initialScope } from './initial-scope.js';
import { type Answers, QUESTIONS, type Question } from './questions.js';

export interface InitInput {
  /** What flags have answered. */
  readonly given: Partial<Answers>;
  /** What is taken where nothing is said, instead of the question's own fallback. */
  readonly fallbacks: Partial<Answers>;
  /** Undefined where there is nobody to ask. */
  readonly ask: Ask | undefined;
  readonly path: string;
  readonly force: boolean;
}

/**
 * Writes a starting document.
 * @throws UnusableInput where answers are missing or wrong, or a file stands there already.
 */
export async function init(input: InitInput, files: Files): Promise<void> {
  const { given, fallbacks, ask, path, force } = input;
  if (!force && (await files.exists(path))) {
    throw new UnusableInput(`${path}: There is a file already. \`--force\` replaces it.`);
  }
  const answers: Record<string, string> = {};
  const missing: Question[] = [];
  for (const asked of QUESTIONS) {
    const { key, name, fallback } = asked;
    const question = fallback === undefined ? asked : { ...asked, fallback: fallbacks[key] ?? fallback };
    const flag = given[key]?.trim();
    if (flag === undefined && ask) {
      answers[key] = await askUntilGood(question, ask, (answer) => answerFault(question, answer, answers));
      continue;
    }
    const answer = flag ?? question.fallback ?? '';
    const fault = answerFault(question, answer, answers);
    if (fault !== undefined && answer !== '') throw new UnusableInput(`--${name}: ${fault}`);
    if (fault === undefined) answers[key] = answer;
    else missing.push(question);
  }
  if (missing.length > 0) {
    throw new UnusableInput('Without a terminal to ask on, these are needed:', {
      details: missing.map(({ name, value, text }) => `  --${name} ${value}  ${text}`),
    });
  }
  await files.write(path, initialScope(answers as unknown as Answers));
}
