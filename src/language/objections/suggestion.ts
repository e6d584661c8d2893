import type { Sentence } from '../sentence.js';
import { mendsOf } from './mends.js';
import type { Candidate, Span } from './objection.js';
import { versionOf } from './version.js';

/** A sentence with more vague words than this is not one criterion. */
const MOST_BLANKS = 4;
/** So much of the sentence is quoted on each side of the main words, in UTF-16 units. */
const QUOTED_AROUND = 160;

/**
 * How the sentence becomes testable: itself, with a bound in the place of each vague time, and each of its other vague words
 * in a blank with what has to be said instead. Where there is nothing to keep, another sentence is shown as a pattern.
 * @param standing the objections that stand, the main one first
 */
export function suggestionFor(sentence: Sentence, standing: readonly Candidate[]): string {
  const [main] = standing;
  if (main === undefined) return '';
  const { kind } = main.objection;
  const isHeading = kind !== 'placeholder' && !sentence.asserts && sentence.tokens.at(-1)?.text !== '.';
  if (isHeading || kind === 'no-verdict')
    return 'Say on which event what is seen, as "Renaming" becomes "What is renamed on one side shows under its new name on the other within 60 seconds."';
  const window = windowAround(sentence, main);
  const mends = mendsOf(sentence, standing, window);
  if (mends.length > MOST_BLANKS) return 'Make it several sentences, each of one thing that can be seen.';
  const version = asSentence(versionOf(sentence, mends, window));
  const open = mends.filter(({ bound }) => bound === undefined).length;
  if (open === 0) return `Say it so that a test can fail, for example ${version}`;
  return `Write the answer${open > 1 ? 's' : ''} into the sentence: ${version}`;
}

/** The tokens that are quoted: all of them, but of a long text those near the main words. */
function windowAround({ tokens }: Sentence, { words, objection }: Candidate): Span {
  let { from, to } = words;
  while ((tokens[from - 1]?.start ?? -1) >= Math.max(0, objection.start - QUOTED_AROUND)) from -= 1;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= objection.end + QUOTED_AROUND) to += 1;
  return { from, to };
}

/** In quotation marks, with a full stop behind them where there is none before. */
function asSentence(version: string): string {
  return '.?!'.includes(version.at(-1) ?? ' ') ? `"${version}"` : `"${version}".`;
}
