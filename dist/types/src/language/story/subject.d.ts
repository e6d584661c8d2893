import type { Token } from '../tokens.js';
import { type Actor } from './actor.js';
/** "We sync", "our backend syncs". */
export declare function subjectIsUs(tokens: readonly Token[]): boolean;
/** Who or what the clause begins with, up to its verb. */
export declare function subjectOf(tokens: readonly Token[]): Actor;
/** Whether a clause of a story lets a thing act: "the API posts", "we sync"; not "we win a deal", not "the CRM is down". */
export declare function letsSystemAct(tokens: readonly Token[], subject: Actor): boolean;
/** Whether an internal role is, in this story, a developer who uses the product. */
export declare function developerIsCustomer(tokens: readonly Token[], actor: Actor): boolean;
