import type { TermGroup } from './term.js';
/** Things that act in a story without being anybody. */
export declare const systemActors: readonly TermGroup[];
/** People who make the product: what they want is a task, not what a customer gets. */
export declare const internalRoles: readonly TermGroup[];
/** Words for people who use or are served by a product, as the actor of a clause. */
export declare const people: readonly TermGroup[];
