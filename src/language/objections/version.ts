import { conjunctions } from '../lexicon.js';
import { wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { span } from '../strength.js';
import { afterAdverbs, type Mend } from './mends.js';
import type { Span } from './objection.js';

const endsClause = wordSet('., ;, !, ?, :, —, –');

/** One stretch of the text that is put otherwise; an insertion where `start` is `end`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The tokens of the window as text, with each vague word mended or in a blank with its question. */
export function versionOf(sentence: Sentence, mends: readonly Mend[], window: Span): string {
  const changes = mends.flatMap((mend) => changesFor(sentence, mend, mends, window.to));
  return changed(sentence, changes, window);
}

/** Where the clause of the token ends, within the window: the index after its last token. */
function endOfClause({ tokens, zones }: Sentence, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (endsClause.has(tokens[at]?.text ?? '')) return at;
    if (zones[at] !== zones[from] && zones[at] !== 'aside') return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return limit;
}

function changesFor(
  sentence: Sentence,
  mend: Mend,
  mends: readonly Mend[],
  limit: number,
): readonly Change[] {
  const { start, end } = span(sentence, mend.from, mend.to);
  const put = `‹${mend.bound ?? `${sentence.text.slice(start, end)}: ${mend.blank}`}›`;
  if (!mend.moves) return [{ start, end, put }];
  const opens = mend.from === 0;
  const clause = endOfClause(sentence, afterAdverbs(sentence, mend.to) + (opens ? 1 : 0), limit);
  const behind = sentence.tokens[clause - 1]?.end ?? end;
  const lower = opens && mend.bound === undefined ? `‹${put[1]?.toLowerCase()}${put.slice(2)}` : put;
  return [cutOut(sentence, mend, mends), { start: behind, end: behind, put: ` ${lower}` }];
}

/** Takes the adverb out, with what joins it to another: "quickly and", "and quickly". */
function cutOut({ text, tokens }: Sentence, { from, to }: Mend, mends: readonly Mend[]): Change {
  const joins = (at: number): boolean =>
    conjunctions.has(tokens[at]?.key ?? '') || (at === to && tokens[at]?.text === ',');
  const next = tokens[joins(to) ? to + 1 : to]?.start ?? text.length;
  const joined = !joins(to) && joins(from - 1) && tokens[from - 2]?.key.endsWith('ly') === true;
  const isLeft = !mends.some((other) => other.to === from - 1);
  const start = tokens[joined && isLeft ? from - 1 : from]?.start ?? 0;
  const isPlain = !mends.some((other) => tokens[other.from]?.start === next);
  // What now begins the sentence has a capital.
  return from === 0 && isPlain
    ? { start, end: next + 1, put: (text[next] ?? '').toUpperCase() }
    : { start, end: next, put: '' };
}

/** The text of the window, with the changes made. */
function changed({ text, tokens }: Sentence, changes: readonly Change[], { from, to }: Span): string {
  let version = from > 0 ? '… ' : '';
  let at = tokens[from]?.start ?? 0;
  for (const { start, end, put } of [...changes].sort((left, right) => left.start - right.start)) {
    version += text.slice(at, start) + put;
    at = Math.max(at, end);
  }
  return version + text.slice(at, tokens[to - 1]?.end) + (to < tokens.length ? ' …' : '');
}
