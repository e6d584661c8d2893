import type { Token } from './tokens.js';
/**
 * Which part a token has in its sentence. A vague word weighs by where it stands: in the verdict it spoils the sentence, in
 * the reason given for it ("so that support has less work") it does no harm.
 */
export type Zone = 
/** The statement: what must hold. */
'main'
/** When it must hold: "when …", "after …", "given … when …". */
 | 'trigger'
/** Why: "so that …", "in order to …", "for audit purposes". */
 | 'purpose'
/** In parentheses. */
 | 'aside'
/** A heading before a colon: "Audit log: …". */
 | 'label';
/** The zone of each token, with a statement in every sentence that has more than its trigger. */
export declare function zonesOf(tokens: readonly Token[]): readonly Zone[];
