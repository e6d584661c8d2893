export type { Conflict, Criterion, Decision, OutOfScope, Person, Record as ScopeRecord, RuleSetting, Scope, Story, System, } from './generated/scope.js';
import type { Scope } from './generated/scope.js';
/** A part of the document: one of its keys. */
export type Part = keyof Scope;
/**
 * A document as far as the schema accepts it: every value that is there has its type, anything may be absent.
 * Rules read this, so that one fault in one corner hides nothing elsewhere.
 */
export type Draft<T> = T extends readonly (infer Item)[] ? readonly Draft<Item>[] : T extends object ? {
    readonly [Key in keyof T]?: Draft<T[Key]>;
} : T;
