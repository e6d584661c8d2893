import type { Story } from '../../scope/scope.js';
import type { ChangeClass } from '../change.js';
import { compareDurations } from '../compare-statements.js';
import type { Edit } from '../edits.js';
import { quoted, turn } from '../words.js';
import { directionMeaning } from './direction.js';
import { entryOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf } from './texts.js';

/** The keys of a story that its criteria's issues show. */
const SHOWN: ReadonlySet<string> = new Set(['as', 'when', 'then', 'within']);

/** What an edit of a story means. */
export function storyMeaning(edit: Edit, context: Context): Meaning {
  const { before, after } = entryOf<Story>(edit, context);
  const story = (after ?? before) as Story;
  const [, , key = ''] = edit.path;
  const said = key === '' ? whole(edit, story) : part(edit, key);
  return {
    subject: story.id,
    sentence: `${story.id}${said.sentence}`,
    class: said.class,
    concerns: context.concerns.story(...[after ?? [], before ?? []].flat()),
    effects: SHOWN.has(key) ? context.effects.ofShown(provers(story.id, context)) : context.effects.always(),
  };
}

type Said = Pick<Meaning, 'sentence' | 'class'>;

function whole(edit: Edit, { as, then }: Story): Said {
  const what = `${quoted(`${as}: ${then}`)}`;
  return edit.kind === 'added'
    ? { sentence: ` added: ${what}`, class: 'stronger' }
    : { sentence: ` removed: ${what}`, class: 'weaker' };
}

function part(edit: Edit, key: string): Said {
  const { before, after } = valuesOf(edit);
  if (key === 'direction') return directionMeaning(before, after);
  const changeClass: ChangeClass =
    key === 'within' ? compareDurations(String(before), String(after)) : textClass(before, after);
  return { sentence: `: ${key.replace('_', ' ')} ${turn(before, after)}`, class: changeClass };
}

/** The criteria whose issues show a story. */
export function provers(story: string, { head }: Context): string[] {
  return head.criteria.filter(({ stories = [] }) => stories.includes(story)).map(({ id }) => id);
}
