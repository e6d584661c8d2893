import { standards, things } from '../lexicon.js';
import type { Sentence } from '../sentence.js';
import { evidenceWeight, span } from '../strength.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

const STATUS_CODE = /^[1-5]\d\d$/;
const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

/** Tokens in parentheses that end in "etc.": examples of something, not the thing. */
function openAsides(sentence: Sentence): readonly boolean[] {
  const { tokens, zones } = sentence;
  const open: boolean[] = [];
  let inOpen = false;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (zones[index] !== 'aside') inOpen = false;
    else if (tokens[index]?.key === 'etc') inOpen = true;
    open[index] = inOpen;
  }
  return open;
}

const NAME = /^[A-Z][a-z]+/;

/** A capital in mid-sentence, in a sentence that is not all capitals. */
function isProperName(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous?.kind === 'word' && !NAME.test(previous.text) && NAME.test(tokens[index]?.text ?? '');
}

/** What the token at `index` begins, if it is something that exists or does not, and where that ends. */
function artefactAt(tokens: readonly Token[], index: number): { strength: number; to: number } | undefined {
  const token = tokens[index] as Token;
  if (token.kind === 'quoted' || token.kind === 'code' || CONSTANT.test(token.text)) {
    return { strength: evidenceWeight.named, to: index + 1 };
  }
  if (token.kind === 'number' && STATUS_CODE.test(token.text)) {
    return { strength: evidenceWeight.statusCode, to: index + 1 };
  }
  const standard = standards.find(tokens, index);
  if (standard !== undefined) return { strength: evidenceWeight.standard, to: standard.to };
  const thing = things.find(tokens, index);
  // "In German and English", "on Windows".
  if (thing === undefined && index > 0 && isProperName(tokens, index))
    return { strength: evidenceWeight.thing, to: index + 1 };
  return thing === undefined ? undefined : { strength: evidenceWeight.thing, to: thing.to };
}

/** Things that exist or do not: an identifier, a path, a status code, a quoted text, a named standard, a thing on a page. */
export function artefacts(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const open = openAsides(sentence);
  const found: Evidence[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (zones[index] === 'purpose' || zones[index] === 'label' || open[index] === true) continue;
    const artefact = artefactAt(tokens, index);
    if (artefact === undefined) continue;
    found.push({ kind: 'artefact', strength: artefact.strength, ...span(sentence, index, artefact.to) });
  }
  return found;
}
