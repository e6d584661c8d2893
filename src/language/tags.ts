import { type PhraseIndex, phraseIndex } from './phrases.js';
import { type KnownTag, tagWords } from './terms/tag-words.js';
import type { TermGroup } from './terms/term.js';
import { tokenize } from './tokens.js';

const indexes: ReadonlyMap<string, PhraseIndex<TermGroup>> = new Map(
  (Object.keys(tagWords) as KnownTag[]).map((tag) => [tag, phraseIndex(tagWords[tag])]),
);

/** Whether the sentence speaks of the case that the tag names; an unknown tag is nobody's to doubt. */
export function speaksOf(text: string, tag: string): boolean {
  const index = indexes.get(tag);
  if (index === undefined) return true;
  const tokens = tokenize(text);
  const speaks = tokens.some((_token, at) => index.find(tokens, at) !== undefined);
  if (!speaks) return false;
  // Plurals are in the list for "volume"; what makes them many is a number or a word for it.
  return tag !== 'volume' || tokens.some((token) => token.kind === 'number' || manyWords.has(token.key));
}

const manyWords: ReadonlySet<string> = new Set([
  'bulk',
  'batch',
  'batches',
  'thousand',
  'thousands',
  'million',
  'millions',
  'large',
  'load',
  'throughput',
  'pagination',
  'paged',
  'backlog',
  'quota',
  'quotas',
  'concurrent',
  'parallel',
  'limit',
  'limits',
  'many',
  'all',
  'hundred',
  'hundreds',
  'pages',
  'queue',
]);
