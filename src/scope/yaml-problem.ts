import type { YAMLException } from 'js-yaml';
import { frequentMistake, type Mistake } from './frequent-mistakes.js';
import { unclosed } from './unclosed.js';

/** Something that keeps the text from being the YAML that a scope is. Offsets count UTF-16 units of the text. */
export interface YamlProblem {
  readonly rule: 'yaml/syntax' | 'yaml/duplicate-key' | 'yaml/limits';
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix: string;
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
}

/** The parser's words in those of somebody who does not write parsers; its own are never shown. */
const PLAIN_WORDS: readonly [pattern: RegExp, message: string, fix: string][] = [
  [
    /tab characters must not be used in indentation/,
    'This line is indented with a tab; YAML allows only spaces.',
    'Replace each tab at the beginning of the line with two spaces.',
  ],
  [/\btag\b/, "A text can't begin with `!`.", 'Put the text in quotes.'],
  [/\b(?:anchor|alias)\b/, "A text can't begin with `&` or `*`.", 'Put the text in quotes.'],
  [
    /deficient indentation|unexpected end of the (stream|document) within/,
    'A quote or a bracket is not closed.',
    'Close it: each `"`, `\'`, `[` and `{` needs a closing one.',
  ],
  [
    /missed comma/,
    'A comma is missing between two entries.',
    'Add it; a text that contains a quote, `[` or `{` has to be in quotes.',
  ],
  [/but found ','/, 'There is nothing before this comma.', 'Remove it.'],
  [
    /escape sequence|hexadecimal/,
    'In `"…"`, a `\\` begins a special character, and this one does not exist.',
    "Double it (`\\\\`), or put the text in `'…'`.",
  ],
  [
    /line break is expected|block scalar|chomping|indentation width/,
    'Nothing else may follow `|` or `>` on the line.',
    'Begin the text on the next line, or put it in quotes.',
  ],
  [/non-printable|JSON character/, 'There is an invisible character here.', 'Remove it.'],
  [
    /directive|YAML version/,
    'A line that begins with `%` is an instruction to the parser; a scope has none.',
    'Remove the line, or put the text in quotes.',
  ],
  [
    /bad indentation of a mapping entry/,
    'This does not fit the key before it.',
    'Use quotes around a text that contains `: ` or `#`, or that begins with `@`, `*`, `&`, `!`, `%` or a quote.',
  ],
  [
    /bad indentation of a sequence entry/,
    'This list entry is not aligned with the others.',
    'Begin each entry of one list in the same column.',
  ],
  [
    /can not read a block mapping entry|implicit key|mapping key|separator/,
    'This is neither a key with its value nor a list entry.',
    'Write `key: value`, with a colon and a space, aligned with its neighbours.',
  ],
  [/(?:)/, "This can't be read as YAML.", 'Fix the line; an editor with YAML support shows the structure.'],
];

/** What js-yaml threw, as a problem. */
export function fromException({ reason, mark }: YAMLException, text: string): YamlProblem {
  const noticed = Math.min(mark?.position ?? 0, text.length);
  const isUnclosed = /^deficient|^unexpected end/.test(reason);
  const mistake = isUnclosed || /\btab\b/.test(reason) ? undefined : frequentMistake(text, noticed);
  const known = mistake ?? (/bad indentation/.test(reason) ? misplacedKey(text, noticed) : undefined);
  if (known) return { rule: 'yaml/syntax', ...known };
  const [, message = '', fix = ''] = PLAIN_WORDS.find(([pattern]) => pattern.test(reason)) ?? [];
  const start = (isUnclosed ? unclosed(text, noticed) : undefined) ?? noticed;
  return { rule: 'yaml/syntax', start, end: endOfWord(text, start), message, fix };
}

/** A key that begins in another column than its neighbours, where the parser stopped at it or at its colon. */
function misplacedKey(text: string, noticed: number): Mistake | undefined {
  const lineStart = text.lastIndexOf('\n', noticed - 1) + 1;
  const [line = '', indent = '', key = ''] =
    /^( *)([\w-]+) *:(?=\s|$)/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
  if (line === '' || noticed > lineStart + line.length) return undefined;
  const start = lineStart + indent.length;
  return {
    start,
    end: start + key.length,
    message: `\`${key}\` is not aligned with its neighbours: there ${indent.length === 1 ? 'is 1 space' : `are ${indent.length} spaces`} before it.`,
    fix: 'Begin all keys of one block in the same column, two spaces deeper than the key above them.',
  };
}

function endOfWord(text: string, start: number): number {
  const word = /^[^\s]+/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return start + Math.max(word.length, 1);
}
