import { type ApprovedPull, type Signature, signaturesOf } from '../record/signatures.js';
import type { AgreedVersion, History } from '../record/version.js';
import { markdownCode as code, markdownText as text } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { plural } from './counts.js';
import { type Paint, plain } from './pretty.js';

/** What is known of a scope's history. */
export interface Log {
  readonly histories: readonly History[];
  /** By commit; absent where signatures were not read. */
  readonly approvals?: ReadonlyMap<string, readonly ApprovedPull[]>;
  /** Whether the clone lacks older history. */
  readonly isShallow: boolean;
}

/** Each agreed version with its changes, a line each: for a terminal. */
export function logPretty(log: Log, paint: Paint = plain): string {
  const parts = log.histories.map((history) => {
    const versions = history.versions.flatMap((version) => prettyVersion(version, history, log, paint));
    return [paint('bold', visible(history.id)), ...versions, ...notes(history, log).map(visible), ''].join(
      '\n',
    );
  });
  return parts.join('\n');
}

function prettyVersion(version: AgreedVersion, history: History, log: Log, paint: Paint): string[] {
  const { commit, file, digest } = version;
  const facts = [commit.date.slice(0, 10), commit.id.slice(0, 7), digest?.slice(0, 12) ?? '-', visible(file)];
  const tags = releasesOf(version, history).map((tag) => paint('info', visible(` [${tag}]`)));
  return [
    `  ${paint('dim', facts.join('  '))}${tags.join('')}`,
    ...linesOf(version).map((line) => `    ${visible(line)}`),
    `    ${paint('dim', visible(signedLine(version, log)))}`,
  ];
}

/** The record as a document of the repository: SCOPE-CHANGELOG.md. */
export function logMarkdown(log: Log): string {
  const parts = log.histories.map((history) =>
    [
      `## ${text(titleOf(history))}`,
      '',
      ...history.versions.flatMap((version) => markdownVersion(version, history, log)),
      ...notes(history, log).flatMap((note) => [text(note), '']),
    ].join('\n'),
  );
  return `# What was agreed, and when\n\nMade by \`scope-as-code log --markdown\`; do not edit.\n\n${parts.join('\n')}`;
}

function markdownVersion(version: AgreedVersion, history: History, log: Log): string[] {
  const { commit, digest } = version;
  const releases = releasesOf(version, history).map((tag) => ` · ${code(tag)}`);
  return [
    `### ${commit.date.slice(0, 10)} · commit ${code(commit.id.slice(0, 7))}${releases.join('')}`,
    '',
    ...(digest === undefined ? [] : [`Digest ${code(digest)}`, '']),
    ...linesOf(version).map((line) => `- ${text(line)}`),
    '',
    `${text(signedLine(version, log))}`,
    '',
  ];
}

/** What a version changed, a line each. */
function linesOf(version: AgreedVersion): string[] {
  const { what } = version;
  switch (what.kind) {
    case 'compared': {
      const lines = what.changes.map(({ sentence }) => sentence);
      return lines.length > 0 ? lines : ['as it was before'];
    }
    case 'first': {
      const { stories, records, criteria, out_of_scope: out } = what.head.scope;
      const parts = [
        plural(stories.length, 'story', 'stories'),
        plural(records.length, 'record'),
        plural(criteria.length, 'criterion', 'criteria'),
        `${plural(out.length, 'item')} out of scope`,
      ];
      return [`first version: ${parts.join(', ')}`];
    }
    case 'gone':
      return ['taken away'];
    case 'unreadable':
      return [`can't be read: ${what.why}`];
  }
}

/** Who signed, by company. What nobody read, nobody is said to have signed. */
function signedLine(version: AgreedVersion, { approvals }: Log): string {
  if (!approvals) return `committed by ${version.commit.author}`;
  const pulls = approvals.get(version.commit.id) ?? [];
  if (pulls.length === 0) return `committed by ${version.commit.author}; no pull request brought it`;
  const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
  const signatures = signaturesOf(version, pulls);
  if (signatures.length === 0) return `${numbers}: approved by nobody`;
  const companies = [...new Set(signatures.map(({ company }) => company))];
  const parts = companies.map((company) => {
    const people = signatures.filter((one) => one.company === company).map(personOf);
    return company === undefined ? people.join(', ') : `${people.join(', ')} for ${company}`;
  });
  return `${numbers}: approved by ${parts.join('; ')}`;
}

function personOf({ login, role, how }: Signature): string {
  const words = [
    ...(role === 'cold reader' ? ['cold reader'] : []),
    ...(role === 'not named' ? ['not named by login'] : []),
    ...(how === 'comment' ? ['by comment'] : []),
  ];
  return words.length > 0 ? `${login} (${words.join(', ')})` : login;
}

function releasesOf({ commit }: AgreedVersion, { baselines }: History): string[] {
  return baselines.filter(({ version }) => version === commit.id).map(({ tag }) => tag);
}

function titleOf({ id, versions }: History): string {
  for (const { what } of versions) {
    if (what.kind === 'first' || what.kind === 'compared') return what.head.scope.title ?? id;
  }
  return id;
}

function notes({ baselines }: History, { approvals, isShallow }: Log): string[] {
  const loose = baselines.filter(({ version }) => version === undefined).map(({ tag }) => tag);
  return [
    ...(approvals ? [] : ['Signatures were not read: no --repo.']),
    ...(isShallow ? ['This clone is shallow: older versions are missing (`git fetch --unshallow`).'] : []),
    ...(loose.length > 0 ? [`On no version of this branch: ${loose.join(', ')}.`] : []),
  ];
}
