import { determiners, formsOfBe, formsOfHave, modals, verbs } from '../lexicon.js';
import { wordSet } from '../phrases.js';
import type { Token } from '../tokens.js';
import { type Actor, actorIn } from './actor.js';

/** "We sync", "our backend syncs". */
export function subjectIsUs(tokens: readonly Token[]): boolean {
  const key = tokens[0]?.key ?? '';
  return key === 'we' || key === 'our';
}

/** Whether a noun phrase is over at `index`: its verb stands there. */
function isVerbOf(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  if (modals.has(key) || formsOfBe.has(key) || formsOfHave.has(key)) return true;
  const hit = verbs.find(tokens, index);
  return (
    hit !== undefined &&
    hit.form !== 'ing' &&
    (hit.form !== 'base' || tokens[index - 1]?.key.endsWith('s') === true)
  );
}

/** Who or what the clause begins with, up to its verb. */
export function subjectOf(tokens: readonly Token[]): Actor {
  let from = 0;
  while (from < tokens.length && !subjectIsUs(tokens.slice(from, from + 1))) {
    if (!(determiners.has(tokens[from]?.key ?? '') || tokens[from]?.kind === 'symbol')) break;
    from += 1;
  }
  if (from === tokens.length) return { kind: 'unknown', from: 0, to: from };
  if (tokens[from]?.key === 'we') return { kind: 'system', from, to: from + 1 };
  let to = from + 1;
  while (to < tokens.length && !isVerbOf(tokens, to)) to += 1;
  const actor = actorIn(tokens, from, to);
  return actor.kind === 'unknown' ? { ...actor, to: from + 1 } : actor;
}

/** What only a system says of itself, whoever is meant by "we". */
const systemDeeds = wordSet(`
  sync, synchronize, synchronise, integrate, replicate, mirror, push, pull, post, map, process, handle,
  support, propagate, ingest, migrate, call, keep in sync
`);

/** Whether a clause of a story lets a thing act: "the API posts", "we sync"; not "we win a deal", not "the CRM is down". */
export function letsSystemAct(tokens: readonly Token[], subject: Actor): boolean {
  if (subject.kind !== 'system') return false;
  if (tokens[0]?.key === 'we')
    return tokens.some((_token, at) => systemDeeds.has(verbs.find(tokens, at)?.base ?? ''));
  return !formsOfBe.has(tokens[subject.to]?.key ?? '');
}

/** Signs that a developer is the customer: an API, a library or the developer's own program is what the story is about. */
const consumes = wordSet(`
  my, sdk, api, apis, library, package, cli, docs, documentation, webhook, webhooks, sample,
  samples, python, javascript, integrate
`);
/** Signs that a developer makes the product. */
const builds = wordSet(`
  refactor, refactoring, test, tests, testing, deploy, deployment, codebase, schema, environment,
  environments, pipeline, ci, migration, issues, bugs, bug, logs, logging, architecture, investigate,
  debug, maintain, database, tables, table, update
`);

/** A developer so called is one of ours: who uses a product from outside sees no front and back of it. */
const insiders = wordSet(
  'front end, frontend, back end, backend, full stack, fullstack, lead, senior, junior',
);

/** Whether an internal role is, in this story, a developer who uses the product. */
export function developerIsCustomer(tokens: readonly Token[], actor: Actor): boolean {
  if (insiders.has(tokens[actor.from]?.key ?? '')) return false;
  const words = tokens.slice(actor.to).map((token) => token.key);
  const isDeveloper = tokens.slice(actor.from, actor.to).some((token) => token.key.startsWith('develop'));
  return isDeveloper && words.some((word) => consumes.has(word)) && !words.some((word) => builds.has(word));
}
