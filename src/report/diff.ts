import type { Change, ChangeClass, Effect } from '../diff/change.js';
import type { ScopeDiff, Version } from '../diff/scope-diff.js';
import type { FileResult } from '../rules/file-result.js';
import { cutLines, markdownText as text } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { plural } from './counts.js';
import { toJson } from './json.js';
import { type Paint, plain } from './pretty.js';

const DIFF_FORMATS = ['pretty', 'json', 'markdown'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

const SIGNS: Readonly<Record<Change['kind'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  renamed: '~',
  descoped: '-',
  rescoped: '+',
  reordered: '~',
};

const STYLES: Readonly<Record<ChangeClass, Parameters<Paint>[0]>> = {
  weaker: 'warning',
  stronger: 'good',
  different: 'bold',
  wording: 'dim',
};

/** What changes, a line each: for a terminal. */
export function diffPretty(diffs: readonly ScopeDiff[], paint: Paint = plain): string {
  return diffs.map((one) => `${[heading(one, paint), ...prettyLines(one, paint)].join('\n')}\n`).join('\n');
}

function heading(one: ScopeDiff, paint: Paint): string {
  const files = [...('base' in one ? [one.base.file] : []), ...('head' in one ? [one.head.file] : [])];
  return `${paint('bold', visible(newest(one).scope.id))}  ${paint('dim', visible([...new Set(files)].join(' → ')))}`;
}

function prettyLines(one: ScopeDiff, paint: Paint): string[] {
  if (one.kind !== 'compared') return [`  ${visible(wholeSentence(one))}`];
  const lines = one.changes.map((change) => {
    const place = paint('dim', visible(`${change.concerns.companies.join(', ')}; ${placeOf(change, one)}`));
    return `  ${paint(STYLES[change.class], SIGNS[change.kind])} ${visible(change.sentence)}  ${place}`;
  });
  return [...lines, ...summary(one).map(visible)];
}

/** What changes, for a job summary or a comment: sentences, then a table of before and after. */
export function diffMarkdown(diffs: readonly ScopeDiff[]): string {
  return cutLines(diffs.map(markdownSection).join('\n'), MOST_COMMENT_BYTES);
}

/** Whether nothing changes at all. */
export function saysNothing(diffs: readonly ScopeDiff[]): boolean {
  return diffs.every((one) => one.kind === 'compared' && one.changes.length === 0);
}

/** GitHub takes 65,536 characters of a comment; a margin for what else stands in it. */
const MOST_COMMENT_BYTES = 55_000;
/** Characters of a value in the table. */
const MOST_CELL = 2_000;

function markdownSection(one: ScopeDiff): string {
  const { scope } = newest(one);
  const title = `### What changes: ${text(scope.title ?? scope.id)}`;
  if (one.kind !== 'compared') return `${title}\n\n${text(wholeSentence(one))}\n`;
  const { changes } = one;
  return [
    title,
    '',
    ...changes.map(({ sentence }) => `- ${text(sentence)}`),
    ...(changes.length > 0 ? [''] : []),
    ...summary(one).map((line) => text(line)),
    '',
    ...(changes.length > 0
      ? ['| | before | after | | concerns |', '| --- | --- | --- | --- | --- |', ...changes.map(row), '']
      : []),
  ].join('\n');
}

function row(change: Change): string {
  const { before, after } = sidesOf(change);
  const concerned = change.concerns.companies.map((company) => text(company)).join(', ');
  return `| ${nameOf(change)} | ${cell(before)} | ${cell(after)} | ${change.class} | ${concerned} |`;
}

function nameOf(change: Change): string {
  const key =
    change.kind === 'changed' && change.key !== '' ? ` ${text(change.key.replaceAll(/[_/]/g, ' '))}` : '';
  return `**${text(change.subject)}**${key}`;
}

function sidesOf(change: Change): { before: unknown; after: unknown } {
  switch (change.kind) {
    case 'added':
      return { before: undefined, after: change.after };
    case 'removed':
      return { before: change.before, after: undefined };
    case 'changed':
    case 'renamed':
    case 'descoped':
    case 'rescoped':
    case 'reordered':
      return { before: change.before, after: change.after };
  }
}

/** A value in full, as far as a table's cell holds it. */
function cell(value: unknown): string {
  const lines = linesOf(value);
  return lines
    .map((line) => text(line.length > MOST_CELL ? `${line.slice(0, MOST_CELL)}…` : line))
    .join('<br>');
}

function linesOf(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).map(([key, one]) => `${key}: ${inLine(one)}`);
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inLine).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${inLine(one)}`)
    .join(', ')} }`;
}

/** What changes, for programs; with what is wrong with the files, where something is. */
export function diffJson(diffs: readonly ScopeDiff[], results: readonly FileResult[]): string {
  const scopes = diffs.map((one) => ({
    id: newest(one).scope.id,
    kind: one.kind,
    base: 'base' in one ? versionJson(one.base) : null,
    head: 'head' in one ? versionJson(one.head) : null,
    changes: one.kind === 'compared' ? one.changes.map((change) => changeJson(change, one)) : [],
    ...(one.kind === 'compared' && one.unread ? { unread: one.unread } : {}),
  }));
  const wrong = results.length > 0 ? { findings: JSON.parse(toJson(results)) as unknown } : {};
  return `${JSON.stringify({ scopes, ...wrong }, null, 2)}\n`;
}

function versionJson({ file, digest }: Version) {
  return { file, digest };
}

function changeJson(change: Change, { base, head }: ScopeDiff & { kind: 'compared' }) {
  const { at, ...rest } = change;
  const places = {
    base: base.places.find({ pointer: at.base }).place,
    head: head.places.find({ pointer: at.head }).place,
  };
  return {
    ...rest,
    places: { base: { ...places.base, pointer: at.base }, head: { ...places.head, pointer: at.head } },
  };
}

function newest(one: ScopeDiff): Version {
  return one.kind === 'gone' ? one.base : one.head;
}

/** The line that shows a change: the new one, or of what is gone the old one. */
function placeOf(change: Change, { base, head }: ScopeDiff & { kind: 'compared' }): string {
  const isGone = change.kind === 'removed' || (change.kind === 'changed' && change.after === undefined);
  const [version, pointer] = isGone ? [base, change.at.base] : [head, change.at.head];
  const { line } = version.places.find({ pointer }).place.start;
  return `${version.file}:${line}`;
}

function wholeSentence(one: ScopeDiff & { kind: 'first' | 'gone' }): string {
  const { stories, records, criteria, out_of_scope: out } = newest(one).scope;
  const parts = [
    plural(stories.length, 'story', 'stories'),
    plural(records.length, 'record'),
    plural(criteria.length, 'criterion', 'criteria'),
    `${plural(out.length, 'item')} out of scope`,
  ].join(', ');
  return one.kind === 'first'
    ? `First scope: everything is new (${parts}).`
    : `The scope is gone, and everything in it (${parts}).`;
}

/** The changes in a few words, and what follows from them. */
function summary({ changes, unread = [] }: ScopeDiff & { kind: 'compared' }): string[] {
  const left = unread.length > 0 ? [`Not compared, as it can't be read: ${unread.join(', ')}.`] : [];
  if (changes.length === 0)
    return left.length > 0 ? ['No change in what can be read.', ...left] : ['No change: both say the same.'];
  const classes = (['weaker', 'stronger', 'different', 'wording'] as const)
    .map((one) => ({ one, count: changes.filter((change) => change.class === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => `${count} ${one}`);
  // That all are "different" says no more than that they are changes.
  const isSaid = changes.some((change) => change.class !== 'different');
  const effects = changes.flatMap((change) => change.effects);
  return [
    `${plural(changes.length, 'change')}${isSaid ? `: ${classes.join(', ')}` : ''}.`,
    ...issuesSentence(effects),
    ...evidenceSentence(effects),
    ...signaturesSentence(effects),
    ...left,
  ];
}

function issuesSentence(effects: readonly Effect[]): string[] {
  const parts = (['create', 'reopen', 'close'] as const).flatMap((step) => {
    const ids = effects.flatMap((effect) =>
      effect.kind === 'issue' && effect.step === step ? [effect.criterion] : [],
    );
    if (ids.length === 0) return [];
    return [`${step} ${listed(ids)}${step === 'reopen' ? ' where done' : ''}`];
  });
  return parts.length > 0 ? [`To the issues, sync will: ${parts.join('; ')}.`] : [];
}

function evidenceSentence(effects: readonly Effect[]): string[] {
  const ids = effects.flatMap((effect) => (effect.kind === 'evidence-voided' ? [effect.criterion] : []));
  return ids.length > 0 ? [`To be proven again by a test: ${listed(ids)}.`] : [];
}

function signaturesSentence(effects: readonly Effect[]): string[] {
  const companies = effects.flatMap((effect) =>
    effect.kind === 'signatures-voided' ? effect.companies : [],
  );
  const both = effects.some(({ kind }) => kind === 'both-sign')
    ? ' People change: those of before and those of after sign.'
    : '';
  return companies.length > 0
    ? [`Signatures for another text than this don't count (${listed(companies)}).${both}`]
    : [];
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join(', ');
}
