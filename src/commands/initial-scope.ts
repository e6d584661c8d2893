import { parseDirection } from '../scope/direction.js';
import schema from '../../schemas/scope.schema.json' with { type: 'json' };

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
}

export interface Question {
  readonly key: keyof Answers;
  /** As a person is asked, and as `--help` says it. */
  readonly text: string;
  readonly flag: string;
  /** Taken where nothing is said; a question without one has to be answered. */
  readonly fallback?: string;
  readonly choices?: readonly string[];
}

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  { key: 'ourCompany', flag: '--our-company <name>', text: 'your company' },
  { key: 'ourSystem', flag: '--our-system <name>', text: 'your product' },
  { key: 'partnerCompany', flag: '--partner-company <name>', text: "the partner's company" },
  { key: 'partnerSystem', flag: '--partner-system <name>', text: "the partner's product" },
  { key: 'owner', flag: '--owner <name>', text: 'who decides on your side: the name of one person' },
  { key: 'ownerLogin', flag: '--owner-login <login>', text: "that person's GitHub login" },
  { key: 'partnerOwner', flag: '--partner-owner <name>', text: 'who decides on their side: the name of one person' },
  { key: 'partnerOwnerLogin', flag: '--partner-owner-login <login>', text: "that person's GitHub login" },
  {
    key: 'partnerReviewers',
    flag: '--partner-reviewers <list>',
    text: 'who else may sign for the partner: logins or org/team, separated by commas',
    fallback: '',
  },
  { key: 'records', flag: '--records <list>', text: 'what flows: kinds of data, separated by commas', fallback: 'contact' },
  {
    key: 'direction',
    flag: '--direction <way>',
    text: 'which way it flows',
    choices: ['to-partner', 'from-partner', 'both'],
    fallback: 'to-partner',
  },
  { key: 'release', flag: '--release <name>', text: 'for which release', fallback: 'v1' },
  {
    key: 'outOfScope',
    flag: '--out-of-scope <list>',
    text: 'what you will not build in it, separated by semicolons',
    fallback: '',
  },
  {
    key: 'mergeWaitsFor',
    flag: '--merge-waits-for <criteria>',
    text: 'what a merge into the default branch waits for: all criteria, or those that the pull request names (linked)',
    choices: ['all', 'linked'],
    fallback: 'all',
  },
];

/**
 * A starting document. It has no findings but those that only people can settle: each criterion begins with
 * TBD, and so does each story's moment.
 */
export function initialScope(answers: Answers): string {
  const ours = slug(answers.ourSystem);
  const theirs = slug(answers.partnerSystem) === ours ? `${slug(answers.partnerSystem)}-partner` : slug(answers.partnerSystem);
  const direction = { 'to-partner': `${ours} -> ${theirs}`, 'from-partner': `${theirs} -> ${ours}`, both: `${ours} <-> ${theirs}` }[answers.direction];
  const records = listOf(answers.records, ',');
  const first = records[0] ?? 'record';
  const reviewers = listOf(answers.partnerReviewers, ',');
  const out = listOf(answers.outOfScope, ';');
  const names = { [ours]: answers.ourSystem, [theirs]: answers.partnerSystem };
  const stories = flowsOf(direction);
  const lines = [
    `# yaml-language-server: $schema=${schema.$id}`,
    'version: 1',
    `id: ${`${ours}-${theirs}`.slice(0, 44).replace(/-$/, '')}`,
    `title: ${yamlText(`${answers.ourSystem} and ${answers.partnerSystem}`)}`,
    `release: ${yamlText(answers.release)}`,
    '',
    'systems:',
    `  ${ours}: { name: ${flowText(answers.ourSystem)}, company: ${flowText(answers.ourCompany)} }`,
    `  ${theirs}: { name: ${flowText(answers.partnerSystem)}, company: ${flowText(answers.partnerCompany)} }`,
    '',
    `owner: { name: ${flowText(answers.owner)}, github: ${flowText(answers.ownerLogin)} }`,
    'partner:',
    `  company: ${yamlText(answers.partnerCompany)}`,
    `  owner: { name: ${flowText(answers.partnerOwner)}, github: ${flowText(answers.partnerOwnerLogin)} }`,
    `  reviewers: [${(reviewers.length > 0 ? reviewers : [answers.partnerOwnerLogin]).map(flowText).join(', ')}]`,
    '',
    '# What does the customer do and get? One story for each direction; a moment in somebody\'s day.',
    'stories:',
    ...stories.flatMap(([from, to], index) => [
      `  - id: S${index + 1}`,
      `    direction: ${from} -> ${to}`,
      '    as: customer                   # who exactly?',
      `    when: ${yamlText(`I change a ${first} in ${names[from]}`)}`,
      `    then: ${yamlText(`I see the change in ${names[to]}`)}`,
      '    within: 5 minutes',
    ]),
    '',
    '# Who owns which record, which way does it flow, what happens on conflict and on delete?',
    'records:',
    ...records.flatMap((record) => [
      `  - record: ${yamlText(record)}`,
      `    owner: ${answers.direction === 'from-partner' ? theirs : ours}`,
      `    direction: ${direction}`,
      `    match: ${yamlText(`${record} ID`)}`,
      '    conflict: { winner: source-of-truth, loser: sync-log }',
      '    deletes: archive               # or propagate, keep, unlink',
    ]),
    '',
    '# How do we know that it is done? Replace each TBD by a number, a behaviour or a deadline.',
    'criteria:',
    ...criteriaFor(first, stories, names, records),
    '',
    '# What do we choose not to build?',
    ...(out.length > 0
      ? ['out_of_scope:', ...out.map((item, index) => `  - ${index === 0 ? `{ item: ${flowText(item)}, candidate: next release }` : yamlText(item)}`)]
      : ['out_of_scope: []']),
    '',
    '# An engineer who was in none of the meetings reads it, and asks.',
    '# cold_read: { meetings: [], reader: … }',
    '',
    'gate:',
    '  branches:',
    `    main: ${answers.mergeWaitsFor}`,
    '',
  ];
  return lines.join('\n');
}

/** Why an answer can't be used; undefined where it can. */
export function faultOf(question: Question, answer: string): string | undefined {
  if (answer.trim() === '') return question.fallback === undefined ? 'This needs an answer.' : undefined;
  if (question.choices && !question.choices.includes(answer)) return `It is one of ${question.choices.join(', ')}.`;
  if (/[\p{Cc}\p{Cf}]/u.test(answer)) return 'It has a character that does not show.';
  return undefined;
}

function criteriaFor(
  record: string,
  stories: readonly (readonly [string, string])[],
  names: Readonly<Record<string, string>>,
  records: readonly string[],
): string[] {
  const [from, to] = stories[0] ?? ['', ''];
  const ids = stories.map((_, index) => `S${index + 1}`).join(', ');
  const statements = [
    { tag: undefined, text: `TBD: a ${record} that is changed in ${names[from]} shows in ${names[to]} within how many minutes?` },
    { tag: 'delete', text: `TBD: what happens in ${names[to]} when a ${record} is deleted in ${names[from]}?` },
    { tag: 'rename', text: `TBD: what happens to the values of a field that is renamed in ${names[from]}?` },
    { tag: 'one-sided', text: `TBD: what happens to a ${record} that exists only in ${names[from]}?` },
    { tag: 'api-down', text: `TBD: what happens when the API of ${names[to]} is down or answers 503?` },
  ];
  return statements.flatMap(({ tag, text }, index) => [
    `  - id: AC-${index + 1}`,
    `    statement: ${yamlText(text)}`,
    ...(tag === undefined ? [`    stories: [${ids}]`] : [`    covers: [${tag}]`]),
    `    records: [${(index === 0 ? records : [record]).map(flowText).join(', ')}]`,
  ]);
}

function flowsOf(text: string): [string, string][] {
  const direction = parseDirection(text);
  if (!direction) throw new Error(`no direction: ${text}`);
  const { from, to, both } = direction;
  return both ? [[from, to], [to, from]] : [[from, to]];
}

function listOf(text: string, separator: string): string[] {
  return text.split(separator).map((one) => one.trim()).filter((one) => one !== '');
}

/** A name as a key of `systems`: a letter, then small letters, digits and hyphens. */
function slug(name: string): string {
  const letters = name.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, '');
  return letters.slice(0, 20).replace(/-$/, '') || 'system';
}

/** A text as a YAML value: plain where that is sure, else in double quotes. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w .,()/'-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) && text.trim() === text
    ? text
    : JSON.stringify(text);
}

/** The same within `{ }` or `[ ]`, where a comma ends a plain text. */
function flowText(text: string): string {
  return text.includes(',') ? JSON.stringify(text) : yamlText(text);
}
