import { determiners, formsOfBe, formsOfHave, modals, nounLike, persons, verbs } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import { humanDeeds } from '../terms/story-words.js';
import type { Token } from '../tokens.js';
import { isOpenClass } from '../verb-use.js';
import { type Actor, actorIn, systems } from './actor.js';

const recordVerbs = wordSet(`
  created, updated, deleted, synced, synchronized, imported, exported, merged, added, removed, archived,
  copied, mapped, linked, associated, matched
`);
/** "The customer record" is a record. */
const ofRecords = wordSet('record, records, data, field, fields, object, objects, list, lists');
const listing = wordSet(`
  sync, syncs, synchronize, synchronizes, import, imports, export, exports, of, push, pushes, pull,
  pulls, map, maps, create, creates, and, or, update, updates
`);
const opensClause = wordSet(`
  when, if, whenever, after, once, and, then, while, before, until, that, so, given, as, because, but,
  upon
`);
const firstPerson = wordSet("i, my, me, i'm, i've, mine");
const addresses = wordSet(`
  to, for, shows, tells, notifies, gives, sends, lets, by, show, tell, notify, give, send, let, reminds,
  remind, asks, ask, alerts, alert, informs, inform
`);

const numbering = wordSet('story, us, user story');

/** The role of a story that begins "As a …"; undefined where it begins otherwise. */
export function roleOf(tokens: readonly Token[]): Actor | undefined {
  let at = 0;
  // "Story 3: As a …", "- As a …".
  while (at < tokens.length && (tokens[at]?.kind !== 'word' || numbering.has(tokens[at]?.key ?? ''))) at += 1;
  if (tokens[at]?.key !== 'as') return undefined;
  at += 1;
  if (tokens[at]?.key === 'soon' || tokens[at]?.key === 'long') return undefined;
  if (determiners.has(tokens[at]?.key ?? '')) at += 1;
  const actor = actorIn(tokens, at, Math.min(tokens.length, at + 12));
  // Whoever is introduced by "As a …" and is not known to be a thing is somebody.
  return actor.kind === 'unknown' ? { ...actor, kind: 'person' } : actor;
}

/** Somebody who acts or gets something in a story without "As a …": "when a rep closes a deal", "I mark", "for the customer". */
export function somebodyIn(tokens: readonly Token[]): boolean {
  let clauseStart = true;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (firstPerson.has(token.key)) return true;
    if (token.kind === 'symbol' || opensClause.has(token.key)) {
      clauseStart = true;
      continue;
    }
    if (clauseStart && actsLikeSomebody(tokens, index)) return true;
    const hit = persons.find(tokens, index);
    if (hit !== undefined && isSomebody(tokens, hit.from, hit.to, clauseStart)) return true;
    // "A support rep", "the new sales manager": up to three words before the head.
    clauseStart = clauseStart && hit === undefined && withinNounPhrase(tokens, index);
  }
  return false;
}

function withinNounPhrase(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  // "Add an endpoint to list users": after an order, people are what is worked on.
  const verb = verbs.find(tokens, index);
  if (verb?.form === 'base' && !nounLike.has(verb.base)) return false;
  return !(modals.has(key) || formsOfBe.has(key) || listing.has(key));
}

/** "Customer IDs are mapped", "vendor master data": whose the things are, not who acts. */
function ownsOnly(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  const isPlural = tokens[to - 1]?.key.endsWith('s') === true;
  if (isPlural || next?.kind !== 'word' || !isOpenClass(next) || formsOfHave.has(next.key)) return false;
  if (next.key.endsWith('s')) return formsOfBe.has(tokens[to + 1]?.key ?? '');
  return !(next.key.endsWith('ly') || next.key.endsWith('ed') || isPast(tokens, to));
}

function isPast(tokens: readonly Token[], index: number): boolean {
  const form = verbs.find(tokens, index)?.form;
  return form === 'past' || form === 'participle';
}

const personEndings = ['ist', 'ists', 'ian', 'ians'];
const noPersons = wordSet(`
  list, lists, exist, exists, assist, assists, consist, consists, persist, persists, insist, insists, resist,
  checklist, checklists, whitelist, blacklist, blocklist, allowlist, playlist, playlists, wishlist, wishlists,
  watchlist, waitlist, shortlist, twist, median, medians, waiting list, price list
`);
const onlyPeopleDo = phraseIndex(humanDeeds);

function isNow(form: string | undefined): boolean {
  return form === 'base' || form === 's';
}

/** "Opticians order lenses", "the diner hears a number": somebody by the ending, or by the deed. */
function actsLikeSomebody(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  const next = tokens[index + 1];
  if (
    tokens[index]?.kind !== 'word' ||
    !isOpenClass(tokens[index]) ||
    systems.find(tokens, index) !== undefined
  )
    return false;
  if (isNow(onlyPeopleDo.find(tokens, index + 1)?.form)) return true;
  const acts = isNow(verbs.find(tokens, index + 1)?.form);
  const isModal = next !== undefined && modals.has(next.key);
  return (acts || isModal) && !noPersons.has(key) && personEndings.some((ending) => key.endsWith(ending));
}

function isSomebody(tokens: readonly Token[], from: number, to: number, clauseStart: boolean): boolean {
  const next = tokens[to]?.key ?? '';
  const before = tokens[from - 1]?.key ?? '';
  // "The customer is created in Shopify": a record, not somebody.
  if (formsOfBe.has(next) && recordVerbs.has(tokens[to + 1]?.key ?? '')) return false;
  if (ofRecords.has(next) || ownsOnly(tokens, to)) return false;
  const inList =
    tokens[to]?.text === ',' || tokens[from - 1]?.text === ',' || next === 'and' || listing.has(before);
  if (addresses.has(before)) return true;
  // "For new customers", "to the tenant"; not "to list users".
  const twoBack = tokens[from - 2]?.key ?? '';
  if (addresses.has(twoBack) && verbs.find(tokens, from - 1) === undefined) return true;
  if (determiners.has(before) && !listing.has(twoBack)) return true;
  return clauseStart && !inList && to < tokens.length;
}
