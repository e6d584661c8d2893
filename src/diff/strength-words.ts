import { DESTROYS, formsOf } from './bound-words.js';

/** How binding a word makes a sentence, from the loosest on. What somebody may or can do is another matter. */
export const BINDING: readonly (readonly string[])[] = [
  ['might'],
  ['should'],
  ['must', 'shall', 'will', 'does', 'do'],
];

/** How often, from the rarest on. "Rarely" is none of them: it promises that something is not. */
export const FREQUENCY: readonly (readonly string[])[] = [
  ['sometimes', 'occasionally'],
  ['often', 'frequently'],
  ['usually', 'normally', 'typically', 'generally', 'mostly'],
  ['always'],
];
/** What softens "never". */
export const HARDLY_EVER: ReadonlySet<string> = new Set([
  'rarely',
  'seldom',
  'hardly ever',
  'almost never',
  'usually never',
]);

/** How many of them, from the fewest on. */
export const SHARE: readonly (readonly string[])[] = [
  ['some', 'several', 'many'],
  ['most'],
  ['all', 'each', 'every'],
];
/** What softens "all". */
export const NEARLY: ReadonlySet<string> = new Set(['almost', 'nearly', 'virtually', 'practically']);

/** Words for one thing. */
export const SAME: readonly (readonly string[])[] = [
  ['each', 'every'],
  ['must', 'shall'],
];

/** What softens a whole statement. */
export const HEDGES: ReadonlySet<string> = new Set([
  ...FREQUENCY.slice(0, -1).flat(),
  'in most cases',
  'in general',
  'in principle',
  'as a rule',
  'as far as possible',
  'if possible',
  'when possible',
  'whenever possible',
  'where possible',
  'wherever possible',
  'where feasible',
  'ideally',
  'preferably',
  'on a best effort basis',
]);
/** What softens a number. */
export const ROUGHLY: ReadonlySet<string> = new Set([
  'about',
  'approximately',
  'approx',
  'around',
  'circa',
  'roughly',
  'some',
]);

/** With these an exception begins, ... */
export const EXCEPTIONS: readonly string[] = ['except', 'unless', 'apart from', 'other than', 'save for'];
/** ... and with these a condition. "When" is none: it says what was meant all along. */
export const CONDITIONS: readonly string[] = ['only if', 'only when', 'provided', 'as long as'];
/** What is promised of each case is promised of fewer with an "if"; else "if" may be but a "when". */
export const EACH_CASE: ReadonlySet<string> = new Set('all each every always never no none'.split(' '));
/** Who sees less, is promised less; but perhaps somebody else wants it so. */
export const SHARES: ReadonlySet<string> = formsOf(
  ...'display export expose list open print publish read reveal see send share show view'.split(' '),
);
/** "Asks if it may" is no condition. */
export const ASKS: ReadonlySet<string> = formsOf(
  ...'ask check decide determine indicate know say tell test validate verify'.split(' '),
);

/** Words that hold "no" or "not", with what is left without it. */
export const DENIALS: ReadonlyMap<string, string> = new Map([
  ...['not', 'never', 'no', "doesn't", "don't"].map((word) => [word, ''] as const),
  ...Object.entries({
    cannot: 'can',
    "can't": 'can',
    "won't": 'will',
    "mustn't": 'must',
    "shouldn't": 'should',
    "isn't": 'is',
    "aren't": 'are',
    without: 'with',
  }),
]);
/** Words that come and go with a "not". */
export const FILLERS: ReadonlySet<string> = new Set(['does', 'do', 'a', 'an', 'any', 'always']);

/** Where one of these stands, a list says more than that each of its items holds. */
export const JOINS: ReadonlySet<string> = new Set([
  ...DESTROYS,
  ...'either neither nor both between only exactly just of by from for'.split(' '),
  ...formsOf(...'accept combine compare join link map match merge need require sum swap'.split(' ')),
]);
