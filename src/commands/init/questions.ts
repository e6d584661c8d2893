import type { Asked } from '../ask.js';

/** What only people know, and `init` asks for. */
export interface Answers {
  readonly ourCompany: string;
  readonly ourSystem: string;
  readonly partnerCompany: string;
  readonly partnerSystem: string;
  readonly owner: string;
  readonly ownerLogin: string;
  readonly partnerOwner: string;
  readonly partnerOwnerLogin: string;
  /** Logins and teams, separated by commas. */
  readonly partnerReviewers: string;
  /** What kinds of data flow, separated by commas. */
  readonly records: string;
  readonly direction: 'to-partner' | 'from-partner' | 'both';
  readonly release: string;
  /** What is deliberately not built, separated by semicolons. */
  readonly outOfScope: string;
  /** What a merge into the default branch waits for. */
  readonly mergeWaitsFor: 'all' | 'linked';
  readonly defaultBranch: string;
}

/** One of the questions of `init`. */
export interface Question extends Asked {
  readonly key: keyof Answers;
  /** The option that answers it, without its dashes, and what stands behind it. */
  readonly name: string;
  readonly value: string;
}

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  { key: 'ourCompany', name: 'our-company', value: '<name>', text: 'your company' },
  { key: 'ourSystem', name: 'our-system', value: '<name>', text: 'your product' },
  { key: 'partnerCompany', name: 'partner-company', value: '<name>', text: "the partner's company" },
  { key: 'partnerSystem', name: 'partner-system', value: '<name>', text: "the partner's product" },
  { key: 'owner', name: 'owner', value: '<name>', text: 'who decides on your side, one person by name' },
  { key: 'ownerLogin', name: 'owner-login', value: '<login>', text: "that person's GitHub login" },
  {
    key: 'partnerOwner',
    name: 'partner-owner',
    value: '<name>',
    text: "who decides on the partner's side, one person by name",
  },
  {
    key: 'partnerOwnerLogin',
    name: 'partner-owner-login',
    value: '<login>',
    text: "that person's GitHub login",
  },
  {
    key: 'partnerReviewers',
    name: 'partner-reviewers',
    value: '<list>',
    text: 'who else signs for the partner: logins or org/team, separated by commas',
    fallback: '',
    unsaid: 'nobody',
  },
  {
    key: 'records',
    name: 'records',
    value: '<list>',
    text: 'what flows: kinds of data, separated by commas',
    fallback: 'contact',
  },
  {
    key: 'direction',
    name: 'direction',
    value: '<way>',
    text: 'which way it flows',
    choices: ['to-partner', 'from-partner', 'both'],
    fallback: 'to-partner',
  },
  { key: 'release', name: 'release', value: '<name>', text: 'for which release', fallback: 'v1' },
  {
    key: 'outOfScope',
    name: 'out-of-scope',
    value: '<list>',
    text: 'what you will not build in it, separated by semicolons',
    fallback: '',
    unsaid: 'nothing yet; then `validate` asks',
  },
  {
    key: 'mergeWaitsFor',
    name: 'merge-waits-for',
    value: '<criteria>',
    text: 'which criteria a merge waits for, all or only those that the pull request names or closes',
    choices: ['all', 'linked'],
    fallback: 'all',
  },
  {
    key: 'defaultBranch',
    name: 'default-branch',
    value: '<branch>',
    text: "this repository's default branch",
    fallback: 'main',
  },
];
