import type { Token } from '../tokens.js';
import { type Actor } from './actor.js';
/** "We sync", "our backend syncs". */
export declare function subjectIsUs(tokens: readonly Token[]): boolean;
/** Who or what the clause begins with. */
export declare function subjectOf(tokens: readonly Token[]): Actor;
/** Whether an internal role is, in this story, a developer who uses the product. */
export declare function developerIsCustomer(tokens: readonly Token[], actor: Actor): boolean;
