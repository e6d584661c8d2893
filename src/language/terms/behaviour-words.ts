import type { TermGroup } from './term.js';

/** Facts that a test can look up: equality, uniqueness, a state, an order. */
export const facts: readonly TermGroup[] = [
  {
    words: `
      unique, uniquely, idempotent, idempotently, identical, the same, same result, no duplicate,
      no duplicates, without duplicates, duplicate free, exactly one, only one, immutable, read only,
      append only, case insensitive, case sensitive, byte for byte, unchanged, equal to,
      in the same order, atomic, atomically, mandatory, optional, sorted, encrypted, hashed, signed,
      masked, redacted, empty, null, blank, non null, not null, non empty, not empty, are present,
      is present, be present, are absent, is absent, enabled, disabled, activated, deactivated,
      in order, in sequence, one by one, in turn, in alphabetical order, in chronological order, by id,
      exponential backoff, backoff
    `,
    example: 'The numbers are _.',
  },
];

/** Deeds in the form of a noun: what is allowed or supported is then said after all. */
export const deedNouns: readonly TermGroup[] = [
  {
    words: `
      execution, initiation, creation, deletion, removal, export, import, upload, download, registration,
      update, updating, editing, cancellation, selection, filtering, sorting, printing, viewing, login,
      logout, invitation, activation, deactivation, suspension, renewal, assignment, submission,
      addition, installation, replay, rollback, undo, search, refresh, resend, archiving, renaming,
      copying
    `,
    example: 'The service must allow the _ of vouchers.',
  },
];

/** "The ability to …", "a mechanism for …": what is offered is what follows. */
export const offeringNouns: readonly TermGroup[] = [
  {
    words: `
      ability, capability, mechanism, means, way, option, possibility, facility, function, functionality,
      feature, method, interface, tool
    `,
    example: 'The service must provide the _ to export orders.',
  },
];

/** Plain verbs that make or move something: with a hollow object ("collect information") they say little. */
export const makingVerbs = `
  generate, create, execute, run, apply, start, track, collect, store, capture, retrieve, send, receive,
  connect, authenticate, derive, record, transfer, transmit, publish, measure, initiate, add, implement,
  introduce, include
`;

/** Heads of an object that name a heap or a promise, not a thing. */
export const hollowHeads =
  'data, information, details, functionality, features, capabilities, services, experience';
