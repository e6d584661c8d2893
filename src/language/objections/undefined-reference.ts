import { phraseIndex } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { undefinedReferences } from '../terms/undefined-references.js';
import { isExplained, isName } from './explained.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';

const references = phraseIndex(undefinedReferences);

/** "Appropriate", "as required", "in line with policy": it points at something that the sentence does not hold. */
export function undefinedReferenceObjections(sentence: Sentence): readonly Candidate[] {
  return listedObjections(
    sentence,
    'undefined-reference',
    references,
    (zone, hit) => {
      if (zone === 'label') return objectionWeight.none;
      if (zone === 'purpose') return objectionWeight.referenceInPurpose;
      if (zone === 'aside') return objectionWeight.harmless;
      const weight = hit.group.weight ?? objectionWeight.reference;
      if (isName(sentence, hit.from)) return objectionWeight.harmless;
      return isExplained(sentence, hit.to) ? Math.min(weight, objectionWeight.explainedReference) : weight;
    },
    (words) => `${words} points at something that the sentence does not say.`,
  );
}
