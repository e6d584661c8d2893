import { modals } from './lexicon.js';
import { wordSet } from './phrases.js';
import type { Token } from './tokens.js';

/**
 * Which part a token has in its sentence. A vague word weighs by where it stands: in the verdict it spoils the sentence, in
 * the reason given for it ("so that support has less work") it does no harm.
 */
export type Zone =
  /** The statement: what must hold. */
  | 'main'
  /** When it must hold: "when …", "after …", "given … when …". */
  | 'trigger'
  /** Why: "so that …", "in order to …", "for audit purposes". */
  | 'purpose'
  /** In parentheses. */
  | 'aside'
  /** A heading before a colon: "Audit log: …". */
  | 'label';

const triggerWords = wordSet(`
  when, whenever, if, after, before, once, while, upon, given, until, unless, during, following, whilst
`);
const openingTriggers = wordSet('on, for, at, in case, where, in, with, as, since, every, without, from, by');
const purposeVerbs = wordSet(`
  ensure, prevent, avoid, enable, support, allow, improve, help, reduce, maintain, facilitate, protect,
  minimize, minimise, enhance, guarantee, make, keep, let, promote, simplify, optimize, achieve,
  encourage, increase, meet, comply, assist, aid, serve, give, safeguard, identify, verify, monitor,
  detect, understand, determine, track, assess, represent, indicate, confirm, receive, view,
  authenticate, decide, take, provide
`);
/** After a comma they open what a deed is good for: "…, improving the overview". */
const benefits = wordSet(`
  improving, enhancing, ensuring, helping, making, facilitating, simplifying, streamlining, promoting, fostering,
  optimizing, optimising, enabling, allowing, supporting, empowering, strengthening, boosting, encouraging
`);
/** After these, "to" does not open a reason: "able to", "needs to", "has to". */
const bindsTo = wordSet(`
  able, has, have, had, need, needs, needed, ought, allowed, allows, allow, used, required, requires,
  try, tries, attempts, attempt, ability, option, possible, want, wants, wanted, permitted, permits,
  enables, enable, ready, user, users, customer, customers, how, where, when, it, them, him, her, me, us,
  going, supposed, fails, fail, failed, failing, willing, free, up, due, prior, according, likely,
  expected, order, admin, administrator, authorized, service, application, system, person, client,
  member, due
`);
const purposeNouns = wordSet(`
  purposes, purpose, reasons, auditing, audit, monitoring, compliance, debugging, analysis, reference,
  reconciliation, transparency, troubleshooting, accountability, reporting, discovery, investigation,
  convenience, traceability
`);

/** Whether the token at `index` is the last of a statement within the text. */
function endsStatement(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.kind === 'symbol' &&
    (token.text === '.' || token.text === ';' || token.text === '!' || token.text === '?')
  );
}

function isPurpose(tokens: readonly Token[], index: number, opened: boolean): boolean {
  const key = tokens[index]?.key;
  const next = tokens[index + 1]?.key ?? '';
  if (!opened) return false;
  if (key === 'so') return next !== 'on' && next !== 'forth';
  if (key === 'in') return next === 'order' && tokens[index + 2]?.key === 'to';
  if (key === 'because' || key === 'thereby' || key === 'thus') return true;
  if (tokens[index - 1]?.text === ',' && benefits.has(key ?? '')) return true;
  if (key === 'to') return purposeVerbs.has(next) && !bindsTo.has(tokens[index - 1]?.key ?? '');
  if (key === 'for') {
    for (let ahead = index + 1; ahead < index + 7 && ahead < tokens.length; ahead += 1) {
      if (purposeNouns.has(tokens[ahead]?.key ?? '')) return true;
      if (tokens[ahead]?.kind === 'symbol') return false;
    }
  }
  return false;
}

/** "In order to save time, …", "To prevent a loss, …". */
function opensWithPurpose(tokens: readonly Token[], index: number): boolean {
  const [key, next, afterNext] = [0, 1, 2].map((ahead) => tokens[index + ahead]?.key ?? '');
  return (
    (key === 'in' && next === 'order' && afterNext === 'to') || (key === 'to' && purposeVerbs.has(next ?? ''))
  );
}

/** Where a heading before a colon ends (the index after the colon), or 0. */
function endOfLabel(tokens: readonly Token[]): number {
  const reach = Math.min(tokens.length - 2, 9);
  for (let index = 1; index <= reach; index += 1) {
    const token = tokens[index];
    if (token !== undefined && modals.has(token.key)) return 0;
    if (token?.kind !== 'symbol') continue;
    if (token.text === ':' || ((token.text === '—' || token.text === '–') && index < 6)) return index + 1;
    if (token.text === ',' || token.text === '.' || token.text === ';') return 0;
  }
  return 0;
}

/** Whether a `then` follows in the same statement: "given …, when …, then …" is all trigger up to it. */
function thenAfter(tokens: readonly Token[]): readonly boolean[] {
  const after: boolean[] = new Array<boolean>(tokens.length).fill(false);
  let seen = false;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (endsStatement(tokens, index)) seen = false;
    after[index] = seen;
    if (tokens[index]?.key === 'then') seen = true;
  }
  return after;
}

/** "When a deal closes it appears …": what follows a trigger without a comma. */
const resumes = wordSet('it, they, he, she, i, we, you');
const articles = wordSet('the, a, an, its, their, his, her, my, our, each, every, all');
/** An article may stand this far before "must": "the sales rep on duty must". */
const SUBJECT_LENGTH = 5;

/** Where the statement begins that follows a trigger without a comma; the token after the first, where nothing tells. */
function startOfStatement(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 2; index < to; index += 1) {
    const key = tokens[index]?.key ?? '';
    if (index > from + 2 && resumes.has(key)) return index;
    if (!modals.has(key)) continue;
    for (let back = index - 1; back > from && back > index - SUBJECT_LENGTH; back -= 1) {
      if (articles.has(tokens[back]?.key ?? '')) return back;
    }
    return index - 1;
  }
  return from + 1;
}

/** The zone of each token, with a statement in every sentence that has more than its trigger. */
export function zonesOf(tokens: readonly Token[]): readonly Zone[] {
  const zones = markedZones(tokens);
  let from = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    if (index < tokens.length && !endsStatement(tokens, index)) continue;
    while (from < index && (zones[from] === 'label' || zones[from] === 'aside')) from += 1;
    const hasMain = zones.slice(from, index).includes('main');
    if (zones[from] === 'trigger' && !hasMain) {
      for (let at = startOfStatement(tokens, from, index); at < index; at += 1) {
        if (zones[at] === 'trigger') zones[at] = 'main';
      }
    }
    // A purpose without a statement is all there is to judge.
    if (zones[from] === 'purpose' && !hasMain) zones.fill('main', from, index);
    from = index + 1;
  }
  return zones;
}

/** The zones as the words that open and close them tell, in one pass. */
function markedZones(tokens: readonly Token[]): Zone[] {
  const zones: Zone[] = [];
  const label = endOfLabel(tokens);
  const hasThen = thenAfter(tokens);
  let zone: Zone = 'main';
  let depth = 0;
  /** Tokens since the statement (or the trigger before it) began. */
  let opened = 0;
  let gherkin = false;
  /** Whether the statement began with its purpose, which a comma ends. */
  let first = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (index < label) {
      zones.push('label');
      continue;
    }
    if (token.text === '(' || token.text === '[') depth += 1;
    if (depth > 0) {
      zones.push('aside');
      if (token.text === ')' || token.text === ']') depth -= 1;
      continue;
    }
    const { key } = token;
    if (endsStatement(tokens, index)) {
      zones.push(zone);
      zone = 'main';
      opened = 0;
      gherkin = false;
      first = false;
      continue;
    }
    if (key === 'then') {
      zone = 'main';
      gherkin = false;
    } else if (opened === 0 && opensWithPurpose(tokens, index)) {
      zone = 'purpose';
      first = true;
    } else if (first && token.text === ',') {
      zone = 'main';
      first = false;
      opened = -1;
    } else if (zone !== 'purpose' && isPurpose(tokens, index, opened > 1)) {
      zone = 'purpose';
    } else if (zone === 'main' && triggerWords.has(key)) {
      zone = 'trigger';
      gherkin = key === 'given' && opened === 0 && hasThen[index] === true;
    } else if (zone === 'main' && opened === 0 && openingTriggers.has(key)) {
      zone = 'trigger';
    } else if (zone === 'trigger' && !gherkin && token.text === ',') {
      zone = 'main';
      opened = -1;
    }
    zones.push(zone);
    opened += 1;
  }
  return zones;
}
