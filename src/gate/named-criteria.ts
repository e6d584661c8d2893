import type { Readable } from './people.js';
import { shownLines } from './shown-lines.js';
import type { Reason } from './verdict.js';
import { count, listed } from './words.js';

/** A criterion that a pull request names. */
export interface NamedCriterion {
  /** The scope's id; undefined for a bare name. */
  readonly scope: string | undefined;
  readonly id: string;
  /** As it was written, at most 80 characters of it. */
  readonly text: string;
}

const LINE = /^ {0,3}(?:[-*] )?(?:\*\*)?criteria:(?:\*\*)?(.*)$/i;
const NAME = /^(?:([a-z0-9-]{1,44})\/)?([A-Za-z][A-Za-z0-9-]{0,63})$/;

/**
 * The names in the `Criteria:` lines of a pull request's body, each once. Lines in fences, quotes and HTML comments
 * (a template's hints) say nothing. What can't be a criterion's name is one all the same, which nobody knows: a slip
 * of the pen closes the gate instead of awaiting nothing.
 */
export function namedIn(body: string): readonly NamedCriterion[] {
  const named = new Map<string, NamedCriterion>();
  for (const line of shownLines(body)) {
    for (const word of (LINE.exec(line)?.[1] ?? '').split(',')) {
      const text = word
        .trim()
        .replace(/^`(.*)`$/, '$1')
        .replace(/[.;]$/, '')
        .slice(0, 80);
      if (text === '') continue;
      const [, scope, id = text] = NAME.exec(text) ?? [];
      named.set(text.toLowerCase(), { scope, id, text });
    }
  }
  return [...named.values()];
}

/** More names that nobody knows than these are counted. */
const MOST = 10;

/** Names that no scope knows, and bare ones that two scopes have: nobody can tell what is awaited. Ids have no case. */
export function unclearNames(
  named: readonly NamedCriterion[],
  scopes: readonly Readable[],
): readonly Reason[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, criteria } of scopes) {
    for (const name of criteria.flatMap((one) => [one.id, `${id}/${one.id}`]))
      owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
  }
  const unclear = named.flatMap(({ scope, id, text }): Reason[] => {
    const have = owners.get((scope === undefined ? id : `${scope}/${id}`).toLowerCase());
    return have?.size === 1 ? [] : [unclearReason(text, [...(have ?? [])])];
  });
  const left = unclear.length - MOST;
  const more: Reason = {
    whose: 'author',
    text: `It names ${count(left, 'more criterion', 'more criteria')} that no scope has, or that several have.`,
  };
  return left > 0 ? [...unclear.slice(0, MOST), more] : unclear;
}

function unclearReason(text: string, owners: readonly string[]): Reason {
  if (owners.length === 0)
    return {
      whose: 'author',
      text: `The pull request names the criterion \`${text}\`, which no scope has.`,
      next: 'Fix the `Criteria:` line in its description.',
    };
  return {
    whose: 'author',
    text: `The pull request names the criterion \`${text}\`, but ${listed(owners.map((one) => `\`${one}\``))} each have one.`,
    next: `Write which one you mean, such as \`${owners[0]}/${text}\`.`,
  };
}
