import type { Scope } from '../scope/scope.js';
import { markdownCode as code, markdownText } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { blockIn, cut, END, MOST_TITLE, type Source, TRACKING } from './managed-block.js';

const TITLE = 'Scope: ';
const CRITERIA = '**Criteria**';

/** Characters of a name or title in a block: all of them together leave room for 500 criteria. */
const MOST_NAME = 200;

/** The title of the issue that gathers a scope's criteria. */
export function trackingTitle({ id, title }: Scope): string {
  return cut(`${TITLE}${visible(title ?? id)}`, MOST_TITLE);
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

/**
 * Its managed block once the criteria have their issues.
 * @param tasks their numbers, where sub-issues can't do it.
 */
export function renderTracking(
  scope: Scope,
  source: Source,
  tasks: readonly number[],
  ticked: ReadonlySet<number> = new Set(),
): string {
  const ids = scope.criteria.map(({ id }) => id);
  const inOrder = ids.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return block(scope, source, [
    `${CRITERIA} ${inOrder.map(code).join(', ')}`,
    '',
    ...tasks.map((number) => `- [${ticked.has(number) ? 'x' : ' '}] #${number}`),
    ...(tasks.length > 0 ? [''] : []),
  ]);
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
  const line = text.split(/\r?\n/).find((one) => one.startsWith(CRITERIA));
  const ids = line?.matchAll(/<code>([A-Za-z][A-Za-z0-9-]{0,63})<\/code>/g);
  const tasks = [...text.matchAll(/^\s*[-*] \[([ xX])\] #(\d+)\s*$/gm)].map(([, tick, number]) => ({
    number: Number(number),
    isTicked: tick !== ' ',
  }));
  return {
    scope,
    criteria: ids && new Set([...ids].map(([, id = '']) => id)),
    tasks: tasks.map(({ number }) => number),
    ticked: new Set(tasks.filter(({ isTicked }) => isTicked).map(({ number }) => number)),
  };
}

/** The id of the scope whose tracking issue this is. */
export function parseTracking(body: string): string | undefined {
  return readTracking(body)?.scope;
}
