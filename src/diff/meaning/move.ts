import { itemText } from '../../criteria/descoped.js';
import type { Criterion, OutOfScope } from '../../scope/scope.js';
import type { Descoped, Rescoped } from '../change.js';
import type { Move } from '../moves.js';
import { quoted, shown } from '../words.js';
import { type Context, withClass } from './meaning.js';

/** A criterion that was agreed away, or an item that was agreed on, as one change. */
export function moveChange({ kind, from, to }: Move, { concerns, effects }: Context): Descoped | Rescoped {
  const isOut = kind === 'descoped';
  const criterion = (isOut ? from.before : to.after) as Criterion;
  const entry = isOut ? to.after : from.before;
  const changeClass = isOut ? 'weaker' : 'stronger';
  const sentence = isOut
    ? `${criterion.id}: promised → out of scope, as ${quoted(itemText(entry))}${candidateOf(entry)}`
    : `${shown(itemText(entry))}: out of scope → promised by ${criterion.id}`;
  return {
    kind,
    part: 'criteria',
    subject: criterion.id,
    sentence: withClass(sentence, changeClass),
    class: changeClass,
    at: { base: from.base, head: to.head },
    concerns: concerns.criterion(criterion),
    effects: effects.ofCriterion(criterion.id),
    before: from.before,
    after: to.after,
  };
}

function candidateOf(entry: unknown): string {
  const candidate = typeof entry === 'string' ? undefined : (entry as OutOfScope).candidate;
  return candidate === undefined ? '' : `, candidate for ${shown(candidate)}`;
}
