/** GitHub cuts nothing: it refuses a longer body or title. */
export const MOST_BODY = 65_536;
export const MOST_TITLE = 256;

export const END = '<!-- scope-as-code:end -->';
export const CRITERION =
  /<!-- scope-as-code:criterion ([a-z0-9-]{1,44})\/([A-Za-z][A-Za-z0-9-]{0,63}) ([0-9a-f]{64}) -->/;
export const TRACKING = /<!-- scope-as-code:tracking ([a-z0-9-]{1,44}) -->/;
const ANY_START = new RegExp(`${CRITERION.source}|${TRACKING.source}`);
const LINK = /^\[The scope\]\(\S*\)$/m;

/** Where the scope stands that a block was made from. */
export interface Source {
  /** The page of the scope file at its commit, without a line: `https://github.com/o/r/blob/<sha>/scope.yaml`. */
  readonly url: string;
  /** The line of each criterion, from 1, by its id. */
  readonly lines: ReadonlyMap<string, number>;
  /** The line of each entry of `out_of_scope`, from 1, in its order. */
  readonly outOfScope: readonly number[];
}

/** A body with its block replaced; all that people wrote around it stays. Without a block it is put in front. */
export function withBlock(body: string, block: string): string {
  const old = blockIn(body);
  const [before, after] = old ? [body.slice(0, old.start), body.slice(old.end)] : ['', strayMarkersOut(body)];
  const joined = old || after === '' ? `${before}${block}${after}` : `${block}\n\n${after}`;
  return joined.length <= MOST_BODY ? joined : cutAround(before, block, after);
}

/** Whether two bodies have the same block, but for ticks, and the link to the scope: that moves with every commit. */
export function sameBlock(a: string, b: string): boolean {
  const said = (body: string) =>
    (blockIn(body)?.text ?? '')
      .replace(LINK, '')
      .replaceAll('\r\n', '\n')
      .replaceAll(/^(\s*[-*] \[)[ xX]\]/gm, '$1 ]');
  return said(a) === said(b);
}

/** The first block that is whole: from the nearest beginning before an end, so that it holds no other's marker. */
export function blockIn(body: string): { start: number; end: number; text: string } | undefined {
  for (let end = body.indexOf(END); end >= 0; end = body.indexOf(END, end + 1)) {
    const start = [...body.slice(0, end).matchAll(new RegExp(ANY_START.source, 'g'))].at(-1)?.index;
    if (start !== undefined) return { start, end: end + END.length, text: body.slice(start, end) };
  }
  return undefined;
}

/** The beginning of a text, at most `length` UTF-16 units with the mark that says so, and no half character. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${wholeCharacters(text, length - 1)}…` : text;
}

/** Half a block is text like any: its markers must not be taken for those of the block in front of it. */
function strayMarkersOut(body: string): string {
  return body.replaceAll(new RegExp(ANY_START.source, 'g'), '').replaceAll(END, '').trim();
}

/** GitHub's limit takes from the end of what stands around the block: never from the block, which always fits. */
function cutAround(before: string, block: string, after: string): string {
  const note = '\n…';
  const room = Math.max(MOST_BODY - block.length - note.length, 0);
  const first = wholeCharacters(before, room);
  return `${first}${block}${wholeCharacters(after, room - first.length)}${note}`.slice(0, MOST_BODY);
}

function wholeCharacters(text: string, length: number): string {
  const start = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start;
}
