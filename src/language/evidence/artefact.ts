import { standards, things } from '../lexicon.js';
import { wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { span, strength } from '../strength.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

const STATUS_CODE = /^[1-5]\d\d$/;
const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

const enumerating = wordSet('include, includes, including, included, contain, contains, containing, show, shows, showing, display, displays, record, records, recording, with, namely, of, has, have, list, lists, fields, carry, carries, about, following, columns, store, stores');

/** "(syncing, success, error)": the parentheses say what there is. */
function listInAside(sentence: Sentence, from: number): Evidence | undefined {
  const { tokens, zones } = sentence;
  let commas = 0;
  let end = from;
  while (end < tokens.length && zones[end] === 'aside') {
    if (tokens[end]?.text === ',') commas += 1;
    if (vagueInList.has(tokens[end]?.key ?? '')) return undefined;
    end += 1;
    if (tokens[end - 1]?.text === ')') break;
  }
  return commas >= 2 ? { kind: 'artefact', strength: 2.2, ...span(sentence, from, end) } : undefined;
}

const vagueInList = wordSet('etc, e.g, such, where, needed, eg, appropriate, relevant');

/** A list of three things or more after a colon or "including": it says what there is, one by one. */
export function enumerations(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const found: Evidence[] = [];
  let opened = -1;
  let commas = 0;
  const close = (end: number): void => {
    if (opened >= 0 && commas >= 2) found.push({ kind: 'artefact', strength: strength.clear, ...span(sentence, opened, end) });
    opened = -1;
    commas = 0;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === '(' && zones[index] === 'aside') {
      const list = listInAside(sentence, index);
      if (list !== undefined) found.push(list);
    }
    if (token.text === '.' || token.text === ';' || zones[index] === 'purpose') close(index);
    else if (token.text === ':' || (enumerating.has(token.key) && opened < 0)) {
      close(index);
      opened = index + 1;
    } else if (token.text === ',') commas += opened < 0 ? 0 : 1;
    else if (token.key.startsWith('etc') || token.key === 'such') opened = -1;
  }
  close(tokens.length);
  return found;
}

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

/** Things that exist or do not: an identifier, a path, a status code, a quoted text, a named standard, a thing on a page. */
export function artefacts(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const found: Evidence[] = [];
  const open = openAsides(sentence);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (zones[index] === 'purpose' || zones[index] === 'label' || open[index] === true) continue;
    const place = span(sentence, index, index + 1);
    if (token.kind === 'quoted' || CONSTANT.test(token.text)) found.push({ kind: 'artefact', strength: strength.clear, ...place });
    else if (token.kind === 'code') found.push({ kind: 'artefact', strength: strength.clear, ...place });
    else if (token.kind === 'number' && STATUS_CODE.test(token.text)) found.push({ kind: 'artefact', strength: 1.4, ...place });
    else {
      const standard = standards.find(tokens, index);
      if (standard !== undefined) {
        found.push({ kind: 'artefact', strength: 1.8, ...span(sentence, index, standard.to) });
        continue;
      }
      const thing = things.find(tokens, index);
      if (thing !== undefined) found.push({ kind: 'artefact', strength: strength.hint, ...span(sentence, index, thing.to) });
    }
  }
  return found;
}
