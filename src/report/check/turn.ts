import type { CriteriaResult, Verdict } from '../../gate/verdict.js';
import { isDone } from './criteria-table.js';
import { approvalsIn, isComplete } from './signatures.js';

/** Names shown of one kind before the rest is counted. */
const MOST = 6;

/** How a login, and any other text, is written. */
export interface Writing {
  readonly login: (login: string) => string;
  readonly text: (text: string) => string;
}

/** Whose turn it is, each part with what they are asked for. Empty where nothing is missing that a person could do. */
export function turns(verdict: Verdict, writing: Writing): readonly string[] {
  const unmet = verdict.conditions.filter(({ isMet }) => !isMet);
  const isAuthors = unmet.some(({ reasons }) => reasons.some(({ whose }) => whose === 'author'));
  return [
    ...(isAuthors ? ["the pull request's author"] : []),
    ...signers(verdict, writing),
    ...provers(verdict, writing),
  ];
}

function signers(verdict: Verdict, { login: name, text }: Writing): string[] {
  const open = (approvalsIn(verdict)?.scopes ?? [])
    .flatMap(({ asks }) => asks)
    .filter((ask) => !isComplete(ask) && ask.open.length > 0);
  const parts = open.map(({ company, open: asked }) => {
    const who = cut(asked.map(({ login }) => name(login))).join(' or ');
    return company === '' ? who : `${who} (${text(company)})`;
  });
  return [...new Set(parts)];
}

function provers({ conditions }: Verdict, { text }: Writing): string[] {
  const criteria = conditions.find((one): one is CriteriaResult => one.id === 'criteria');
  const left = (criteria?.scopes ?? []).flatMap(({ criteria: rows }) =>
    rows.filter((row) => row.isAwaited && !isDone(row)).map(({ id }) => text(id)),
  );
  return left.length > 0 ? [`whoever proves ${cut(left).join(', ')}`] : [];
}

function cut(words: readonly string[]): readonly string[] {
  return words.length > MOST ? [...words.slice(0, MOST), `${words.length - MOST} more`] : words;
}
