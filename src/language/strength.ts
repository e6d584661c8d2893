import type { Sentence } from './sentence.js';

/**
 * All weights, on one scale for both sides. An objection stands where no evidence is at least as strong: a number answers
 * "fast", a quoted message answers "clear", nothing answers "TBD". They were set by hand on labelled sentences; to change
 * one, run `npm run bench:language` before and after.
 */
export const evidenceWeight = {
  /** "within 60 seconds", "at most 3". */
  measured: 3,
  /** "two retries": a count in words, without a comparison. */
  countedInWords: 2,
  /** "nightly", "on the next sync". */
  moment: 2.4,
  /** "a delete, not a blank update". */
  contrast: 2.3,
  /** "unique", "encrypted", "exactly one". */
  fact: 2.2,
  /** "(queued, running, failed)". */
  spelledOut: 2.2,
  /** "including id, name and total". */
  enumerated: 2,
  /** "Including the date and the amount". */
  pair: 1.5,
  /** `event_id`, "/orders", "Not found". */
  named: 2,
  /** JSON, TLS, ISO 4217. */
  standard: 1.8,
  /** Something seen is done to something that one can point at: "shows the invoice". */
  deed: 1.5,
  /** A vague verb whose means, moment or product is told: "provide a receipt after each payment". */
  toldDeed: 1.5,
  only: 1.5,
  statusCode: 1.4,
  /** Something seen is done to whatever. */
  bareDeed: 1,
  thing: 1,
  /** A number in the reason or the heading of a sentence. */
  besidesTheVerdict: 1,
  /** Added to a deed that has a trigger, and to one that is forbidden. */
  withTrigger: 0.6,
  forbidden: 0.6,
} as const;

export const objectionWeight = {
  /** Nothing answers it: TBD. */
  placeholder: 9,
  /** "is fast", "reliably": the quality is the verdict. */
  qualityVerdict: 2.9,
  softTime: 2.6,
  escape: 2.6,
  /** "Conflict resolution". */
  processTitle: 2.6,
  /** "Users trust", also 90 % of them: that is asked in a study. */
  feeling: 3.1,
  /** "a clear message": the quality adorns. */
  qualityAdornment: 2.4,
  manner: 2.4,
  /** "Readily", "owner-centric": told by its form alone. */
  unlistedManner: 1.6,
  praise: 2,
  /** "Must be conspicuous": its form alone, where no deed tells more. */
  praisingState: 1.2,
  judgingKind: 1.3,
  reference: 2.3,
  /** "In the form the court requires". */
  untoldDemand: 1.9,
  universal: 2.3,
  /** "Log all errors". */
  universalListed: 0.95,
  openList: 2.2,
  /** "Reduce the effort": a list of what is reduced is no answer, only a number is. */
  changeVerb: 2.3,
  vagueVerb: 2.2,
  escapeInAside: 2,
  officeWork: 2,
  qualityInTrigger: 1.7,
  /** "integrity", "performance": a vice as a promise, harmless as the name of a metric. */
  qualityNoun: 1.6,
  vagueVerbOnThing: 1.4,
  title: 1.3,
  /** "collect information": what is made cannot be looked at. */
  hollowDeed: 1.2,
  /** "Alert thresholds configured". */
  setUp: 1.7,
  /** "Prevent unauthorized access". */
  guard: 1.6,
  /** What gives the reason spoils a sentence only where there is nothing else. */
  referenceInPurpose: 1.05,
  /** In an aside, or explained by the sentence itself: "secure (TLS 1.2)". */
  harmless: 1,
  thingTitle: 1,
  /** "Delivery log", with nothing on where it is or what is in it. */
  bareThing: 1.2,
  /** A title with a full stop may be a sentence whose verb no list knows. */
  stoppedTitle: 0.9,
  /** Nothing speaks for the sentence, and nothing else against it. */
  nothingSeen: 0.5,
  none: 0,
} as const;

/** What makes a vague verb less so: subtracted from its weight. */
export const relief = {
  /** "via a signed link", "with exponential backoff". */
  means: 0.9,
  /** "allow the creation of vouchers". */
  deedAsNoun: 0.9,
  /** "converts no past invoice". */
  denied: 0.9,
  only: 0.8,
  /** The word is on the list of plain verbs too. */
  alsoPlain: 0.7,
  /** "(contacts, deals, etc.)": the list is an aside. */
  aside: 0.6,
  trigger: 0.3,
} as const;

/** From this weight on an objection is beyond taste also where the sentence names some thing. */
export const sureWithNouns = 2.4;

/** A place in the sentence as offsets into its text. */
export function span(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const first = sentence.tokens[from];
  const last = sentence.tokens[Math.max(from, to - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? sentence.text.length };
}
