import { type Cursor, each, entries } from '../scope/cursor.js';
import { type Direction, parseDirection } from '../scope/direction.js';
import { defineRule, type Report } from './define-rule.js';
import { isShared } from './wording.js';

export const oneOwner = defineRule({
  id: 'records/one-owner',
  severity: 'error',
  summary: 'A record is listed once and owned by one of the two systems between which it flows.',
  why: 'With two owners each side believes that it may overwrite the other. The data then depends on who wrote last.',
  bad: `
records:
  - record: deal
    owner: both
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  good: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  reads: ['systems', 'records'],
  judges: ['/records/*/owner', '/records/*/fields/*/owner'],
  *check(scope) {
    const systems = Object.keys(scope.child('systems').value ?? {});
    const names = new Map<string, Cursor<string>>();
    for (const record of each(scope.child('records'))) {
      const name = record.child('record');
      const first = names.get(name.value ?? '');
      if (first) {
        yield {
          at: name,
          message: `The record "${name.value}" is listed a second time.`,
          fix: 'Keep one entry; exceptions for single fields stand under its `fields`.',
          related: [{ message: 'It is listed here first.', at: first }],
        };
      } else if (name.value !== undefined) names.set(name.value, name);

      const direction = parseDirection(record.value?.direction);
      yield* ownerOf('record', record.child('owner'), direction, systems);
      for (const [, field] of entries(record.child('fields'))) {
        const own = parseDirection(field.value?.direction);
        yield* ownerOf('field', field.child('owner'), own ?? direction, systems);
      }
    }
  },
});

/** An owner that is no system at all is for `refs/known` to report. */
function* ownerOf(
  what: 'record' | 'field',
  owner: Cursor<string>,
  direction: Direction | undefined,
  systems: readonly string[],
): Iterable<Report> {
  if (owner.value === undefined || !direction) return;
  const { from, to } = direction;
  const shared = isShared(owner.value) && !systems.includes(owner.value);
  if ([from, to].includes(owner.value) || !(shared || systems.includes(owner.value))) return;
  yield {
    at: owner,
    message: shared
      ? `"${owner.value}" is not one owner: whose copy of the ${what} is the truth?`
      : `\`${owner.value}\` owns the ${what}, but is neither end of its direction.`,
    fix: `Name \`${from}\` or \`${to}\`.`,
  };
}
