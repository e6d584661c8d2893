import type { Answer } from './answers.js';
import { ok } from './answers.js';

/** What a list request says about pages. GitHub takes at most 100 a page and reads more as 100. */
export interface PageQuery {
  readonly per_page?: number | undefined;
  readonly page?: number | undefined;
}

/** One page of a list, with the `Link` header to the others. Pages count from 1. */
export function pageOf<T>(
  items: readonly T[],
  query: PageQuery,
  address: URL,
  render: (item: T) => unknown,
): Answer {
  const size = Math.min(Math.max(query.per_page ?? 30, 1), 100);
  const page = Math.max(query.page ?? 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const shown = items.slice((page - 1) * size, page * size);
  const link = linkHeader(address, page, last);
  return ok(shown.map(render), link === '' ? {} : { link });
}

function linkHeader(address: URL, page: number, last: number): string {
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  return links
    .map(([relation, target]) => {
      const url = new URL(address);
      url.searchParams.set('page', String(target));
      return `<${url.href}>; rel="${relation}"`;
    })
    .join(', ');
}
