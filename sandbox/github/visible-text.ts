import type { Node } from 'commonmark';
import { Parser } from 'commonmark';

/** In these elements GitHub leaves text alone: no mention, no reference. */
const SILENT = new Set(['a', 'code', 'pre', 'script', 'style', 'textarea', 'title']);

/**
 * The text of a Markdown document in which GitHub looks for mentions and references: what stands outside of code,
 * comments and links, after escapes and entities are resolved (`\@sam` still mentions Sam). Each piece is text that
 * nothing interrupts; what stands on two sides of a tag is two pieces.
 */
export function visibleText(markdown: string): string[] {
  const pieces: string[] = [];
  let current = '';
  let silent = 0;
  const cut = (): void => {
    if (current !== '') pieces.push(current);
    current = '';
  };
  const html = (source: string): void => {
    for (const part of htmlParts(source)) {
      if (part.kind === 'text') {
        if (silent === 0) current += part.text;
        continue;
      }
      cut();
      if (part.kind === 'open' && SILENT.has(part.name)) silent += 1;
      if (part.kind === 'close' && SILENT.has(part.name)) silent = Math.max(silent - 1, 0);
    }
  };

  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === 'text' && silent === 0 && !isInLink(node)) current += node.literal ?? '';
    else if (node.type === 'softbreak') current += '\n';
    else if (node.type === 'html_inline') html(node.literal ?? '');
    else if (node.type === 'html_block') {
      cut();
      html(node.literal ?? '');
      cut();
      // A block does not reach into the next one.
      silent = 0;
    } else if (node.type !== 'text') {
      cut();
      if (isBlock(node) && !entering) silent = 0;
    }
  }
  cut();
  return pieces;
}

/** Where the links and images of a document lead to. A link to an issue or a commit is a reference, too. */
export function linkTargets(markdown: string): string[] {
  const targets: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering && event.node.type === 'link') targets.push(event.node.destination ?? '');
  }
  return targets;
}

function isInLink(node: Node): boolean {
  for (let above = node.parent; above !== null; above = above.parent) {
    if (above.type === 'link' || above.type === 'image') return true;
  }
  return false;
}

function isBlock(node: Node): boolean {
  return ['paragraph', 'heading', 'item', 'block_quote'].includes(node.type);
}

type HtmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'comment'; readonly name: string };

function htmlParts(source: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const tags = /<!--(?:>|->|[\s\S]*?(?:-->|$))|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
  let end = 0;
  for (const tag of source.matchAll(tags)) {
    parts.push({ kind: 'text', text: decode(source.slice(end, tag.index)) });
    const name = tag[2]?.toLowerCase();
    if (name === undefined) parts.push({ kind: 'comment', name: '' });
    else parts.push({ kind: tag[1] === '/' ? 'close' : 'open', name });
    end = tag.index + tag[0].length;
  }
  parts.push({ kind: 'text', text: decode(source.slice(end)) });
  return parts.filter((part) => part.kind !== 'text' || part.text !== '');
}

// Inside of HTML the parser leaves entities as they are. These are the ones that matter for what is sought.
function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&commat;/g, '@')
    .replace(/&num;/g, '#')
    .replace(/&amp;/g, '&');
}
