import type { YAMLException } from 'js-yaml';
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

/** The parser's words for frequent mistakes, in the words of somebody who does not write parsers. */
const PLAIN_WORDS: readonly [pattern: RegExp, message: string, fix: string][] = [
  [
    /tab characters must not be used in indentation/,
    'A tab indents this line; YAML takes spaces only.',
    'Replace each tab at the beginning of the line by two spaces.',
  ],
  [
    /deficient indentation|unexpected end of the (stream|document) within/,
    'A quote or a bracket is not closed.',
    'Close it: each `"`, `\'`, `[` and `{` needs its partner.',
  ],
  [
    /bad indentation of a mapping entry/,
    'This does not fit the key before it.',
    'Put a text that holds `: ` or `#`, or begins with `@`, `*`, `&`, `!`, `%` or a quote, in quotes.',
  ],
  [
    /bad indentation of a sequence entry/,
    'This list entry is not lined up with the others.',
    'Begin each entry of one list in the same column.',
  ],
  [
    /can not read a block mapping entry|implicit key|end of the stream or a document separator is expected/,
    'This is neither a key with its value nor a list entry.',
    'Write `key: value`, with a colon and a space, in the column of its neighbours.',
  ],
];

/** What js-yaml threw, as a problem. */
export function fromException(error: YAMLException, text: string): YamlProblem {
  const misplaced = /bad indentation/.test(error.reason) && misplacedKey(text, error.mark?.position ?? 0);
  if (misplaced) return misplaced;
  const [, message, fix] = PLAIN_WORDS.find(([pattern]) => pattern.test(error.reason)) ?? [
    undefined,
    `This is not YAML: ${error.reason}.`,
    'Mend the line; an editor with YAML support shows the structure.',
  ];
  const noticed = Math.min(error.mark?.position ?? 0, text.length);
  const start =
    (/^deficient|^unexpected end/.test(error.reason) ? unclosed(text, noticed) : undefined) ?? noticed;
  return { rule: 'yaml/syntax', start, end: endOfWord(text, start), message, fix };
}

/** A key that begins in another column than its neighbours, where the parser stopped at it or at its colon. */
function misplacedKey(text: string, noticed: number): YamlProblem | undefined {
  const lineStart = text.lastIndexOf('\n', noticed - 1) + 1;
  const [line = '', indent = '', key = ''] =
    /^( *)([\w-]+) *:(?=\s|$)/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
  if (line === '' || noticed > lineStart + line.length) return undefined;
  const start = lineStart + indent.length;
  return {
    rule: 'yaml/syntax',
    start,
    end: start + key.length,
    message: `\`${key}\` is not in the column of its neighbours: ${indent.length} ${indent.length === 1 ? 'space stands' : 'spaces stand'} before it.`,
    fix: 'Begin all keys of one block in the same column, two spaces deeper than the key above them.',
  };
}

function endOfWord(text: string, start: number): number {
  const word = /^[^\s]+/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return start + Math.max(word.length, 1);
}
