import { listIn, misunderstood } from './json.js';
import type { Request, Sender } from './sender.js';

/** GitHub's most. */
const PAGE = 100;

/**
 * All entries of a list, to the last page; a page that fails fails the list.
 * @throws GitHubFailure
 */
export async function listAll(sender: Sender, request: Request): Promise<unknown[]> {
  const entries: unknown[] = [];
  const asked = new Set<string>();
  let page: Readonly<Record<string, string | number>> = { per_page: PAGE };
  for (;;) {
    asked.add(JSON.stringify(page));
    const answer = await sender.read({ ...request, parameters: { ...request.parameters, ...page } });
    entries.push(...listIn(answer.body, `the answer to "${request.what}"`));
    const next = nextPage(answer.headers['link']);
    if (next === undefined) return entries;
    if (asked.has(JSON.stringify(next)))
      misunderstood(`the answer to "${request.what}"`, 'leads back to a page that was already read');
    page = next;
  }
}

// Only the query is taken from the link: the token goes to the server it was given for, whatever a link says.
function nextPage(link: string | number | undefined): Readonly<Record<string, string>> | undefined {
  const address = /<([^<>]+)>;\s*rel="next"/.exec(String(link ?? ''))?.[1];
  return address === undefined
    ? undefined
    : Object.fromEntries(new URL(address, 'https://link.invalid').searchParams);
}
