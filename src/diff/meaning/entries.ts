import { itemText } from '../../criteria/descoped.js';
import { pointerKeys } from '../../scope/pointer.js';
import type { Scope } from '../../scope/scope.js';
import type { Edit } from '../edits.js';
import { movedPlaces } from '../pair-entries.js';
import { isMapping, valueAt } from '../same-value.js';
import { shown } from '../words.js';

/** The entry of a part that an edit is in, on the sides that have it. */
export function entryOf<T>(
  edit: Edit,
  { base, head }: { base: Scope; head: Scope },
): { before?: T; after?: T } {
  const at = (scope: Scope, pointer: string) => {
    const keys = pointerKeys(pointer).slice(0, 2);
    return keys.length < 2 ? undefined : (valueAt(scope, keys) as T | undefined);
  };
  const [before, after] = [at(base, edit.base), at(head, edit.head)];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** What an entry of a list is called. */
function nameOf(entry: unknown): string {
  if (!isMapping(entry)) return String(entry);
  const name = entry['id'] ?? entry['record'] ?? entry['question'];
  return name === undefined ? itemText(entry) : String(name);
}

/** The names of a list's entries before and after it was put into another order. */
export function orderOf(
  edit: Edit & { kind: 'reordered' },
  { base, head }: { base: Scope; head: Scope },
): { before: string[]; after: string[]; sentence: string } {
  const [old, now] = [listAt(base, edit.base), listAt(head, edit.head)];
  const after = [...edit.moved].sort((a, b) => a.to - b.to);
  const moved = movedPlaces(edit.moved).map((place) => shown(nameOf(now[place])));
  return {
    before: edit.moved.map(({ from }) => nameOf(old[from])),
    after: after.map(({ to }) => nameOf(now[to])),
    sentence:
      moved.length > 5 ? `${moved.slice(0, 5).join(', ')} and others moved` : `${moved.join(', ')} moved`,
  };
}

function listAt(scope: Scope, pointer: string): readonly unknown[] {
  const list = valueAt(scope, pointerKeys(pointer));
  return Array.isArray(list) ? list : [];
}
