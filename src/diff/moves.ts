import { folded } from '../criteria/criterion-digest.js';
import { itemText, standsFor, waivedBy } from '../criteria/descoped.js';
import { promises } from '../language/promise.js';
import type { Criterion } from '../scope/scope.js';
import type { Edit } from './edits.js';
import { MOST } from './limits.js';

type Taken = Edit & { kind: 'removed' };
type Put = Edit & { kind: 'added' };

/** Something that went from the criteria to what is out of scope, or back. */
export interface Move {
  readonly kind: 'descoped' | 'rescoped';
  readonly from: Taken;
  readonly to: Put;
}

/** The moves among edits, and the edits that are none. */
export function movesIn(edits: readonly Edit[]): { moves: Move[]; rest: Edit[] } {
  const moves = [
    ...pairs(edits, 'criteria', 'out_of_scope', isNowOut).map(
      ([from, to]): Move => ({ kind: 'descoped', from, to }),
    ),
    ...pairs(edits, 'out_of_scope', 'criteria', isNowIn).map(
      ([from, to]): Move => ({ kind: 'rescoped', from, to }),
    ),
  ];
  const moved = new Set<Edit>(moves.flatMap(({ from, to }) => [from, to]));
  return { moves, rest: edits.filter((edit) => !moved.has(edit)) };
}

function pairs(
  edits: readonly Edit[],
  fromPart: string,
  toPart: string,
  isOne: (taken: unknown, put: unknown) => boolean,
): [Taken, Put][] {
  const isEntryOf = (part: string, { path }: Edit) => path[0] === part && path.length === 2;
  const taken = edits.filter((edit): edit is Taken => edit.kind === 'removed' && isEntryOf(fromPart, edit));
  const put = edits.filter((edit): edit is Put => edit.kind === 'added' && isEntryOf(toPart, edit));
  if (taken.length * put.length > MOST.pairs) return [];
  return taken.flatMap((from): [Taken, Put][] => {
    const at = put.findIndex((to) => isOne(from.before, to.after));
    return at < 0 ? [] : [[from, put.splice(at, 1)[0] as Put]];
  });
}

function isNowOut(criterion: unknown, entry: unknown): boolean {
  return standsFor(entry, criterion as Criterion);
}

function isNowIn(entry: unknown, criterion: unknown): boolean {
  const { statement, covers = [] } = criterion as Criterion;
  const item = itemText(entry);
  return (
    folded(item) === folded(statement) ||
    promises(item, statement) !== undefined ||
    covers.some((one) => one === waivedBy(entry))
  );
}
