import { verbForms } from '../language/inflect.js';

/** Which way a quantity holds: with `most`, a smaller one promises more; with `least`, a larger one does. */
export type Bound = 'most' | 'least';

/** Words before a quantity. */
export const BEFORE: ReadonlyMap<string, Bound> = bounds({
  most: [
    'within',
    'at most',
    'no more than',
    'not more than',
    'no later than',
    'not later than',
    'no longer than',
    'not longer than',
    'no slower than',
    'less than',
    'in less than',
    'fewer than',
    'lower than',
    'shorter than',
    'under',
    'in under',
    'below',
    'a maximum of',
    'at least every',
  ],
  least: ['at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'a minimum of'],
});

/** Of these, what may say which things are meant: "lists meetings under 5 minutes". */
export const COMPARING: ReadonlySet<string> = new Set([
  'less than',
  'fewer than',
  'lower than',
  'shorter than',
  'under',
  'below',
]);

/** Words and signs before a quantity that are its verb, too. */
export const HOLDING: ReadonlyMap<string, Bound> = bounds({
  most: [
    'does not exceed',
    'do not exceed',
    'must not exceed',
    'shall not exceed',
    'will not exceed',
    'never exceeds',
    'never exceed',
    '≤',
    '< =',
    '<',
  ],
  least: ['≥', '> ='],
});

/** Words behind a quantity. */
export const BEHIND: ReadonlyMap<string, Bound> = bounds({
  most: ['or less', 'or fewer', 'or sooner', 'or earlier', 'or faster', 'or shorter'],
  least: ['or more', 'or longer'],
});

/** "No order takes longer than 2 minutes." */
export const OVER: ReadonlySet<string> = new Set([
  'longer than',
  'later than',
  'more than',
  'older than',
  'slower than',
]);

/** Before a date or a time of day, these too mean "at the latest". */
export const LATEST: ReadonlySet<string> = new Set(['by', 'before']);

/** "Answers in 300 ms" is a bound; "is deleted in 30 days" may be a date. */
export const ANSWERS: ReadonlySet<string> = formsOf(
  'answer',
  'complete',
  'finish',
  'load',
  'open',
  'render',
  'reply',
  'respond',
);
/** "Takes up to 5 minutes" is a bound; "accepts up to 5 files" is a gift. */
export const TAKES: ReadonlySet<string> = formsOf('take', 'last');

export const RELATIVE: ReadonlySet<string> = new Set(
  'that which who whom whose where with whether'.split(' '),
);
export const EXCEPTION: ReadonlySet<string> = new Set(
  'unless except excluding apart or otherwise instead if'.split(' '),
);

/** "Can be restored within 30 days" gives time, and "the limit is 10 within a minute" takes it: less of it is no more. */
export const PERMITS: ReadonlySet<string> = new Set([
  ...'can cannot may could might able possible allowed permitted entitled valid'.split(' '),
  ...'reversible restorable recoverable cancellable cancelable refundable returnable undoable'.split(' '),
  ...'limit limits limited quota quotas cap capped throttled'.split(' '),
  ...formsOf('accept', 'allow', 'let', 'permit', 'throttle', 'expire', 'lapse'),
]);
/** "Counts a login within 30 days": it says what is looked at. */
export const LOOKS_BACK: ReadonlySet<string> = formsOf('count', 'consider', 'cover', 'merge', 'treat');

/** Who needs more, gives less. */
export const NEEDS: ReadonlySet<string> = formsOf('need', 'require', 'accept');

export const RETRIES: ReadonlySet<string> = new Set(['retry', 'repeat', 'try', 'attempt', 'resend']);
/** What makes of a number of retries something else than their least: "up to", "exactly", "after three times". */
export const NO_FLOOR: ReadonlySet<string> = new Set(
  'to than exactly max maximum every after first last only about around'.split(' '),
);

/** What nobody wants to have less long, if it is kept; data of people is another matter. */
export const HISTORY: ReadonlySet<string> = new Set(
  'log logs backup backups snapshot snapshots history trail invoices receipts'.split(' '),
);
export const OF_PEOPLE: ReadonlySet<string> = new Set(['personal', 'private']);
export const KEEPS: ReadonlySet<string> = formsOf('keep', 'retain', 'store', 'preserve', 'archive');
/** Verbs of which less may be what is asked for. */
export const DESTROYS: ReadonlySet<string> = formsOf(
  ...'delete remove erase purge drop clear expire anonymise anonymize overwrite archive cancel close'.split(
    ' ',
  ),
  ...'block lock merge unlink reject refuse deny discard revoke disable suspend hide charge'.split(' '),
  ...'stop abort fail skip ignore exclude interrupt'.split(' '),
);

/** What may stand behind a bound that belongs to the verb before it: its end, or what it is counted from. */
export const ENDS: ReadonlySet<string> = new Set([
  ...'. , ; later after of and then from local'.split(' '),
  ...'in on at to by for over during per via old out behind late long'.split(' '),
]);
/** Behind "3 times". */
export const TIMES_ENDS: ReadonlySet<string> = new Set([
  ...ENDS,
  ...'within before a each every until'.split(' '),
]);
/** "Fails at 5 errors or more": from there on, not as many. */
export const FROM_THERE: ReadonlySet<string> = new Set('at to of from with over above on by as'.split(' '));
/** Of what is there nearly always, less is less: "uptime is 99.9 %". */
export const UPTIME: ReadonlySet<string> = new Set(['uptime', 'availability', 'available', 'reachable']);

function bounds(words: Readonly<Record<Bound, readonly string[]>>): ReadonlyMap<string, Bound> {
  const of = (bound: Bound) => words[bound].map((phrase) => [phrase, bound] as const);
  return new Map([...of('most'), ...of('least')]);
}

/** All forms of verbs. */
export function formsOf(...verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => [...verbForms(verb).keys()]));
}
