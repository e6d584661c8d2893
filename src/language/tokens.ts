import { remember } from './remember.js';

/**
 * A sentence cut into tokens. Everything in this folder works on tokens, never on the raw text by regular expression (but
 * for a run of one class): one pass, each character looked at a bounded number of times, so that no input is slower than
 * linear.
 */
export type TokenKind =
  | 'word'
  /** Digits, also with a unit glued on (`500ms`, `2nd`). */
  | 'number'
  /** An identifier, path, address or file name: `workspaceId`, `/crm/settings`, `5xx`, `event_id`. */
  | 'code'
  /** A quoted text, quotes included. */
  | 'quoted'
  | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** For look-ups: lower case, straight apostrophe, hyphens as spaces. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** No quotation in one sentence is longer; without a bound, unclosed quotes would be searched for again and again. */
const LONGEST_QUOTE = 200;
const CLOSING_QUOTE: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['`', '`'],
  ["'", "'"],
  ['‘', '’'],
  ['«', '»'],
]);
const DOTTED: ReadonlySet<string> = new Set(['e.g', 'i.e', 'vs', 'approx', 'incl', 'excl', 'resp']);
const JOINERS = "-‐‑'’._@&:/#+";

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) return true;
  // Beyond ASCII, whatever has a case is a letter; so are scripts without case, which no rule here looks into.
  const isSign =
    (char >= '\u2000' && char <= '\u2bff') || (char >= '\ud800' && char <= '\uf8ff') || char === '\ufe0f';
  return char >= '\u00c0' && !isSign && char !== '×' && char !== '÷';
}

function isWordChar(char: string | undefined): boolean {
  return isDigit(char) || isLetter(char) || char === '_';
}

const PLAIN = /\w*/y;

/** Where the letters and digits of ASCII end that stand at `start`: most words are nothing else. */
function endOfPlain(text: string, start: number): number {
  PLAIN.lastIndex = start;
  PLAIN.test(text);
  return PLAIN.lastIndex;
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && (char <= ' ' || char === '\u00a0' || char === '\u202f' || char === '\u3000');
}

/** End of a quotation that opens at `start`, or -1. */
function endOfQuote(text: string, start: number): number {
  const open = text[start] ?? '';
  const close = CLOSING_QUOTE.get(open);
  if (close === undefined || isWordChar(text[start - 1])) return -1;
  const until = Math.min(text.length, start + LONGEST_QUOTE);
  for (let at = start + 2; at < until; at += 1) {
    // An apostrophe within a word ("don't") closes nothing.
    if (text[at] === close && !isWordChar(text[at + 1])) return at + 1;
  }
  return -1;
}

/** Whether the run of letters, digits and `_` goes on over the joiner at `at`. */
function joins(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1];
  const after = text[at + 1];
  if (!isWordChar(after)) return false;
  if (char === ',')
    return isDigit(before) && isDigit(after) && isDigit(text[at + 2]) && isDigit(text[at + 3]);
  if (char === ':') return (isDigit(before) && isDigit(after)) || text[at - 1] === ':';
  if (char === '/' || char === '+') return false;
  if (char === '&') return isWordChar(before) && before === before?.toUpperCase();
  return JOINERS.includes(char);
}

/** End of a path or address that starts at `start`, or -1. */
function endOfPath(text: string, start: number): number {
  const opensPath = text[start] === '/' && (isLetter(text[start + 1]) || text[start + 1] === '{');
  const startsWord = !isWordChar(text[start - 1]) && text[start - 1] !== ')' && text[start - 1] !== '/';
  if (!(opensPath && startsWord)) return -1;
  let end = start + 1;
  while (end < text.length && !isSpace(text[end]) && !',;)"”`'.includes(text[end] ?? '')) end += 1;
  while ('.:!?'.includes(text[end - 1] ?? ' ')) end -= 1;
  return end;
}

function kindOf(run: string): TokenKind {
  if (/^[a-z]+$/.test(run)) return 'word';
  if (isDigit(run[0]))
    return run.toLowerCase().endsWith('xx') || run.split('.').length > 3 ? 'code' : 'number';
  if (run.includes('_') || run.includes('@') || run.includes('#') || run.includes('::')) return 'code';
  if (/^[A-Z]+[-_]\d/.test(run)) return 'code';
  const dot = run.indexOf('.');
  if (dot > 1 && run.length - dot > 2 && isLetter(run[dot - 1]) && !run.endsWith('.js')) return 'code';
  // camelCase; not PascalCase, which is as often a brand (GitHub, OpenAPI) as a type.
  for (let at = 1; at < run.length; at += 1) {
    const char = run[at] ?? '';
    if (char >= 'A' && char <= 'Z')
      return at > 1 && run[0] === run[0]?.toLowerCase() && isLetter(run[at - 1]) ? 'code' : 'word';
  }
  return 'word';
}

/** What two spellings of one word have in common. */
export function keyOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/[-‐‑]/g, ' ');
}

function cut(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: TokenKind, end: number): void => {
    const slice = text.slice(at, end);
    const dotted = kind === 'word' && slice.endsWith('.');
    tokens.push({ kind, text: slice, key: keyOf(dotted ? slice.slice(0, -1) : slice), start: at, end });
    at = end;
  };
  /** "Owner, status, …": after a comma, the dots are an "etc.". */
  const pushEllipsis = (end: number): void => {
    const key = tokens.at(-1)?.text === ',' ? 'etc' : '…';
    tokens.push({ kind: 'symbol', text: text.slice(at, end), key, start: at, end });
    at = end;
  };
  while (at < text.length) {
    if (isSpace(text[at])) {
      at += 1;
      continue;
    }
    const quoteEnd = endOfQuote(text, at);
    if (quoteEnd > 0) {
      push('quoted', quoteEnd);
      continue;
    }
    const pathEnd = endOfPath(text, at);
    if (pathEnd > at + 1) {
      push('code', pathEnd);
      continue;
    }
    if (text[at] === '…' || text.startsWith('...', at)) {
      pushEllipsis(text[at] === '…' ? at + 1 : at + 3);
      continue;
    }
    if (!isWordChar(text[at])) {
      push('symbol', at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
      continue;
    }
    let end = endOfPlain(text, at + 1);
    while (isWordChar(text[end]) || joins(text, end)) end = endOfPlain(text, end + 1);
    // Their dot ends no sentence.
    if (text[end] === '.' && DOTTED.has(text.slice(at, end).toLowerCase())) end += 1;
    push(kindOf(text.slice(at, end)), end);
  }
  return tokens;
}

/** Cuts a text into tokens; offsets are UTF-16, as in `text.slice`. */
export const tokenize: (text: string) => readonly Token[] = remember(cut);
