import { createHash } from 'node:crypto';
import type { Answer } from './answers.js';

/** The tag of what an answer says, its `Link` included: a list can change by having another page. */
export function etagOf(answer: Answer): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(answer.body) ?? '').update(answer.headers?.['link'] ?? '');
  return `W/"${hash.digest('hex')}"`;
}

/** Whether the client has this already. Tags are compared without the mark for weak ones. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => bare(tag) === bare(etag));
}
