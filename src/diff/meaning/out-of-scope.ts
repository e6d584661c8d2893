import { itemText } from '../../criteria/descoped.js';
import { promises } from '../../language/promise.js';
import type { OutOfScope, Scope } from '../../scope/scope.js';
import type { EntryEdit } from '../edits.js';
import { MOST } from '../limits.js';
import { shown, turn } from '../words.js';
import { entryOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf } from './texts.js';

/** What an edit of the list of what is not built means. */
export function outOfScopeMeaning(edit: EntryEdit, context: Context): Meaning {
  const { before, after } = entryOf<string | OutOfScope>(edit, context);
  const entry = after ?? before;
  const subject = entry === undefined ? 'out of scope' : itemText(entry);
  return {
    subject,
    ...saidOfItem(edit, shown(subject), context),
    concerns: context.concerns.all(),
    effects: context.effects.always(),
  };
}

function saidOfItem(edit: EntryEdit, name: string, context: Context): Pick<Meaning, 'sentence' | 'class'> {
  const { before, after } = valuesOf(edit);
  const [, , key] = edit.path;
  switch (edit.kind) {
    case 'added':
      return { sentence: `${name}: out of scope now${detailsOf(after)}`, class: 'different' };
    case 'removed':
      return {
        sentence: `${name}: out of scope → ${promiseOf(before, context) ?? 'not said any more'}`,
        class: 'different',
      };
    case 'changed':
      if (key === 'item')
        return { sentence: `out of scope: ${turn(before, after)}`, class: textClass(before, after) };
      if (key !== undefined)
        return { sentence: `${name}: ${key} ${turn(before, after)}`, class: textClass(before, after) };
      return {
        sentence: `${name}: the same in another form`,
        class: textClass(wordingOf(before), wordingOf(after)),
      };
  }
}

function wordingOf(entry: unknown): string | undefined {
  return entry === undefined ? undefined : itemText(entry);
}

function detailsOf(entry: unknown): string {
  if (typeof entry === 'string') return '';
  const { candidate, waives } = entry as OutOfScope;
  const details = [
    ...(candidate === undefined ? [] : [`candidate for ${shown(candidate)}`]),
    ...(waives === undefined ? [] : [`waives ${waives}`]),
  ];
  return details.length > 0 ? `, ${details.join(', ')}` : '';
}

/** Who promises what was out of scope, where a criterion does now and did not before. */
function promiseOf(entry: unknown, { base, head }: Context): string | undefined {
  const item = itemText(entry);
  if ((base.criteria.length + head.criteria.length) * base.out_of_scope.length > MOST.pairs) return undefined;
  const old = promisers(item, base);
  const criterion = promisers(item, head).find((id) => !old.includes(id));
  return criterion === undefined ? undefined : `promised by ${criterion}`;
}

function promisers(item: string, { criteria }: Scope): string[] {
  return criteria.filter(({ statement }) => promises(item, statement)).map(({ id }) => id);
}
