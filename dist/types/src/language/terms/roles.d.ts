import type { TermGroup } from './term.js';
/** Things that act in a story without being anybody. */
export declare const systemActors: readonly TermGroup[];
/** People who make the product: what they want is a task, not what a customer gets. */
export declare const internalRoles: readonly TermGroup[];
/** Words that name one of the product's makers, or a part of it, only alone: a field engineer and a case worker are customers. */
export declare const internalAlone: readonly TermGroup[];
export declare const systemAlone: readonly TermGroup[];
/** Words for people who use or are served by a product, as the actor of a clause. */
export declare const people: readonly TermGroup[];
