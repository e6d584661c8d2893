import { criterionDigest } from '../../criteria/criterion-digest.js';
import type { Criterion } from '../../scope/scope.js';
import type { ChangeClass } from '../change.js';
import { type Comparison, compareStatements } from '../compare-statements.js';
import type { Edit } from '../edits.js';
import { isSameValue } from '../same-value.js';
import { quoted, shown, turn } from '../words.js';
import { entryOf, orderOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { valuesOf } from './texts.js';

/** What an edit of a criterion means. */
export function criterionMeaning(edit: Edit, context: Context): Meaning {
  const { before, after } = entryOf<Criterion>(edit, context);
  const criterion = (after ?? before) as Criterion;
  const { id } = criterion;
  const [, , key = ''] = edit.path;
  const said = key === '' ? whole(edit, criterion) : part(edit, key, context);
  const isAsked = ['', 'statement', 'covers', 'verify', 'checklist'].includes(key);
  const asksTheSame = isSameDigest(edit, context);
  return {
    subject: id,
    ...said,
    sentence: `${id}${said.sentence}`,
    concerns: context.concerns.criterion(...[after ?? [], before ?? []].flat()),
    effects:
      isAsked && !asksTheSame
        ? context.effects.ofCriterion(id)
        : key.startsWith('x-')
          ? context.effects.always()
          : context.effects.ofShown([id]),
  };
}

type Said = Pick<Meaning, 'sentence' | 'class'>;

function whole(edit: Edit, { statement }: Criterion): Said {
  return edit.kind === 'added'
    ? { sentence: ` added: ${quoted(statement)}`, class: 'stronger' }
    : { sentence: ` removed: ${quoted(statement)}`, class: 'weaker' };
}

function part(edit: Edit, key: string, context: Context): Said {
  if (edit.kind === 'reordered') return order(edit, key, context);
  const { before, after } = valuesOf(edit);
  switch (key) {
    case 'statement':
      return statement(String(before), String(after), context.isEnglish);
    case 'covers':
      return entry(edit, {
        added: (one) => ` covers ${one}, too`,
        removed: (one) => ` covers ${one} no more`,
      });
    case 'checklist':
      return step(edit, context);
    case 'stories':
      return {
        ...entry(edit, { added: (one) => ` proves ${one}, too`, removed: (one) => ` proves ${one} no more` }),
        class: classOfReference(edit),
      };
    case 'records':
      return {
        ...entry(edit, {
          added: (one) => ` is about ${one}, too`,
          removed: (one) => ` is about ${one} no more`,
        }),
        class: classOfReference(edit),
      };
    case 'verify':
      return { sentence: `: test ${turn(testOf(before), testOf(after))}`, class: testClass(edit, context) };
    default:
      return { sentence: `: ${key} ${turn(before, after)}`, class: 'different' };
  }
}

function statement(before: string, after: string, isEnglish: boolean): Said {
  const compared = compareStatements(before, after, isEnglish);
  const { class: changeClass, negation } = compared;
  const note = negation === undefined ? '' : `, ${negation}`;
  return { sentence: `: ${difference(compared)}${note}`, class: changeClass };
}

function difference({ before, after }: Comparison): string {
  if (before === '' && after === '') return 'its sentence is written otherwise';
  if (before === '') return `${quoted(after)} put in`;
  return after === '' ? `${quoted(before)} taken out` : turn(before, after);
}

/** An entry more is a proof more, and an entry less a proof less. */
function entry(edit: Edit, words: Readonly<Record<'added' | 'removed', (one: string) => string>>): Said {
  const { before, after } = valuesOf(edit);
  if (edit.kind === 'added') return { sentence: words.added(shown(after)), class: 'stronger' };
  if (edit.kind === 'removed') return { sentence: words.removed(shown(before)), class: 'weaker' };
  const what = edit.path[2] === 'checklist' ? 'step' : edit.path[2];
  return { sentence: `: ${what} ${turn(before, after)}`, class: 'wording' };
}

/** What a criterion belongs to is not what it asks for; but an empty list is none. */
function classOfReference({ kind }: Edit): ChangeClass {
  return kind === 'changed' ? 'wording' : 'different';
}

function step(edit: Edit, context: Context): Said {
  const said = entry(edit, {
    added: (one) => `: step ${one} added`,
    removed: (one) => `: step ${one} taken out`,
  });
  if (edit.kind === 'changed') return { ...said, class: digestClass(edit, context) };
  // One out and another in: whether they prove the same, nobody can tell by their words.
  const isMixed = context.mixedLists.has(edit.path.slice(0, 3).join('/'));
  return isMixed ? { ...said, class: 'different' } : said;
}

function order(edit: Edit & { kind: 'reordered' }, key: string, context: Context): Said {
  const what = key === 'checklist' ? 'the steps' : key;
  return {
    sentence: `: order of ${what}: ${orderOf(edit, context).sentence}`,
    class: digestClass(edit, context),
  };
}

function testClass(edit: Edit, context: Context): ChangeClass {
  const { before, after } = valuesOf(edit);
  const rest = (verify: unknown) => ({ ...(verify as object | undefined), test: '' });
  return isSameValue(rest(before), rest(after)) ? digestClass(edit, context) : 'different';
}

/** Only what leaves the digest as it is, is wording: the same holds for issues, ticks and proofs. */
function digestClass(edit: Edit, context: Context): ChangeClass {
  return isSameDigest(edit, context) ? 'wording' : 'different';
}

/** Whether a criterion asks for the same if only the key of an edit is as it is in the head. */
function isSameDigest(edit: Edit, context: Context): boolean {
  const { before, after } = entryOf<Criterion>(edit, context);
  const key = edit.path[2];
  if (!before || !after || key === undefined) return false;
  const name = `${edit.base.split('/', 3).join('/')} ${key}`;
  const known = context.askTheSame.get(name);
  if (known !== undefined) return known;
  const { [key as keyof Criterion]: _, ...rest } = before;
  const changed = { ...rest, ...pick(after, key) } as Criterion;
  const isSame = criterionDigest(before) === criterionDigest(changed);
  context.askTheSame.set(name, isSame);
  return isSame;
}

function pick(criterion: Criterion, key: string): Partial<Criterion> {
  const value = criterion[key as keyof Criterion];
  return value === undefined ? {} : { [key]: value };
}

function testOf(verify: unknown): unknown {
  return (verify as Criterion['verify'])?.test;
}
