import { phraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { undefinedReferences } from '../terms/undefined-references.js';
import { isDefinedHere } from './defined-here.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';

const references = phraseIndex(undefinedReferences);

/** "Appropriate", "as required", "in line with policy": it points at something that the sentence does not hold. */
export function undefinedReferenceObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'undefined-reference',
    references,
    (zone, group, _from, to) => {
      if (zone === 'label' || zone === 'purpose') return strength.none;
      const weight = isDefinedHere(sentence, to) ? 1.3 : (group.weight ?? 2.3);
      return zone === 'aside' ? strength.hint : weight;
    },
    (words) => `${words} points at something that the sentence does not say.`,
  );
}
