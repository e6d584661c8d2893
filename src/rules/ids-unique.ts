import { type Cursor, each, entries, type Located } from '../scope/cursor.js';
import { defineRule, type Report } from './define-rule.js';

export const idsUnique = defineRule({
  id: 'ids/unique',
  severity: 'error',
  summary: 'No two stories or criteria share an id; no two names differ only by case or by look-alikes.',
  why: 'Issues, approvals and tests depend on the id. Two things with one id, or with ids that people mistake for one, close each other.',
  bad: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: ac-1, statement: A deal that exists only in Ledgerly is created in Acme CRM once., records: [deal] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: A deal that exists only in Ledgerly is created in Acme CRM once., records: [deal] }`,
  reads: ['systems', 'stories', 'records', 'criteria'],
  *check(scope) {
    const ids = [
      ...each(scope.child('stories')).map((story) => named(story.child('id'))),
      ...each(scope.child('criteria')).map((criterion) => named(criterion.child('id'))),
    ];
    yield* alike('id', ids);
    yield* alike(
      'system',
      entries(scope.child('systems')).map(([name, at]) => ({ name, at, key: true })),
    );
    // The same name twice is a record listed twice: `records/one-owner` says that.
    const records = each(scope.child('records')).map((record) => named(record.child('record')));
    yield* alike('record', [...new Map(records.map((record) => [record.name, record])).values()]);
  },
});

interface Named {
  name: string;
  at: Located;
  key?: boolean;
}

function named(at: Cursor<string>): Named {
  return { name: at.value ?? '', at };
}

function* alike(what: string, all: readonly Named[]): Iterable<Report> {
  const seen = new Map<string, Named>();
  for (const one of all.filter(({ name }) => name !== '')) {
    const looks = [one.name.toLowerCase(), lookOf(one.name)];
    const first = looks.map((look) => seen.get(look)).find((other) => other !== undefined);
    for (const look of looks) if (!seen.has(look)) seen.set(look, one);
    if (!first) continue;
    const { name, ...place } = one;
    yield {
      ...place,
      message:
        first.name === name
          ? `The ${what} \`${name}\` is given twice.`
          : `The ${what} \`${name}\` is too much like \`${first.name}\`.`,
      fix: `Give this one ${what === 'id' ? 'an id' : 'a name'} of its own.`,
      related: [{ message: `\`${first.name}\` is here first.`, at: first.at, key: first.key ?? false }],
    };
  }
}

/** A name as it looks: in many fonts 0 and O, and 1, l and I, are the same stroke. */
function lookOf(name: string): string {
  return name.replaceAll(/[1lI]/g, 'l').replaceAll(/[0Oo]/g, 'o').toLowerCase();
}
