import { determiners } from './lexicon.js';
import { type Actor, actorIn } from './story/actor.js';
import { isBareList, isFieldList, listedRecords, transferIn } from './story/feature-list.js';
import { isName, type Names, namesOf } from './story/names.js';
import { onlyTransfers, showsNothing, showsSomething } from './story/outcome.js';
import { missingParts, type StoryPart } from './story/parts.js';
import { onlyPraises } from './story/praise.js';
import { type StoryKind, say } from './story/say.js';
import { roleOf, somebodyIn } from './story/speaker.js';
import { developerIsCustomer, letsSystemAct, subjectIsUs, subjectOf } from './story/subject.js';
import { isTechnical, systemDeedIn } from './story/system-deed.js';
import { type Token, tokenize } from './tokens.js';

export type { StoryPart } from './story/parts.js';
export type { StoryKind } from './story/say.js';

export interface StoryFinding {
  /** UTF-16 offsets into the text of the story or of its field, end exclusive. */
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

function finding(
  kind: StoryKind,
  text: string,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): StoryFinding {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[Math.max(from, to - 1)]?.end ?? text.length;
  return { kind, start, end, ...say(kind, text.slice(start, end)) };
}

/** The actor as a finding, where it is a thing or somebody who makes the product. */
function actorFinding(text: string, tokens: readonly Token[], actor: Actor): StoryFinding | undefined {
  if (actor.kind === 'system') return finding('system-actor', text, tokens, actor);
  if (actor.kind === 'internal') return finding('internal-role', text, tokens, actor);
  return undefined;
}

/** A story with nobody in it: a list of features, or a thing that acts. */
function withoutPerson(text: string, tokens: readonly Token[]): StoryFinding {
  const whole = { from: 0, to: tokens.length };
  const list = listedRecords(tokens);
  const transfer = transferIn(tokens);
  if (list !== undefined && transfer !== undefined) return finding('feature-list', text, tokens, list);
  // "Syncs contacts": a verb without anybody before it.
  if (transfer?.from === 0) return finding('feature-list', text, tokens, whole);
  const subject = subjectOf(tokens);
  if (subject.kind !== 'system' && transfer !== undefined)
    return finding('feature-list', text, tokens, whole);
  return finding('system-actor', text, tokens, subject);
}

/** Judges a story in one sentence: whose it is, and what is missing of it. */
export function lintStory(text: string): StoryLint {
  const tokens = tokenize(text);
  const role = roleOf(tokens);
  const person = role === undefined ? somebodyIn(tokens) && !subjectIsUs(tokens) : role.kind !== 'system';
  const missing = missingParts(tokens, text, person);
  let found: StoryFinding | undefined;
  if (role === undefined) found = person || tokens.length === 0 ? undefined : withoutPerson(text, tokens);
  else if (!(role.kind === 'internal' && developerIsCustomer(tokens, role)))
    found = actorFinding(text, tokens, role);
  return found === undefined
    ? { label: 'customer-led', missing, objections: [] }
    : { label: 'system-led', missing, objections: [found] };
}

function roleFinding(as: string, names: Names): StoryFinding | undefined {
  const tokens = tokenize(as);
  if (isName(tokens, names)) return finding('system-actor', as, tokens, { from: 0, to: tokens.length });
  const skip = determiners.has(tokens[0]?.key ?? '') && !subjectIsUs(tokens) ? 1 : 0;
  return actorFinding(as, tokens, actorIn(tokens, skip, tokens.length));
}

/** Whether what a story gives is a list of what is synced; a bare one is so whatever the moment. */
function givesAList(when: string, then: string): boolean {
  const tokens = tokenize(then);
  if (isBareList(tokens) || isFieldList(tokens)) return true;
  const isMoment = when.trim() !== '' && !subjectIsUs(tokenize(when)) && !onlyTransfers(when);
  return listedRecords(tokens) !== undefined && !isMoment && onlyTransfers(then);
}

/** The whole of a list as a finding, without the full stop. */
function wholeList(then: string): StoryFinding {
  const tokens = tokenize(then);
  const stop = tokens.at(-1)?.text === '.' ? 1 : 0;
  return finding('feature-list', then, tokens, { from: 0, to: tokens.length - stop });
}

/** Whether an outcome names nothing that anybody sees: nothing happens, or all that is said of it is praise. */
function isNoOutcome(then: string, tokens: readonly Token[]): boolean {
  return showsNothing(then) || onlyPraises(tokens);
}

/**
 * What speaks against a structured story being the customer's: its actor, its moment, its outcome.
 * @param names of the systems that the document declares: none of them is a person
 */
export function judgeStory(
  story: { as?: string; when?: string; then?: string },
  names: Names = namesOf([]),
): readonly StoryObjection[] {
  const { as = '', when = '', then = '' } = story;
  const role = roleFinding(as, names);
  const found: StoryObjection[] = role === undefined ? [] : [{ field: 'as', ...role }];
  if (givesAList(when, then)) return [...found, { field: 'then', ...wholeList(then) }];
  for (const [field, text] of [['when', when] as const, ['then', then] as const]) {
    const tokens = tokenize(text);
    const subject = subjectOf(tokens);
    const seen = showsSomething(text) && !subjectIsUs(tokens);
    const deed = isTechnical(as) ? undefined : systemDeedIn(text, field, names);
    if (letsSystemAct(tokens, subject) && !seen) {
      found.push({ field, ...finding('system-actor', text, tokens, subject) });
    } else if (field === 'then' && isNoOutcome(then, tokens)) {
      found.push({ field, ...finding('no-outcome', text, tokens, { from: 0, to: tokens.length }) });
    } else if (deed !== undefined) {
      found.push({ field, ...finding('system-actor', text, tokens, deed) });
    }
  }
  return found;
}
