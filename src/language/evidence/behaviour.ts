import { meansAfter } from '../means.js';
import {
  comparesStates,
  factWords,
  isDenied,
  isForbidden,
  namesProduct,
  objectIsConcrete,
  permitsDeed,
  permitsNamedDeed,
} from '../object.js';
import { wordSet } from '../phrases.js';
import type { Sentence, Verb } from '../sentence.js';
import { evidenceWeight, span } from '../strength.js';
import type { Evidence } from './evidence.js';

const denials = wordSet('no, not, nothing, neither');
const articles = wordSet('a, an, one');
/** What they offer is a result, if it is one thing: "provide a receipt". */
const offering = wordSet('provide, offer, present, deliver, implement');
/** Passive and denied, they say what one does not see: "is not offered". */
const yields = wordSet(`
  offer, provide, supply, deliver, process, permit, allow, sync, synchronize, serve, present, migrate,
  translate, convert, extract, exchange, consider, search, connect
`);
/** "Addition, removal or update of": a deed has its object this far ahead. */
const DEEDS_WITHIN = 8;

/** "Provide a receipt after each payment", "support refresh with a swipe": a vague verb, but the rest tells what happens. */
function isTold(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  const next = tokens[verb.to]?.key ?? '';
  if (denials.has(next)) return true;
  if (verb.needsNumber) return comparesStates(sentence, verb);
  if (permitsNamedDeed(sentence, verb)) return true;
  // "A blocked bed is not offered".
  if (yields.has(verb.base) && isDenied(sentence, verb)) return true;
  if (meansAfter(sentence, verb, !verb.objectIsInput)) return true;
  if (
    tokens.slice(verb.to, verb.to + DEEDS_WITHIN).some(({ key }) => key === 'of' || key === 'which') &&
    permitsDeed(sentence, verb)
  )
    return true;
  const concrete = !verb.objectIsInput && objectIsConcrete(sentence, verb, 'first phrase');
  // What is implemented is there afterwards, also without an article.
  const isOne = offering.has(verb.base) && (articles.has(next) || verb.base === 'implement');
  return concrete && (sentence.hasTrigger || isOne || namesProduct(sentence, verb));
}

function weightOf(sentence: Sentence, verb: Verb): number {
  if (!verb.seen) return isTold(sentence, verb) ? evidenceWeight.toldDeed : 0;
  const concrete = objectIsConcrete(sentence, verb, 'whole');
  const forbidden = isForbidden(sentence, verb) ? evidenceWeight.forbidden : 0;
  if (verb.vague) return (concrete ? evidenceWeight.bareDeed : 0) + forbidden;
  const weight = concrete ? evidenceWeight.deed : evidenceWeight.bareDeed;
  return weight + forbidden + (sentence.hasTrigger ? evidenceWeight.withTrigger : 0);
}

/** Something seen to happen, or seen not to, best with what sets it off. */
export function deeds(sentence: Sentence): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const verb of sentence.verbs) {
    if (sentence.zones[verb.at] !== 'main') continue;
    const strength = weightOf(sentence, verb);
    if (strength > 0) found.push({ kind: 'behaviour', strength, ...span(sentence, verb.at, verb.to) });
  }
  return found;
}

/** Facts that a test can look up ("unique", "encrypted"), contrasts ("a delete, not an update") and "only". */
export function stateFacts(sentence: Sentence): readonly Evidence[] {
  const { tokens, zones } = sentence;
  const found: Evidence[] = [];
  const push = (from: number, to: number, strength: number): void => {
    found.push({ kind: 'behaviour', strength, ...span(sentence, from, to) });
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (zones[index] === 'purpose' || zones[index] === 'label') continue;
    const token = tokens[index];
    const contrasts = token?.text === ',' && tokens[index + 1]?.key === 'not' && index + 3 < tokens.length;
    if (contrasts) push(index + 1, index + 3, evidenceWeight.contrast);
    const fact = factWords.find(tokens, index);
    // "In order to" gives a reason.
    const isReason = fact?.base === 'in order' && tokens[fact.to]?.key === 'to';
    if (fact !== undefined && !isReason) push(fact.from, fact.to, evidenceWeight.fact);
    else if ((token?.key === 'only' || token?.key.endsWith(' only')) && zones[index] === 'main')
      push(index, index + 1, evidenceWeight.only);
  }
  return found;
}
