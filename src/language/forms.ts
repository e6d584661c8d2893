import { nounForms, possibleBases, type VerbForm, verbForms } from './inflect.js';
import { remember } from './remember.js';

export type Form = VerbForm | 'noun' | 'as-listed';

type Kind = 'verb' | 'noun' | 'as-listed';

/** What the terms of one group have in common. */
interface Listing<V> {
  readonly value: V;
  readonly kind: Kind;
  /**
   * The group that comes first wins: a term is the specific one before it is the general one. Within a group a form of
   * another term does ("shown", if it is listed beside "show").
   */
  readonly order: number;
}

const INFLECTED: Readonly<Record<'verb' | 'noun', (base: string) => ReadonlyMap<string, Form>>> = {
  verb: remember(verbForms),
  noun: remember((base) => new Map(nounForms(base).map((form) => [form, 'noun']))),
};

/**
 * Values by term, found by any form of the term. A term is inflected when something like it is first looked up: a list has
 * a thousand terms, and a document asks for a few dozen of them. So adding one makes nothing but its place in one table.
 */
export class Forms<V> {
  readonly #terms = new Map<string, Listing<V>>();
  /** Terms that are listed as another kind before. */
  readonly #again = new Map<string, readonly Listing<V>[]>();
  /** Words of the longest term, by its first word, where it has more than one. */
  readonly #longest = new Map<string, number>();
  readonly #kinds: Record<Kind, boolean> = { verb: false, noun: false, 'as-listed': false };
  #groups = 0;

  /** Adds a group of terms. */
  add(bases: readonly string[], forms: 'verb' | 'noun' | undefined, value: V): void {
    const listing: Listing<V> = { value, kind: forms ?? 'as-listed', order: this.#groups++ };
    this.#kinds[listing.kind] = true;
    for (const base of bases) {
      const known = this.#terms.get(base);
      if (known === undefined) this.#terms.set(base, listing);
      else if (this.#listing(base, listing.kind) === undefined)
        this.#again.set(base, [...(this.#again.get(base) ?? []), listing]);
      const space = base.indexOf(' ');
      if (space > 0) this.#begins(base.slice(0, space), base.split(' ').length);
    }
  }

  #begins(first: string, words: number): void {
    if (words > (this.#longest.get(first) ?? 0)) this.#longest.set(first, words);
  }

  #listing(base: string, kind: Kind): Listing<V> | undefined {
    const listing = this.#terms.get(base);
    if (listing === undefined || listing.kind === kind) return listing;
    return this.#again.get(base)?.find((other) => other.kind === kind);
  }

  /** Whether the term is listed just so. */
  has(base: string): boolean {
    return this.#terms.has(base);
  }

  /** At most so many words has a term, in any form, that begins with this word; 0 where there is none. */
  reach(first: string): number {
    const own = this.#reachOf(first);
    if (!(this.#kinds.verb || this.#kinds.noun)) return own;
    let most = own;
    const bases = possibleBases(first);
    for (let at = 1; at < bases.length; at += 1) most = Math.max(most, this.#reachOf(bases[at] as string));
    return most;
  }

  #reachOf(base: string): number {
    return this.#longest.get(base) ?? (this.#terms.has(base) ? 1 : 0);
  }

  /** The term of which the phrase is a form. */
  get(phrase: string): { readonly base: string; readonly value: V; readonly form: Form } | undefined {
    let listing = this.#listing(phrase, 'as-listed');
    let base = phrase;
    let form: Form = 'as-listed';
    const consider = (term: string, kind: 'verb' | 'noun'): void => {
      const found = this.#listing(term, kind);
      if (found === undefined || (listing !== undefined && listing.order < found.order)) return;
      const known = INFLECTED[kind](term).get(phrase);
      if (known === undefined) return;
      listing = found;
      base = term;
      form = known;
    };
    if (this.#kinds.verb) {
      const end = phrase.indexOf(' ');
      const rest = end < 0 ? '' : phrase.slice(end);
      for (const verb of possibleBases(end < 0 ? phrase : phrase.slice(0, end)))
        consider(verb + rest, 'verb');
    }
    if (this.#kinds.noun) {
      const start = phrase.lastIndexOf(' ') + 1;
      const head = phrase.slice(0, start);
      for (const noun of possibleBases(phrase.slice(start))) consider(head + noun, 'noun');
    }
    return listing === undefined ? undefined : { base, value: listing.value, form };
  }
}
