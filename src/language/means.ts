import { determiners, offers, standards } from './lexicon.js';
import { factWords, isConcrete, namesDeed } from './object.js';
import { wordSet } from './phrases.js';
import type { Sentence, Verb } from './sentence.js';
import type { Token } from './tokens.js';

/** By which means a thing is done, with what in it, and where it goes: what makes a deed of a vague verb. */

/** Words that introduce by which means, or with what in it. */
const means = wordSet('via, using, through, by, with, based, upon, across');
const contents = wordSet('showing, containing, listing, from, displaying');
/** After these, "with" names the other side, not a means. */
const together = wordSet(`
  integration, communication, interaction, interoperability, compatibility, connectivity, connection,
  collaboration, compliance, conformity, together, along, synchronization, sync
`);
/** "Without much effort": no means, but praise. */
const vague = wordSet(`
  much, major, undue, unnecessary, noticeable, significant, excessive, great, considerable, appreciable,
  substantial, extensive, too, technical, prior, specialist, special, deep, difficulty, fuss, effort, having,
  needing, requiring, delay, problems, issues
`);
/** Verbs of two sides: what follows their "with" is one of them. */
const joinsSides = wordSet(`
  harmonize, harmonise, align, coordinate, integrate, synchronize, synchronise, sync, reconcile, connect, interface,
  communicate, cooperate, collaborate, liaise, consolidate, exchange, interoperate, interact
`);
const madeBy = wordSet('made, sent, given, set, done');
const MEANS_WITHIN = 11;
const MEANS_LENGTH = 6;

/** "In CAMT.053 format", "as a PDF". */
function namesFormat(tokens: readonly Token[], index: number): boolean {
  const at = determiners.has(tokens[index]?.key ?? '') ? index + 1 : index;
  return tokens[at]?.kind === 'code' || standards.find(tokens, at) !== undefined;
}

/** "By encrypting them", "with AES-256": a means that leaves nothing open. */
export function toldByDeed({ tokens, zones }: Sentence, verb: Verb): boolean {
  for (let index = verb.to; index < tokens.length && index < verb.to + MEANS_WITHIN; index += 1) {
    const key = tokens[index]?.key ?? '';
    if (key === '.') return false;
    if (zones[index] !== 'main' || !means.has(key)) continue;
    if ((key === 'by' && namesDeed(tokens, index + 1)) || namesFormat(tokens, index + 1)) return true;
  }
  return false;
}

const DIRECTION_WITHIN = 8;

/** "Syncs back to Billing", "into the ledger": where it goes has a name, or can be looked at. */
export function hasDirection({ tokens, zones }: Sentence, verb: Verb): boolean {
  for (let index = verb.to; index < tokens.length && index < verb.to + DIRECTION_WITHIN; index += 1) {
    const key = tokens[index]?.key;
    if (zones[index] !== 'main' || key === '.') return false;
    if (key !== 'to' && key !== 'into') continue;
    const target = determiners.has(tokens[index + 1]?.key ?? '') ? index + 2 : index + 1;
    if (isConcrete(tokens, target) || /^[A-Z]/.test(tokens[target]?.text ?? '')) return true;
  }
  return false;
}

/** Whether the thing done is told by its means ("by a signed link") or, if asked, by what is in it. */
export function meansAfter(sentence: Sentence, verb: Verb, alsoContents: boolean): boolean {
  const { tokens, zones } = sentence;
  for (let index = verb.to; index < tokens.length && index < verb.to + MEANS_WITHIN; index += 1) {
    const { key, text } = tokens[index] as Token;
    if (text === '.') return false;
    if (zones[index] !== 'main') continue;
    if (key === 'without' && !vague.has(tokens[index + 1]?.key ?? '')) return true;
    if (alsoContents && (key === 'in' || key === 'as') && namesFormat(tokens, index + 1)) return true;
    const previous = tokens[index - 1]?.key ?? '';
    if (key === 'with' && (together.has(previous) || joinsSides.has(verb.base))) continue;
    // "The copy sent by the bank": who did it before, not by which means it is done now.
    if (key === 'by' && (madeBy.has(previous) || previous.endsWith('ed'))) continue;
    if (key === 'by' && namesDeed(tokens, index + 1)) return true;
    if (!(means.has(key) || (alsoContents && contents.has(key)))) continue;
    for (let ahead = index + 1; ahead < tokens.length && ahead < index + MEANS_LENGTH; ahead += 1) {
      // "With tools to manage users": it says as little as before.
      if (offers.find(tokens, ahead) !== undefined && tokens[ahead + 1]?.key === 'to') break;
      if (isConcrete(tokens, ahead) || factWords.find(tokens, ahead) !== undefined) return true;
    }
  }
  return false;
}
