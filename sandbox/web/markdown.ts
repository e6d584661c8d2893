import { Marked } from 'marked';
import { escaped, Html } from './html.js';

/** Tags of HTML that do nothing but show; without attributes. GitHub lets through more. */
const HARMLESS = /(<\/?(?:br|code|details|kbd|sub|summary|sup) ?\/?>)/i;

const PROTOCOLS = ['http:', 'https:', 'mailto:'];

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => harmless(text),
    link({ href, tokens }) {
      return link(href, this.parser.parseInline(tokens));
    },
    // Nothing is fetched from elsewhere.
    image: ({ href, text }) => link(href, escaped(text)),
    checkbox: ({ checked }) =>
      `<input type="checkbox" disabled${checked ? ' checked' : ''} aria-label="${checked ? 'done' : 'to do'}"> `,
  },
});

/**
 * Markdown as GitHub shows it in files and checks: text, tables, lists, boxes, links. Any other HTML is shown as
 * text. Without what GitHub adds: mentions and references are no links.
 */
export function markdown(text: string): Html {
  return new Html(marked.parse(text, { async: false }));
}

/** The same in issues, comments and reviews, where a line's end is one on the page, too. */
export function markdownOfPeople(text: string): Html {
  return new Html(marked.parse(text, { async: false, breaks: true }));
}

function harmless(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split(HARMLESS)
    .map((part, at) => (at % 2 === 1 ? part : escaped(part)))
    .join('');
}

function link(href: string, words: string): string {
  const isSafe =
    URL.canParse(href, 'http://here') && PROTOCOLS.includes(new URL(href, 'http://here').protocol);
  return isSafe ? `<a href="${escaped(href)}" rel="nofollow noreferrer">${words}</a>` : words;
}
