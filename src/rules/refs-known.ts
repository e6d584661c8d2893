import { type Cursor, each, entries } from '../scope/cursor.js';
import { parseDirection } from '../scope/direction.js';
import { didYouMean } from '../scope/nearest.js';
import { defineRule, type Report } from './define-rule.js';
import { isShared } from './wording.js';

export const refsKnown = defineRule({
  id: 'refs/known',
  severity: 'error',
  summary: 'Every system, story, record and company that is named is declared in the document.',
  why: 'A name that nothing answers to is a promise about nothing: the criterion proves no story, the direction flows nowhere.',
  bad: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1, S3], records: [deal] }`,
  good: `
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,
  reads: ['systems', 'partner', 'stories', 'records', 'criteria', 'rules'],
  *check(scope) {
    // A system that the schema refused may be the one that is named.
    const areKnown = scope.child('systems').isWhole;
    const systems = areKnown ? Object.keys(scope.child('systems').value ?? {}) : undefined;
    const stories = namesOf(each(scope.child('stories')), 'id');
    const records = namesOf(each(scope.child('records')), 'record');
    const criteria = namesOf(each(scope.child('criteria')), 'id');

    for (const story of each(scope.child('stories'))) yield* ends(story.child('direction'), systems);
    for (const record of each(scope.child('records'))) {
      yield* ends(record.child('direction'), systems);
      yield* owner(record.child('owner'), systems);
      for (const [, field] of entries(record.child('fields'))) {
        yield* ends(field.child('direction'), systems);
        yield* owner(field.child('owner'), systems);
      }
    }
    for (const criterion of each(scope.child('criteria'))) {
      for (const at of each(criterion.child('stories'))) yield* reference('story', at, stories);
      for (const at of each(criterion.child('records'))) yield* reference('record', at, records);
    }
    for (const [, setting] of entries(scope.child('rules'))) {
      for (const at of each(setting.child('at'))) {
        yield* reference('story, criterion or record', at, [...stories, ...criteria, ...records]);
      }
    }
    const companies = entries(scope.child('systems')).flatMap(([, system]) => system.value?.company ?? []);
    if (areKnown) {
      yield* reference('company of a system', scope.child('partner').child('company'), companies);
    }
  },
});

function namesOf<K extends 'id' | 'record'>(all: readonly Cursor<Record<K, string>>[], key: K): string[] {
  return all.flatMap((entry) => (entry.value as Partial<Record<K, string>> | undefined)?.[key] ?? []);
}

function* reference(what: string, at: Cursor<string>, known: readonly string[]): Iterable<Report> {
  if (at.value === undefined || known.includes(at.value)) return;
  yield { at, message: `\`${at.value}\` is not a ${what} of this scope.`, fix: didYouMean(at.value, known) };
}

function* owner(at: Cursor<string>, systems: readonly string[] | undefined): Iterable<Report> {
  // "both" is a fault of its own: `records/one-owner` says that.
  if (systems && !isShared(at.value ?? '')) yield* reference('system', at, systems);
}

/** Both ends of a direction, each at its own word. */
function* ends(at: Cursor<string | undefined>, systems: readonly string[] | undefined): Iterable<Report> {
  const direction = parseDirection(at.value);
  if (!direction || at.value === undefined || !systems) return;
  const { from, to } = direction;
  const last = at.value.length;
  if (from === to) {
    yield { at, message: `This direction goes from \`${from}\` to itself.`, fix: didYouMean('', systems) };
    return;
  }
  for (const [end, start] of [
    [from, 0],
    [to, last - to.length],
  ] as const) {
    if (systems.includes(end)) continue;
    yield {
      at,
      words: { start, end: start + end.length },
      message: `\`${end}\` is not a system of this scope.`,
      fix: didYouMean(end, systems),
    };
  }
}
