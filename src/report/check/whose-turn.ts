import type { ConditionResult, Verdict } from '../../gate/verdict.js';
import { isDone } from './criteria-table.js';
import { approvalsIn, criteriaIn, cutList } from './parts-of-verdict.js';
import { isComplete } from './signature-table.js';

/** Names shown of one kind before the rest is counted. */
const MOST = 6;

/** How a login, any other text, and a sentence of ours are written. */
export interface Writing {
  readonly login: (login: string) => string;
  readonly text: (text: string) => string;
  readonly message: (message: string) => string;
}

/** Whose turn it is, each part with what they are asked for. Empty where nothing is missing that a person could do. */
export function whoseTurn(verdict: Verdict, writing: Writing): readonly string[] {
  const unmet = verdict.conditions.filter(({ isMet }) => !isMet);
  const isAuthors = unmet.some(({ reasons }) => reasons.some(({ whose }) => whose === 'author'));
  return [
    ...(isAuthors ? ["the pull request's author"] : []),
    ...[...signers(verdict, writing), ...provers(verdict, writing), ...others(unmet, writing)].map(
      (part, at) => (isAuthors && at === 0 ? `then ${part}` : part),
    ),
  ];
}

function signers(verdict: Verdict, { login: name, text }: Writing): string[] {
  const open = (approvalsIn(verdict)?.scopes ?? [])
    .flatMap(({ required }) => required)
    .filter((one) => !isComplete(one) && one.open.length > 0);
  const parts = open.map(({ company, open: asked }) => {
    const who = cutList(
      asked.map(({ login }) => name(login)),
      MOST,
    ).join(' or ');
    return company === '' ? who : `${who} (${text(company)})`;
  });
  return [...new Set(parts)];
}

function others(unmet: readonly ConditionResult[], { message }: Writing): string[] {
  const words = unmet.flatMap(({ reasons }) => reasons.flatMap(({ turn }) => turn ?? []));
  return [...new Set(words.map(message))];
}

function provers(verdict: Verdict, { text }: Writing): string[] {
  const left = criteriaIn(verdict).flatMap(({ criteria }) =>
    criteria.filter((row) => row.isAwaited && !isDone(row)).map(({ id }) => text(id)),
  );
  return left.length > 0 ? [`whoever proves ${cutList(left, MOST).join(', ')}`] : [];
}
