import type { RuleSetting } from '../../scope/scope.js';
import type { ChangeClass } from '../change.js';
import type { Edit } from '../edits.js';
import { quoted, shown, turn } from '../words.js';
import { orderOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf, weighed } from './texts.js';

const PROFILES = ['none', 'linked', 'all'] as const;
const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

/** What an edit means of `gate`, `issues`, `rules`, of the identity and its dates, or of a key of one's own. */
export function settingMeaning(edit: Edit, context: Context): Meaning {
  const [part = '', ...keys] = edit.path;
  const isOfRule = part === 'rules' && keys[0] !== undefined;
  const subject = isOfRule ? `rule ${keys[0]}` : part === 'out_of_scope' ? 'what is out of scope' : part;
  const label = (isOfRule ? keys.slice(1) : keys.slice(0, NAMED_BY_VALUE.has(part) ? 1 : keys.length)).join(
    ' ',
  );
  const start = label === '' ? subject : `${subject}${isOfRule ? ':' : ''} ${label}`;
  return {
    subject,
    sentence:
      part === 'id'
        ? `id: ${turn(valuesOf(edit).before, valuesOf(edit).after)}, another scope to its issues`
        : sentenceOf(edit, start, context),
    class: edit.kind === 'reordered' ? 'wording' : classOf(edit, part, keys),
    concerns: context.concerns.all(),
    effects: part === 'id' ? context.effects.ofIdentity() : context.effects.always(),
  };
}

/** Parts whose entries are texts of a list: the value says which. */
const NAMED_BY_VALUE: ReadonlySet<string> = new Set(['issues']);

function sentenceOf(edit: Edit, start: string, context: Context): string {
  const { before, after } = valuesOf(edit);
  switch (edit.kind) {
    case 'added':
      return isRule(edit) ? `${start} set: ${ruleWords(after)}` : `${start}: ${shown(after)} added`;
    case 'removed':
      return isRule(edit)
        ? `${start} no longer set: ${ruleWords(before)}`
        : `${start}: ${shown(before)} removed`;
    case 'changed':
      return `${start}${start.includes(':') ? '' : ':'} ${turn(before, after)}`;
    case 'reordered':
      return `order of ${start}: ${orderOf(edit, context).sentence}`;
  }
}

function isRule({ path }: Edit): boolean {
  return path[0] === 'rules' && path.length === 2;
}

function ruleWords(setting: unknown): string {
  const { severity, at, reason } = setting as RuleSetting;
  return `${severity}${at ? ` at ${shown(at)}` : ''}${reason === undefined ? '' : `, ${quoted(reason)}`}`;
}

function classOf(edit: Edit, part: string, keys: readonly string[]): ChangeClass {
  const { before, after } = valuesOf(edit);
  if (part === 'due') return dateClass(before, after);
  if (part === 'gate' && keys[0] === 'approvals') return countClass(before ?? 1, after ?? 1);
  if (part === 'gate' && keys[0] === 'branches' && keys.length > 1) return weighed(before, after, PROFILES);
  if (part === 'rules' && keys[1] === 'severity') return weighed(before, after, SEVERITIES);
  return textClass(before, after);
}

/** The date that the owner answers for: a later one promises less, and so does none. */
function dateClass(before: unknown, after: unknown): ChangeClass {
  if (typeof before !== 'string') return 'stronger';
  return typeof after !== 'string' || after > before ? 'weaker' : 'stronger';
}

function countClass(before: unknown, after: unknown): ChangeClass {
  if (typeof before !== 'number' || typeof after !== 'number' || before === after) return 'different';
  return after > before ? 'stronger' : 'weaker';
}
