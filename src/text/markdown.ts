import { visible } from './visible.js';

/** A joiner that does not show: it keeps GitHub from seeing a mention or a reference. */
const JOINER = '\u2060';

/**
 * A stranger's text as Markdown that shows it and does nothing else: no mark-up, HTML, link, image, mention,
 * reference, closing keyword or table cell.
 */
export function markdownText(text: string): string {
  return (
    visible(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_{}[\]()#+!|~-]/g, '\\$&')
      .replaceAll('@', `@${JOINER}`)
      .replaceAll('\\#', `\\#${JOINER}`)
      .replaceAll(/\b(GH)\\-(?=\d)/gi, `$1\\-${JOINER}`)
      .replaceAll('://', `:${JOINER}//`)
      .replaceAll(/\bwww\./gi, (word) => `${word.slice(0, 3)}${JOINER}.`)
      // Seven hexadecimal digits and more may be a commit.
      .replaceAll(/\b[0-9a-f]{7,40}\b/gi, (digits) => `${digits.slice(0, 4)}${JOINER}${digits.slice(4)}`)
  );
}

/** The text that `markdownText` shows. */
export function shownText(markdown: string): string {
  return markdown
    .replaceAll(JOINER, '')
    .replaceAll(/\\([\\`*_{}[\]()#+!|~-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** A stranger's text as inline code, in which GitHub sees neither mark-up nor mentions. */
export function markdownCode(text: string): string {
  const shown = visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replaceAll('`', '&#96;');
  return `<code>${shown}</code>`;
}

/** A message of ours: what it quotes in backticks as code, the rest as text. */
export function markdownMessage(message: string): string {
  return message
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? markdownCode(part) : markdownText(part)))
    .join('');
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
