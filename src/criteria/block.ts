import type { Criterion, Scope } from '../scope/scope.js';
import { markdownCode, markdownText, shownText } from '../text/markdown.js';
import { oneLine } from '../text/visible.js';
import { criterionDigest, folded } from './criterion-digest.js';
import { blockIn, CRITERION, cut, END, MOST_BODY, MOST_TITLE, type Source } from './managed-block.js';

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
  return cut(`${id}: ${oneLine(statement)}`, MOST_TITLE);
}

/** The criterion's id that a title begins with. */
export function idInTitle(title: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9-]{0,63}): /.exec(title)?.[1];
}

/** How many characters of a text are shown, tried from the first on until the block fits into a body. */
const LENGTHS = [Number.POSITIVE_INFINITY, 1_000, 250, 60] as const;

/**
 * The managed block of a criterion's issue. Boxes in `ticked` (folded texts) are ticked. What is too long for an
 * issue loses the context first, then the ends of its texts, but none of its boxes.
 */
export function renderCriterion(
  scope: Scope,
  criterion: Criterion,
  source: Source,
  ticked: ReadonlySet<string>,
): string {
  const render = (most: number) => rendered(scope, criterion, source, { most, ticked });
  const fitting = LENGTHS.find((most) => render(most).length <= MOST_BODY);
  return render(fitting ?? Math.min(...LENGTHS));
}

interface Shown {
  readonly most: number;
  readonly ticked: ReadonlySet<string>;
}

function rendered(scope: Scope, criterion: Criterion, source: Source, { most, ticked }: Shown): string {
  const { id, statement, covers = [], verify } = criterion;
  const line = source.lines.get(id);
  const shown = (text: string) => cut(oneLine(text), most);
  const box = (text: string) => `- [${ticked.has(folded(text)) ? 'x' : ' '}] ${markdownText(text)}`;
  return [
    `<!-- scope-as-code:criterion ${scope.id}/${id} ${criterionDigest(criterion)} -->`,
    `> ${markdownText(shown(statement))}`,
    '',
    ...(most === LENGTHS[0] ? context(scope, criterion) : []),
    ...(covers.length > 0 ? [`**Covers** ${covers.map(markdownCode).join(', ')}.`] : []),
    `**Proven by** ${verify ? `the test ${markdownCode(shown(verify.test))}` : 'hand'}.`,
    '',
    ...boxesOf(criterion).map(shown).map(box),
    '',
    `[The scope](${source.url}${line === undefined ? '' : `#L${line}`})`,
    'Everything from the quoted sentence to here is written by scope-as-code, except the ticks; the rest is yours.',
    END,
  ].join('\n');
}

/** The stories and records that a criterion belongs to. */
function context(scope: Scope, criterion: Criterion): string[] {
  const text = (words: string) => markdownText(words);
  const stories = scope.stories.filter((story) => criterion.stories?.includes(story.id));
  const records = scope.records.filter((record) => criterion.records?.includes(record.record));
  return [
    ...stories.map(
      (s) =>
        `**${s.id}** As ${text(s.as)}, when ${text(s.when)}, then ${text(s.then)}, within ${text(s.within)}.`,
    ),
    ...records.map(
      (r) => `**Record** ${text(r.record)}, owned by ${markdownCode(r.owner)}, ${markdownCode(r.direction)}.`,
    ),
  ];
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

/** The boxes that are ticked, by their folded texts; of those that read alike, only if all are. */
export function tickedIn({ boxes }: CriterionBlock): ReadonlySet<string> {
  const left = new Set(boxes.filter(({ ticked }) => !ticked).map(({ text }) => folded(text)));
  return new Set(boxes.map(({ text }) => folded(text)).filter((text) => !left.has(text)));
}
