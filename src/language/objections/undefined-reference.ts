import { formsOfBe, modals, processes, things } from '../lexicon.js';
import { type Hit, phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import type { VagueGroup } from '../terms/term.js';
import { undefinedReferences } from '../terms/undefined-references.js';
import { isOpenClass } from '../verb-use.js';
import { isCited, isExplained, isName } from './explained.js';
import { listedObjections } from './listed.js';
import type { Candidate } from './objection.js';
import { untoldObjections } from './untold.js';
import { tellsWhichActor } from './which-actor.js';
import { isInWhichClause } from './which-clause.js';

const titles = wordSet('specification, specifications, requirements, rules, standards, guideline');
const references = phraseIndex(undefinedReferences);

/** "The configuration key", "a key is missing", "key rotation": not "key metrics". */
function isNoun({ tokens, verbAt }: Sentence, hit: Hit<VagueGroup>): boolean {
  const before = hit.from - 1;
  const isCompound = before > 0 && isOpenClass(tokens[before]) && !verbAt.has(before);
  return isCompound || !isOpenClass(tokens[hit.to]) || processes.find(tokens, hit.to) !== undefined;
}

const records = wordSet('details, information');
const LIKE_ADJECTIVE =
  /(?:al|ive|ed|ing|ful|ous|ic|able|ible)$|^(?:more|full|current|recent|different|important|relevant|sufficient)$/;

/** "The profile information", "hall details": a record, by the thing that it is about. */
function isRecord({ tokens, verbAt }: Sentence, hit: Hit<VagueGroup>): boolean {
  const before = tokens[hit.from - 1];
  if (!records.has(hit.base) || before === undefined || !isOpenClass(before)) return false;
  return !verbAt.has(hit.from - 1) && !LIKE_ADJECTIVE.test(before.key);
}

/** "Appropriate", "as required", "in line with policy": it points at something that the sentence does not hold. */
export function undefinedReferenceObjections(sentence: Sentence): readonly Candidate[] {
  const listed = listedObjections(
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
      if (isRecord(sentence, hit)) return objectionWeight.harmless;
      // "A specific contact": one that is picked.
      if (hit.base === 'specific' && sentence.tokens[hit.from - 1]?.key === 'a')
        return objectionWeight.harmless;
      if (hit.base === 'key' && isNoun(sentence, hit)) return objectionWeight.none;
      // "Reports can be filtered": what is done to them can be tried.
      const isDone = sentence.tokens[hit.to + 2]?.key.endsWith('ed') === true;
      if (hit.base === 'reports' && isDone && modals.has(sentence.tokens[hit.to]?.key ?? ''))
        return objectionWeight.none;
      // "The parser reports the line": no report.
      const verb = sentence.verbAt.get(hit.from);
      if (verb?.seen === true && verb.to === hit.to) return objectionWeight.none;
      const weight = hit.group.weight ?? objectionWeight.reference;
      if (isName(sentence, hit.from)) return objectionWeight.harmless;
      // "Shows which regions are affected".
      if (formsOfBe.has(sentence.tokens[hit.from - 1]?.key ?? '') && isInWhichClause(sentence, hit.from))
        return objectionWeight.harmless;
      if (tellsWhichActor(sentence, hit.from, hit.to)) return objectionWeight.harmless;
      const explained = isExplained(sentence, hit.to) || isCited(sentence, hit.to);
      return explained ? objectionWeight.harmless : weight;
    },
    (words) => `${words} points at something that the sentence does not say.`,
  );
  return [...listed, ...untoldObjections(sentence)];
}
