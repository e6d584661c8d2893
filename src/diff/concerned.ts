import { parseDirection } from '../scope/direction.js';
import type { Criterion, Scope, ScopeRecord, Story } from '../scope/scope.js';
import type { Concerned } from './change.js';
import { isMapping } from './same-value.js';

/** Whom the parts of two scopes are about. */
export class Concerns {
  readonly #scopes: readonly Scope[];

  constructor(base: Scope, head: Scope) {
    // The head's word goes first: where a system changes hands, its new company is named first.
    this.#scopes = [head, base];
  }

  /** Both companies, and all systems. */
  all(): Concerned {
    return this.#of(this.#scopes.flatMap(({ systems }) => Object.keys(systems)));
  }

  /** The company that `partner` names, or the others. */
  company(of: 'ours' | 'partner'): Concerned {
    const theirs = this.#scopes.map(({ partner }) => partner.company);
    const systems = this.#scopes.flatMap((scope) =>
      Object.entries(scope.systems)
        .filter(([, { company }]) => theirs.includes(company) === (of === 'partner'))
        .map(([key]) => key),
    );
    const named = of === 'partner' ? theirs : [];
    const { companies } = this.#of(systems);
    return {
      systems: unique(systems),
      companies: unique([
        ...named,
        ...companies.filter((one) => (of === 'partner') === theirs.includes(one)),
      ]),
    };
  }

  system(key: string): Concerned {
    return this.#of([key]);
  }

  story(...stories: readonly Story[]): Concerned {
    return this.#of(stories.flatMap(({ direction }) => ends(direction)));
  }

  /** A record, with the exceptions among its fields. */
  record(...records: readonly ScopeRecord[]): Concerned {
    return this.#of(
      records.flatMap(({ owner, direction, fields = {} }) => [
        ...ends(direction),
        owner,
        ...Object.values(fields).flatMap((field) => [field.owner, ...ends(field.direction)]),
      ]),
    );
  }

  /** A criterion is about the systems of its stories and records; without any, about all. */
  criterion(...criteria: readonly Criterion[]): Concerned {
    const systems = criteria.flatMap(({ stories = [], records = [] }) =>
      this.#scopes.flatMap((scope) => [
        ...scope.stories.filter(({ id }) => stories.includes(id)).flatMap((story) => ends(story.direction)),
        ...scope.records
          .filter(({ record }) => records.includes(record))
          .flatMap(({ direction, owner }) => [...ends(direction), owner]),
      ]),
    );
    return systems.length > 0 ? this.#of(systems) : this.all();
  }

  #of(keys: readonly string[]): Concerned {
    const systems = unique(keys);
    const companies = systems.flatMap((key) =>
      this.#scopes.flatMap(({ systems: known }) => {
        const system = Object.hasOwn(known, key) ? known[key] : undefined;
        return isMapping(system) ? [String(system['company'])] : [];
      }),
    );
    return { systems, companies: unique(companies) };
  }
}

function ends(direction: string | undefined): string[] {
  const parsed = parseDirection(direction);
  return parsed ? [parsed.from, parsed.to] : [];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
