import { remember } from './remember.js';
import { wordsIn } from './terms/term.js';

/**
 * English inflection in the one direction that is safe: from a listed base form to its forms. The way back (`possibleBases`)
 * only says which listed terms are worth inflecting: no stemmer decides on words that nobody listed.
 */

/** Base, past and participle. */
const IRREGULAR = `
  send sent sent, write wrote written, read read read, get got got, keep kept kept, hold held held,
  see saw seen, show showed shown, give gave given, take took taken, make made made, run ran run,
  set set set, put put put, begin began begun, break broke broken, build built built,
  choose chose chosen, come came come, do did done, find found found, go went gone, leave left left,
  lose lost lost, meet met met, pay paid paid, say said said, sell sold sold, split split split,
  stand stood stood, tell told told, think thought thought, bring brought brought, know knew known,
  understand understood understood, withdraw withdrew withdrawn, overwrite overwrote overwritten,
  feed fed fed, fall fell fallen, draw drew drawn, grow grew grown, rise rose risen,
  catch caught caught, buy bought bought, become became become, cut cut cut, let let let, hit hit hit,
  shut shut shut, quit quit quit, reset reset reset, undo undid undone, redo redid redone,
  resend resent resent, rebuild rebuilt rebuilt, speak spoke spoken, hide hid hidden, bind bound bound,
  spend spent spent, win won won, throw threw thrown, forget forgot forgotten, wake woke woken,
  sign signed signed, opt opted opted, deal dealt dealt, lead led led
`;

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  wordsIn(IRREGULAR).map((row) => {
    const [base = '', ...forms] = row.split(' ');
    return [base, forms];
  }),
);

const irregularBases = new Map<string, string[]>();
for (const [base, forms] of irregular) {
  for (const form of forms) irregularBases.set(form, [...(irregularBases.get(form) ?? []), base]);
}

const VOWELS = 'aeiou';

const STRESSED_LAST = new Set(
  wordsIn(`
  submit, permit, commit, defer, refer, prefer, infer, transfer, recur, occur, admit, omit, emit, control,
  compel, equip, unplug, remap, unmap
`),
);

function doublesLast(verb: string): boolean {
  const [third = '', second = '', last = ''] = verb.slice(-3);
  if (VOWELS.includes(last) || 'wxy'.includes(last) || !VOWELS.includes(second) || VOWELS.includes(third))
    return false;
  // One syllable (`drop`), or a stressed last one, which no rule tells: those are named.
  return (verb.match(/[aeiou]+/g)?.length ?? 0) === 1 || STRESSED_LAST.has(verb);
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** All forms of a verb of one word, or of a phrase whose first word is the verb (`take care of`). */
export function verbForms(phrase: string): ReadonlyMap<string, VerbForm> {
  const space = phrase.indexOf(' ');
  const verb = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? '' : phrase.slice(space);
  const last = verb.at(-1) ?? '';
  const consonantY = last === 'y' && !VOWELS.includes(verb.at(-2) ?? 'a');
  const stem = doublesLast(verb) ? verb + last : verb;
  const dropsE = last === 'e' && !verb.endsWith('ee') && !verb.endsWith('oe') && !verb.endsWith('ye');
  const [past, participle] = irregular.get(verb) ?? [];
  const regular = last === 'e' ? `${verb}d` : consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const hisses =
    /(?:s|x|z|ch|sh)$/.test(verb) || verb === 'go' || verb === 'do' || verb === 'undo' || verb === 'redo';
  const forms = new Map<string, VerbForm>();
  forms.set(`${dropsE ? verb.slice(0, -1) : stem}ing${rest}`, 'ing');
  forms.set((past ?? regular) + rest, 'past');
  forms.set((participle ?? regular) + rest, 'participle');
  forms.set((consonantY ? `${verb.slice(0, -1)}ies` : hisses ? `${verb}es` : `${verb}s`) + rest, 's');
  forms.set(phrase, 'base');
  return forms;
}

/** Singular and plural of a noun, or of a phrase whose last word is the noun. */
export function nounForms(phrase: string): readonly string[] {
  const last = phrase.at(-1) ?? '';
  if (last === 'y' && !VOWELS.includes(phrase.at(-2) ?? 'a')) return [phrase, `${phrase.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(phrase)) return [phrase, `${phrase}es`];
  if (phrase.endsWith('person')) return [phrase, `${phrase.slice(0, -6)}people`];
  if (phrase.endsWith('man')) return [phrase, `${phrase.slice(0, -2)}en`];
  return [phrase, `${phrase}s`];
}

/** Without one of two equal letters at its end: "dropp" is of "drop". */
function undoubled(stem: string): readonly string[] {
  return stem.length > 2 && stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem];
}

/** What one word may be a form of, itself first: all that `verbForms` and `nounForms` can have started from, and more. */
function guessBases(word: string): readonly string[] {
  const cut = (letters: number): string => word.slice(0, -letters);
  const bases = [word, ...(irregularBases.get(word) ?? [])];
  if (word.endsWith('ing')) bases.push(...undoubled(cut(3)), `${cut(3)}e`);
  else if (word.endsWith('ed')) {
    bases.push(...undoubled(cut(2)), cut(1));
    if (word.endsWith('ied')) bases.push(`${cut(3)}y`);
  } else if (word.endsWith('s')) {
    bases.push(cut(1));
    if (word.endsWith('es')) bases.push(cut(2));
    if (word.endsWith('ies')) bases.push(`${cut(3)}y`);
  } else if (word.endsWith('people')) bases.push(`${cut(6)}person`);
  else if (word.endsWith('men')) bases.push(`${cut(2)}an`);
  return bases;
}

/** What a word may be a form of, itself included; see `verbForms` and `nounForms` for whether it is. */
export const possibleBases: (word: string) => readonly string[] = remember(guessBases);
