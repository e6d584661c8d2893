import { linkTargets, visibleText } from './visible-text.js';

/** What GitHub would see in a text. */
export interface References {
  /** Logins after `@`, in lower case, and teams as `organisation/team`; whether they exist is another question. */
  readonly mentions: readonly string[];
  /** `owner/name#12`; the repository of the text itself where none is named. */
  readonly issues: readonly string[];
  /** The same, after a closing keyword. GitHub closes only from pull requests and commits. */
  readonly closes: readonly string[];
  /** Hexadecimal numbers that may be commits. */
  readonly commits: readonly string[];
}

/** The place that a text stands in. */
export interface Place {
  /** `owner/name`. */
  readonly repo: string;
  /** The server's address: links to it are references. */
  readonly web: string;
}

const MENTION =
  /(?<![\w`@/.-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?:\/([a-z\d][\w-]*))?(?![\w@])(?!-\w)/gi;
const KEYWORD = '(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)';
const ISSUE = '(?<![\\w#/&-])(?:(?:([\\w-]+)\\/([\\w.-]+))?#|GH-)(\\d+)(?![\\w])';
const COMMIT = /(?<![\w/.-])(?=[0-9a-f]*\d)([0-9a-f]{7,40})(?![\w-])/gi;

/** Finds the mentions, references and closing keywords that GitHub would honour in a Markdown text. */
export function referencesIn(markdown: string, place: Place): References {
  const mentions = new Set<string>();
  const issues = new Set<string>();
  const closes = new Set<string>();
  const commits = new Set<string>();
  const address = urlPattern(place.web);

  const take = (text: string): void => {
    for (const [, name = '', team] of text.matchAll(MENTION)) {
      mentions.add((team === undefined ? name : `${name}/${team}`).toLowerCase());
    }
    for (const [, sha = ''] of text.matchAll(COMMIT)) commits.add(sha.toLowerCase());
    const issue = new RegExp(`(?:\\b${KEYWORD}:?\\s+)?${ISSUE}`, 'gi');
    for (const [whole, owner, name, number] of text.matchAll(issue)) {
      const reference = `${owner === undefined ? place.repo : `${owner}/${name}`}#${number}`;
      issues.add(reference);
      if (new RegExp(`^${KEYWORD}\\b`, 'i').test(whole)) closes.add(reference);
    }
    for (const [, keyword, repo, kind, rest = ''] of text.matchAll(address)) {
      if (kind === 'commit') commits.add(rest.toLowerCase());
      else issues.add(`${repo}#${rest}`);
      if (kind !== 'commit' && keyword !== undefined) closes.add(`${repo}#${rest}`);
    }
  };
  for (const piece of visibleText(markdown)) take(piece);
  for (const target of linkTargets(markdown)) {
    for (const [, , repo, kind, rest = ''] of target.matchAll(address)) {
      if (kind === 'commit') commits.add(rest.toLowerCase());
      else issues.add(`${repo}#${rest}`);
    }
  }
  return { mentions: [...mentions], issues: [...issues], closes: [...closes], commits: [...commits] };
}

function urlPattern(web: string): RegExp {
  const host = web.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:\\b(${KEYWORD}):?\\s+)?(?:${host}|https://github\\.com)/([\\w-]+/[\\w.-]+)/(issues|pull|commit)/([0-9a-f]+)`,
    'gi',
  );
}
