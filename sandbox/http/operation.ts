import type { Identity } from '../github/world.js';
import type { Answer } from './answers.js';
import type { Resource } from './limits.js';

/** A request that was understood: what the ledger, the faults and the limits need to know of it, and how to do it. */
export interface Operation {
  readonly route: string;
  readonly kind: 'read' | 'write';
  readonly resource: Resource;
  /** Whether it counts as making content. */
  readonly content: boolean;
  /** Whether it costs no quota. */
  readonly free: boolean;
  /** Does it. Lists leave out their newest `stale` entries. */
  run(identity: Identity, stale: number): Promise<Answer>;
}

/** A request as it came in. */
export interface Request {
  readonly method: string;
  readonly address: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A header that comes once. */
export function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
}
