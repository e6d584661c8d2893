import type { ApprovalsResult, CriteriaResult, Reason, ScopeCriteria, Verdict } from '../../gate/verdict.js';

export const CONCLUSIONS: Readonly<Record<Verdict['conclusion'], string>> = {
  success: '✅ This can be merged.',
  failure: '❌ This can’t be merged as it is.',
  action_required: '⏳ This can’t be merged yet.',
};

/** What keeps a verdict from passing. */
export function missingIn({ conditions }: Verdict): readonly Reason[] {
  const unmet = conditions.filter(({ isMet }) => !isMet);
  return unmet.flatMap(({ reasons }) => reasons).filter(({ whose }) => whose !== 'nobody');
}

export function criteriaIn({ conditions }: Verdict): readonly ScopeCriteria[] {
  return conditions.find((one): one is CriteriaResult => one.id === 'criteria')?.scopes ?? [];
}

export function approvalsIn({ conditions }: Verdict): ApprovalsResult | undefined {
  return conditions.find((one): one is ApprovalsResult => one.id === 'approvals');
}

/** Characters of a stranger's text in a line: a longer one would push everything else off the page. */
const MOST_TEXT = 500;

export function cutText(text: string, most = MOST_TEXT): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The first of many, and how many more there are. */
export function cutList(words: readonly string[], most: number): readonly string[] {
  return words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
}
