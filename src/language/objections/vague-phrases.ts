import { phraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { escapes, openLists, placeholders, softTimes, universals } from '../terms/vague-phrases.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';

const times = phraseIndex(softTimes);
const ways = phraseIndex(escapes);
const blanks = phraseIndex(placeholders);
const lists = phraseIndex(openLists);
const all = phraseIndex(universals);

/** "In real time", "regularly": a time without a bound. */
export function softTimeObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'soft-time',
    times,
    (zone) => (zone === 'label' || zone === 'purpose' ? strength.none : zone === 'aside' ? strength.hint : 2.6),
    (words) => `${words} is a time without a bound.`,
  );
}

/** "If possible", "ideally": with it, nothing that happens is a failure. */
export function escapeObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'escape',
    ways,
    (zone) => (zone === 'label' || zone === 'purpose' ? strength.none : zone === 'aside' ? strength.clear : 2.6),
    (words) => `${words} leaves a way out: nothing that happens is a failure.`,
  );
}

/** "TBD": the place of a decision that nobody took. */
export function placeholderObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'placeholder',
    blanks,
    () => strength.decisive,
    (words) => `${words} keeps the place of a decision that nobody took.`,
  );
}

/** "Etc.", "such as": a list that the reader is to finish. */
export function openListObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'open-list',
    lists,
    (zone, group) => {
      if (zone === 'label' || zone === 'purpose') return strength.none;
      const weight = group.weight ?? 2.2;
      return zone === 'aside' ? weight - 0.6 : weight;
    },
    (words) => `${words} leaves the list open.`,
  );
}

/** "All edge cases", "any situation": no test can go through them. */
export function unboundedObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'unbounded',
    all,
    (zone) => (zone === 'label' || zone === 'purpose' ? strength.none : zone === 'aside' ? strength.hint : 2.3),
    (words) => `No test can go through ${words}.`,
  );
}
