import { promises } from '../language/promise.js';
import { type Cursor, each } from '../scope/cursor.js';
import { defineRule } from './define-rule.js';

/** Places that are shown of one contradiction: more teach nothing. */
const MOST_RELATED = 5;

export const contradiction = defineRule({
  id: 'out-of-scope/contradiction',
  severity: 'error',
  severities: 'An error where it is promised in the same words; a warning where the words are much like it.',
  summary: 'What is out of scope is promised nowhere else in the document.',
  why: 'One page that says both yes and no lets each company read the half that it likes.',
  bad: `
criteria:
  - { id: AC-1, statement: A multi-currency conversion shows the amount in euros within 60 seconds., stories: [S1], records: [deal] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,
  reads: ['release', 'stories', 'records', 'criteria', 'out_of_scope'],
  *check(scope) {
    const promised: Cursor<string>[] = [
      ...each(scope.child('stories')).flatMap((story) => [story.child('when'), story.child('then')]),
      ...each(scope.child('records')).map((record) => record.child('record')),
      ...each(scope.child('criteria')).map((criterion) => criterion.child('statement')),
    ];
    const covered = new Set(
      each(scope.child('criteria')).flatMap((criterion) => criterion.value?.covers ?? []),
    );
    for (const entry of each(scope.child('out_of_scope'))) {
      const item = typeof entry.value === 'string' ? (entry as Cursor<string>) : itemOf(entry);
      const found = promised.flatMap((at) => {
        const promise = promises(item.value ?? '', at.value ?? '');
        return promise ? { at, how: promise.how } : [];
      });
      const same = found.filter(({ how }) => how === 'same');
      if (found.length > 0) {
        yield {
          at: item,
          severity: same.length > 0 ? 'error' : 'warning',
          message:
            same.length > 0
              ? `"${item.value}" is out of scope, yet it is promised elsewhere.`
              : `"${item.value}" is out of scope, yet something much like it is promised elsewhere.`,
          fix: 'Remove one of the two, or word them so that they exclude each other.',
          related: (same.length > 0 ? same : found)
            .slice(0, MOST_RELATED)
            .map(({ at }) => ({ message: 'Promised here.', at })),
        };
      }
      if (typeof entry.value === 'string') continue;
      const details = entry as Cursor<{ waives?: 'delete'; candidate?: string }>;
      const waives = details.child('waives');
      if (waives.value !== undefined && covered.has(waives.value)) {
        yield {
          at: waives,
          message: `\`${waives.value}\` is waived here, yet a criterion covers it.`,
          fix: "Remove the waiver, or the criterion's tag.",
        };
      }
      const candidate = details.child('candidate');
      if (candidate.value !== undefined && candidate.value === scope.child('release').value) {
        yield {
          at: candidate,
          message: `It is out of scope for ${candidate.value}, and a candidate for ${candidate.value}.`,
          fix: 'Name a later release.',
        };
      }
    }
  },
});

function itemOf(entry: Cursor<unknown>): Cursor<string> {
  return (entry as Cursor<{ item: string }>).child('item');
}
