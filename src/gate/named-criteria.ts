import { linesOutsideFences } from './lines-outside-fences.js';

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
  for (const line of linesOutsideFences(withoutComments(body))) {
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

/** By position instead of by a pattern: a body of nothing but `<!--` must not cost a second. */
function withoutComments(body: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = body.indexOf('<!--'); start >= 0; start = body.indexOf('<!--', at)) {
    kept.push(body.slice(at, start));
    const end = body.indexOf('-->', start + 4);
    if (end < 0) return kept.join('');
    at = end + 3;
  }
  return kept.join('') + body.slice(at);
}
