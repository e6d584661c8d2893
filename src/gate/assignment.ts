import type { Company } from './people.js';

interface Requirement {
  readonly company: Company | undefined;
  readonly persons: readonly string[];
  readonly needed: number;
}

/** Whether enough of those who signed may sign for it, looked at alone. */
export function isMetAlone({ persons, needed }: Requirement, signed: ReadonlySet<string>): boolean {
  return persons.filter((person) => signed.has(person)).length >= needed;
}

/**
 * Whether there is one assignment of persons to companies that meets all requirements: nobody counts for both,
 * but within one company a person may fill several. What belongs to no company takes nobody away.
 *
 * As few as possible are chosen for our side; everybody else then counts for the partner. Of persons in the same lists
 * only one is tried, which bounds the search by the lists (a scope has at most four of ours) and not by the persons.
 */
export function canAllCount(requirements: readonly Requirement[], signed: ReadonlySet<string>): boolean {
  const of = (company: Company | undefined) => requirements.filter((one) => one.company === company);
  const [ours, partner] = [of('ours'), of('partner')];
  const listsOf = (person: string) =>
    requirements.map(({ persons }) => (persons.includes(person) ? '1' : '0')).join('');
  const search = (chosen: ReadonlySet<string>): boolean => {
    const next = ours.find((one) => !isMetAlone(one, chosen));
    if (!next) {
      const others = new Set([...signed].filter((person) => !chosen.has(person)));
      return partner.every((one) => isMetAlone(one, others));
    }
    const tried = new Set<string>();
    return next.persons.some((person) => {
      if (!signed.has(person) || chosen.has(person) || tried.has(listsOf(person))) return false;
      tried.add(listsOf(person));
      return search(new Set([...chosen, person]));
    });
  };
  return of(undefined).every((one) => isMetAlone(one, signed)) && search(new Set());
}
