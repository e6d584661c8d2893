/**
 * A page with the text between two of its markers replaced: `<!-- inputs: made from action.yml -->` and
 * `<!-- inputs end -->`. What stands outside of them is written by hand.
 */
export function withPart(page: string, name: string, source: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: made from ${source} -->`, `<!-- ${name} end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no markers ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}

/** A table in Markdown. Cells are Markdown; a `|` in them is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
