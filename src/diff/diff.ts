import { pointerKeys, pointerTo } from '../scope/pointer.js';
import type { Scope } from '../scope/scope.js';
import type { Change, ChangedPart } from './change.js';
import { Concerns } from './concerned.js';
import { type Edit, editsBetween } from './edits.js';
import { Effects } from './effects.js';
import { criterionMeaning } from './meaning/criterion.js';
import { decisionMeaning } from './meaning/decision.js';
import { orderOf } from './meaning/entries.js';
import { type Context, type Meaning, withClass } from './meaning/meaning.js';
import { moveChange } from './meaning/move.js';
import { outOfScopeMeaning } from './meaning/out-of-scope.js';
import { peopleMeaning } from './meaning/people.js';
import { recordMeaning } from './meaning/record.js';
import { renameChanges } from './meaning/rename.js';
import { settingMeaning } from './meaning/setting.js';
import { storyMeaning } from './meaning/story.js';
import { systemMeaning } from './meaning/system.js';
import { movesIn } from './moves.js';
import { nameInBase, newNames, type Renames, renamesBetween, translate } from './renames.js';
import { valueAt } from './same-value.js';
import { SCOPE } from './shape.js';

/**
 * What changes from one scope to another, part by part, in the order of the document. Nothing changes where both
 * have one digest; else the changes, taken together, lead from the one to the other.
 */
export function diff(base: Scope, head: Scope): Change[] {
  const renames = renamesBetween(base, head);
  const all = editsBetween(translate(base, renames), head, SCOPE).map((edit) =>
    asInBase(edit, base, renames),
  );
  const { moves, rest } = movesIn(all);
  const context: Context = {
    base,
    head,
    concerns: new Concerns(base, head),
    effects: new Effects(base, head),
    isEnglish: [base, head].every(({ language = 'en' }) => /^en\b/i.test(language)),
    mixedLists: mixedLists(all),
    askTheSame: new Map(),
  };
  return [
    ...renameChanges(newNames(renames), context),
    ...moves.map((move) => moveChange(move, context)),
    ...rest.map((edit) => changeOf(edit, context)),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}

function mixedLists(edits: readonly Edit[]): ReadonlySet<string> {
  const listsWith = (kind: Edit['kind']) =>
    edits.filter((edit) => edit.kind === kind).map(({ path }) => path.slice(0, 3).join('/'));
  const gaining = new Set(listsWith('added'));
  return new Set(listsWith('removed').filter((list) => gaining.has(list)));
}

/** The parts in the order in which a scope is read. */
const ORDER: readonly string[] = [
  'version',
  'id',
  'title',
  'release',
  'due',
  'language',
  'systems',
  'owner',
  'reviewers',
  'partner',
  'stories',
  'records',
  'criteria',
  'out_of_scope',
  'decisions',
  'cold_read',
  'gate',
  'issues',
  'rules',
];

function placeOf({ part }: Change): number {
  const place = ORDER.indexOf(part);
  return place < 0 ? ORDER.length : place;
}

function changeOf(edit: Edit, context: Context): Change {
  const { subject, sentence, class: changeClass, concerns, effects } = meaningOf(edit, context);
  const common = {
    part: edit.path[0] as ChangedPart,
    subject,
    sentence: withClass(sentence, changeClass),
    class: changeClass,
    at: { base: edit.base, head: edit.head },
    concerns,
    effects,
  };
  switch (edit.kind) {
    case 'added':
      return { kind: 'added', ...common, after: edit.after };
    case 'removed':
      return { kind: 'removed', ...common, before: edit.before };
    case 'changed':
      return { kind: 'changed', ...common, key: keyOf(edit), before: edit.before, after: edit.after };
    case 'reordered': {
      const { before, after } = orderOf(edit, context);
      return { kind: 'reordered', ...common, before, after, moved: edit.moved };
    }
  }
}

/** Parts that are lists or mappings of entries: what stands below an entry is its key. */
const ENTRIES: ReadonlySet<string> = new Set([
  'systems',
  'stories',
  'records',
  'criteria',
  'out_of_scope',
  'decisions',
  'rules',
]);

function keyOf({ path }: Edit): string {
  const [part = '', ...keys] = path;
  const below = ENTRIES.has(part) ? keys.slice(1) : keys;
  return (part === 'records' && below[0] === 'fields' ? below.slice(2) : below).join('/');
}

function meaningOf(edit: Edit, context: Context): Meaning {
  const [part, entry] = edit.path;
  // The order of a whole list, or an empty one, is nobody's in particular.
  if (entry === undefined && ENTRIES.has(part ?? '')) return settingMeaning(edit, context);
  switch (part) {
    case 'systems':
      return systemMeaning(edit, context);
    case 'owner':
    case 'reviewers':
    case 'partner':
    case 'cold_read':
      return peopleMeaning(edit, context);
    case 'stories':
      return storyMeaning(edit, context);
    case 'records':
      return recordMeaning(edit, context);
    case 'criteria':
      return criterionMeaning(edit, context);
    case 'out_of_scope':
      return edit.kind === 'reordered' ? settingMeaning(edit, context) : outOfScopeMeaning(edit, context);
    case 'decisions':
      return edit.kind === 'reordered' ? settingMeaning(edit, context) : decisionMeaning(edit, context);
    default:
      return settingMeaning(edit, context);
  }
}

/** An edit of the base as it stands, where it was found in one with the new names. */
function asInBase({ path, ...found }: Edit, base: Scope, { systems }: Renames): Edit {
  const edit = { ...found, path: path.map(nameInBase) };
  const [part, key, ...rest] = pointerKeys(edit.base);
  const old = part === 'systems' ? [...systems].find(([, to]) => to === key)?.[0] : undefined;
  const pointer = old === undefined ? edit.base : [part ?? '', old, ...rest].reduce(pointerTo, '');
  switch (edit.kind) {
    case 'added':
    case 'reordered':
      return { ...edit, base: pointer };
    case 'removed':
    case 'changed':
      return { ...edit, base: pointer, before: valueAt(base, pointerKeys(pointer)) };
  }
}
