import { determiners } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight, relief } from '../strength.js';
import { escapes, mishaps, openLists, placeholders, softTimes, universals } from '../terms/vague-phrases.js';
import { isOpenClass } from '../verb-use.js';
import type { Zone } from '../zones.js';
import { listedObjections } from './listed.js';
import { type Candidate, objectTo } from './objection.js';

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
    (zone, hit) => {
      // "An attempt to log in", "when I try to": it is one that can be made.
      const isNoun = determiners.has(sentence.tokens[hit.from - 1]?.key ?? '');
      if ((isNoun || zone === 'trigger') && hit.base.endsWith(' to')) return objectionWeight.none;
      return byZone(zone, objectionWeight.escape, objectionWeight.escapeInAside);
    },
    (words) => `${words} leaves a way out: nothing that happens is a failure.`,
  );
}

const limits = wordSet('by, before, within, on, at, when, if, after, until, are, is');

/** "TBD": the place of a decision that nobody took. */
export function placeholderObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'placeholder',
    blanks,
    (_zone, hit) => {
      const next = sentence.tokens[hit.to];
      // "Slots to be confirmed by the guest", "the todo list": it says which.
      if (hit.base.startsWith('to be ') && limits.has(next?.key ?? '')) return objectionWeight.none;
      if (hit.base === 'todo' && isOpenClass(next)) return objectionWeight.none;
      return objectionWeight.placeholder;
    },
    (words) => `${words} keeps the place of a decision that nobody took.`,
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

const quantifiers = wordSet('all, any, every, no, whatever');
const mishapHeads = wordSet(mishaps);
/** "No sync issues occur": an error can be seen to be absent, trouble without a name can't. */
const namelessMishaps = wordSet('issue, issues, problem, problems');
const QUALIFIED_BY = 2;

/** "All sync errors", "any technical problem": mishaps that nobody counted, with a word or two before them. */
function allMishaps(sentence: Sentence, weight: number): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const quantifier = tokens[index]?.key ?? '';
    const heads = quantifier === 'no' ? namelessMishaps : mishapHeads;
    if (zones[index] !== 'main' || !quantifiers.has(quantifier)) continue;
    let head = index + 1;
    while (head <= index + QUALIFIED_BY && isOpenClass(tokens[head + 1]) && isOpenClass(tokens[head]))
      head += 1;
    const ends = !isOpenClass(tokens[head + 1]) && head > index + 1;
    if (!(ends && heads.has(tokens[head]?.key ?? ''))) continue;
    found.push(
      objectTo(sentence, 'unbounded', { from: index, to: head + 1 }, weight, {
        wrong: (words) => `No test can go through ${words}.`,
        asks: 'Which cases, named one by one?',
        blank: 'which, one by one?',
      }),
    );
  }
  return found;
}

/** "All edge cases", "any situation": no test can go through them. */
export function unboundedObjections(sentence: Sentence): readonly Candidate[] {
  const listsThem = sentence.verbs.some(
    (verb) => records.has(verb.base) && sentence.zones[verb.at] === 'main',
  );
  const weight = listsThem ? objectionWeight.universalListed : objectionWeight.universal;
  const listed = listedObjections(
    sentence,
    'unbounded',
    all,
    (zone) => byZone(zone, weight),
    (words) => `No test can go through ${words}.`,
  );
  return listed.length > 0 ? listed : allMishaps(sentence, weight);
}
