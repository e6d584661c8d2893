import { nounForms, possibleBases, type VerbForm, verbForms } from './inflect.js';

export type Form = VerbForm | 'noun' | 'as-listed';

interface Entry<V> {
  readonly base: string;
  readonly value: V;
  /** The list that comes first wins: a term is the specific one before it is the general one. */
  readonly order: number;
  /** The forms, once they are asked for. */
  forms?: ReadonlyMap<string, Form>;
}

type Inflect = (base: string) => ReadonlyMap<string, Form>;

const asNoun: Inflect = (base) => new Map(nounForms(base).map((form) => [form, 'noun']));

/**
 * Values by term, found by any form of the term. A term is inflected when something like it is first looked up: a list has
 * a thousand terms, and a document asks for a few dozen of them.
 */
export class Forms<V> {
  readonly #plain = new Map<string, Entry<V>>();
  readonly #nouns = new Map<string, Entry<V>>();
  readonly #verbs = new Map<string, Entry<V>>();
  /** Words of the longest term, by its first word, where it has more than one. */
  readonly #longest = new Map<string, number>();
  #count = 0;

  add(base: string, forms: 'verb' | 'noun' | undefined, value: V): void {
    const terms = forms === 'verb' ? this.#verbs : forms === 'noun' ? this.#nouns : this.#plain;
    if (!terms.has(base)) terms.set(base, { base, value, order: this.#count });
    this.#count += 1;
    const space = base.indexOf(' ');
    if (space < 0) return;
    const first = base.slice(0, space);
    const words = base.split(' ').length;
    if (words > (this.#longest.get(first) ?? 0)) this.#longest.set(first, words);
  }

  /** Whether the term is listed just so. */
  has(base: string): boolean {
    return this.#plain.has(base) || this.#nouns.has(base) || this.#verbs.has(base);
  }

  /** At most so many words has a term, in any form, that begins with this word; 0 where there is none. */
  reach(first: string): number {
    if (this.#verbs.size + this.#nouns.size === 0) return this.#reachOf(first);
    let most = 0;
    for (const base of possibleBases(first)) most = Math.max(most, this.#reachOf(base));
    return most;
  }

  #reachOf(base: string): number {
    return this.#longest.get(base) ?? (this.has(base) ? 1 : 0);
  }

  /** The term of which the phrase is a form. */
  get(phrase: string): { readonly base: string; readonly value: V; readonly form: Form } | undefined {
    let entry = this.#plain.get(phrase);
    let form: Form = 'as-listed';
    const consider = (found: Entry<V> | undefined, inflect: Inflect): void => {
      if (found === undefined || (entry !== undefined && entry.order <= found.order)) return;
      found.forms ??= inflect(found.base);
      const kind = found.forms.get(phrase);
      if (kind === undefined) return;
      entry = found;
      form = kind;
    };
    if (this.#verbs.size > 0) {
      const end = phrase.indexOf(' ');
      const rest = end < 0 ? '' : phrase.slice(end);
      for (const verb of possibleBases(end < 0 ? phrase : phrase.slice(0, end)))
        consider(this.#verbs.get(verb + rest), verbForms);
    }
    if (this.#nouns.size > 0) {
      const start = phrase.lastIndexOf(' ') + 1;
      const head = phrase.slice(0, start);
      for (const noun of possibleBases(phrase.slice(start))) consider(this.#nouns.get(head + noun), asNoun);
    }
    return entry === undefined ? undefined : { base: entry.base, value: entry.value, form };
  }
}
