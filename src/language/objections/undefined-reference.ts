import { phraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { strength } from '../strength.js';
import { undefinedReferences } from '../terms/undefined-references.js';
import { isDefinedHere, isName } from './defined-here.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';

const references = phraseIndex(undefinedReferences);

/** "Appropriate", "as required", "in line with policy": it points at something that the sentence does not hold. */
export function undefinedReferenceObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'undefined-reference',
    references,
    (zone, group, from, to) => {
      if (zone === 'label') return strength.none;
      if (zone === 'purpose') return 1.05;
      const weight = isDefinedHere(sentence, to) || (from > 0 && isName(sentence, from)) ? 1.3 : (group.weight ?? 2.3);
      return zone === 'aside' ? strength.hint : weight;
    },
    (words) => `${words} points at something that the sentence does not say.`,
  );
}
