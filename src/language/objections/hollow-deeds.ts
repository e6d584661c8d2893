import { meansAfter } from '../means.js';
import { isHollow, namesProcess } from '../object.js';
import { wordSet } from '../phrases.js';
import type { Sentence, Verb } from '../sentence.js';
import { objectionWeight, relief } from '../strength.js';
import { makingVerbs } from '../terms/behaviour-words.js';
import { mishaps } from '../terms/vague-phrases.js';
import { isOpenClass } from '../verb-use.js';
import { type Candidate, objectTo } from './objection.js';

const makes = wordSet(makingVerbs);
const illicit = wordSet(
  'unauthorized, unauthorised, malicious, fraudulent, suspicious, illegal, improper, abusive',
);
const misdeeds = wordSet(mishaps);
const wishedStates = wordSet(`
  synchronized, synchronised, synced, aligned, harmonized, harmonised, coordinated, informed, posted, organized,
  organised, current, happy, engaged, satisfied, under control, safe, tidy
`);
const KEPT_WITHIN = 8;
const setsUp = wordSet('configure, define, implement, set up, specify, establish, introduce');
/** What holds values or rules that a sentence should tell. */
const frames = wordSet(`
  threshold, thresholds, limit, limits, rule, rules, policy, policies, strategy, strategies, level, levels,
  criteria, target, targets, objective, objectives, plan, plans, concept, procedure, procedures, process,
  processes, standards, parameters, metrics, kpis, alerts, workflow, workflows, mechanism, mechanisms
`);

const guards = wordSet(
  'prevent, detect, identify, recognize, recognise, block, tolerate, withstand, survive',
);

/** "Prevent misuse", "prevent unauthorized access": a mishap of which nobody says how one sees it. */
function vagueGuard(sentence: Sentence, verb: Verb): readonly Candidate[] {
  const { tokens, zones } = sentence;
  if (!guards.has(verb.base) || verb.passive) return [];
  const isIllicit = illicit.has(tokens[verb.to]?.key ?? '');
  const head = isIllicit ? verb.to + 1 : verb.to;
  const next = tokens[head + 1];
  const ends = next === undefined || next.kind === 'symbol' || zones[head + 1] !== 'main';
  if (!ends || !(isIllicit || misdeeds.has(tokens[head]?.key ?? ''))) return [];
  const place = { from: verb.at, to: head + 1 };
  return [
    objectTo(sentence, 'placeholder-verb', place, objectionWeight.guard, {
      wrong: (words) => `${words} does not say by which signs it is known, and what then happens.`,
      asks: 'By which sign is one recognized, and what is then seen?',
      blank: 'told by which sign, and what is then seen?',
    }),
  ];
}

/** "Collect information": a plain verb, but what it makes cannot be looked at. */
function hollowDeed(sentence: Sentence, verb: Verb): readonly Candidate[] {
  if (!makes.has(verb.base) || verb.passive || !isHollow(sentence, verb)) return [];
  if (sentence.hasTrigger || meansAfter(sentence, verb, true)) return [];
  const place = { from: verb.at, to: Math.min(verb.object.to, verb.to + 4) };
  return [
    objectTo(sentence, 'placeholder-verb', place, objectionWeight.hollowDeed, {
      wrong: (words) => `${words} does not say what is there afterwards.`,
      asks: 'What can one look at afterwards, and what does it contain?',
      blank: 'what is there afterwards, with what in it?',
    }),
  ];
}

/** "Alert thresholds configured": that there are some says nothing of them. */
function justSetUp(sentence: Sentence, verb: Verb): readonly Candidate[] {
  const { tokens } = sentence;
  if (!(verb.passive && setsUp.has(verb.base)) || sentence.hasTrigger || meansAfter(sentence, verb, true))
    return [];
  let head = verb.at - 1;
  while (head > 0 && !isOpenClass(tokens[head])) head -= 1;
  const key = tokens[head]?.key ?? '';
  if (tokens[head]?.kind !== 'word' || !(frames.has(key) || namesProcess(key))) return [];
  const place = { from: head, to: verb.to };
  return [
    objectTo(sentence, 'placeholder-verb', place, objectionWeight.setUp, {
      wrong: (words) => `${words} does not say what holds afterwards.`,
      asks: 'Which value does it have, and what happens by it?',
      blank: 'with which value, and what happens by it?',
    }),
  ];
}

/** "Keeps both calendars synchronized": a state that somebody wishes, and nothing that brings it about. */
function keptState(sentence: Sentence, verb: Verb): readonly Candidate[] {
  if (verb.base !== 'keep' || meansAfter(sentence, verb, false)) return [];
  const { tokens } = sentence;
  if (!tokens.slice(verb.to, verb.to + KEPT_WITHIN).some(({ key }) => wishedStates.has(key))) return [];
  const place = { from: verb.at, to: verb.to };
  const weight = objectionWeight.vagueVerb - (sentence.hasTrigger ? relief.means : 0);
  return [
    objectTo(sentence, 'placeholder-verb', place, weight, {
      wrong: (words) => `${words} leaves out what happens.`,
      asks: 'On which event is what written where?',
      blank: 'on which event is what written where?',
    }),
  ];
}

/** Verbs that are plain ones as a rule, but say nothing of this object. */
export function hollowDeeds(sentence: Sentence, verb: Verb): readonly Candidate[] {
  return [hollowDeed, justSetUp, vagueGuard, keptState].flatMap((find) => find(sentence, verb));
}
