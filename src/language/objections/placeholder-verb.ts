import { abstractions, offers, seenVerbs, standards, vagueVerbs } from '../lexicon.js';
import { hasDirection, meansAfter } from '../means.js';
import { comparesStates, isDenied, isForbidden, isHollow, objectIsConcrete, permitsDeed } from '../object.js';
import { type Hit, wordSet } from '../phrases.js';
import type { Sentence, Verb } from '../sentence.js';
import { objectionWeight, relief } from '../strength.js';
import type { VagueGroup } from '../terms/term.js';
import { tellsDeed } from './explained.js';
import { hollowDeeds } from './hollow-deeds.js';
import { type Candidate, objectTo } from './objection.js';
import { isInWhichClause } from './which-clause.js';

const allows = wordSet('allow, enable, permit');
const denials = wordSet('no, not, nothing');
const STANDARD_WITHIN = 10;
/** The second half of "handles … and shows …" stands this near. */
const DEED_WITHIN = 16;
/** Whether one of the next `within` tokens after the verb passes the test. */
function soon(verb: Verb, within: number, test: (index: number) => boolean): boolean {
  for (let index = verb.to; index < verb.to + within; index += 1) if (test(index)) return true;
  return false;
}

/** "Allow the user to …", "ensure that …", "a way to …": what is allowed or ensured is judged itself. */
function onlyWraps(sentence: Sentence, verb: Verb): boolean {
  const { tokens, zones } = sentence;
  const key = (index: number): string => tokens[index]?.key ?? '';
  if (allows.has(verb.base) && soon(verb, 10, (index) => key(index) === 'to' && zones[index] === 'main'))
    return true;
  const that = verb.base.endsWith(' that') || key(verb.to) === 'that';
  if (that && sentence.lastPlainVerb > verb.to) return true;
  return soon(verb, 5, (index) => {
    const link = key(index + 1);
    if (offers.find(tokens, index) === undefined || !(link === 'to' || link === 'for' || link === 'of'))
      return false;
    return (
      seenVerbs.find(tokens, index + 2) !== undefined && vagueVerbs.find(tokens, index + 2) === undefined
    );
  });
}

const conforms = wordSet(`
  adhere, conform, comply, meet, satisfy, fulfil, fulfill, observe, respect, obey, support, implement, provide, offer
`);

/** Whether its object has a standard with a number: "Web Content Accessibility Guidelines (WCAG 2.1)". */
function namesStandard({ tokens }: Sentence, verb: Verb): boolean {
  for (let index = verb.to; index < verb.to + STANDARD_WITHIN; index += 1) {
    const standard = standards.find(tokens, index);
    if (standard !== undefined && tokens[standard.to]?.kind === 'number') return true;
  }
  return false;
}

/** Whether a verb has an object that is neither an abstraction nor a heap: "captures the reason". */
function actsOnSomething(sentence: Sentence, verb: Verb): boolean {
  const { from, to } = verb.object;
  if (objectIsConcrete(sentence, verb, 'first phrase')) return true;
  if (to <= from || isHollow(sentence, verb)) return false;
  return sentence.tokens
    .slice(from, to)
    .every((_token, at) => abstractions.find(sentence.tokens, from + at) === undefined);
}

/** "Handles the order and shows its number": the second verb tells what happens. */
function isFollowedByDeed(sentence: Sentence, verb: Verb): boolean {
  const { tokens, zones, verbAt } = sentence;
  for (let index = verb.to; index < Math.min(tokens.length, verb.to + DEED_WITHIN); index += 1) {
    if (zones[index] !== 'main' || tokens[index]?.text === '.') return false;
    // "Role-based access: editors can write".
    if (tokens[index]?.text === ':') return tellsDeed(sentence, index);
    const next = tokens[index]?.key === 'and' ? verbAt.get(index + 1) : undefined;
    if (next?.seen === true && !next.vague && !next.passive && actsOnSomething(sentence, next)) return true;
  }
  return false;
}

function weightOf(sentence: Sentence, verb: Verb, hit: Hit<VagueGroup>): number {
  const { tokens } = sentence;
  const concrete = !verb.objectIsInput && objectIsConcrete(sentence, verb, 'first phrase');
  const named = (concrete && !isHollow(sentence, verb)) || hasDirection(sentence, verb);
  if (hit.group.deedOnThing === true && named) return objectionWeight.harmless;
  if (verb.needsNumber)
    return comparesStates(sentence, verb) ? objectionWeight.harmless : objectionWeight.changeVerb;
  // "Adhere to WCAG 2.1".
  if (conforms.has(verb.base) && namesStandard(sentence, verb)) return objectionWeight.harmless;
  let weight: number = concrete ? objectionWeight.vagueVerbOnThing : objectionWeight.vagueVerb;
  const denied = denials.has(tokens[verb.to]?.key ?? '') || isDenied(sentence, verb);
  // "Must not allow negative stock".
  if (denied || (allows.has(verb.base) && isForbidden(sentence, verb))) weight -= relief.denied;
  if (isFollowedByDeed(sentence, verb)) return objectionWeight.harmless;
  if (meansAfter(sentence, verb, !verb.objectIsInput)) weight -= relief.means;
  if (sentence.hasTrigger) weight -= relief.trigger;
  if (tokens[verb.at - 1]?.key === 'only' || tokens[verb.to]?.key === 'only') weight -= relief.only;
  if (permitsDeed(sentence, verb)) weight -= relief.deedAsNoun;
  if (verb.seen) weight -= relief.alsoPlain;
  return Math.min(weight, hit.group.weight ?? weight);
}

/** "Handle errors", "ensure integrity": a verb that leaves the behaviour out, with an object that does not tell it either. */
export function placeholderVerbObjections(sentence: Sentence): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const verb of sentence.verbs) {
    if (sentence.zones[verb.at] !== 'main') continue;
    found.push(...hollowDeeds(sentence, verb));
    const hit = verb.vague ? vagueVerbs.find(sentence.tokens, verb.at) : undefined;
    // "Dark mode enabled" is a state that one can read.
    if (hit === undefined || (verb.passive && verb.base === 'enable')) continue;
    if (onlyWraps(sentence, verb) || isInWhichClause(sentence, verb.at)) continue;
    const weight = weightOf(sentence, verb, hit);
    if (weight <= objectionWeight.none) continue;
    found.push(
      objectTo(sentence, 'placeholder-verb', hit, weight, {
        wrong: (words) => `${words} leaves out what happens.`,
        asks: hit.group.asks,
        blank: hit.group.instead,
      }),
    );
  }
  return found;
}
