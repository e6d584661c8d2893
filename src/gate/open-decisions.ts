import { answers, parseQuestion } from '../criteria/question.js';
import { lookedAt, unknownReason } from './condition.js';
import { type Facts, isKnown } from './facts.js';
import type { Readable } from './people.js';
import type { Reason } from './verdict.js';

/** Under `all` a question that nobody answered holds the release up: in the scope, or asked by `/scope question`. */
export function openDecisions(
  { id, decisions = [], owner }: Readable,
  { questions, closing }: Pick<Facts, 'questions'> & { readonly closing: readonly number[] },
): readonly Reason[] {
  const undecided = decisions
    .filter(({ answer }) => answer === undefined)
    .map(({ question }) => ({
      whose: 'others' as const,
      text: `A decision is open: ${question}`,
      next: `\`${owner.github}\` needs to answer it in the scope.`,
      turn: `\`${owner.github}\`, with an answer`,
    }));
  const asked = lookedAt(questions, id, `The questions on \`${id}\` were not read.`);
  if (!isKnown(asked)) return [...undecided, unknownReason(asked.unknown)];
  const open = asked.filter(({ state, number }) => state === 'open' && !closing.includes(number));
  return [
    ...undecided,
    ...open.map(({ number, title }) => ({
      whose: 'others' as const,
      text: `A question is open (issue ${number}): ${title}`,
      next: `\`${owner.github}\` needs to write the answer into the scope and close the issue.`,
      turn: `\`${owner.github}\`, with an answer`,
    })),
  ];
}

/**
 * Whatever a merge waits for: a question that it closes is answered in the scope, by it or before it (as by one that
 * is ahead of it in a merge queue); or the answer would stand nowhere.
 */
export function unansweredClosings(
  { id, decisions: before = [] }: Readable,
  { questions, closing, head }: Pick<Facts, 'questions' | 'head'> & { readonly closing: readonly number[] },
): readonly Reason[] {
  if (closing.length === 0) return [];
  const asked = lookedAt(questions, id, `The questions on \`${id}\` were not read.`);
  if (!isKnown(asked)) return [unknownReason(asked.unknown)];
  const after = head.scopes.map(({ result }) => result.reading?.value).find((scope) => scope?.id === id);
  const decisions = [...before, ...(after?.decisions ?? [])];
  return asked
    .filter(({ state, number }) => state === 'open' && closing.includes(number))
    .filter((issue) => !decisions.some((decision) => answers(decision, issue)))
    .map(({ number, title, body }) => ({
      whose: 'author' as const,
      text: `It closes a question (issue ${number}) that the scope does not answer: ${parseQuestion(body)?.text || title}`,
      next: 'Write the answer under `decisions`: `scope-as-code decide --question … --answer …` takes the question as it was asked. Or remove the closing keyword.',
    }));
}
