import type { TermGroup } from './term.js';
/** Facts that a test can look up: equality, uniqueness, a state, an order. */
export declare const facts: readonly TermGroup[];
/** Deeds in the form of a noun: what is allowed or supported is then said after all. */
export declare const deedNouns: readonly TermGroup[];
/** "The ability to …", "a mechanism for …": what is offered is what follows. */
export declare const offeringNouns: readonly TermGroup[];
/** Plain verbs that make or move something: with a hollow object ("collect information") they say little. */
export declare const makingVerbs = "\n  generate, create, execute, run, apply, start, track, collect, store, capture, retrieve, send, receive,\n  connect, authenticate, derive, record, transfer, transmit, publish, measure, initiate, add, implement,\n  introduce, include\n";
/** Heads of an object that name a heap or a promise, not a thing. */
export declare const hollowHeads = "data, information, details, functionality, features, capabilities, services, experience";
