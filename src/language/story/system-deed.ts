import { formsOfBe, modals } from '../lexicon.js';
import { phraseIndex, wordIndex, wordSet } from '../phrases.js';
import { readSentence } from '../sentence.js';
import { hiddenDeeds, protocolWords } from '../terms/story-words.js';
import { type Token, tokenize } from '../tokens.js';
import type { Names } from './names.js';
import { somebodyIn } from './speaker.js';

const hidden = phraseIndex(hiddenDeeds);
const protocol = wordIndex(protocolWords);
/** Methods of HTTP are written in capitals: "POST", not "post". */
const methods = wordSet('post, put, patch');
/** What no person does: so it shows nothing even where nobody says who does it. */
const onlyPrograms = wordSet('upsert, persist, ingest, enqueue, deserialize, serialize');
const heaps = wordSet(
  'record, records, row, rows, data, entity, entities, object, objects, payload, entry, value',
);
/** Deeds of which the moment of a story may consist as little as its outcome. */
const betweenPrograms = wordSet('sync, synchronize, synchronise, poll, push, pull, upsert, replicate, query');
const places = wordSet('in, on, at, under');

/** Where a word of what goes on between programs stands, or undefined. */
function protocolIn(tokens: readonly Token[]): { from: number; to: number } | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = protocol.find(tokens, at);
    const isMethod = hit?.to !== at + 1 || !methods.has(tokens[at]?.key ?? '');
    if (hit !== undefined && (isMethod || tokens[at]?.text === tokens[at]?.text.toUpperCase())) return hit;
  }
  return undefined;
}

/** Technical people live among programs: to them a webhook is something that they get. */
const technical = wordSet(`
  developer, developers, api, integrator, integrators, engineer, engineers, admin, admins, administrator,
  administrators, operator, operators, devops, technician, support
`);

export function isTechnical(role: string): boolean {
  return tokenize(role).some(({ key }) => key.split(' ').some((part) => technical.has(part)));
}

/**
 * The words of a clause that tell what goes on between programs, out of anybody's sight: "Doorkey stores it", "a POST request
 * arrives", "the record is upserted". Undefined where somebody is named, or what is told can be seen.
 */
export function systemDeedIn(
  text: string,
  field: 'when' | 'then',
  names: Names,
): { from: number; to: number } | undefined {
  const { tokens, verbs: acting } = readSentence(text);
  if (somebodyIn(tokens)) return undefined;
  const byName = names.endAt(tokens, 0);
  const word = protocolIn(tokens);
  if (word !== undefined) return byName > 0 ? { from: 0, to: byName } : word;
  const deed = (at: number): string => hidden.find(tokens, at)?.base ?? '';
  if (byName > 0) {
    // "The Depot stores the pallet in row 7": there it can be looked at.
    const hasPlace = tokens.some(({ key }, at) => at > byName && places.has(key));
    const base = deed(byName);
    const isHidden = field === 'then' ? base !== '' && !hasPlace : betweenPrograms.has(base);
    return isHidden ? { from: 0, to: byName } : undefined;
  }
  const passive = acting.find((verb) => verb.passive && deed(verb.at) !== '');
  const at = passive?.at ?? tokens.findIndex((_token, index) => onlyPrograms.has(deed(index)));
  if (at < 0) return undefined;
  const before = tokens.slice(0, at);
  const onHeap = field === 'then' && before.some(({ key }) => heaps.has(key));
  if (!(onHeap || onlyPrograms.has(deed(at)))) return undefined;
  const subjectEnd = before.findIndex(({ key }) => formsOfBe.has(key) || modals.has(key));
  return { from: 0, to: subjectEnd > 0 ? subjectEnd : at + 1 };
}
