import { determiners, formsOfBe, modals, prepositions, pronouns, verbs } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import { recordNouns, syncVerbs } from '../terms/story-words.js';
import type { Token } from '../tokens.js';

const records = phraseIndex(recordNouns);
const transfers = phraseIndex(syncVerbs);

/** The list of records in a text, if that is what it is: two or more of them, joined by commas, "and" or slashes. */
export function listedRecords(tokens: readonly Token[]): { from: number; to: number } | undefined {
  let from = -1;
  let to = -1;
  let count = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = records.find(tokens, index);
    if (hit === undefined) {
      const key = tokens[index]?.key ?? '';
      const text = tokens[index]?.text ?? '';
      const joins =
        text === ',' ||
        key === 'and' ||
        key === 'or' ||
        text === '/' ||
        text === '&' ||
        key === 'all' ||
        key === 'the' ||
        key === 'plus';
      if (!joins) {
        if (count >= 2) break;
        from = -1;
        count = 0;
      }
      continue;
    }
    if (from < 0) from = index;
    to = hit.to;
    count += 1;
    index = hit.to - 1;
  }
  return count >= 2 ? { from, to } : undefined;
}

/** Whether a text has a verb of moving records about, and which. */
export function transferIn(tokens: readonly Token[]): { from: number; to: number } | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const hit = transfers.find(tokens, index);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** What may stand in a bare list beside its items: "all contacts, companies and deals". */
const LIST_WORDS: ReadonlySet<string> = new Set([',', '/', '&', 'and', 'or', 'plus', 'all']);

function isPlural(key: string): boolean {
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss');
}

/**
 * Whether the text is nothing but things in the plural, after a verb of moving them about or without any verb: "syncs contacts,
 * companies and deals". An article ("the deal and its notes") points at the ones that a moment is about.
 */
export function isBareList(tokens: readonly Token[]): boolean {
  const transfer = transfers.find(tokens, 0);
  const from = transfer?.to ?? 0;
  let items = 0;
  let plural = false;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === '.' && index === tokens.length - 1) break;
    if (LIST_WORDS.has(token.key)) {
      if (plural) items += 1;
      plural = false;
      continue;
    }
    const isRecord = records.find(tokens, index) !== undefined;
    if (token.kind !== 'word' || saysMore(token) || (transfer === undefined && !isRecord)) return false;
    plural = isRecord || isPlural(token.key);
  }
  return plural && items > 0;
}

/** An article, somebody, a further verb, or a word that leads on: then it is no bare list. */
function saysMore({ key }: Token): boolean {
  return [determiners, pronouns, formsOfBe, modals, prepositions].some((words) => words.has(key));
}

const bulkTransfers = wordSet(`
  sync, synchronize, synchronise, transfer, exchange, import, export, push, pull, replicate, mirror, map, copy,
  propagate, migrate
`);
const FEWEST_FIELDS = 3;
/** "Are exported to my calendar": there is somebody who gets them. */
const mine = wordSet('i, me, my');

/** "Name, phone and address of the member are synced": a list of fields that are moved about, whatever their names. */
export function isFieldList(tokens: readonly Token[]): boolean {
  if (tokens.some(({ key }) => mine.has(key))) return false;
  let parts = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const { key, text, kind } = tokens[index] as Token;
    if (text === ',' || key === 'and') parts += 1;
    else if (formsOfBe.has(key) || modals.has(key) || transfers.find(tokens, index)?.form === 'base') {
      const verb = [index, index + 1, index + 2].map((at) => transfers.find(tokens, at)?.base ?? '');
      return parts + 1 >= FEWEST_FIELDS && verb.some((base) => bulkTransfers.has(base));
    } else if (kind === 'word' && (pronouns.has(key) || verbs.find(tokens, index)?.form === 's'))
      return false;
  }
  return false;
}
