import type { FileResult } from '../rules/file-result.js';
import { countFindings } from '../rules/file-result.js';
import { digest } from '../scope/digest.js';
import { cutLines } from '../text/markdown.js';
import { plural } from './counts.js';

/** GitHub takes 65,536 characters of a comment; a margin for what it counts otherwise. */
const MOST_COMMENT_BYTES = 60_000;

/** The one comment that a pull request has for its scopes: a marker to find it by, and its text. */
export interface PullComment {
  readonly marker: string;
  readonly text: string;
}

/** What there is to say, in sections, the most important first: it is cut at its end. */
export function pullComment(sections: readonly string[], scopeFiles: readonly string[]): PullComment {
  const said = sections.map((section) => section.trim()).filter((section) => section !== '');
  return marked(cutLines(said.join('\n\n'), MOST_COMMENT_BYTES), scopeFiles);
}

/** What an earlier comment says once there is nothing left to say. */
export function quietComment(scopeFiles: readonly string[]): PullComment {
  return marked('This pull request changes nothing in the scope.', scopeFiles);
}

/** What an earlier comment says while there is no scope to plan from. */
export function invalidComment(results: readonly FileResult[], scopeFiles: readonly string[]): PullComment {
  const { error, warning, info } = countFindings(results);
  const findings = plural(error + warning + info, 'finding');
  return marked(
    `The scope of this pull request is not valid (${findings}), so nothing is planned. The check's annotations and its summary say where.`,
    scopeFiles,
  );
}

/** Jobs that look at other files must not take each other's comment. */
function marked(text: string, scopeFiles: readonly string[]): PullComment {
  const key = scopeFiles.length === 0 ? '' : ` ${digest([...scopeFiles].sort()).slice(0, 12)}`;
  const marker = `<!-- scope-as-code:pull-request${key} -->`;
  return { marker, text: `${marker}\n${text}\n` };
}
