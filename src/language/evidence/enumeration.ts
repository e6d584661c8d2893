import { processes, things } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { evidenceWeight, span } from '../strength.js';
import { qualityNouns } from '../terms/quality-words.js';
import type { Token } from '../tokens.js';
import type { Evidence } from './evidence.js';

const qualities = phraseIndex(qualityNouns);
/** Words after which a list says what there is. */
const opens = wordSet(`
  include, includes, including, included, contain, contains, containing, show, shows, showing, display,
  displays, record, records, recording, with, namely, of, has, have, list, lists, fields, carry, carries,
  about, following, columns, store, stores
`);
/** Words that make of a list in parentheses some examples, or a matter of taste. */
const loosens = wordSet('etc, e.g, such, where, needed, eg, appropriate, relevant');
/** A list of three has two commas, or three with "and". */
const FEWEST_COMMAS = 2;
const LONGEST_ASIDE = 60;

/** "(open, paid, overdue)": the parentheses say what there is. */
function listInAside(sentence: Sentence, from: number): Evidence | undefined {
  const { tokens, zones } = sentence;
  let commas = 0;
  let end = from;
  while (end < from + LONGEST_ASIDE && zones[end] === 'aside') {
    const { key, text } = tokens[end] as Token;
    if (loosens.has(key)) return undefined;
    if (text === ',') commas += 1;
    end += 1;
    if (text === ')') break;
  }
  if (commas < FEWEST_COMMAS) return undefined;
  return { kind: 'artefact', strength: evidenceWeight.spelledOut, ...span(sentence, from, end) };
}

/** "Observability: metrics, traces, logs": under a quality, and without a verb, a list names topics. */
function listsTopics({ tokens, asserts }: Sentence, colon: number): boolean {
  const under = colon - 1;
  return (
    !asserts && (qualities.find(tokens, under) !== undefined || processes.find(tokens, under) !== undefined)
  );
}

const names = wordSet('including, containing, showing, namely');
const PAIR_WITHIN = 9;

/** "Including the date and the amount": two things by name. */
function pairAfter(sentence: Sentence, index: number): Evidence | undefined {
  const { tokens, zones } = sentence;
  if (!names.has(tokens[index]?.key ?? '')) return undefined;
  let joined = false;
  let before = false;
  for (let at = index + 1; at < index + PAIR_WITHIN && zones[at] === zones[index]; at += 1) {
    if (tokens[at]?.kind === 'symbol') return undefined;
    const thing = things.find(tokens, at);
    if (thing !== undefined && joined && before)
      return { kind: 'artefact', strength: evidenceWeight.pair, ...span(sentence, index + 1, thing.to) };
    if (thing !== undefined && !joined) before = true;
    if (tokens[at]?.key === 'and') joined = true;
  }
  return undefined;
}

/** Lists of three things or more, after a colon, after "including" or in parentheses: they say what there is, one by one. */
export function enumerations(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const found: Evidence[] = [];
  let opened = -1;
  let commas = 0;
  const close = (end: number): void => {
    if (opened >= 0 && commas >= FEWEST_COMMAS) {
      found.push({ kind: 'artefact', strength: evidenceWeight.enumerated, ...span(sentence, opened, end) });
    }
    opened = -1;
    commas = 0;
  };
  for (const [index, token] of tokens.entries()) {
    const pair = pairAfter(sentence, index);
    if (pair !== undefined) found.push(pair);
    if (token.text === '(' && zones[index] === 'aside') {
      const list = listInAside(sentence, index);
      if (list !== undefined) found.push(list);
    }
    if (token.text === '.' || token.text === ';' || zones[index] === 'purpose') close(index);
    else if (token.text === ':' && listsTopics(sentence, index)) opened = -1;
    else if (token.text === ':' || (opens.has(token.key) && opened < 0)) {
      close(index);
      opened = index + 1;
    } else if (token.text === ',' && opened >= 0) commas += 1;
    // "Three actions: add, rename and delete".
    else if (token.key === 'and' && tokens[opened - 1]?.text === ':' && commas === FEWEST_COMMAS - 1)
      commas += 1;
    else if (token.key === 'etc' || token.key === 'such') opened = -1;
  }
  close(tokens.length);
  return found;
}
