import { createRequire } from 'node:module';
import type { Detector } from './score.js';

type WriteGood = (text: string) => readonly { readonly reason: string }[];

/** CommonJS without types. */
const writeGood = createRequire(import.meta.url)('write-good') as WriteGood;

const VAGUE_WORDS = new Set(
  (
    'fast quick quickly rapid rapidly easy easily simple simply intuitive secure securely safe safely robust reliable reliably ' +
    'stable scalable flexible efficient efficiently effective effectively seamless seamlessly smooth smoothly graceful gracefully ' +
    'friendly clear clearly meaningful good better best optimal optimized performant responsive correct correctly properly proper ' +
    'appropriate appropriately relevant suitable adequate sufficient reasonable acceptable necessary required standard various ' +
    'several certain some etc handle handles handled support supports manage manages ensure ensures provide provides improve ' +
    'regularly periodically timely soon possible feasible ideally tbd covered works'
  ).split(' '),
);

const SYSTEM_WORDS = new Set(
  'system api backend server service scheduler we our sync syncs integration developer tester database'.split(
    ' ',
  ),
);

function words(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}

/** The plain word list: any of the words anywhere. */
export const wordList: Detector = (row) =>
  words(row.text).some((word) => (row.kind === 'criterion' ? VAGUE_WORDS : SYSTEM_WORDS).has(word));

/** write-good: any remark at all. It knows prose, not requirements, and has nothing to say on who acts in a story. */
export const writeGoodRemarks: Detector = (row) => writeGood(row.text).length > 0;
