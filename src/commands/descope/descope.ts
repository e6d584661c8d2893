import { descopedTo, waivedBy } from '../../criteria/descoped.js';
import type { Edit, Value } from '../../edit/edit.js';
import { UnusableInput } from '../../errors.js';
import type { Files } from '../../files/port.js';
import type { FileResult } from '../../rules/file-result.js';
import { didYouMean } from '../../scope/nearest.js';
import { pointerTo } from '../../scope/pointer.js';
import type { Criterion, Scope } from '../../scope/scope.js';
import { type Ask, answered, askUntilGood } from '../ask.js';
import { type Opened, openScopes, type Proposal, propose } from '../edit-scope.js';
import { type Case, itemsOf, shortened } from './out-of-scope-items.js';

export interface DescopeInput {
  /** The criterion's id. */
  readonly criterion: string;
  readonly paths: readonly string[];
  /** What is not built, in the words of the list. */
  readonly item?: string | undefined;
  /** The release that it may come in. */
  readonly candidate?: string | undefined;
  readonly reason?: string | undefined;
  /** Whether cases that this criterion alone covers are left open. */
  readonly waive: boolean;
  readonly ask?: Ask | undefined;
}

/** All of them: the compiler minds it. */
const CASES: Readonly<Record<Case, true>> = {
  delete: true,
  rename: true,
  'one-sided': true,
  'api-down': true,
};

/**
 * Moves a criterion to `out_of_scope`. Nothing is written: the proposal says what it comes to. Where a file can't
 * be read, what is wrong instead.
 * @throws UnusableInput where there is no such criterion, or a case would be left open that nobody waived.
 */
export async function descope(
  input: DescopeInput,
  files: Files,
): Promise<{ readonly proposal: Proposal } | { readonly wrong: readonly FileResult[] }> {
  const { opened, wrong } = await openScopes(input.paths, files);
  if (wrong.length > 0) return { wrong };
  const file = fileOf(input.criterion, opened);
  const criterion = file.scope.criteria.find(({ id }) => id === input.criterion) as Criterion;
  const { ask } = input;
  const item = await answered(
    'item',
    input.item,
    { text: `${criterion.id}, in the words of the list`, fallback: shortened(criterion.statement) },
    ask,
  );
  const candidate = await answered(
    'candidate',
    input.candidate,
    { text: 'the release that it may come in, if any', fallback: '' },
    ask,
  );
  const reason = await answered('reason', input.reason, { text: 'why', fallback: '' }, undefined);
  const cases = await waivedCases(criterion, file.scope, input);
  const items = itemsOf(criterion, { item: item ?? criterion.statement, candidate, reason }, cases);
  return { proposal: propose(file, editsFor(criterion, items, file.scope)) };
}

function fileOf(id: string, opened: readonly Opened[]): Opened {
  const having = opened.filter(({ scope }) => scope.criteria.some((one) => one.id === id));
  const [file, other] = having;
  if (file && !other) return file;
  if (file) {
    const names = having.map((one) => one.file).join(' and ');
    throw new UnusableInput(`${id} is in ${names}: name the file behind it.`);
  }
  const out = opened.find(({ scope }) => descopedTo({ id, statement: '' }, scope));
  if (out) throw new UnusableInput(`${out.file}: ${id} is out of scope already.`);
  const known = opened.flatMap(({ scope }) => scope.criteria.map((one) => one.id));
  throw new UnusableInput(`There is no criterion \`${id}\`. ${didYouMean(id, known)}`);
}

/** The cases that only this criterion covers, once somebody agreed to leave them open. */
async function waivedCases(
  criterion: Criterion,
  scope: Scope,
  { waive, ask }: DescopeInput,
): Promise<readonly Case[]> {
  const others = scope.criteria.filter((one) => one !== criterion).flatMap(({ covers = [] }) => covers);
  const settled: readonly (string | undefined)[] = [...others, ...scope.out_of_scope.map(waivedBy)];
  const open = (Object.keys(CASES) as Case[]).filter(
    (one) => criterion.covers?.includes(one) && !settled.includes(one),
  );
  if (open.length === 0 || waive) return open;
  const names = open.map((one) => `\`${one}\``).join(' and ');
  const text = `Only ${criterion.id} covers ${names}. Leave that open, as waived`;
  if (ask && (await askUntilGood({ text, choices: ['yes', 'no'], fallback: 'no' }, ask)) === 'yes')
    return open;
  throw new UnusableInput(
    `Only ${criterion.id} covers ${names}: without it the scope would not say what happens then. \`--waive\` says in the list that it is left open; or tag another criterion with it first.`,
  );
}

function editsFor({ id }: Criterion, items: readonly Value[], scope: Scope): Edit[] {
  const index = scope.criteria.findIndex((one) => one.id === id);
  return [
    ...items.map((value): Edit => ({ kind: 'insert', list: '/out_of_scope', value })),
    { kind: 'remove', at: `/criteria/${index}` },
    ...exceptionsGone(id, scope),
  ];
}

/** Exceptions for the criterion go with it. One that was for it alone goes as a whole: without `at` it is for all. */
function exceptionsGone(id: string, { rules = {} }: Scope): Edit[] {
  const naming = Object.entries(rules).filter(([, { at }]) => at?.includes(id));
  const isAll = naming.length === Object.keys(rules).length && naming.every(([, { at }]) => at?.length === 1);
  if (naming.length > 0 && isAll) return [{ kind: 'remove', at: '/rules' }];
  return naming.map(([rule, { at = [] }]): Edit => {
    const setting = pointerTo('/rules', rule);
    return { kind: 'remove', at: at.length === 1 ? setting : `${setting}/at/${at.indexOf(id)}` };
  });
}
