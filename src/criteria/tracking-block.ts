import { digest } from '../scope/digest.js';
import type { Scope } from '../scope/scope.js';
import { markdownCode as code, markdownText } from '../text/markdown.js';
import { oneLine } from '../text/visible.js';
import { blockIn, cut, END, MOST_TITLE, type Source, TRACKING } from './managed-block.js';

const TITLE = 'Scope: ';
const CRITERIA = '**Criteria**';
const GONE = '**Done, and in the scope no more**';
const AGREED = '**Agreed**, newest first, as far as synced';
const VERSION = /^- `([0-9a-f]{12})` in \[this text\]\(([^\s()<>]+)\)$/gm;

/** Versions that are listed: git has them all. */
const MOST_VERSIONS = 20;

/** Characters of a name or title in a block: all of them together leave room for 500 criteria. */
const MOST_NAME = 200;

/** The title of the issue that gathers a scope's criteria. */
export function trackingTitle({ id, title }: Scope): string {
  return cut(`${TITLE}${oneLine(title ?? id)}`, MOST_TITLE);
}

export function isTrackingTitle(title: string): boolean {
  return title.startsWith(TITLE);
}

/**
 * Its managed block as it is first made, while no criterion has an issue. The criteria are named once they have
 * theirs: so it can be told later what was made and is gone from what was never made.
 */
export function beginTracking(scope: Scope, source: Source): string {
  return block(scope, source, []);
}

/** A version of the scope that was synced. */
export interface SyncedVersion {
  /** The first twelve digits. */
  readonly digest: string;
  /** The page of its file at the commit with which it was synced first. */
  readonly url: string;
}

/** What a tracking issue's block lists. */
export interface Listed {
  /** The numbers of the criteria's issues, where sub-issues can't do it. */
  readonly tasks?: readonly number[];
  /** Those of them that are ticked. */
  readonly ticked?: ReadonlySet<number>;
  /** Criteria that were done, and then removed: one that comes back is to be looked at again. */
  readonly gone?: readonly string[];
  /** The versions before, newest first; the scope's own is put in front where it is another one. */
  readonly agreed?: readonly SyncedVersion[];
}

/** Its managed block once the criteria have their issues. */
export function renderTracking(scope: Scope, source: Source, listed: Listed = {}): string {
  const { tasks = [], ticked, gone = [], agreed = [] } = listed;
  return block(scope, source, [
    `${CRITERIA} ${inOrder(scope.criteria.map(({ id }) => id))}`,
    ...(gone.length > 0 ? [`${GONE} ${inOrder(gone)}`] : []),
    '',
    ...tasks.map((number) => `- [${ticked?.has(number) ? 'x' : ' '}] #${number}`),
    ...(tasks.length > 0 ? [''] : []),
    `${AGREED}; ${code('scope-as-code log')} lists all, with what changed and who signed:`,
    '',
    ...versions(scope, source, agreed).map(
      (version) => `- \`${version.digest}\` in [this text](${version.url})`,
    ),
    '',
  ]);
}

function versions(scope: Scope, { url }: Source, before: readonly SyncedVersion[]): readonly SyncedVersion[] {
  const now = { digest: digest(scope).slice(0, 12), url };
  const all = before[0]?.digest === now.digest ? before : [now, ...before];
  return all.slice(0, MOST_VERSIONS);
}

function inOrder(ids: readonly string[]): string {
  const sorted = [...ids].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return sorted.map((id) => `\`${id}\``).join(', ');
}

function block(scope: Scope, source: Source, criteria: readonly string[]): string {
  const { id, title, release, due, owner, partner } = scope;
  const text = (words: string) => markdownText(cut(words, MOST_NAME));
  return [
    `<!-- scope-as-code:tracking ${id} -->`,
    `What ${text(title ?? id)} is${release ? ` in ${text(release)}` : ''}, and when it is done: the issues of its acceptance criteria, listed here or below.`,
    '',
    `**Decides for us** ${text(owner.name)} (${code(owner.github)})`,
    `**Decides for ${text(partner.company)}** ${text(partner.owner.name)} (${code(partner.owner.github)})`,
    ...(due ? [`**Due** ${due}`] : []),
    '',
    ...criteria,
    `[The scope](${source.url})`,
    END,
  ].join('\n');
}

/** What the block in a tracking issue's body says. */
export interface TrackingBlock {
  readonly scope: string;
  /** The ids of the criteria that had their issues when it was written; undefined where that was never finished. */
  readonly criteria: ReadonlySet<string> | undefined;
  /** The ids of criteria that were done, and then removed. */
  readonly gone: readonly string[];
  /** The versions that were synced, newest first. */
  readonly agreed: readonly SyncedVersion[];
  /** The numbers of the issues that it lists itself. */
  readonly tasks: readonly number[];
  /** Those of them that are ticked. */
  readonly ticked: ReadonlySet<number>;
}

/** The block of a tracking issue; undefined where there is none that is whole. */
export function readTracking(body: string): TrackingBlock | undefined {
  const text = blockIn(body)?.text ?? '';
  const scope = TRACKING.exec(text)?.[1];
  if (scope === undefined) return undefined;
  const lines = text.split(/\r?\n/);
  const idsBehind = (start: string) => {
    const line = lines.find((one) => one.startsWith(start));
    return line && [...line.matchAll(/`([A-Za-z][A-Za-z0-9-]{0,63})`/g)].map(([, id = '']) => id);
  };
  const ids = idsBehind(CRITERIA);
  const tasks = [...text.matchAll(/^\s*[-*] \[([ xX])\] #(\d+)\s*$/gm)].map(([, tick, number]) => ({
    number: Number(number),
    isTicked: tick !== ' ',
  }));
  return {
    scope,
    criteria: ids ? new Set(ids) : undefined,
    gone: idsBehind(GONE) || [],
    agreed: [...text.matchAll(VERSION)].map(([, hex = '', url = '']) => ({ digest: hex, url })),
    tasks: tasks.map(({ number }) => number),
    ticked: new Set(tasks.filter(({ isTicked }) => isTicked).map(({ number }) => number)),
  };
}

/** The id of the scope whose tracking issue this is. */
export function parseTracking(body: string): string | undefined {
  return readTracking(body)?.scope;
}
