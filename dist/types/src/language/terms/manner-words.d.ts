import type { TermGroup, VagueGroup } from './term.js';
/**
 * Words in -ly that say when, where, by what or in which order something is done, beside those in -ally ("remotely"; but
 * "digitally", "vertically" by their form): any other says how well.
 */
export declare const plainAdverbs: readonly TermGroup[];
/** What an unlisted word in -ly stands for; the words here are some of them. */
export declare const mannerOfDoing: VagueGroup;
/** Last parts of a compound that praises: "customer-centric", "enterprise-grade". */
export declare const praisingParts = "\n  friendly, centric, centred, centered, grade, class, proof, oriented, driven, efficient, effective,\n  agnostic, neutral, tolerant, resistant, saving, conscious, ready, rich, smart, intuitive, optimized,\n  optimised, quality, worthy, minded, savvy\n";
/** What such a compound stands for; the words here are some of them. */
export declare const praisingCompounds: VagueGroup;
/** Adjectives of a state that one can look up, among those whose ending often praises: "active", "identical", "optional". */
export declare const plainStates = "\n  active, inactive, passive, asynchronous, synchronous, anonymous, exclusive, inclusive, negative, positive,\n  consecutive, continuous, contiguous, archive, drive, receive, relative, native, alive, live, wireless,\n  stateless, cashless, paperless, contactless, endless, homeless\n";
/** Adjectives in -ful, -ous and -some that say of what kind a thing is. */
export declare const plainKinds = "\n  handful, wakeful, previous, continuous, anonymous, synchronous, asynchronous, simultaneous, homogeneous,\n  heterogeneous, dangerous, hazardous, infectious, contagious, contiguous, poisonous, venous, intravenous,\n  subcutaneous, cutaneous, nitrous, ferrous, porous, religious, indigenous, extraneous, miscellaneous,\n  spontaneous, delirious, malicious, ambiguous, chromosome, awesome, handsome, twosome, threesome, foursome,\n  autonomous, unanimous, synonymous, eponymous, exogenous, endogenous, luminous, gaseous, aqueous, cancerous\n";
/** Endings of adjectives that judge, before a noun and after "is". */
export declare const judgingEndings = "ful, ous, some, worthy";
/** What such an adjective stands for; the words here are some of them. */
export declare const judgingKind: VagueGroup;
/** Endings of adjectives; what "must be" one of them, and is no plain state, is praised. */
export declare const praisingEndings = "ous, ive, ful, less, ish, esque";
/** What can be changed, as the whole of what is said: nobody knows what, by whom or where. */
export declare const openState: VagueGroup;
/** Sizes that are judged where they are the verdict ("response times are short"), and only tell which before a noun. */
export declare const judgedSizes = "short, long, small, large, big, little, tiny, huge, wide, narrow, expensive, light, thin, thick";
/** What such an adjective stands for; the words here are some of them. */
export declare const praisingState: VagueGroup;
