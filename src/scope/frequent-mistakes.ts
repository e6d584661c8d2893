/** A mistake that people make often, recognised by how its line looks. Offsets count from the beginning of the text. */
export interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix: string;
}

/** A line of a text that no parser could read. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * The mistake that kept a parser from going on, where it is a frequent one: in the line in which it stopped or,
 * as far as these lines look wrong themselves, above it.
 * @param noticed where it stopped
 */
export function frequentMistake(text: string, noticed: number): Mistake | undefined {
  const line = lineAt(text, noticed);
  const column = noticed - line.start;
  return (
    badBeginning(line, column) ??
    textBehindQuote(line, column) ??
    noSpaceBehindDash(line) ??
    firstAbove(text, line) ??
    secondColon(line, column) ??
    idAsKey(line, column)
  );
}

/** Characters of a line that somebody wrote by hand; looking at longer ones would cost time. */
const LONGEST = 1_000;

function lineAt(text: string, offset: number): Line {
  // An offset before the text would be taken for its beginning.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { text: line.length > LONGEST ? '' : line, start };
}

/** Lines that lack a space are one plain text to a parser: it stops behind them. */
function firstAbove(text: string, below: Line): Mistake | undefined {
  let first: Mistake | undefined;
  for (let { start } = below; start > 0; ) {
    const line = lineAt(text, start - 1);
    start = line.start;
    if (/^\s*(?:#|$)/.test(line.text)) continue;
    const mistake = noSpaceBehindDash(line) ?? noSpaceBehindColon(line, below);
    if (!mistake) break;
    first = mistake;
  }
  return first;
}

function noSpaceBehindDash(line: Line): Mistake | undefined {
  const [, indent = '', rest] = /^( *)-([^\s-].*)$/.exec(line.text) ?? [];
  if (rest === undefined) return undefined;
  const word = /^-\S+/.exec(line.text.slice(indent.length))?.[0] ?? '';
  return at(line, indent.length, word, 'A space is missing after the `-`.', `Write \`- ${cut(rest)}\`.`);
}

function noSpaceBehindColon(line: Line, below: Line): Mistake | undefined {
  const [, indent = '', dash = '', pair, key, value = ''] =
    /^( *)(- +)?(([A-Za-z][\w-]*):(?!\/\/)(\S.*))$/.exec(line.text) ?? [];
  // An entry of a list may be a text with a colon, unless keys follow.
  const isText = dash !== '' && !(/^ */.exec(below.text)?.[0].length === indent.length + dash.length);
  if (pair === undefined || isText) return undefined;
  return at(
    line,
    indent.length + dash.length,
    pair.trimEnd(),
    'A space is missing after the colon.',
    `Write \`${key}: ${cut(value)}\`.`,
  );
}

/** A sign that means something to YAML stands where a text begins. */
function badBeginning(line: Line, column: number): Mistake | undefined {
  const before = /(?:^|[\s[{,])([*&!]\S*\s*)$/.exec(line.text.slice(0, column))?.[1] ?? '';
  const rest = line.text.slice(column - before.length);
  const [word = ''] = /^[@`%*&!][^\s,\]}]*/.exec(rest) ?? [];
  if (word === '') return undefined;
  const isLogin = /^@[\w/-]+$/.test(word) && /^\s*(?:[,\]}#]|$)/.test(rest.slice(word.length));
  const sign = word.startsWith('`') ? '`` ` ``' : `\`${word[0]}\``;
  return at(
    line,
    column - before.length,
    word,
    `A text can't begin with ${sign}.`,
    isLogin ? `Write it without the \`@\`: \`${word.slice(1)}\`.` : 'Put the text in quotes.',
  );
}

/** A quote within a text ends it, and the parser stops at what follows. */
function textBehindQuote(line: Line, column: number): Mistake | undefined {
  const quoted = /(?<=^|[\s,[{])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(\s*)$/.exec(line.text.slice(0, column));
  const rest = line.text.slice(column);
  const [follows = ''] = /^[^\s"'[\]{},:#]+/.exec(rest) ?? [];
  if (!quoted || follows === '') return undefined;
  const quote = quoted[0][0] as string;
  const head = /[^\s']+(?=')/.exec(quoted[0].slice(quoted[0].lastIndexOf(' ') + 1))?.[0] ?? '';
  if (quote === "'" && quoted[1] === '' && head !== '') {
    const word = `${head}'${follows}`;
    return at(
      line,
      column - head.length - 1,
      word,
      `The \`'\` in \`${cut(word)}\` ends the text.`,
      `Double it (\`${cut(`${head}''${follows}`)}\`), or put the text in \`"…"\`.`,
    );
  }
  if (!rest.includes(quote)) {
    const message = `The text ends at its closing quote, but \`${cut(follows)}\` follows.`;
    return at(line, column, follows, message, 'Put the whole text in quotes.');
  }
  return at(
    line,
    column,
    follows,
    `The \`${quote}\` before \`${cut(follows)}\` ends the text.`,
    quote === '"'
      ? "Put the text in `'…'`, or write `\\\"` inside."
      : 'Put the text in `"…"`, or double each `\'` inside.',
  );
}

function secondColon(line: Line, column: number): Mistake | undefined {
  const isSecond = line.text[column] === ':' && /: +[^\s'"[{].*$/.test(line.text.slice(0, column));
  if (!isSecond) return undefined;
  return at(line, column, ':', 'The second `: ` begins a new key.', 'Put the whole text in quotes.');
}

/** `AC-3:` as if the criteria were a mapping. */
function idAsKey(line: Line, column: number): Mistake | undefined {
  const [, indent = '', id = ''] = /^( *)([A-Za-z]+-?\d+):(?=\s|$)/.exec(line.text) ?? [];
  if (id === '' || column > indent.length + id.length) return undefined;
  return at(
    line,
    indent.length,
    id,
    `\`${id}\` is where an entry of the list should begin.`,
    `Begin the entry with \`- id: ${id}\`.`,
  );
}

function at(line: Line, column: number, word: string, message: string, fix: string): Mistake {
  const start = line.start + column;
  return { start, end: start + word.length, message, fix };
}

/** What is quoted in a sentence. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text.trimEnd();
}
