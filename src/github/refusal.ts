import { GitHubFailure } from '../errors.js';
import type { Answer } from './attempt.js';
import { isObject } from './json.js';
import type { Place } from './place.js';

/** Longer ones are cut, so that a page of HTML is no message. */
const LONGEST_QUOTE = 300;

/** What was asked, for who has to understand why it was refused. */
export interface Asked {
  /** "create an issue" */
  readonly what: string;
  /** The permission that it takes, as GitHub writes it: "issues: write". */
  readonly needs: string;
}

/** Says what was tried, what GitHub said, and what to do. */
export function refusal({ what, needs }: Asked, place: Place, answer: Answer): GitHubFailure {
  const said = quoteOf(answer);
  const quoted = said === '' ? '' : `, "${said}"`;
  const text = `Could not ${what} in ${place.repository}: ${place.host} answered ${answer.status}${quoted}.`;
  const mend = mendOf(answer, said, needs, place);
  return new GitHubFailure(mend === '' ? text : `${text} ${mend}`, { status: answer.status });
}

function mendOf({ status, headers }: Answer, said: string, needs: string, place: Place): string {
  const sso = /url=(https:\/\/\S+)/.exec(String(headers['x-github-sso'] ?? ''))?.[1];
  if (sso !== undefined) return `Authorize the token for the organization: ${sso}`;
  switch (status) {
    case 401:
      return `${place.host} does not accept the token: it may be incomplete, expired or revoked, or belong to another server.`;
    case 403:
      if (/archived/i.test(said)) return 'Unarchive the repository first.';
      if (/not accessible by/i.test(said))
        return `The token needs the permission ${needs}. ${inWorkflows(needs)}`;
      if (/admin rights|correct permissions|not authorized/i.test(said)) {
        return 'The owner of the token needs at least the role "Triage" in the repository.';
      }
      return `Check that the token has the permission ${needs}. ${inWorkflows(needs)}`;
    case 404:
      return `It does not exist, or the token can't see it: check the name, and that the token has the permission ${needs}.`;
    case 301:
    case 307:
    case 308:
      return 'It has moved: use its new name.';
    case 410:
      return /disabled/i.test(said)
        ? "Enable issues in the repository's settings."
        : 'Run it again: it plans from what is there now.';
    default:
      return '';
  }
}

function inWorkflows(needs: string): string {
  return `In a workflow, write \`permissions: { ${needs} }\`.`;
}

// Strangers may have had a hand in it, and a proxy certainly: one short line, without what steers terminals.
function quoteOf({ body }: Answer): string {
  const words = isObject(body) ? [body['message'], ...detailsIn(body['errors'])] : [body];
  const text = words
    .filter((word) => typeof word === 'string')
    .join('; ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text.replace(/\.$/, '');
}

function detailsIn(errors: unknown): unknown[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error) =>
    isObject(error) ? (error['message'] ?? `${error['field']}: ${error['code']}`) : error,
  );
}
