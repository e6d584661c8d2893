import { phraseIndex } from '../phrases.js';
import { recordNouns, syncVerbs } from '../terms/story-words.js';
import type { Token } from '../tokens.js';

const records = phraseIndex(recordNouns);
const transfers = phraseIndex(syncVerbs);

/** The list of records in a text, if that is what it is: two or more of them, joined by commas, "and" or slashes. */
export function listedRecords(tokens: readonly Token[]): { from: number; to: number } | undefined {
  let from = -1;
  let to = -1;
  let count = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = records.find(tokens, index);
    if (hit === undefined) {
      const key = tokens[index]?.key ?? '';
      const text = tokens[index]?.text ?? '';
      const joins =
        text === ',' ||
        key === 'and' ||
        key === 'or' ||
        text === '/' ||
        text === '&' ||
        key === 'all' ||
        key === 'the' ||
        key === 'plus';
      if (!joins) {
        if (count >= 2) break;
        from = -1;
        count = 0;
      }
      continue;
    }
    if (from < 0) from = index;
    to = hit.to;
    count += 1;
    index = hit.to - 1;
  }
  return count >= 2 ? { from, to } : undefined;
}

/** Whether a text has a verb of moving records about, and which. */
export function transferIn(tokens: readonly Token[]): { from: number; to: number } | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = transfers.find(tokens, index);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
