import type { Criterion, Scope } from '../scope/scope.js';
import { markdownCode as code, markdownText, shownText } from '../text/markdown.js';
import { oneLine } from '../text/visible.js';
import { criterionDigest, folded } from './criterion-digest.js';

/** GitHub cuts nothing: it refuses a longer body or title. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;

const END = '<!-- scope-as-code:end -->';
const CRITERION =
  /<!-- scope-as-code:criterion ([a-z0-9-]{1,44})\/([A-Za-z][A-Za-z0-9-]{0,63}) ([0-9a-f]{64}) -->/;
const TRACKING = /<!-- scope-as-code:tracking ([a-z0-9-]{1,44}) -->/;
const ANY_START = new RegExp(`${CRITERION.source}|${TRACKING.source}`);
const LINK = /^\[The scope\]\(\S*\)$/m;

/** Where the scope stands that a block was made from. */
export interface Source {
  /** The page of the scope file at its commit, without a line: `https://github.com/o/r/blob/<sha>/scope.yaml`. */
  readonly url: string;
  /** The line of each criterion, from 1, by its id. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What the block in a criterion issue's body says. */
export interface CriterionBlock {
  readonly scope: string;
  readonly criterion: string;
  readonly digest: string;
  readonly statement: string;
  readonly boxes: readonly Box[];
}

export interface Box {
  readonly text: string;
  readonly ticked: boolean;
}

/** A criterion issue's title. */
export function criterionTitle({ id, statement }: Criterion): string {
  const title = `${id}: ${oneLine(statement)}`;
  return title.length > MOST_TITLE ? `${wholeCharacters(title, MOST_TITLE - 1)}…` : title;
}

/** The criterion's id that a title begins with. */
export function idInTitle(title: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9-]{0,63}): /.exec(title)?.[1];
}

/** The managed block of a criterion's issue. Boxes in `ticked` (folded texts) are ticked. */
export function renderCriterion(
  scope: Scope,
  criterion: Criterion,
  source: Source,
  ticked: ReadonlySet<string>,
): string {
  const { id, statement, covers = [], verify } = criterion;
  const stories = scope.stories.filter((story) => criterion.stories?.includes(story.id));
  const records = scope.records.filter((record) => criterion.records?.includes(record.record));
  const line = source.lines.get(id);
  return [
    `<!-- scope-as-code:criterion ${scope.id}/${id} ${criterionDigest(criterion)} -->`,
    `> ${markdownText(statement)}`,
    '',
    ...stories.map(
      (s) =>
        `**${s.id}** As ${markdownText(s.as)}, when ${markdownText(s.when)}, then ${markdownText(s.then)}, within ${markdownText(s.within)}.`,
    ),
    ...records.map(
      (r) => `**Record** ${markdownText(r.record)}, owned by ${code(r.owner)}, ${code(r.direction)}.`,
    ),
    ...(covers.length > 0 ? [`**Covers** ${covers.map(code).join(', ')}.`] : []),
    `**Proven by** ${verify ? `the test ${code(verify.test)}` : 'hand'}.`,
    '',
    ...boxesOf(criterion).map(
      (text) => `- [${ticked.has(folded(oneLine(text))) ? 'x' : ' '}] ${markdownText(text)}`,
    ),
    '',
    `[The scope](${source.url}${line === undefined ? '' : `#L${line}`})`,
    'Everything from the quoted sentence to here is written by scope-as-code, but for the ticks; what stands elsewhere is yours.',
    END,
  ].join('\n');
}

/** The boxes of a criterion's issue: its checklist, or else its statement. Every issue has one that a person ticks. */
export function boxesOf({ checklist, statement }: Criterion): readonly string[] {
  return checklist && checklist.length > 0 ? checklist : [statement];
}

/** The block of a criterion in an issue's body; undefined where there is none that is whole. */
export function parseCriterion(body: string): CriterionBlock | undefined {
  const block = blockIn(body);
  const marker = block && CRITERION.exec(block.text);
  if (!marker) return undefined;
  const [, scope = '', criterion = '', digest = ''] = marker;
  const statement = /^> (.*)$/m.exec(block.text)?.[1] ?? '';
  const boxes = [...block.text.matchAll(/^\s*[-*] \[([ xX])\] (.*)$/gm)].map(([, tick = ' ', text = '']) => ({
    text: shownText(text.trimEnd()),
    ticked: tick !== ' ',
  }));
  return { scope, criterion, digest, statement: shownText(statement), boxes };
}

/** The boxes that are ticked, by their folded texts. */
export function tickedIn(block: CriterionBlock): ReadonlySet<string> {
  return new Set(block.boxes.filter(({ ticked }) => ticked).map(({ text }) => folded(text)));
}

/** The managed block of the issue that gathers a scope's criteria; `tasks` where sub-issues can't do it. */
export function renderTracking(scope: Scope, source: Source, tasks: readonly number[]): string {
  const { id, title, release, due, owner, partner } = scope;
  return [
    `<!-- scope-as-code:tracking ${id} -->`,
    `What ${markdownText(title ?? id)} is${release ? ` in ${markdownText(release)}` : ''}, and when it is done: the issues ${tasks.length > 0 ? 'listed here' : 'below this one'} are its acceptance criteria.`,
    '',
    `**Decides for us** ${markdownText(owner.name)} (${code(owner.github)})`,
    `**Decides for ${markdownText(partner.company)}** ${markdownText(partner.owner.name)} (${code(partner.owner.github)})`,
    ...(due ? [`**Due** ${due}`] : []),
    '',
    ...tasks.map((number) => `- [ ] #${number}`),
    ...(tasks.length > 0 ? [''] : []),
    `[The scope](${source.url})`,
    END,
  ].join('\n');
}

export function trackingTitle({ id, title }: Scope): string {
  return wholeCharacters(`Scope: ${oneLine(title ?? id)}`, MOST_TITLE);
}

/** The id of the scope whose tracking issue this is. */
export function parseTracking(body: string): string | undefined {
  const block = blockIn(body);
  return block && TRACKING.exec(block.text)?.[1];
}

/** The issues that a tracking issue lists itself. */
export function tasksIn(body: string): number[] {
  return [...(blockIn(body)?.text ?? '').matchAll(/^\s*[-*] \[[ xX]\] #(\d+)\s*$/gm)].map(([, number]) =>
    Number(number),
  );
}

/** A body with its block replaced; all that people wrote around it stays. Without a block it is put in front. */
export function withBlock(body: string, block: string): string {
  const old = blockIn(body);
  const [before, after] = old ? [body.slice(0, old.start), body.slice(old.end)] : ['', strayMarkersOut(body)];
  const joined = old || after === '' ? `${before}${block}${after}` : `${block}\n\n${after}`;
  return joined.length <= MOST_BODY ? joined : cutAround(before, block, after);
}

/** Whether two bodies have the same block, but for the link to the scope: that moves with every commit. */
export function sameBlock(a: string, b: string): boolean {
  const said = (body: string) =>
    (blockIn(body)?.text ?? '')
      .replace(LINK, '')
      .replaceAll('\r\n', '\n')
      .replaceAll(/^(\s*[-*] \[)[ xX]\]/gm, '$1 ]');
  return said(a) === said(b);
}

/** The first block that is whole: from the nearest beginning before an end, so that it holds no other's marker. */
function blockIn(body: string): { start: number; end: number; text: string } | undefined {
  for (let end = body.indexOf(END); end >= 0; end = body.indexOf(END, end + 1)) {
    const start = [...body.slice(0, end).matchAll(new RegExp(ANY_START.source, 'g'))].at(-1)?.index;
    if (start !== undefined) return { start, end: end + END.length, text: body.slice(start, end) };
  }
  return undefined;
}

/** Half a block is text like any: its markers must not be taken for those of the block in front of it. */
function strayMarkersOut(body: string): string {
  return body.replaceAll(new RegExp(ANY_START.source, 'g'), '').replaceAll(END, '').trim();
}

/** GitHub's limit takes from the end of what stands after the block: never from the block or its markers. */
function cutAround(before: string, block: string, after: string): string {
  const note = '\n…';
  const room = MOST_BODY - block.length - note.length;
  if (room < 0)
    return `${wholeCharacters(block.replace(END, ''), MOST_BODY - END.length - note.length - 1)}${note}\n${END}`;
  const first = wholeCharacters(before, room);
  return `${first}${block}${wholeCharacters(after, room - first.length)}${note}`;
}

/** The beginning of a text, at most `length` UTF-16 units, without half a character at its end. */
function wholeCharacters(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
