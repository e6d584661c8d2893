import { UnusableInput } from '../errors.js';

/** What a person is asked. */
export interface Asked {
  /** As a person is asked, and as `--help` says it. */
  readonly text: string;
  /** Taken where nothing is said; a question without one has to be answered. */
  readonly fallback?: string;
  readonly choices?: readonly string[];
}

/** Asks a person; `fault` is what was wrong with the answer before. */
export type Ask = (question: Asked, fault: string | undefined) => Promise<string>;

/** Why an answer can't be used; undefined where it can. */
export function faultOf(question: Asked, answer: string): string | undefined {
  if (answer.trim() === '') return question.fallback === undefined ? 'This needs an answer.' : undefined;
  if (question.choices && !question.choices.includes(answer))
    return `It is one of ${question.choices.join(', ')}.`;
  if (/[\p{Cc}\p{Cf}]/u.test(answer)) return 'It has a character that does not show.';
  return undefined;
}

/** A person's answer, asked for until there is nothing against it; the fallback where nothing is said. */
export async function askUntilGood(
  question: Asked,
  ask: Ask,
  against = (answer: string) => faultOf(question, answer),
): Promise<string> {
  for (let fault: string | undefined; ; ) {
    const said = (await ask(question, fault)).trim();
    const answer = said === '' ? (question.fallback ?? '') : said;
    fault = against(answer);
    if (fault === undefined) return answer;
  }
}

/** What an option says, or a person answers; undefined where neither does and there is no fallback. */
export async function answered(
  option: string,
  given: string | undefined,
  question: Asked,
  ask: Ask | undefined,
): Promise<string | undefined> {
  const said = given ?? (ask ? await askUntilGood(question, ask) : undefined);
  const answer = said === undefined || said.trim() === '' ? question.fallback : said;
  if (answer === undefined) return undefined;
  const fault = faultOf(question, answer);
  if (fault !== undefined) throw new UnusableInput(`--${option}: ${fault}`);
  return answer.trim() === '' ? undefined : answer.trim().replaceAll(/\s+/g, ' ');
}
