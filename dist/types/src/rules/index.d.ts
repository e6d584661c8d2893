import type { Rule } from './define-rule.js';
/** Every rule, in the order of the documentation. A test compares the list with the folder. */
export declare const RULES: readonly Rule[];
/** The rule of an id, if there is one. */
export declare function ruleOf(id: string): Rule | undefined;
