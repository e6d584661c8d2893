import { failure } from './failure.js';

/** Which part of a connection is asked for. Cursors are positions, counted from 1. */
export interface Window {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list. GitHub refuses a connection without a bound, and more than 100 at once. */
export function connection<T>(items: readonly T[], window: Window, render: (item: T) => unknown) {
  const size = window.first ?? window.last;
  if (size === null || size === undefined) {
    throw failure(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate.',
    );
  }
  const fromStart = window.first !== null && window.first !== undefined;
  if (size > 100) {
    const name = fromStart ? 'first' : 'last';
    throw failure(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records exceeds the \`${name}\` limit of 100 records.`,
    );
  }
  const lowest = Number(window.after ?? 0);
  const highest = window.before ? Number(window.before) - 1 : items.length;
  const start = fromStart ? lowest : Math.max(highest - size, lowest);
  const end = fromStart ? Math.min(start + size, highest) : highest;
  const nodes = items.slice(start, end).map(render);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index + 1) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : String(start + 1),
      endCursor: nodes.length === 0 ? null : String(start + nodes.length),
    },
  };
}
