import { parseDirection } from '../../scope/direction.js';
import type { ScopeRecord } from '../../scope/scope.js';
import type { ChangeClass } from '../change.js';
import { compareDurations } from '../compare-statements.js';
import type { Edit } from '../edits.js';
import { isMapping } from '../same-value.js';
import { shown, turn } from '../words.js';
import { directionMeaning } from './direction.js';
import { entryOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf } from './texts.js';

/** What an edit of a record, or of a field of it, means. */
export function recordMeaning(edit: Edit, context: Context): Meaning {
  const { before, after } = entryOf<ScopeRecord>(edit, context);
  const record = (after ?? before) as ScopeRecord;
  const keys = edit.path.slice(2);
  const isField = keys[0] === 'fields' && keys.length > 1;
  const subject = isField ? `${record.record}.${keys[1]}` : record.record;
  const said = saidOf(edit, isField ? keys.slice(2) : keys, [before, after]);
  const isShown = keys.length === 1 && (keys[0] === 'owner' || keys[0] === 'direction');
  return {
    subject,
    sentence: `${subject}${said.sentence}`,
    class: said.class,
    concerns: context.concerns.record(...[after ?? [], before ?? []].flat()),
    effects: isShown ? context.effects.ofShown(about(record.record, context)) : context.effects.always(),
  };
}

type Said = Pick<Meaning, 'sentence' | 'class'>;
type Sides = readonly [ScopeRecord | undefined, ScopeRecord | undefined];

function saidOf(edit: Edit, keys: readonly string[], sides: Sides): Said {
  const { before, after } = valuesOf(edit);
  if (keys.length === 0) return whole(edit);
  switch (keys.join('/')) {
    case 'direction':
      return directionMeaning(before, after);
    case 'sync_every':
      return { sentence: `: sync every ${turn(before, after)}`, class: syncClass(before, after) };
    case 'deletes':
      return deletes(before, after, sides);
    case 'conflict':
      return { sentence: `: conflict rule ${turn(before, after)}`, class: 'different' };
    default:
      return {
        sentence: `: ${keys.join(' ').replaceAll('_', ' ')} ${turn(before, after)}`,
        class: textClass(before, after),
      };
  }
}

function whole(edit: Edit): Said {
  const { before, after } = valuesOf(edit);
  const { owner, direction } = (after ?? before) as { owner: string; direction?: string };
  const what = `owned by ${owner}${direction === undefined ? '' : `, ${direction}`}`;
  return { sentence: ` ${edit.kind}: ${what}`, class: 'different' };
}

function syncClass(before: unknown, after: unknown): ChangeClass {
  if (typeof before !== 'string' || typeof after !== 'string') return 'different';
  return compareDurations(before, after);
}

/** By the sides on which the rule differs; one rule for both is the same as one each that say the same. */
function deletes(before: unknown, after: unknown, [old, now]: Sides): Said {
  const systems = [...endsOf(old), ...endsOf(now), ...keysOf(before), ...keysOf(after)];
  const rules = [...new Set(systems)]
    .map((system) => ({ system, before: ruleFor(system, before), after: ruleFor(system, after) }))
    .filter((rule) => rule.before !== rule.after);
  if (rules.length === 0) return { sentence: ': delete rule, the same in another form', class: 'wording' };
  if (typeof before === 'string' && typeof after === 'string')
    return { sentence: `: delete rule ${turn(before, after)}`, class: 'different' };
  const parts = rules.map((rule) => `in ${shown(rule.system)} ${turn(rule.before, rule.after)}`);
  return { sentence: `: delete rule ${parts.join(', ')}`, class: 'different' };
}

function ruleFor(system: string, rule: unknown): unknown {
  if (!isMapping(rule)) return rule;
  return Object.hasOwn(rule, system) ? rule[system] : undefined;
}

function endsOf(record: ScopeRecord | undefined): string[] {
  const direction = parseDirection(record?.direction);
  return direction ? [direction.from, direction.to] : [];
}

function keysOf(rule: unknown): string[] {
  return isMapping(rule) ? Object.keys(rule) : [];
}

/** The criteria whose issues show a record. */
export function about(record: string, { head }: Context): string[] {
  return head.criteria.filter(({ records = [] }) => records.includes(record)).map(({ id }) => id);
}
