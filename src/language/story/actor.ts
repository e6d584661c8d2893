import { persons } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import { internalAlone, internalRoles, systemActors, systemAlone } from '../terms/roles.js';
import { keyOf, type Token } from '../tokens.js';

export type ActorKind = 'person' | 'system' | 'internal' | 'unknown';

export interface Actor {
  readonly kind: ActorKind;
  /** Tokens of the role. */
  readonly from: number;
  readonly to: number;
}

export const systems = phraseIndex(systemActors);
const internals = phraseIndex(internalRoles);

/** What ends the noun phrase of a role: its head stands before. */
const endsRole = wordSet(`
  of, in, at, for, with, who, that, which, using, working, on, from, i, we, want, wants, would, need,
  needs, can, should, must, will, may, when, whenever, if, so, to, responsible, like, after, once,
  looking, without, and, or, my, the
`);
const lone = { internal: phraseIndex(internalAlone), system: phraseIndex(systemAlone) };
const companies = wordSet('we, us, our');
/** They say nothing of whose side somebody is on. */
const ranks = wordSet('senior, junior, lead, principal, chief, staff, new, experienced, it, operations');

/** Reads what kind of actor the noun phrase of tokens `from` up to `to` names; an unknown noun is left to the caller. */
export function actorIn(tokens: readonly Token[], from: number, to: number): Actor {
  let end = from;
  let glued: string | undefined;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'symbol' || (end > from && endsRole.has(token.key))) break;
    end += 1;
    // "As a clerkI want": a space lost in copying.
    if (/[a-z]I$/.test(token.text)) {
      glued = keyOf(token.text.slice(0, -1));
      break;
    }
  }
  if (end === from) return { kind: 'unknown', from, to: end };
  if (companies.has(tokens[from]?.key ?? '')) return { kind: 'system', from, to: end };
  const head =
    glued === undefined ? tokens.slice(from, end) : [{ ...(tokens[end - 1] as Token), key: glued }];
  return { kind: kindOfHead(head), from, to: end };
}

/** The longest term that ends with the phrase decides: "API user" is a person, "mobile app" is not. */
function kindOfHead(named: readonly Token[]): ActorKind {
  const rank = named.findIndex(({ key }) => !ranks.has(key));
  const phrase = rank > 0 ? named.slice(rank) : named;
  for (let at = 0; at < phrase.length; at += 1) {
    const rest = phrase.length - at;
    const covers = (hit: { to: number } | undefined): boolean => hit !== undefined && hit.to - at === rest;
    if (at === 0 && covers(lone.internal.find(phrase, 0))) return 'internal';
    if (at === 0 && covers(lone.system.find(phrase, 0))) return 'system';
    if (covers(internals.find(phrase, at))) return 'internal';
    if (covers(persons.find(phrase, at))) return 'person';
    if (covers(systems.find(phrase, at))) return 'system';
  }
  return 'unknown';
}
