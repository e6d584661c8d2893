import type { Token } from '../language/tokens.js';

/** A number with what it counts: only those of one unit can be compared. */
export interface Quantity {
  readonly unit: string;
  readonly value: number;
  /** Indexes of its tokens, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

const SECONDS: Readonly<Record<string, number>> = {
  ...byWords(0.001, 'ms millisecond milliseconds'),
  ...byWords(1, 's sec secs second seconds'),
  ...byWords(60, 'm min mins minute minutes'),
  ...byWords(3_600, 'h hr hrs hour hours'),
  ...byWords(86_400, 'd day days'),
  ...byWords(604_800, 'w wk wks week weeks'),
};

/** Units that no fixed number of seconds makes up. */
const CALENDAR: Readonly<Record<string, string>> = {
  month: 'months',
  months: 'months',
  quarter: 'quarters',
  quarters: 'quarters',
  year: 'years',
  years: 'years',
};

const WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?$/;

/** The quantity that begins at a token. `1 minute` is `60 seconds`; `1 day` is not `1 business day`. */
export function quantityAt(tokens: readonly Token[], from: number): Quantity | undefined {
  const { key, text } = tokens[from] as Token;
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (date) return { unit: 'date', value: Number(date.slice(1).join('')), from, to: from + 1 };
  const clock = /^(\d\d?):(\d\d)$/.exec(text);
  if (clock) return { unit: 'clock', value: Number(clock[1]) * 60 + Number(clock[2]), from, to: from + 1 };
  const glued = /^([\d.,]*\d)([a-z]+)$/.exec(key);
  if (glued) return measured(numberOf(glued[1] as string), glued[2] as string, from, from + 1);
  const value = numberOf(key);
  if (value === undefined) return undefined;
  const next = tokens[from + 1];
  if (next?.text === '%') return { unit: '%', value, from, to: from + 2 };
  const isWorking = /^(?:business|working) days?$/.test(`${next?.key} ${tokens[from + 2]?.key}`);
  if (isWorking) return { unit: 'business days', value, from, to: from + 3 };
  return (next && measured(value, next.key, from, from + 2)) ?? { unit: 'count', value, from, to: from + 1 };
}

/** A text that is a duration and nothing else, as `within` and `sync_every` are. */
export function durationOf(tokens: readonly Token[]): Quantity | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  const isOne = first.key === 'a' || first.key === 'an';
  const number = isOne ? { ...first, key: '1', text: '1' } : first;
  const quantity = quantityAt([number, ...tokens.slice(1)], 0);
  const isWhole = quantity?.to === tokens.length && !['count', '%', 'date', 'clock'].includes(quantity.unit);
  return isWhole ? quantity : undefined;
}

function measured(value: number | undefined, unit: string, from: number, to: number): Quantity | undefined {
  if (value === undefined) return undefined;
  const seconds = Object.hasOwn(SECONDS, unit) ? SECONDS[unit] : undefined;
  if (seconds !== undefined) return { unit: 'seconds', value: value * seconds, from, to };
  const calendar = Object.hasOwn(CALENDAR, unit) ? CALENDAR[unit] : undefined;
  return calendar === undefined ? undefined : { unit: calendar, value, from, to };
}

function numberOf(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text.replaceAll(',', ''));
  const inWords = WORDS.indexOf(text);
  return inWords < 0 ? undefined : inWords;
}

function byWords(seconds: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, seconds]));
}
