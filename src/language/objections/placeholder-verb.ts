import { isHollow, meansAfter, objectIsConcrete } from '../evidence/behaviour.js';
import { seenVerbs } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence, Verb } from '../sentence.js';
import { strength } from '../strength.js';
import { placeholderVerbs } from '../terms/placeholder-verbs.js';
import { type Candidate, insteadOf, objectTo, rewritten } from './objection.js';

const vague = phraseIndex(placeholderVerbs);

/** Whether the clause from `from` on has a plain verb of its own. */
function assertsAfter(sentence: Sentence, from: number): boolean {
  return sentence.verbs.some((inner) => inner.at > from && inner.seen && !inner.vague);
}

const offers = wordSet('ability, capability, mechanism, means, way, option, possibility, facility, function, functionality, feature, method, interface, tool');

/** "Provide a way to export …": what is offered is the behaviour, and is judged itself. */
function offersToDo(sentence: Sentence, verb: Verb): boolean {
  const { tokens } = sentence;
  for (let index = verb.to; index < verb.to + 5; index += 1) {
    if (!offers.has(tokens[index]?.key ?? '')) continue;
    const link = tokens[index + 1]?.key ?? '';
    if (link !== 'to' && link !== 'for' && link !== 'of') return false;
    return seenVerbs.find(tokens, index + 2) !== undefined && vague.find(tokens, index + 2) === undefined;
  }
  return false;
}

const permits = wordSet('allow, enable, support, permit, provide, offer, facilitate');
const deeds = wordSet(
  'execution, initiation, creation, deletion, removal, export, import, upload, download, registration, update, updating, editing, cancellation, selection, filtering, sorting, printing, viewing, login, logout, invitation, activation, deactivation, suspension, renewal, assignment, submission, addition, installation, replay, rollback, undo, search, refresh, resend, archiving, renaming, copying',
);

/** "Allow the creation of vouchers": a deed in the form of a noun. */
function namesDeed(sentence: Sentence, verb: Verb): boolean {
  for (let index = verb.to; index < verb.to + 4; index += 1) if (deeds.has(sentence.tokens[index]?.key ?? '')) return true;
  return false;
}

const makes = wordSet('generate, create, execute, run, apply, start, track, collect, store, capture, retrieve, send, receive, connect, authenticate, derive, record, transfer, transmit, publish, measure, initiate, add, implement, introduce');

/** "Generate reconciliation": a plain verb, but what it makes cannot be looked at. */
function hollow(sentence: Sentence, verb: Verb): Candidate {
  const told = sentence.zones.includes('trigger') || meansAfter(sentence, verb, true);
  const place = { from: verb.at, to: Math.min(verb.object.to, verb.to + 4) };
  return objectTo(sentence, 'placeholder-verb', place, told ? strength.none : 1.2, {
    wrong: (words) => `${words} does not say what is there afterwards.`,
    asks: 'What can one look at afterwards, and what does it contain?',
    mend: () => `Name the result: ${rewritten(sentence, place, 'write this record, with these fields')}.`,
  });
}

/** "Handle errors", "ensure integrity": a verb that leaves the behaviour out, with an object that does not tell it either. */
export function placeholderVerbObjections(sentence: Sentence): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const verb of sentence.verbs) {
    if (sentence.zones[verb.at] === 'main' && makes.has(verb.base) && isHollow(sentence, verb)) found.push(hollow(sentence, verb));
    if (!verb.vague || sentence.zones[verb.at] !== 'main') continue;
    const hit = vague.find(sentence.tokens, verb.at);
    if (hit === undefined) continue;
    const { tokens, zones } = sentence;
    const wrapsVerb = verb.base === 'allow' || verb.base === 'enable' || verb.base === 'permit';
    // "Allow the user to …": what is allowed is the behaviour, and is judged itself.
    if (wrapsVerb && sentence.verbs.some((inner) => inner.at > verb.at && tokens[inner.at - 1]?.key === 'to' && zones[inner.at] === 'main')) continue;
    // "Mode enabled" is a state that one can read; "ensure that it is refused" is judged by what it ensures.
    if (verb.passive && verb.base === 'enable') continue;
    if (tokens[verb.to]?.key === 'that' && assertsAfter(sentence, verb.to)) continue;
    if (verb.base.endsWith(' that') && assertsAfter(sentence, verb.to)) continue;
    if (offersToDo(sentence, verb)) continue;
    const concrete = hit.group.objectIsInput !== true && objectIsConcrete(sentence, verb, true);
    let weight: number = concrete ? 1.4 : 2.2;
    if (/^(?:no|not|nothing)$/.test(tokens[verb.to]?.key ?? '')) weight -= 0.9;
    if (meansAfter(sentence, verb, hit.group.objectIsInput !== true)) weight -= 0.9;
    if (zones.includes('trigger')) weight -= 0.3;
    if (tokens[verb.at - 1]?.key === 'only' || tokens[verb.to]?.key === 'only') weight -= 0.8;
    if (permits.has(verb.base) && namesDeed(sentence, verb)) weight -= 0.9;
    if (verb.seen) weight -= 0.7;
    if (hit.group.weight !== undefined) weight = Math.min(weight, hit.group.weight);
    if (weight <= strength.none) continue;
    found.push(
      objectTo(sentence, 'placeholder-verb', hit, weight, {
        wrong: (words) => `${words} leaves out what happens.`,
        asks: hit.group.asks,
        mend: () => insteadOf(sentence, hit.group, hit),
      }),
    );
  }
  return found;
}
