import type { System } from '../../scope/scope.js';
import type { Edit } from '../edits.js';
import { shown, turn } from '../words.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf } from './texts.js';

/** What an edit of a system means. */
export function systemMeaning(edit: Edit, context: Context): Meaning {
  const [, system = '', key = ''] = edit.path;
  const { before, after } = valuesOf(edit);
  const { name, company } = ((key === '' ? (after ?? before) : undefined) ?? {}) as Partial<System>;
  return {
    subject: system,
    sentence:
      key === ''
        ? `system ${shown(system)} ${edit.kind}: ${shown(name)} of ${shown(company)}`
        : `${shown(system)}: ${key} ${turn(before, after)}`,
    class: key === '' ? 'different' : textClass(before, after),
    concerns: context.concerns.system(system),
    effects: context.effects.always(),
  };
}
