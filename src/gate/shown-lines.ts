/**
 * The lines of a Markdown text that are shown, and not as code: without fenced code and HTML comments (a template's
 * hints, or what somebody is to paste without seeing it). As GitHub shows them: a comment in a fence is code, and a
 * fence in a comment is none.
 */
export function shownLines(markdown: string): readonly string[] {
  const shown: string[] = [];
  let hidden: 'fence' | 'comment' | 'comment in a paragraph' | undefined;
  let fence = '';
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    if (hidden === 'fence') {
      if (closes(line, fence)) hidden = undefined;
    } else if (hidden !== undefined) {
      const isOver = hidden === 'comment in a paragraph' && line.trim() === '';
      if (isOver || line.includes('-->')) hidden = undefined;
    } else {
      fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? '';
      hidden = fence === '' ? commentIn(line) : 'fence';
      if (fence === '' && hidden !== 'comment' && !/^ {0,3}<!--/.test(line)) shown.push(line);
    }
  }
  return shown;
}

/** Whether a line ends a fence: the same sign, as many at least, and nothing else. */
function closes(line: string, fence: string): boolean {
  const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return mark.startsWith(fence);
}

/** A comment that begins on a line and goes on after it. */
function commentIn(line: string): 'comment' | 'comment in a paragraph' | undefined {
  const plain = line.replaceAll(/`[^`]*`/g, '');
  if (plain.indexOf('-->', plain.lastIndexOf('<!--')) >= 0 || !plain.includes('<!--')) return undefined;
  return /^ {0,3}<!--/.test(line) ? 'comment' : 'comment in a paragraph';
}
