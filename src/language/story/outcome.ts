import { determiners, pronouns } from '../lexicon.js';
import { objectIsConcrete } from '../object.js';
import { wordSet } from '../phrases.js';
import { readSentence, type Verb } from '../sentence.js';
import type { Token } from '../tokens.js';
import { listedRecords, transferIn } from './feature-list.js';

/** What a person sees happen: with one of these verbs even a system may be the subject. */
const visible = wordSet(`
  show, display, list, appear, render, highlight, open, close, print, notify, alert, inform, tell,
  remind, warn, e mail, email, ask, prompt, confirm, play, offer, let, mark, hide, disappear, redirect,
  message, send, update, see, view, find, get, receive
`);
/** Words that a person is meant by; "we" and "it" are not. */
const nobody = wordSet('we, it, this, that');
const places = wordSet('to, in, into, on, at, under, within');

/** Whether the text says that something is seen. */
export function showsSomething(text: string): boolean {
  return readSentence(text).verbs.some((verb) => visible.has(verb.base));
}

/** Whether the only verbs are those of moving records about, and nobody is there. */
export function onlyTransfers(text: string): boolean {
  const { verbs, tokens } = readSentence(text);
  const transfer = transferIn(tokens);
  if (transfer === undefined) return false;
  if (tokens.some((token) => pronouns.has(token.key) && !nobody.has(token.key))) return false;
  const list = listedRecords(tokens);
  const listed = (verb: Verb): boolean => list !== undefined && verb.at >= list.from && verb.at < list.to;
  return verbs.every(
    (verb) => listed(verb) || ((verb.vague || verb.at === transfer.from) && !visible.has(verb.base)),
  );
}

/** "Everything works", "the data is processed", "contacts sync": nothing that shows anywhere. */
export function showsNothing(text: string): boolean {
  const sentence = readSentence(text);
  const { tokens, verbs } = sentence;
  if (verbs.length === 0 || verbs.some((verb) => !verb.vague || verb.seen)) return false;
  const doesSomething = verbs.some(
    (verb) =>
      verb.base !== 'work' &&
      verb.base !== 'sync' &&
      !verb.passive &&
      objectIsConcrete(sentence, verb, 'first phrase'),
  );
  // "The deal syncs to Acme CRM": where it then is can be seen.
  const goesSomewhere = tokens.some((token, index) => places.has(token.key) && isNamed(tokens, index + 1));
  return !doesSomething && !goesSomewhere;
}

function isNamed(tokens: readonly Token[], index: number): boolean {
  if (determiners.has(tokens[index]?.key ?? '')) return index + 1 < tokens.length;
  const text = tokens[index]?.text ?? '';
  return text !== '' && text[0] !== text[0]?.toLowerCase();
}
