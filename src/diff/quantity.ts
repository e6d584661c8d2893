import type { Token } from '../language/tokens.js';

/** A number with what it counts: only those of one unit can be compared. */
export interface Quantity {
  readonly unit: string;
  readonly value: number;
  /** Indexes of its tokens, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

const SECONDS: ReadonlyMap<string, number> = new Map([
  ...byWords(0.001, 'ms millisecond milliseconds'),
  ...byWords(1, 's sec secs second seconds'),
  ...byWords(60, 'm min mins minute minutes'),
  ...byWords(3_600, 'h hr hrs hour hours'),
  ...byWords(86_400, 'd day days'),
  ...byWords(604_800, 'w wk wks week weeks'),
]);

/** Units that are no fixed number of seconds. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ...byWords('months', 'month months'),
  ...byWords('quarters', 'quarter quarters'),
  ...byWords('years', 'year years'),
  ...byWords('times', 'time times'),
  ...byWords('%', '% percent'),
]);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
      .split(' ')
      .entries(),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, index) => [index * 10 + 20, word] as const),
  ].map(([value, word]) => [word, value]),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?$/;

/** The quantity that begins at a token. `1 minute` is `60 seconds`; `1 day` is not `1 business day`. */
export function quantityAt(tokens: readonly Token[], from: number): Quantity | undefined {
  const { key, text } = tokens[from] as Token;
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (date) return { unit: 'date', value: Number(date.slice(1).join('')), from, to: from + 1 };
  const clock = /^(\d\d?):(\d\d)$/.exec(text);
  if (clock) return { unit: 'clock', value: Number(clock[1]) * 60 + Number(clock[2]), from, to: from + 1 };
  const times = TIMES.get(key);
  if (times !== undefined) return { unit: 'times', value: times, from, to: from + 1 };
  const glued = /^([\d.,]*\d)([a-z]+)$/.exec(key);
  if (glued) return measured(numberOf(glued[1] as string), glued[2] as string, from, from + 1);
  const value = numberOf(key);
  if (value === undefined) return undefined;
  const next = tokens[from + 1];
  const isWorking = /^(?:business|working) days?$/.test(`${next?.key} ${tokens[from + 2]?.key}`);
  if (isWorking) return { unit: 'business days', value, from, to: from + 3 };
  return (next && measured(value, next.key, from, from + 2)) ?? { unit: 'count', value, from, to: from + 1 };
}

/** The quantities of a sentence, in its order. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; ) {
    const quantity = quantityAt(tokens, index);
    if (quantity) found.push(quantity);
    index = quantity?.to ?? index + 1;
  }
  return found;
}

const DURATIONS: ReadonlySet<string> = new Set(['seconds', 'business days', 'months', 'quarters', 'years']);

export function isDuration({ unit }: Quantity): boolean {
  return DURATIONS.has(unit);
}

/** A text that is a duration and nothing else, as `within` and `sync_every` are. */
export function durationOf(tokens: readonly Token[]): Quantity | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  const isOne = first.key === 'a' || first.key === 'an';
  const number = isOne ? { ...first, key: '1', text: '1' } : first;
  const quantity = quantityAt([number, ...tokens.slice(1)], 0);
  return quantity && quantity.to === tokens.length && isDuration(quantity) ? quantity : undefined;
}

function measured(value: number | undefined, unit: string, from: number, to: number): Quantity | undefined {
  if (value === undefined) return undefined;
  const seconds = SECONDS.get(unit);
  // Rounded, so that 1.1 minutes are 66 seconds.
  if (seconds !== undefined)
    return { unit: 'seconds', value: Number((value * seconds).toPrecision(12)), from, to };
  const other = OTHERS.get(unit);
  return other === undefined ? undefined : { unit: other, value, from, to };
}

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replaceAll(',', '')) : NUMBERS.get(text);
}

function byWords<T>(value: T, words: string): (readonly [string, T])[] {
  return words.split(' ').map((word) => [word, value]);
}
