import { standards, things } from '../lexicon.js';
import { wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { span, strength } from '../strength.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

const STATUS_CODE = /^[1-5]\d\d$/;
const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

const enumerating = wordSet('include, includes, including, included, contain, contains, containing, show, shows, showing, display, displays, record, records, recording, with, namely, of, has, have, list, lists, fields, carry, carries, about, following, columns, store, stores');

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

/** Things that exist or do not: an identifier, a path, a status code, a quoted text, a named standard, a thing on a page. */
export function artefacts(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const found: Evidence[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (zones[index] === 'purpose' || zones[index] === 'label') continue;
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
