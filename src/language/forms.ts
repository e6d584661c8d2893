import { nounForms, possibleBases, type VerbForm, verbForms } from './inflect.js';

export type Form = VerbForm | 'noun' | 'as-listed';

/** `none`: no term, but a word with which terms begin. */
type Kind = 'plain' | 'verb' | 'noun' | 'none';

/** A listed term as one kind. */
class Entry<V> {
  readonly base: string;
  readonly value: V | undefined;
  readonly kind: Kind;
  /** The list that comes first wins: a term is the specific one before it is the general one. */
  readonly order: number;
  /** The same term as another kind. */
  also: Entry<V> | undefined = undefined;
  /** Words of the longest term that begins with this word. */
  reach = 1;
  /** The forms, once they are asked for. */
  forms: ReadonlyMap<string, Form> | undefined = undefined;

  constructor(base: string, value: V | undefined, kind: Kind, order: number) {
    this.base = base;
    this.value = value;
    this.kind = kind;
    this.order = order;
  }
}

const asNoun = (base: string): ReadonlyMap<string, Form> =>
  new Map(nounForms(base).map((form) => [form, 'noun']));

/**
 * Values by term, found by any form of the term. A term is inflected when something like it is first looked up: a list has
 * a thousand terms, and a document asks for a few dozen of them. All are in one table, for most look-ups find nothing.
 */
export class Forms<V> {
  readonly #entries = new Map<string, Entry<V>>();
  #hasVerbs = false;
  #hasNouns = false;
  #count = 0;

  add(base: string, forms: 'verb' | 'noun' | undefined, value: V): void {
    const kind = forms ?? 'plain';
    const order = this.#count++;
    const known = this.#entries.get(base);
    if (known === undefined) this.#entries.set(base, new Entry(base, value, kind, order));
    else if (this.#of(known, kind) === undefined) {
      const entry = new Entry(base, value, kind, order);
      entry.reach = known.reach;
      entry.also = known;
      this.#entries.set(base, entry);
    }
    this.#hasVerbs ||= kind === 'verb';
    this.#hasNouns ||= kind === 'noun';
    const space = base.indexOf(' ');
    if (space > 0) this.#begins(base.slice(0, space), base.split(' ').length);
  }

  #begins(first: string, words: number): void {
    let entry = this.#entries.get(first);
    if (entry === undefined) {
      entry = new Entry<V>(first, undefined, 'none', 0);
      this.#entries.set(first, entry);
    }
    if (words > entry.reach) entry.reach = words;
  }

  #of(entry: Entry<V> | undefined, kind: Kind): Entry<V> | undefined {
    let found = entry;
    while (found !== undefined && found.kind !== kind) found = found.also;
    return found;
  }

  /** Whether the term is listed just so. */
  has(base: string): boolean {
    return (this.#entries.get(base)?.kind ?? 'none') !== 'none';
  }

  /** At most so many words has a term, in any form, that begins with this word; 0 where there is none. */
  reach(first: string): number {
    const own = this.#entries.get(first)?.reach ?? 0;
    if (!(this.#hasVerbs || this.#hasNouns)) return own;
    let most = own;
    const bases = possibleBases(first);
    for (let at = 1; at < bases.length; at += 1)
      most = Math.max(most, this.#entries.get(bases[at] as string)?.reach ?? 0);
    return most;
  }

  /** The term of which the phrase is a form. */
  get(phrase: string): { readonly base: string; readonly value: V; readonly form: Form } | undefined {
    let entry = this.#of(this.#entries.get(phrase), 'plain');
    let form: Form = 'as-listed';
    const consider = (base: string, kind: 'verb' | 'noun'): void => {
      const found = this.#of(this.#entries.get(base), kind);
      if (found === undefined || (entry !== undefined && entry.order <= found.order)) return;
      found.forms ??= kind === 'verb' ? verbForms(found.base) : asNoun(found.base);
      const known = found.forms.get(phrase);
      if (known === undefined) return;
      entry = found;
      form = known;
    };
    if (this.#hasVerbs) {
      const end = phrase.indexOf(' ');
      const rest = end < 0 ? '' : phrase.slice(end);
      for (const verb of possibleBases(end < 0 ? phrase : phrase.slice(0, end)))
        consider(verb + rest, 'verb');
    }
    if (this.#hasNouns) {
      const start = phrase.lastIndexOf(' ') + 1;
      const head = phrase.slice(0, start);
      for (const noun of possibleBases(phrase.slice(start))) consider(head + noun, 'noun');
    }
    return entry === undefined ? undefined : { base: entry.base, value: entry.value as V, form };
  }
}
