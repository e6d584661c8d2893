import { pointerTo } from '../../scope/pointer.js';
import type { Scope } from '../../scope/scope.js';
import type { Change, Effect, Renamed } from '../change.js';
import type { Renames } from '../renames.js';
import { shown, turn } from '../words.js';
import type { Context } from './meaning.js';
import { about } from './record.js';
import { provers } from './story.js';

/** What is called otherwise, each thing as one change. */
export function renameChanges(renames: Renames, context: Context): Renamed[] {
  const { base, head, concerns, effects } = context;
  const change = (
    part: keyof Renames,
    [before, after]: readonly [string, string],
    said: Pick<Change, 'sentence' | 'concerns' | 'effects'>,
  ): Renamed => ({
    kind: 'renamed',
    part,
    subject: after,
    class: 'different',
    at: { base: placeOf(part, before, base), head: placeOf(part, after, head) },
    before,
    after,
    ...said,
  });
  const records = (name: string) => head.records.filter(({ record }) => record === name);
  const stories = (id: string) => head.stories.filter((story) => story.id === id);
  return [
    ...[...renames.systems].map((names) =>
      change('systems', names, {
        sentence: `system ${turn(...names)}: another short name`,
        concerns: concerns.system(names[1]),
        effects: effects.ofShown(head.criteria.map(({ id }) => id)),
      }),
    ),
    ...[...renames.stories].map((names) =>
      change('stories', names, {
        sentence: `${turn(...names)}: the same story under another id`,
        concerns: concerns.story(...stories(names[1])),
        effects: effects.ofShown(provers(names[1], context)),
      }),
    ),
    ...[...renames.records].map((names) =>
      change('records', names, {
        sentence: `${turn(...names)}: the same record under another name`,
        concerns: concerns.record(...records(names[1])),
        effects: effects.ofShown(about(names[1], context)),
      }),
    ),
    ...[...renames.criteria].map((names) =>
      change('criteria', names, {
        sentence: `${turn(...names)}: the same criterion under another id${consequence(names, base)}`,
        concerns: concerns.criterion(...head.criteria.filter(({ id }) => id === names[1])),
        effects: criterionEffects(names, context),
      }),
    ),
  ];
}

/** An id is an identity to the issues: a new one has nothing done yet. */
function consequence([, after]: readonly [string, string], { criteria }: Scope): string {
  return criteria.some(({ id }) => id === after)
    ? `; the issue of ${shown(after)} stood for another text`
    : `; nothing of it counts as done`;
}

function criterionEffects([before, after]: readonly [string, string], { effects, head }: Context): Effect[] {
  const isGone = !head.criteria.some(({ id }) => id === before);
  return [...(isGone ? effects.ofCriterion(before) : []), ...effects.ofCriterion(after)].filter(
    (effect, index, all) => index === all.findLastIndex((other) => isSameEffect(effect, other)),
  );
}

function isSameEffect(a: Effect, b: Effect): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function placeOf(part: keyof Renames, name: string, scope: Scope): string {
  if (part === 'systems') return pointerTo('/systems', name);
  const names =
    part === 'records' ? scope.records.map(({ record }) => record) : scope[part].map(({ id }) => id);
  return pointerTo(`/${part}`, names.indexOf(name));
}
