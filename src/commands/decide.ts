import { folded } from '../criteria/criterion-digest.js';
import type { Edit } from '../edit/edit.js';
import { UnusableInput } from '../errors.js';
import type { Files } from '../files/port.js';
import type { FileResult } from '../rules/file-result.js';
import type { Decision, Scope } from '../scope/scope.js';
import { type Ask, answered } from './ask.js';
import { openScopes, type Proposal, propose } from './edit-scope.js';

export interface DecideInput {
  readonly paths: readonly string[];
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  /** Who decided; default: the scope's owner. */
  readonly answeredBy?: string | undefined;
  readonly askedBy?: string | undefined;
  /** Dates: `YYYY-MM-DD`. */
  readonly asked?: string | undefined;
  readonly decided?: string | undefined;
  readonly today: string;
  readonly ask?: Ask | undefined;
}

/**
 * Writes an answer under `decisions`: to the question that stands open there, else as a new entry. Nothing is
 * written to the file: the proposal says what it comes to. Where a file can't be read, what is wrong instead.
 * @throws UnusableInput where question or answer lack, or the question has an answer.
 */
export async function decide(
  input: DecideInput,
  files: Files,
): Promise<{ readonly proposal: Proposal } | { readonly wrong: readonly FileResult[] }> {
  const { opened, wrong } = await openScopes(input.paths, files);
  if (wrong.length > 0) return { wrong };
  const [file, other] = opened;
  if (!file) throw new UnusableInput('There is no scope here.');
  if (other)
    throw new UnusableInput(`There are ${opened.length} scopes: name the file that the decision is for.`);
  const { scope } = file;
  const open = (scope.decisions ?? []).find(({ answer }) => answer === undefined)?.question;
  const question = await needed('question', input.question, 'what was asked', input.ask, open);
  const answer = await needed('answer', input.answer, 'what was decided', input.ask);
  const given = (option: string, text: string | undefined) =>
    answered(option, text, { text: option, fallback: '' }, undefined);
  const [askedBy, asked] = [await given('asked-by', input.askedBy), await given('asked', input.asked)];
  const decision: Decision = {
    question,
    ...(askedBy === undefined ? {} : { asked_by: askedBy }),
    ...(asked === undefined ? {} : { asked }),
    answer,
    answered_by: (await given('by', input.answeredBy)) ?? scope.owner.github,
    decided: (await given('decided', input.decided)) ?? input.today,
  };
  return { proposal: propose(file, editsFor(decision, scope)) };
}

async function needed(
  option: string,
  given: string | undefined,
  text: string,
  ask: Ask | undefined,
  fallback?: string,
): Promise<string> {
  const question = ask && fallback !== undefined ? { text, fallback } : { text };
  const answer = await answered(option, given, question, ask);
  if (answer !== undefined) return answer;
  throw new UnusableInput(`Without a terminal to ask on, this is needed: --${option} <text>  ${text}.`);
}

function editsFor(decision: Decision, { decisions }: Scope): Edit[] {
  const value = decision as unknown as Record<string, string>;
  if (!decisions) return [{ kind: 'add', to: '', key: 'decisions', value: [value], after: 'out_of_scope' }];
  const index = decisions.findIndex(({ question }) => folded(question) === folded(decision.question));
  const known = decisions[index];
  if (!known) return [{ kind: 'insert', list: '/decisions', value }];
  if (known.answer !== undefined)
    throw new UnusableInput(
      `This has an answer already: “${known.answer}” Change that in the file; the change is signed like any other.`,
    );
  const entry: Readonly<Record<string, unknown>> = { ...known };
  const to = `/decisions/${index}`;
  return Object.entries(value).flatMap(([key, one]): Edit[] => {
    if (key === 'question' || entry[key] === one) return [];
    if (entry[key] === undefined) return [{ kind: 'add', to, key, value: one }];
    throw new UnusableInput(`The question says ${key} ${String(entry[key])}, not ${one}.`);
  });
}
