import { objectIsConcrete } from './evidence/behaviour.js';
import { determiners, pronouns } from './lexicon.js';
import { wordSet } from './phrases.js';
import { readSentence } from './sentence.js';
import { type Actor, actorIn } from './story/actor.js';
import { listedRecords, transferIn } from './story/feature-list.js';
import { missingParts, type StoryPart } from './story/parts.js';
import { type StoryKind, say } from './story/say.js';
import { roleOf, somebodyIn } from './story/speaker.js';
import { type Token, tokenize } from './tokens.js';

export type { StoryPart } from './story/parts.js';

export interface StoryFinding {
  start: number;
  end: number;
  kind: StoryKind;
  message: string;
  question: string;
  suggestion: string;
}

export interface StoryObjection extends StoryFinding {
  field: 'as' | 'when' | 'then';
}

export interface StoryLint {
  label: 'customer-led' | 'system-led';
  missing: readonly StoryPart[];
  objections: readonly StoryFinding[];
}

function finding(kind: StoryKind, text: string, tokens: readonly Token[], from: number, to: number): StoryFinding {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[Math.max(from, to - 1)]?.end ?? text.length;
  return { kind, start, end, ...say(kind, text.slice(start, end)) };
}

/** The actor as a finding, where it is a thing or one of those who make the product. */
function actorFinding(text: string, tokens: readonly Token[], actor: Actor): StoryFinding | undefined {
  if (actor.kind === 'system') return finding('system-actor', text, tokens, actor.from, actor.to);
  if (actor.kind === 'internal') return finding('internal-role', text, tokens, actor.from, actor.to);
  return undefined;
}

/** Signs that a developer is the customer: an API, a library or the developer's own program is what the story is about. */
const consumes = wordSet('my, sdk, api, apis, library, client, package, cli, docs, documentation, webhook, webhooks, sample, samples, python, javascript, integrate');
const builds = wordSet('refactor, refactoring, test, tests, testing, deploy, deployment, codebase, schema, environment, environments, pipeline, ci, migration, issues, bugs, bug, code, logs, logging, architecture, investigate, debug, maintain, database, tables, table, update');

function developerIsCustomer(tokens: readonly Token[], actor: Actor): boolean {
  const words = tokens.slice(actor.to).map((token) => token.key);
  const isDeveloper = tokens.slice(actor.from, actor.to).some((token) => token.key.startsWith('develop'));
  return isDeveloper && words.some((word) => consumes.has(word)) && !words.some((word) => builds.has(word));
}

/** Judges a story in one sentence: whose it is, and what is missing of it. */
export function lintStory(text: string): StoryLint {
  const tokens = tokenize(text);
  const role = roleOf(tokens);
  if (role !== undefined) {
    const found = role.kind === 'internal' && developerIsCustomer(tokens, role) ? undefined : actorFinding(text, tokens, role);
    const person = role.kind !== 'system';
    return {
      label: found === undefined ? 'customer-led' : 'system-led',
      missing: missingParts(tokens, text, person),
      objections: found === undefined ? [] : [found],
    };
  }
  const ours = subjectIsUs(tokens);
  const person = somebodyIn(tokens) && !ours;
  return {
    label: person ? 'customer-led' : 'system-led',
    missing: missingParts(tokens, text, person),
    objections: person ? [] : [withoutPerson(text, tokens)],
  };
}

function subjectIsUs(tokens: readonly Token[]): boolean {
  const key = tokens[0]?.key ?? '';
  return key === 'we' || key === 'our';
}

/** A story with nobody in it: a list of features, or a thing that acts. */
function withoutPerson(text: string, tokens: readonly Token[]): StoryFinding {
  const list = listedRecords(tokens);
  const transfer = transferIn(tokens);
  if (list !== undefined && transfer !== undefined) return finding('feature-list', text, tokens, list.from, list.to);
  const subject = subjectOf(tokens);
  if (subject.kind === 'system') return finding('system-actor', text, tokens, subject.from, subject.to);
  if (transfer !== undefined) return finding('feature-list', text, tokens, 0, tokens.length);
  return finding('system-actor', text, tokens, 0, Math.max(1, subject.to));
}

function subjectOf(tokens: readonly Token[]): Actor {
  let from = 0;
  while (from < tokens.length && (determiners.has(tokens[from]?.key ?? '') || tokens[from]?.kind === 'symbol')) {
    if (tokens[from]?.key === 'our') break;
    from += 1;
  }
  for (let to = from + 1; to <= Math.min(tokens.length, from + 4); to += 1) {
    const actor = actorIn(tokens, from, to);
    if (actor.kind !== 'unknown') return actor;
  }
  return { kind: 'unknown', from, to: Math.min(tokens.length, from + 1) };
}

/** What the person sees: with one of these verbs even a system may be the subject. */
const visible = wordSet(
  'show, display, list, appear, render, highlight, open, close, print, notify, alert, inform, tell, remind, warn, e mail, email, ask, prompt, confirm, play, offer, let, mark, hide, disappear, redirect, message, send, update, see, view, find, get, receive',
);

/** What speaks against a structured story being the customer's. */
export function judgeStory(story: { as?: string; when?: string; then?: string }): readonly StoryObjection[] {
  const found: StoryObjection[] = [];
  const when = tokenize(story.when ?? '');
  const then = tokenize(story.then ?? '');
  const list = listedRecords(then);
  const moment = when.length > 0 && !subjectIsUs(when) && transferOnly(story.when ?? '') === false;
  if (list !== undefined && !moment && transferOnly(story.then ?? '')) {
    return [{ field: 'then', ...finding('feature-list', story.then ?? '', then, list.from, list.to) }];
  }
  const as = tokenize(story.as ?? '');
  const skip = determiners.has(as[0]?.key ?? '') && as[0]?.key !== 'our' ? 1 : 0;
  const role = actorFinding(story.as ?? '', as, actorIn(as, skip, as.length));
  if (role !== undefined) found.push({ field: 'as', ...role });
  for (const field of ['when', 'then'] as const) {
    const text = story[field] ?? '';
    const tokens = field === 'when' ? when : then;
    if (tokens.length === 0) continue;
    const subject = subjectOf(tokens);
    if (subject.kind === 'system' && !(seesIn(text) && !subjectIsUs(tokens))) {
      found.push({ field, ...finding('system-actor', text, tokens, subject.from, subject.to) });
    } else if (field === 'then' && seesNothing(text, tokens)) {
      found.push({ field, ...finding('no-outcome', text, tokens, 0, tokens.length) });
    }
  }
  return found;
}

function seesIn(text: string): boolean {
  return readSentence(text).verbs.some((verb) => visible.has(verb.base));
}

/** Whether the only verbs are those of moving records about. */
function transferOnly(text: string): boolean {
  const { verbs, tokens } = readSentence(text);
  const transfer = transferIn(tokens);
  if (transfer === undefined || tokens.some((token) => pronouns.has(token.key) && token.key !== 'we' && token.key !== 'it')) return false;
  return verbs.every((verb) => verb.vague || (verb.at >= transfer.from && verb.at < transfer.to)) && !verbs.some((verb) => visible.has(verb.base));
}

const places = wordSet('to, in, into, on, at, under, within');

/** "Everything works", "the data is processed", "contacts sync": nothing that shows anywhere. */
function seesNothing(text: string, tokens: readonly Token[]): boolean {
  const sentence = readSentence(text);
  if (sentence.verbs.length === 0) return false;
  if (sentence.verbs.some((verb) => !verb.vague || verb.seen)) return false;
  if (sentence.verbs.some((verb) => verb.base !== 'work' && !verb.passive && objectIsConcrete(sentence, verb, true) && verb.base !== 'sync')) return false;
  // "The deal syncs to Acme CRM": where it then is can be seen.
  return !tokens.some((token, index) => places.has(token.key) && isNamed(tokens, index + 1));
}

function isNamed(tokens: readonly Token[], index: number): boolean {
  const at = determiners.has(tokens[index]?.key ?? '') ? index + 1 : index;
  const text = tokens[at]?.text ?? '';
  return at !== index || (text !== '' && text[0] !== text[0]?.toLowerCase());
}
