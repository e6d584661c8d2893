import type { TermGroup, VagueGroup } from './term.js';
/** Time without a bound. */
export declare const softTimes: readonly VagueGroup[];
/** Ways out: with them, no behaviour is a failure. */
export declare const escapes: readonly VagueGroup[];
/** Words that keep the place of a decision that nobody took. */
export declare const placeholders: readonly VagueGroup[];
/** Lists that the reader is to finish. */
export declare const openLists: readonly VagueGroup[];
/** Universals with no set that a test could go through. */
export declare const universals: readonly VagueGroup[];
/** What goes wrong, or comes up, without anybody having counted the ways: "all" of it is no set. */
export declare const mishaps = "\n  error, errors, failure, failures, situation, situations, circumstance, circumstances, scenario, scenarios,\n  eventuality, eventualities, contingency, contingencies, problem, problems, issue, issues, exception,\n  exceptions, attack, attacks, threat, threats, vulnerability, vulnerabilities, risk, risks, need, needs, wish,\n  wishes, environment, environments, context, contexts, cases, outage, outages, incidents, faults, mistakes,\n  misuse, abuse, fraud, manipulation, crime, tampering, inconsistencies, conflicts\n";
/** Work at a desk, and goals of people: nothing that a product does. */
export declare const officeWork: readonly TermGroup[];
