import { oneLine } from './visible.js';

/** A joiner that does not show: it keeps GitHub from seeing a mention or a reference. */
const JOINER = '\u2060';

/**
 * A stranger's text as Markdown that shows it, on one line, and does nothing else: no mark-up, HTML, link, image,
 * mention, reference, closing keyword or table cell.
 */
export function markdownText(text: string): string {
  return asText(oneLine(text));
}

/** The text that `markdownText` shows: its argument on one line. */
export function shownText(markdown: string): string {
  return markdown
    .replaceAll(JOINER, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/**
 * A stranger's text as inline code. Markdown goes on inside `<code>`, so mark-up and links are kept out as in any
 * text; mentions and references are not seen there, and what people copy from it stays as it is.
 */
export function markdownCode(text: string): string {
  return asCode(oneLine(text));
}

/** A message of ours: what it quotes in backticks as code, the rest as text. */
export function markdownMessage(message: string): string {
  return oneLine(message)
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? asCode(part) : asText(part)))
    .join('');
}

function asText(line: string): string {
  return (
    escaped(line)
      // At the beginning of a line: a list, the underline of a heading.
      .replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\')
      .replaceAll('#', `\\#${JOINER}`)
      .replaceAll(/\b(GH)-(?=\d)/gi, `$1-${JOINER}`)
      // Seven hexadecimal digits and more may be a commit, a word between colons an emoji.
      .replaceAll(/\b[0-9a-f]{7,40}\b/gi, (digits) => `${digits.slice(0, 4)}${JOINER}${digits.slice(4)}`)
      .replaceAll(/:(?=[\w+\\-]+:)/g, `:${JOINER}`)
  );
}

function asCode(line: string): string {
  return `<code>${escaped(line)}</code>`;
}

/** A line without mark-up, HTML and links. */
function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('@', `@${JOINER}`)
    .replaceAll('://', `:${JOINER}//`)
    .replaceAll(/\bwww\./gi, (word) => `${word.slice(0, 3)}${JOINER}.`);
}

/**
 * A text of lines, at most `bytes` long in UTF-8: whole lines, and at the end how many are left out. GitHub
 * refuses what is longer than its limits, and with it all of it.
 */
export function cutLines(text: string, bytes: number): string {
  const size = (part: string) => new TextEncoder().encode(part).byteLength;
  if (size(text) <= bytes) return text;
  const lines = text.split('\n');
  const note = (left: number) => `\n… ${left} more lines are left out here.\n`;
  let room = bytes - size(note(lines.length));
  let kept = 0;
  while (kept < lines.length && room >= size(`${lines[kept]}\n`)) room -= size(`${lines[kept++]}\n`);
  return lines.slice(0, kept).join('\n') + note(lines.length - kept);
}

/** A link with words of ours; only the words where the address could end the link. */
export function markdownLink(words: string, url: string): string {
  return /^https?:\/\/[^\s()<>\\|]+$/.test(url) ? `[${words}](${url})` : words;
}
