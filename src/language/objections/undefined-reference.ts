import { formsOfBe, modals, things } from '../lexicon.js';
import { type Hit, phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import type { VagueGroup } from '../terms/term.js';
import { undefinedReferences } from '../terms/undefined-references.js';
import { isOpenClass } from '../verb-use.js';
import { isCited, isExplained, isName } from './explained.js';
import { listedObjections } from './listed.js';
import { type Candidate, objectTo } from './objection.js';
import { tellsWhichActor } from './which-actor.js';
import { isInWhichClause } from './which-clause.js';

const titles = wordSet('specification, specifications, requirements, rules, standards, guideline');
const demands = wordSet(`
  requires, require, needs, need, demands, demand, expects, expect, wants, want, prescribes, prescribe, dictates,
  stipulates, stipulate, wishes, wish, prefers, prefer, asks for
`);
const references = phraseIndex(undefinedReferences);

/** "In the form the court requires": a clause that ends with somebody's demand, and does not tell it. */
function demandsUntold(sentence: Sentence): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const found: Candidate[] = [];
  for (let index = 2; index < tokens.length; index += 1) {
    const next = tokens[index + 1];
    if (!demands.has(tokens[index]?.key ?? '') || zones[index] === 'purpose') continue;
    if (!(next === undefined || next.kind === 'symbol') || !isOpenClass(tokens[index - 1])) continue;
    const place = { from: index - 1, to: index + 1 };
    found.push(
      objectTo(sentence, 'undefined-reference', place, objectionWeight.untoldDemand, {
        wrong: (words) => `${words} points at something that the sentence does not say.`,
        asks: 'What is it, item by item?',
        blank: 'what exactly, one by one?',
      }),
    );
  }
  return found;
}

/** "The configuration key", "a key is missing": not "key metrics". */
function isNoun({ tokens, verbAt }: Sentence, hit: Hit<VagueGroup>): boolean {
  const before = hit.from - 1;
  const isCompound = before > 0 && isOpenClass(tokens[before]) && !verbAt.has(before);
  return isCompound || !isOpenClass(tokens[hit.to]);
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
  return [...listed, ...demandsUntold(sentence)];
}
