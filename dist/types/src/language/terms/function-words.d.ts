/**
 * The commonest small words by language, to tell English from others. Words that are also English ("die", "an", "in", "no",
 * "me", "on") are left out of the other lists, so that only what can't be English counts against it.
 */
export declare const englishWords = "\n  the, of, and, to, is, are, in, that, it, for, with, on, as, be, at, this, by, from, or, an, not, when,\n  which, has, have, must, will, can, after, if, then, their, its, was, within, each, no, only, shall,\n  should, who, what, how, we, our, does, every\n";
export declare const foreignWords: {
    readonly [language: string]: string;
};
