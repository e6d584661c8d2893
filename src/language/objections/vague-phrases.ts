import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight, relief } from '../strength.js';
import { escapes, openLists, placeholders, softTimes, universals } from '../terms/vague-phrases.js';
import type { Zone } from '../zones.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';

const times = phraseIndex(softTimes);
const ways = phraseIndex(escapes);
const blanks = phraseIndex(placeholders);
const lists = phraseIndex(openLists);
const all = phraseIndex(universals);
/** "Log all errors": whichever there are, one can look whether they are in it. */
const records = wordSet('log, record, list, count, display, show, write, store, report');

/** Full weight in the statement and its trigger, none in the reason for it. */
function byZone(zone: Zone, weight: number, inAside: number = objectionWeight.harmless): number {
  if (zone === 'purpose' || zone === 'label') return objectionWeight.none;
  return zone === 'aside' ? inAside : weight;
}

/** "In real time", "regularly": a time without a bound. */
export function softTimeObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'soft-time',
    times,
    (zone, hit) => byZone(zone, hit.group.weight ?? objectionWeight.softTime),
    (words) => `${words} is a time without a bound.`,
  );
}

/** "If possible", "ideally": with it, nothing that happens is a failure. */
export function escapeObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'escape',
    ways,
    (zone) => byZone(zone, objectionWeight.escape, objectionWeight.escapeInAside),
    (words) => `${words} leaves a way out: nothing that happens is a failure.`,
  );
}

/** "TBD": the place of a decision that nobody took. */
export function placeholderObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'placeholder',
    blanks,
    () => objectionWeight.placeholder,
    (words) => `${words} keeps the place of a decision that nobody took.`,
    (words) => `Put the decided value or behaviour in the place of ${words}.`,
  );
}

/** "Etc.", "such as": a list that the reader is to finish. */
export function openListObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'open-list',
    lists,
    (zone, hit) => {
      const weight = hit.group.weight ?? objectionWeight.openList;
      return byZone(zone, weight, weight - relief.aside);
    },
    (words) => `${words} leaves the list open.`,
  );
}

/** "All edge cases", "any situation": no test can go through them. */
export function unboundedObjections(sentence: Sentence): readonly Candidate[] {
  const listsThem = sentence.verbs.some(
    (verb) => records.has(verb.base) && sentence.zones[verb.at] === 'main',
  );
  return listedObjections(
    sentence,
    'unbounded',
    all,
    (zone) => byZone(zone, listsThem ? objectionWeight.universalListed : objectionWeight.universal),
    (words) => `No test can go through ${words}.`,
  );
}
