import type { Account, Issue } from '../../src/criteria/issue.js';
import type {
  AgreeComment,
  ConfigAt,
  EntryAt,
  Facts,
  Known,
  Review,
  ScopeAt,
  ScopeCommit,
  Side,
  Start,
} from '../../src/gate/facts.js';
import { examineConfig } from '../../src/rules/examine.js';
import { examineFiles, type FileResult } from '../../src/rules/file-result.js';
import { CONFIG_PATH } from '../../src/scope/config.js';
import { digest } from '../../src/scope/digest.js';
import type { Scope } from '../../src/scope/scope.js';
import { criterionIssue } from '../fixtures/issues.js';
import { minimalWith } from '../fixtures/minimal.js';

/** The files of a commit, by path: texts, or a text with git's mode. */
export type Tree = Readonly<Record<string, string | { text: string; mode: string }>>;

export const BASE_COMMIT = 'ba5e'.padEnd(40, '0');
export const START_COMMIT = '57a7'.padEnd(40, '0');
export const HEAD_COMMIT = '4ead'.padEnd(40, '0');
export const OLD_COMMIT = '01d0'.padEnd(40, '0');

interface Words {
  readonly id?: string;
  readonly owner?: string;
  readonly reviewers?: readonly string[];
  readonly partnerOwner?: string;
  readonly partnerReviewers?: readonly string[];
  readonly reader?: string;
  readonly gate?: string;
  readonly criteria?: readonly string[];
  readonly rest?: string;
}

export const AC_1 =
  '{ id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }';
export const AC_2 =
  '{ id: AC-2, statement: A deal that Ledgerly reopens is open in Acme CRM within 60 seconds., stories: [S1], records: [deal], checklist: [seen in the sandbox, seen by Acme] }';

/** Two criteria; Dana and Kim for Ledgerly, Sam and Ann for Acme. */
export const SCOPE = scopeText();

/** A valid scope; what a test is about is given. */
export function scopeText(words: Words = {}): string {
  const { id = 'acme-crm', owner = 'dana-reyes', reviewers = ['kim-ofori'], reader } = words;
  const {
    partnerOwner = 'sam-ito',
    partnerReviewers = ['ann-cho'],
    gate,
    criteria = [AC_1, AC_2],
    rest = '',
  } = words;
  return minimalWith(
    [
      `id: ${id}`,
      `owner: { name: Dana Reyes, github: ${owner} }`,
      `partner: { company: Acme, owner: { name: Sam Ito, github: ${partnerOwner} }, reviewers: [${partnerReviewers.join(', ')}] }`,
      ...(reviewers.length > 0 ? [`reviewers: [${reviewers.join(', ')}]`] : []),
      `cold_read: { meetings: [Pat from sales]${reader === undefined ? '' : `, reader: ${reader}`} }`,
      ...(gate === undefined ? [] : [`gate: ${gate}`]),
      `criteria:\n${criteria.map((one) => `  - ${one}`).join('\n')}`,
      rest,
    ].join('\n'),
  );
}

/** The scope with its first criterion in other words: what a change of the scope is in most tests. */
export function reworded(text: string, to = '5 minutes'): string {
  return text.replace('in Acme CRM within 60 seconds.', `in Acme CRM within ${to}.`);
}

function entry(path: string, file: Tree[string]): EntryAt & { text: string } {
  const { text, mode } = typeof file === 'string' ? { text: file, mode: '100644' } : file;
  return { path, mode, object: digest(text).slice(0, 40), text };
}

/** A side, its scopes found as the configuration says; files that only `others` list are there as unlisted. */
export function side<Name extends string>(
  name: Name,
  tree: Tree,
  commit: string,
  others: readonly string[] = [],
): Side<Name> {
  const configText = tree[CONFIG_PATH];
  const config = configText === undefined ? undefined : configAt(configText);
  const listed = config ? (config.value?.scopes ?? ['scope.yaml']) : ['scope.yaml'];
  const at = (paths: readonly string[]) =>
    paths.flatMap((path) => (tree[path] === undefined ? [] : [entry(path, tree[path])]));
  const entries = at([...listed].sort());
  const results = examined(entries.map(({ path, text }) => ({ file: path, bytes: text })));
  const scopes = entries.map(({ text: _, ...own }, index) => ({
    ...own,
    result: results[index] as ScopeAt['result'],
  }));
  const unlisted = at(others.filter((path) => !listed.includes(path))).map(({ text: _, ...own }) => own);
  return { side: name, commit, config, scopes: scopes.map(asGathered), unlisted };
}

const seen = new Map<string, FileResult[]>();

/** Properties look at few texts many times: each is examined once. */
function examined(files: readonly { file: string; bytes: string }[]): FileResult[] {
  const key = JSON.stringify(files);
  const results = seen.get(key) ?? examineFiles(files);
  seen.set(key, results);
  return results;
}

/** What is no regular file is a finding, and is not read. */
function asGathered(scope: ScopeAt): ScopeAt {
  if (scope.mode.startsWith('100')) return scope;
  const { reading: _, ...result } = scope.result;
  const start = { line: 1, column: 1 };
  const finding = {
    ...({
      rule: 'scope/file',
      severity: 'error',
      message: 'This is not a regular file.',
      fix: 'Make it one.',
    } as const),
    place: { pointer: '', start, end: start },
    related: [],
  };
  return { ...scope, result: { ...result, findings: [finding] } };
}

function configAt(file: Tree[string]): ConfigAt {
  const { text, mode, object } = entry(CONFIG_PATH, file);
  const { reading, findings } = examineConfig(text);
  const value = findings.length === 0 ? reading.value : undefined;
  return { mode, object, result: { file: CONFIG_PATH, text, findings }, value };
}

export function user(login: string): Account {
  return {
    id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e9,
    login,
    type: 'User',
  };
}

let reviews = 0;

/** An approval of the head, unless said otherwise; each later than the one before. */
export function review(login: string, given: Partial<Review> = {}): Review {
  const id = ++reviews;
  return {
    id,
    author: user(login),
    state: 'approved',
    commit: HEAD_COMMIT,
    submittedAt: time(id),
    url: `https://github.example/acme/crm/pull/7#pullrequestreview-${id}`,
    dismissed: undefined,
    isOnOtherBase: false,
    ...given,
  };
}

/** A moment, by its minute. */
export function time(minute: number): string {
  return new Date(Date.UTC(2026, 10, 2, 9, minute)).toISOString().replace('.000', '');
}

export function agreement(login: string, body: string, given: Partial<AgreeComment> = {}): AgreeComment {
  return {
    author: user(login),
    body,
    createdAt: time(++reviews),
    isEdited: false,
    url: 'https://github.example/acme/crm/pull/7#issuecomment-1',
    ...given,
  };
}

export function commit(...logins: readonly (string | undefined)[]): ScopeCommit {
  return {
    sha: 'c'.repeat(40),
    people: logins.map((login) => (login === undefined ? undefined : user(login))),
  };
}

/** What a test is about; everything else is a pull request of `lee-dev` that changes code and nothing else. */
export interface Given {
  readonly base?: Tree;
  readonly start?: Tree | Exclude<Start['kind'], 'at'>;
  readonly head?: Tree;
  readonly branch?: string;
  readonly required?: readonly string[];
  readonly author?: string;
  readonly body?: string;
  readonly code?: readonly string[];
  readonly issues?: readonly Issue[];
  readonly questions?: readonly Issue[];
  readonly closing?: readonly number[];
  readonly reviews?: readonly Review[];
  readonly agreements?: readonly AgreeComment[];
  readonly commits?: readonly ScopeCommit[];
  readonly teams?: Readonly<Record<string, Known<readonly Account[]>>>;
  /** What stood at the commit of an older review. */
  readonly reviewed?: Tree;
  readonly reviewedStart?: Tree;
  readonly lastValid?: Readonly<Record<string, string | undefined>>;
  readonly also?: Partial<Facts>;
}

export function facts(given: Given = {}): Facts {
  const { base = { 'scope.yaml': SCOPE }, branch = 'main', code = ['src/sync.ts'] } = given;
  const { start = base, head = typeof start === 'string' ? base : start } = given;
  const lists = [base, head].flatMap((tree) => listedIn(tree));
  const startTree = typeof start === 'string' ? {} : start;
  const changed = [...new Set([...Object.keys(startTree), ...Object.keys(head)])].filter(
    (path) => JSON.stringify(startTree[path]) !== JSON.stringify(head[path]),
  );
  const baseSide = side('base', base, BASE_COMMIT, lists);
  const isChanged = changed.length > 0;
  const ids = baseSide.scopes.flatMap(({ result }) => result.reading?.draft?.child('id').value ?? []);
  return {
    repository: { owner: 'acme', name: 'crm', url: 'https://github.example/acme/crm', defaultBranch: 'main' },
    pull: {
      number: 7,
      author: user(given.author ?? 'lee-dev'),
      head: HEAD_COMMIT,
      body: given.body ?? '',
      isDraft: false,
    },
    branch: { name: branch, requiredChecks: (given.required ?? []).map((name) => ({ name, appId: 1 })) },
    base: baseSide,
    start:
      typeof start === 'string'
        ? { kind: start }
        : { kind: 'at', side: side('start', start, START_COMMIT, lists) },
    head: side('head', head, HEAD_COMMIT, lists),
    changedPaths: [...changed, ...code],
    bothChanged: [],
    scopeCommits: given.commits ?? (isChanged ? [commit(given.author ?? 'lee-dev')] : []),
    reviews: given.reviews ?? [],
    reviewed: new Map(
      given.reviewed
        ? [
            [
              OLD_COMMIT,
              {
                start: {
                  kind: 'at',
                  side: side('start', given.reviewedStart ?? startTree, START_COMMIT, lists),
                },
                head: side('reviewed', given.reviewed, OLD_COMMIT, lists),
              },
            ],
          ]
        : [],
    ),
    agreements: given.agreements ?? [],
    teams: new Map(Object.entries(given.teams ?? {})),
    issues: new Map(ids.map((id) => [id, given.issues ?? []])),
    closers: new Map(),
    closing: given.closing ?? [],
    questions: new Map(ids.map((id) => [id, given.questions ?? []])),
    lastValid: new Map(
      Object.entries(given.lastValid ?? {}).map(([path, text]) => [
        path,
        text === undefined ? undefined : side('base', { 'scope.yaml': text }, OLD_COMMIT).scopes[0],
      ]),
    ),
    ...given.also,
  };
}

function listedIn(tree: Tree): readonly string[] {
  const config = tree[CONFIG_PATH];
  return config === undefined ? ['scope.yaml'] : (configAt(config).value?.scopes ?? ['scope.yaml']);
}

export function parsed(text: string): Scope {
  const scope = side('base', { 'scope.yaml': text }, BASE_COMMIT).scopes[0]?.result.reading?.value;
  if (!scope) throw new Error('the fixture is no scope');
  return scope;
}

const NUMBERS: Readonly<Record<string, number>> = { 'AC-1': 11, 'AC-2': 12, 'AC-3': 13 };

/** The issue of a criterion, open. */
export function open(text: string, id: string, given: Partial<Issue> = {}): Issue {
  return criterionIssue(parsed(text), id, { number: NUMBERS[id] ?? 99, ...given });
}

/** The issue of a criterion, with every box ticked. */
export function ticked(text: string, id: string, given: Partial<Issue> = {}): Issue {
  const one = open(text, id, given);
  return { ...one, body: one.body.replaceAll('- [ ]', '- [x]') };
}

/** The issue of a criterion that is done. */
export function done(text: string, id: string, given: Partial<Issue> = {}): Issue {
  return ticked(text, id, { state: 'closed', reason: 'completed', ...given });
}

/** Everything that the scope awaits, done. */
export function allDone(text = SCOPE): Issue[] {
  return parsed(text).criteria.map(({ id }) => done(text, id));
}
