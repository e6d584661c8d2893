import { wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import { isOpenClass } from '../verb-use.js';
import { isName } from './explained.js';
import { type Candidate, objectTo } from './objection.js';

/** Somebody's demands and rules, which the sentence follows and does not tell. */
export function untoldObjections(sentence: Sentence): readonly Candidate[] {
  return [...demandsUntold(sentence), ...rulesUntold(sentence)];
}

const demands = wordSet(`
  requires, require, needs, need, demands, demand, expects, expect, wants, want, prescribes, prescribe, dictates,
  stipulates, stipulate, wishes, wish, prefers, prefer, asks for
`);
/** "In the form the court requires": a clause that ends with somebody's demand, and does not tell it. */
function demandsUntold(sentence: Sentence): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const found: Candidate[] = [];
  for (let index = 2; index < tokens.length; index += 1) {
    const next = tokens[index + 1];
    if (!demands.has(tokens[index]?.key ?? '') || zones[index] === 'purpose') continue;
    if (!(next === undefined || next.kind === 'symbol') || !isOpenClass(tokens[index - 1])) continue;
    found.push(untold(sentence, index - 1, index + 1));
  }
  return found;
}

const ruleBooks = wordSet('policy, policies, rules, regulations, procedures, needs');
const bindings = wordSet('per, under, following, within, on, to');
const BOUND_WITHIN = 4;

/** "Based on the cancellation policies", "retained per policy": rules that the sentence does not tell. */
function rulesUntold(sentence: Sentence): readonly Candidate[] {
  const { tokens, zones } = sentence;
  const found: Candidate[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const next = tokens[index + 1];
    const ends = next === undefined || next.kind === 'symbol' || next.key === 'and' || next.key === 'or';
    if (zones[index] !== 'main' || !ends || !ruleBooks.has(tokens[index]?.key ?? '')) continue;
    const near = tokens.slice(Math.max(0, index - BOUND_WITHIN), index);
    const from = near.findLastIndex(({ key }) => bindings.has(key));
    const isDirect = from >= 0 && near.slice(from + 1).every((token) => token.kind === 'word');
    const opens = near[from]?.key === 'on' || near[from]?.key === 'to' ? near[from - 1]?.key : 'per';
    if (!isDirect || !(opens === 'per' || opens === 'based' || opens === 'according')) continue;
    if (near.slice(from + 1).some((_token, at) => isName(sentence, index - near.length + from + 1 + at)))
      continue;
    found.push(untold(sentence, index - near.length + from + 1, index + 1));
  }
  return found;
}

function untold(sentence: Sentence, from: number, to: number): Candidate {
  return objectTo(sentence, 'undefined-reference', { from, to }, objectionWeight.untoldDemand, {
    wrong: (words) => `${words} points at something that the sentence does not say.`,
    asks: 'What is it, item by item?',
    blank: 'what exactly, one by one?',
  });
}
