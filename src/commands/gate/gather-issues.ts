import { counts } from '../../criteria/authors.js';
import { claimsOf } from '../../criteria/claims.js';
import type { Issue } from '../../criteria/issue.js';
import { labelOf } from '../../criteria/planning.js';
import { parseQuestion } from '../../criteria/question.js';
import type { Facts, Known, ScopeAt, Side } from '../../gate/facts.js';
import { isKnown } from '../../gate/facts.js';
import { belowTracking } from '../sync/plan-from-issues.js';
import { orUnknown } from './or-unknown.js';
import type { GatePorts } from './ports.js';

/**
 * The issues of the base's scopes, with who closed them, and the open questions: all have the scope's label, so one
 * list a scope tells them.
 */
export async function gatherIssues(
  base: Side<'base'>,
  lastValid: Facts['lastValid'],
  ports: GatePorts,
): Promise<Pick<Facts, 'issues' | 'closers' | 'questions'>> {
  const { bot } = ports.we;
  const authors = [...(base.config?.value?.['issue-authors'] ?? []), ...(bot === undefined ? [] : [bot])];
  const issues = new Map<string, Known<readonly Issue[]>>();
  const questions = new Map<string, Known<readonly Issue[]>>();
  const closed: number[] = [];
  const former = [...lastValid.values()].filter((scope) => scope !== undefined && isKnown(scope));
  for (const scope of [...base.scopes, ...former]) {
    const id = idOf(scope);
    if (id === undefined || issues.has(id)) continue;
    const all = await orUnknown(() => issuesOf(scope, id, authors, ports));
    if (!isKnown(all)) {
      issues.set(id, all);
      questions.set(id, all);
      continue;
    }
    // Not by its label, which whoever triages may take off.
    const isQuestion = ({ body, author }: Issue) =>
      parseQuestion(body)?.scope === id && counts(author, authors);
    const criteria = all.filter((issue) => !isQuestion(issue));
    issues.set(id, criteria);
    questions.set(
      id,
      all.filter((issue) => isQuestion(issue) && issue.state === 'open'),
    );
    closed.push(...criteria.filter(({ state }) => state === 'closed').map(({ number }) => number));
  }
  return { issues, questions, closers: await closersOf(closed, ports) };
}

function idOf({ result }: ScopeAt): string | undefined {
  return result.reading?.draft?.child('id').value;
}

/** Those with the scope's label; and, where a criterion has none, those that lost it and are still below its tracking issue. */
async function issuesOf(
  { result }: ScopeAt,
  id: string,
  authors: readonly string[],
  { issues }: GatePorts,
): Promise<readonly Issue[]> {
  const labelled = await issues.listIssues(labelOf({ id }));
  const criteria = result.reading?.draft?.child('criteria').value ?? [];
  const ids = criteria.flatMap((criterion) => criterion.id ?? []);
  const claims = claimsOf(id, ids, labelled, authors);
  if (ids.every((one) => claims.byCriterion.has(one))) return labelled;
  return [...labelled, ...(await belowTracking({ claims }, labelled, issues))];
}

// Nothing rests on it: without an answer, the check does not name them.
async function closersOf(
  closed: readonly number[],
  { pulls }: GatePorts,
): Promise<ReadonlyMap<number, string>> {
  if (closed.length === 0) return new Map();
  const closers = await orUnknown(() => pulls.listClosers(closed));
  return isKnown(closers) ? closers : new Map();
}
