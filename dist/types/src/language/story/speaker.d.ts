import type { Token } from '../tokens.js';
import { type Actor } from './actor.js';
/** The role of a story that begins "As a …"; undefined where it begins otherwise. */
export declare function roleOf(tokens: readonly Token[]): Actor | undefined;
/** Somebody who acts or gets something in a story without "As a …": "when a rep closes a deal", "I mark", "for the customer". */
export declare function somebodyIn(tokens: readonly Token[]): boolean;
