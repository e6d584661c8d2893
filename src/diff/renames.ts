import { folded } from '../criteria/criterion-digest.js';
import { digest } from '../scope/digest.js';
import { parseDirection } from '../scope/direction.js';
import type { Criterion, Scope, ScopeRecord, Story, System } from '../scope/scope.js';

/** New names by old ones. */
type Names = ReadonlyMap<string, string>;

/** What is the same thing under another id or name. */
export interface Renames {
  readonly systems: Names;
  readonly stories: Names;
  readonly criteria: Names;
  readonly records: Names;
}

const NONE: Names = new Map();

/** What is called otherwise in the head, and says there what it says in the base. */
export function renamesBetween(base: Scope, head: Scope): Renames {
  const systems = renamed(Object.entries(base.systems), Object.entries(head.systems), systemKeys);
  // Records are recognised by their owners and directions too, which name systems.
  const translated = translate(base, { systems, stories: NONE, criteria: NONE, records: NONE });
  return {
    systems,
    stories: renamed(byId(base.stories), byId(head.stories), storyKeys),
    criteria: renamed(byId(base.criteria), byId(head.criteria), criterionKeys),
    records: renamed(byName(translated.records), byName(head.records), recordKeys),
  };
}

/**
 * Names whose thing has another name in the head: swapped, numbered anew, or simply called otherwise. What keeps
 * its name and says something else is another thing only if its name went to a third: that is said by `GONE`.
 */
function renamed<T>(
  base: readonly (readonly [string, T])[],
  head: readonly (readonly [string, T])[],
  keysOf: (thing: T) => readonly string[],
): Names {
  const before = new Map(base);
  const stays = ([name, thing]: readonly [string, T]) => {
    const old = before.get(name);
    const keys = keysOf(thing);
    return old !== undefined && keysOf(old).some((key) => keys.includes(key));
  };
  const staying = new Set(head.filter(stays).map(([name]) => name));
  const free = new Map<string, string[]>();
  for (const [name, thing] of head) {
    if (staying.has(name)) continue;
    for (const key of keysOf(thing)) {
      const named = free.get(key);
      if (named) named.push(name);
      else free.set(key, [name]);
    }
  }
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [name, thing] of base) {
    if (staying.has(name) || names.has(name)) continue;
    const to = keysOf(thing)
      .flatMap((key) => free.get(key) ?? [])
      .find((one) => !used.has(one));
    if (to === undefined) continue;
    names.set(name, to);
    used.add(to);
  }
  const taken = [...names.values()].filter((name) => before.has(name) && !names.has(name));
  for (const name of taken) names.set(name, `${GONE}${name}`);
  return names;
}

/** Before the name of what is gone, while its name is another thing's: no name of a document begins so. */
const GONE = '\u0000';

/** A name as the document has it. */
export function nameInBase(name: string): string {
  return name.startsWith(GONE) ? name.slice(GONE.length) : name;
}

/** The names that the head has. */
export function newNames(renames: Renames): Renames {
  const living = (names: Names) => new Map([...names].filter(([, to]) => !to.startsWith(GONE)));
  return {
    systems: living(renames.systems),
    stories: living(renames.stories),
    criteria: living(renames.criteria),
    records: living(renames.records),
  };
}

function byId<T extends { id: string }>(things: readonly T[]): [string, T][] {
  return things.map((thing) => [thing.id, thing]);
}

function byName(records: readonly ScopeRecord[]): [string, ScopeRecord][] {
  return records.map((record) => [record.record, record]);
}

/** By what a thing is recognised: two are the same if one key of theirs is. */
function systemKeys({ name, company }: System): string[] {
  return [JSON.stringify([folded(name), folded(company)])];
}

function storyKeys(story: Story): string[] {
  return [JSON.stringify([folded(story.as), folded(story.when), folded(story.then)])];
}

function criterionKeys({ statement }: Criterion): string[] {
  return [folded(statement)];
}

/** A record has little text of its own: without a `match`, equal settings say nothing. */
function recordKeys(record: ScopeRecord): string[] {
  const name = `name ${folded(record.record)}`;
  return record.match === undefined ? [name] : [name, `settings ${digest({ ...record, record: '' })}`];
}

/** A scope in which everything has its new name, and what refers to it names it so. */
export function translate(scope: Scope, { systems, stories, criteria, records }: Renames): Scope {
  const ids = new Map([...records, ...stories, ...criteria]);
  const system = (key: string) => systems.get(key) ?? key;
  const each = (names: Names) => (name: string) => names.get(name) ?? name;
  const ends = <T extends { owner?: string; direction?: string }>(thing: T): T => ({
    ...thing,
    ...(thing.owner === undefined ? {} : { owner: system(thing.owner) }),
    ...(thing.direction === undefined ? {} : { direction: directionOf(thing.direction, system) }),
  });
  return {
    ...scope,
    systems: withKeys(scope.systems, system),
    stories: scope.stories.map((story) => ends({ ...story, id: each(stories)(story.id) })),
    records: scope.records.map((record) =>
      ends({
        ...record,
        record: each(records)(record.record),
        deletes: typeof record.deletes === 'string' ? record.deletes : withKeys(record.deletes, system),
        ...(record.fields === undefined
          ? {}
          : {
              fields: Object.fromEntries(
                Object.entries(record.fields).map(([name, field]) => [name, ends(field)]),
              ),
            }),
      }),
    ),
    criteria: scope.criteria.map((criterion) => ({
      ...criterion,
      id: each(criteria)(criterion.id),
      ...(criterion.stories === undefined ? {} : { stories: criterion.stories.map(each(stories)) }),
      ...(criterion.records === undefined ? {} : { records: criterion.records.map(each(records)) }),
    })),
    ...(scope.rules === undefined
      ? {}
      : {
          rules: Object.fromEntries(
            Object.entries(scope.rules).map(([rule, setting]) => [
              rule,
              setting.at === undefined ? setting : { ...setting, at: setting.at.map(each(ids)) },
            ]),
          ),
        }),
  };
}

function withKeys<T>(mapping: Readonly<Record<string, T>>, name: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [name(key), value]));
}

/** A direction's text with its systems' new names, spaced as it was. */
function directionOf(text: string, system: (key: string) => string): string {
  const direction = parseDirection(text);
  if (!direction) return text;
  const arrow = text.slice(direction.from.length, text.length - direction.to.length);
  return `${system(direction.from)}${arrow}${system(direction.to)}`;
}
