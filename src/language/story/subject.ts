import { determiners } from '../lexicon.js';
import { wordSet } from '../phrases.js';
import type { Token } from '../tokens.js';
import { type Actor, actorIn } from './actor.js';

/** A subject has few words before its verb. */
const LONGEST_SUBJECT = 4;

/** "We sync", "our backend syncs". */
export function subjectIsUs(tokens: readonly Token[]): boolean {
  const key = tokens[0]?.key ?? '';
  return key === 'we' || key === 'our';
}

/** Who or what the clause begins with. */
export function subjectOf(tokens: readonly Token[]): Actor {
  let from = 0;
  while (from < tokens.length && !subjectIsUs(tokens.slice(from, from + 1))) {
    if (!(determiners.has(tokens[from]?.key ?? '') || tokens[from]?.kind === 'symbol')) break;
    from += 1;
  }
  for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_SUBJECT); to += 1) {
    const actor = actorIn(tokens, from, to);
    if (actor.kind !== 'unknown') return actor;
  }
  return { kind: 'unknown', from, to: Math.min(tokens.length, from + 1) };
}

/** Signs that a developer is the customer: an API, a library or the developer's own program is what the story is about. */
const consumes = wordSet(
  'my, sdk, api, apis, library, client, package, cli, docs, documentation, webhook, webhooks, sample, samples, python, javascript, integrate',
);
/** Signs that a developer makes the product. */
const builds = wordSet(
  'refactor, refactoring, test, tests, testing, deploy, deployment, codebase, schema, environment, environments, pipeline, ci, migration, issues, bugs, bug, logs, logging, architecture, investigate, debug, maintain, database, tables, table, update',
);

/** Whether an internal role is, in this story, a developer who uses the product. */
export function developerIsCustomer(tokens: readonly Token[], actor: Actor): boolean {
  const words = tokens.slice(actor.to).map((token) => token.key);
  const isDeveloper = tokens.slice(actor.from, actor.to).some((token) => token.key.startsWith('develop'));
  return isDeveloper && words.some((word) => consumes.has(word)) && !words.some((word) => builds.has(word));
}
