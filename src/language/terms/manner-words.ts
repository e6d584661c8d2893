import type { TermGroup, VagueGroup } from './term.js';

/**
 * Words in -ly that say when, where, by what or in which order something is done, beside those in -ally ("remotely"; but
 * "digitally", "vertically" by their form): any other says how well.
 */
export const plainAdverbs: readonly TermGroup[] = [
  {
    words: `
      only, early, daily, weekly, monthly, hourly, nightly, yearly, quarterly, immediately, instantly, directly,
      indirectly, explicitly, implicitly, separately, independently, jointly, collectively, simultaneously,
      concurrently, synchronously, asynchronously, subsequently, consecutively, alternately, randomly, remotely,
      publicly, privately, anonymously, permanently, temporarily, previously, formerly, currently, presently,
      newly, recently, lately, ultimately, firstly, secondly, thirdly, lastly, respectively, namely, exclusively,
      solely, merely, entirely, wholly, completely, fully, partly, exactly, alternatively, deliberately,
      knowingly, mistakenly, erroneously, wrongly, incorrectly, recursively, cumulatively, idempotently, uniquely,
      irreversibly, reversibly, silently, negatively, positively, fortnightly, bimonthly, forcibly, particularly,
      inversely, linearly, likely, unlikely, family, assembly, anomaly, supply, reply, apply, comply, rely,
      multiply, imply, fly, july, italy, monopoly, elderly, orderly, butterfly, administratively, notably,
      consequently, similarly, conversely, nearly, hardly, barely, differently, doubly, singly, triply
    `,
    example: 'The parcel is _ sent to the customer.',
  },
];

/** What an unlisted word in -ly stands for; the words here are some of them. */
export const mannerOfDoing: VagueGroup = {
  words: 'readily, deftly, handily, briskly, snugly, tenderly, warmly, admirably',
  example: 'The parcel is _ sent to the customer.',
  asks: 'What is seen when it is done like that, and what when it is not?',
  instead: 'what is seen when it is so, and what when not?',
};

/** Last parts of a compound that praises: "customer-centric", "enterprise-grade". */
export const praisingParts = `
  friendly, centric, centred, centered, grade, class, proof, oriented, driven, efficient, effective,
  agnostic, neutral, tolerant, resistant, saving, conscious, ready, rich, smart, intuitive, optimized,
  optimised, quality, worthy, minded, savvy
`;

/** What such a compound stands for; the words here are some of them. */
export const praisingCompounds: VagueGroup = {
  words: 'kitchen-grade, owner-centric, glove-friendly, child-proof, space-saving, budget-conscious',
  example: 'The panel for the settings is _.',
  asks: 'What has it that another has not, and how does a test tell the two apart?',
  instead: 'what has it that another has not?',
};

/** Adjectives of a state that one can look up, among those whose ending often praises: "active", "identical", "optional". */
export const plainStates = `
  active, inactive, passive, asynchronous, synchronous, anonymous, exclusive, inclusive, negative, positive,
  consecutive, continuous, contiguous, archive, drive, receive, relative, native, alive, live, wireless,
  stateless, cashless, paperless, contactless, endless, homeless
`;

/** Adjectives in -ful, -ous and -some that say of what kind a thing is. */
export const plainKinds = `
  handful, wakeful, previous, continuous, anonymous, synchronous, asynchronous, simultaneous, homogeneous,
  heterogeneous, dangerous, hazardous, infectious, contagious, contiguous, poisonous, venous, intravenous,
  subcutaneous, cutaneous, nitrous, ferrous, porous, religious, indigenous, extraneous, miscellaneous,
  spontaneous, delirious, malicious, ambiguous, chromosome, awesome, handsome, twosome, threesome, foursome,
  autonomous, unanimous, synonymous, eponymous, exogenous, endogenous, luminous, gaseous, aqueous, cancerous
`;

/** Endings of adjectives that judge, before a noun and after "is". */
export const judgingEndings = 'ful, ous, some, worthy';

/** What such an adjective stands for; the words here are some of them. */
export const judgingKind: VagueGroup = {
  words: 'tactful, bountiful, sumptuous, wholesome, praiseworthy',
  example: 'The job stops at _ carriers.',
  asks: 'By which sign does one tell such a one from the others?',
  instead: 'told by which sign?',
};

/** Endings of adjectives; what "must be" one of them, and is no plain state, is praised. */
export const praisingEndings = 'ous, ive, ful, less, ish, esque';

/** What can be changed, as the whole of what is said: nobody knows what, by whom or where. */
export const openState: VagueGroup = {
  words: 'configurable, customizable, customisable, adjustable, parameterizable, changeable, modifiable',
  example: 'The layout of the label must be _.',
  asks: 'Which values can be chosen, by whom and where?',
  instead: 'which values, where and by whom?',
};

/** Sizes that are judged where they are the verdict ("response times are short"), and only tell which before a noun. */
export const judgedSizes =
  'short, long, small, large, big, little, tiny, huge, wide, narrow, expensive, light, thin, thick';

/** What such an adjective stands for; the words here are some of them. */
export const praisingState: VagueGroup = {
  words:
    'conspicuous, harmless, persuasive, graceful, ergonomic, ponderous, decorative, fussless, short, small, expensive',
  example: 'The handle of the door must be _.',
  asks: 'What does one see or measure when it is so, and what when it is not?',
  instead: 'what is seen or measured when it is so?',
};
