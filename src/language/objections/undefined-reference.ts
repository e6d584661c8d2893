import { things } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { undefinedReferences } from '../terms/undefined-references.js';
import { isOpenClass } from '../verb-use.js';
import { isCited, isExplained, isName } from './explained.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';

const titles = wordSet('specification, specifications, requirements, rules, standards, guideline');
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
      // "The specification file": it names the thing after it.
      if (titles.has(hit.base) && things.find(sentence.tokens, hit.to) !== undefined)
        return objectionWeight.harmless;
      if (hit.base === 'key' && !isOpenClass(sentence.tokens[hit.to])) return objectionWeight.none;
      const weight = hit.group.weight ?? objectionWeight.reference;
      if (isName(sentence, hit.from)) return objectionWeight.harmless;
      const explained = isExplained(sentence, hit.to) || isCited(sentence, hit.to);
      return explained ? Math.min(weight, objectionWeight.explainedReference) : weight;
    },
    (words) => `${words} points at something that the sentence does not say.`,
  );
}
