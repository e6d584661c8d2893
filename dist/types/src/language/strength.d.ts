import type { Sentence } from './sentence.js';
/**
 * All weights, on one scale for both sides. An objection stands where no evidence is at least as strong: a number answers
 * "fast", a quoted message answers "clear", nothing answers "TBD". They were set by hand on labelled sentences; to change
 * one, run `npm run bench:language` before and after.
 */
export declare const evidenceWeight: {
    /** "within 60 seconds", "at most 3". */
    readonly measured: 3;
    /** "two retries": a count in words, without a comparison. */
    readonly countedInWords: 2;
    /** "nightly", "on the next sync". */
    readonly moment: 2.4;
    /** "a delete, not a blank update". */
    readonly contrast: 2.3;
    /** "unique", "encrypted", "exactly one". */
    readonly fact: 2.2;
    /** "(queued, running, failed)". */
    readonly spelledOut: 2.2;
    /** "including id, name and total". */
    readonly enumerated: 2;
    /** "Including the date and the amount". */
    readonly pair: 1.5;
    /** `event_id`, "/orders", "Not found". */
    readonly named: 2;
    /** JSON, TLS, ISO 4217. */
    readonly standard: 1.8;
    /** Something seen is done to something that one can point at: "shows the invoice". */
    readonly deed: 1.5;
    /** A vague verb whose means, moment or product is told: "provide a receipt after each payment". */
    readonly toldDeed: 1.5;
    readonly only: 1.5;
    readonly statusCode: 1.4;
    /** Something seen is done to whatever. */
    readonly bareDeed: 1;
    readonly thing: 1;
    /** A number in the reason or the heading of a sentence. */
    readonly besidesTheVerdict: 1;
    /** Added to a deed that has a trigger, and to one that is forbidden. */
    readonly withTrigger: 0.6;
    readonly forbidden: 0.6;
};
export declare const objectionWeight: {
    /** Nothing answers it: TBD. */
    readonly placeholder: 9;
    /** "is fast", "reliably": the quality is the verdict. */
    readonly qualityVerdict: 2.9;
    readonly softTime: 2.6;
    readonly escape: 2.6;
    /** "Conflict resolution". */
    readonly processTitle: 2.6;
    /** "Users trust", also 90 % of them: that is asked in a study. */
    readonly feeling: 3.1;
    /** "a clear message": the quality adorns. */
    readonly qualityAdornment: 2.4;
    readonly manner: 2.4;
    /** "Readily", "owner-centric": told by its form alone. */
    readonly unlistedManner: 1.6;
    readonly praise: 2;
    /** "Must be conspicuous": its form alone, where no deed tells more. */
    readonly praisingState: 1.2;
    readonly judgingKind: 1.3;
    readonly reference: 2.3;
    /** "In the form the court requires". */
    readonly untoldDemand: 1.9;
    readonly universal: 2.3;
    /** "Log all errors". */
    readonly universalListed: 0.95;
    readonly openList: 2.2;
    /** "Reduce the effort": a list of what is reduced is no answer, only a number is. */
    readonly changeVerb: 2.3;
    readonly vagueVerb: 2.2;
    readonly escapeInAside: 2;
    readonly officeWork: 2;
    readonly qualityInTrigger: 1.7;
    /** "integrity", "performance": a vice as a promise, harmless as the name of a metric. */
    readonly qualityNoun: 1.6;
    readonly vagueVerbOnThing: 1.4;
    readonly title: 1.3;
    /** "collect information": what is made cannot be looked at. */
    readonly hollowDeed: 1.2;
    /** "Alert thresholds configured". */
    readonly setUp: 1.7;
    /** "Prevent unauthorized access". */
    readonly guard: 1.6;
    /** What gives the reason spoils a sentence only where there is nothing else. */
    readonly referenceInPurpose: 1.05;
    /** In an aside, or explained by the sentence itself: "secure (TLS 1.2)". */
    readonly harmless: 1;
    readonly thingTitle: 1;
    /** "Delivery log", with nothing on where it is or what is in it. */
    readonly bareThing: 1.2;
    /** A title with a full stop may be a sentence whose verb no list knows. */
    readonly stoppedTitle: 0.9;
    /** Nothing speaks for the sentence, and nothing else against it. */
    readonly nothingSeen: 0.5;
    readonly none: 0;
};
/** What makes a vague verb less so: subtracted from its weight. */
export declare const relief: {
    /** "via a signed link", "with exponential backoff". */
    readonly means: 0.9;
    /** "allow the creation of vouchers". */
    readonly deedAsNoun: 0.9;
    /** "converts no past invoice". */
    readonly denied: 0.9;
    readonly only: 0.8;
    /** The word is on the list of plain verbs too. */
    readonly alsoPlain: 0.7;
    /** "(contacts, deals, etc.)": the list is an aside. */
    readonly aside: 0.6;
    readonly trigger: 0.3;
};
/** From this weight on an objection is beyond taste also where the sentence names some thing. */
export declare const sureWithNouns = 2.4;
/** A place in the sentence as offsets into its text. */
export declare function span(sentence: Sentence, from: number, to: number): {
    start: number;
    end: number;
};
