import { folded } from '../../criteria/criterion-digest.js';
import type { Person } from '../../scope/scope.js';
import type { Concerned } from '../change.js';
import type { Edit } from '../edits.js';
import { isMapping } from '../same-value.js';
import { shown, turn } from '../words.js';
import { orderOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf } from './texts.js';

/** What an edit of `owner`, `reviewers`, `partner` or `cold_read` means. */
export function peopleMeaning(edit: Edit, context: Context): Meaning {
  const role =
    edit.path[0] === 'owner' || edit.path[0] === 'reviewers' ? edit.path[0] : edit.path.slice(0, 2).join('/');
  const { before, after } = valuesOf(edit);
  const subject = SUBJECTS[role] ?? role.replaceAll('/', ' ').replaceAll('_', ' ');
  const signs = edit.kind !== 'reordered' && loginOf(before) !== loginOf(after) && SIGNING.has(role);
  return {
    subject,
    ...saidOfPerson(edit, subject, context),
    concerns: concernedBy(role, context),
    effects: signs ? context.effects.ofPeople() : context.effects.always(),
  };
}

const SUBJECTS: Readonly<Record<string, string>> = {
  owner: 'owner',
  reviewers: 'our reviewers',
  'partner/company': 'partner',
  'partner/owner': "partner's owner",
  'partner/reviewers': "partner's reviewers",
  cold_read: 'cold read',
  'cold_read/reader': 'cold reader',
  'cold_read/meetings': 'meetings',
};

/** Those who sign a change of the scope. */
const SIGNING: ReadonlySet<string> = new Set([
  'owner',
  'reviewers',
  'partner/owner',
  'partner/reviewers',
  'cold_read/reader',
]);

function saidOfPerson(edit: Edit, subject: string, context: Context): Pick<Meaning, 'sentence' | 'class'> {
  const { before, after } = valuesOf(edit);
  switch (edit.kind) {
    case 'added':
      return { sentence: `${subject}: ${shown(after)} joins`, class: 'different' };
    case 'removed':
      return { sentence: `${subject}: ${shown(before)} leaves`, class: 'different' };
    case 'reordered':
      return { sentence: `order of ${subject}: ${orderOf(edit, context).sentence}`, class: 'wording' };
    case 'changed':
      return { sentence: `${subject}: ${turn(before, after)}`, class: personClass(before, after) };
  }
}

function personClass(before: unknown, after: unknown): Meaning['class'] {
  if (!isMapping(before) || !isMapping(after)) return textClass(before, after);
  const { name: old, github: _, ...oldRest } = before as unknown as Person;
  const { name: now, github: __, ...nowRest } = after as unknown as Person;
  const isSame = loginOf(before) === loginOf(after) && folded(old ?? '') === folded(now ?? '');
  return isSame && Object.keys({ ...oldRest, ...nowRest }).length === 0 ? 'wording' : 'different';
}

/** A login as GitHub compares them. */
function loginOf(value: unknown): string | undefined {
  const login = isMapping(value) ? value['github'] : value;
  return typeof login === 'string' ? login.toLowerCase() : undefined;
}

function concernedBy(role: string, { concerns }: Context): Concerned {
  if (role === 'owner' || role === 'reviewers') return concerns.company('ours');
  return role.startsWith('partner') ? concerns.company('partner') : concerns.all();
}
