/**
 * The shape of all term lists in this folder. To add a word, put it into the group with its meaning; the group's example
 * is run as a test with every word of the group in the place of `_`.
 */
export interface TermGroup {
  /** Words or phrases of one meaning, parted by commas; hyphens are written as spaces. */
  readonly words: string;
  /** A sentence in which each of the words, in the place of `_`, means what the list says. */
  readonly example: string;
  /** Which other forms of the words belong to the group too; none where left out. */
  readonly forms?: 'verb' | 'noun';
}

/** A group of words that make a sentence vague. */
export interface VagueGroup extends TermGroup {
  /** The question whose answer mends the sentence. */
  readonly asks: string;
  /**
   * What has to be said instead, as a short question that reads well behind each of the words: "‹relevant fields: which exactly,
   * by name?›". The sentence may be about anything, so it has no noun that belongs to one trade.
   */
  readonly instead: string;
  /** How much the words weigh in the statement, on the scale of `strength.ts`; left out: what the kind weighs. */
  readonly weight?: number;
  /** For verbs: the object names what comes in, not what comes out ("handle 404 errors"), so a concrete one says no more. */
  readonly objectIsInput?: boolean;
  /** For verbs of more and less: by whichever means, only a number tells when it is reached. */
  readonly needsNumber?: boolean;
  /** For verbs: with an object that one can point at it is a deed ("validate the signature"), not a placeholder for one. */
  readonly deedOnThing?: boolean;
}

/** The words of a list that is written with commas, over as many lines as it takes. */
export function wordsIn(list: string): readonly string[] {
  return list.trim().split(/,\s+/);
}
