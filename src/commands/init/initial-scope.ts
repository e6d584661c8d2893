import schema from '../../../schemas/scope.schema.json' with { type: 'json' };
import { parseDirection } from '../../scope/direction.js';
import type { Answers } from './questions.js';

/**
 * A starting document. It has no findings but those that only people can settle: each criterion begins with
 * TBD, and so does each story's moment.
 */
export function initialScope(answers: Answers): string {
  const ours = slug(answers.ourSystem);
  const theirs =
    slug(answers.partnerSystem) === ours
      ? `${slug(answers.partnerSystem)}-partner`
      : slug(answers.partnerSystem);
  const direction = {
    'to-partner': `${ours} -> ${theirs}`,
    'from-partner': `${theirs} -> ${ours}`,
    both: `${ours} <-> ${theirs}`,
  }[answers.direction];
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
    "# What does the customer do and get? One story for each direction; a moment in somebody's day.",
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
      ? [
          'out_of_scope:',
          ...out.map(
            (item, index) =>
              `  - ${index === 0 ? `{ item: ${flowText(item)}, candidate: next release }` : yamlText(item)}`,
          ),
        ]
      : ['out_of_scope: []']),
    '',
    '# An engineer who was in none of the meetings reads it, and asks.',
    '# cold_read: { meetings: [], reader: … }',
    '',
    'gate:',
    '  branches:',
    `    ${yamlText(answers.defaultBranch)}: ${answers.mergeWaitsFor}`,
    '',
  ];
  return lines.join('\n');
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
    {
      tag: undefined,
      text: `TBD: a ${record} that is changed in ${names[from]} shows in ${names[to]} within how many minutes?`,
    },
    {
      tag: 'delete',
      text: `TBD: what happens in ${names[to]} when a ${record} is deleted in ${names[from]}?`,
    },
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
  return both
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];
}

function listOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A name as a key of `systems`: a letter, then small letters, digits and hyphens. */
function slug(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return letters.slice(0, 20).replace(/-$/, '') || 'system';
}

/** A text as a YAML value: plain where that is sure, else in double quotes. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w .,()/'-]*$/.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    text.trim() === text
    ? text
    : JSON.stringify(text);
}

/** The same within `{ }` or `[ ]`, where a comma ends a plain text. */
function flowText(text: string): string {
  return text.includes(',') ? JSON.stringify(text) : yamlText(text);
}
