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
      next: `\`${owner.github}\` answers it in the scope.`,
    }));
  const asked = lookedAt(questions, id, `The questions on \`${id}\` were not read.`);
  if (!isKnown(asked)) return [...undecided, unknownReason(asked.unknown)];
  const open = asked.filter(({ state, number }) => state === 'open' && !closing.includes(number));
  return [
    ...undecided,
    ...open.map(({ number, title }) => ({
      whose: 'others' as const,
      text: `A question is open (issue ${number}): ${title}`,
      next: `\`${owner.github}\` answers it, writes the answer into the scope, and closes it.`,
    })),
  ];
}
