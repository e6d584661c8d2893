import type { Criterion } from '../scope/scope.js';
import { markdownText } from '../text/markdown.js';
import { criterionTitle, parseCriterion, renderCriterion, tickedIn } from './block.js';
import type { Claim } from './claims.js';
import { criterionDigest, folded } from './criterion-digest.js';
import { type Descoped, descopedTo } from './descoped.js';
import { sameBlock, withBlock } from './managed-block.js';
import { missingLabel, type Planning } from './planning.js';
import type { Step, TextChange } from './step.js';

/** What has to be done for a criterion of the scope. */
export function criterionStep(planning: Planning, criterion: Criterion): Step {
  const { claims, facts } = planning;
  const claim = claims.byCriterion.get(criterion.id)?.[0];
  if (claim) return existing(planning, criterion, claim);
  const foreign = claims.foreign.find(({ block }) => block?.criterion === criterion.id);
  return foreign && facts.adopt ? adopt(planning, criterion, foreign) : create(planning, criterion);
}

/** What has to be done for the criteria that the scope has no more. */
export function removedSteps(planning: Planning): Step[] {
  const { scope, claims } = planning;
  const kept = new Set(scope.criteria.map(({ id }) => id));
  return [...claims.byCriterion].flatMap(([id, [claim]]) =>
    kept.has(id) || claim === undefined ? [] : removed(planning, id, claim),
  );
}

function create(planning: Planning, criterion: Criterion): Step {
  const isAgain = planning.written?.criteria?.has(criterion.id) ?? false;
  return {
    kind: 'create',
    subject: { criterion: criterion.id },
    why: isAgain ? 'its issue was deleted or moved away' : whyNew(planning, criterion),
    title: criterionTitle(criterion),
    body: block(planning, criterion, new Set()),
    isSubIssue: !planning.usesTasks,
    isAgain,
  };
}

function whyNew({ scope, claims, written }: Planning, { statement }: Criterion): string {
  const text = folded(statement);
  const old = [...claims.byCriterion].find(
    ([id, [claim]]) =>
      !scope.criteria.some((one) => one.id === id) && folded(claim?.block?.statement ?? '') === text,
  );
  if (old)
    return `it is new; its text was ${old[0]}'s, which is removed: a new id is a new criterion, not done yet`;
  return written?.criteria ? 'it is new' : 'it has no issue yet';
}

function adopt(planning: Planning, criterion: Criterion, { issue, block: old }: Claim): Step {
  const isSame = old?.digest === criterionDigest(criterion);
  const ticked = isSame && old ? tickedIn(old) : new Set<string>();
  return {
    kind: 'adopt',
    subject: { criterion: criterion.id },
    why: `#${issue.number} is by ${issue.author.login}, whose issues don't count: the tool's own takes its place`,
    issue,
    title: criterionTitle(criterion),
    body: `${block(planning, criterion, ticked)}\n\nIt takes the place of #${issue.number}.`,
    isSubIssue: !planning.usesTasks,
  };
}

function existing(planning: Planning, criterion: Criterion, claim: Claim): Step {
  const { issue } = claim;
  const isChanged = claim.block !== undefined && claim.block.digest !== criterionDigest(criterion);
  const change = textChange(planning, criterion, claim, isChanged);
  const base = { subject: { criterion: criterion.id }, issue };
  const reopening = issue.state === 'closed' && whyReopen(planning, criterion, claim, isChanged);
  if (reopening) return { kind: 'reopen', ...base, change, ...reopening };
  if (Object.keys(change).length === 0) return { kind: 'unchanged', ...base, why: 'it matches' };
  return { kind: 'update', ...base, change, why: whyUpdate(claim, criterion, isChanged, change) };
}

/** What differs in an issue's text. The title is only touched with the statement: until then it is people's. */
function textChange(
  planning: Planning,
  criterion: Criterion,
  { issue, block: old }: Claim,
  isChanged: boolean,
): TextChange {
  const ticked = old && !isChanged ? tickedIn(old) : new Set<string>();
  const fresh = withBlock(issue.body, block(planning, criterion, ticked));
  const isOther = old?.criterion !== criterion.id || !sameBlock(issue.body, fresh);
  const isReworded = old !== undefined && old.statement !== parseCriterion(fresh)?.statement;
  const title = criterionTitle(criterion);
  return {
    ...(isReworded && title !== issue.title ? { title } : {}),
    ...(isOther ? { body: fresh } : {}),
    ...missingLabel(planning.scope, issue),
  };
}

/** Why a closed issue is opened again, if it is, with the comment that tells its people. */
function whyReopen(
  { facts: { commit }, written }: Planning,
  criterion: Criterion,
  { issue, block: old }: Claim,
  isChanged: boolean,
): { why: string; comment: string } | undefined {
  const { id } = criterion;
  if (issue.reason !== 'completed') {
    const how = issue.reason === 'duplicate' ? 'as a duplicate' : 'as not planned';
    const comment = `The scope has ${id} (commit ${commit}), so this is open again: it was closed ${how}.`;
    return { why: `it was closed ${how}, and the scope has it`, comment };
  }
  if (isChanged) {
    const comment = [
      `${id} was done and has changed (commit ${commit}), so it is open again.`,
      '',
      `**It said** ${markdownText(old?.statement ?? '')}`,
      `**It says** ${markdownText(criterion.statement)}`,
    ].join('\n');
    return { why: 'it was done, and changed since', comment };
  }
  if (!written?.gone.includes(id)) return undefined;
  // What was done for it may have been undone while nobody had agreed on it.
  const comment = `${id} was done, then removed from the scope, and is back (commit ${commit}), so it is open again. Is it still done? Then close it.`;
  return { why: 'it was done, then removed, and came back', comment };
}

function whyUpdate(
  { issue, block: old }: Claim,
  { id }: Criterion,
  isChanged: boolean,
  change: TextChange,
): string {
  if (old === undefined) return 'somebody removed its block';
  if (old.criterion !== id) return `somebody edited its marker to ${old.criterion}`;
  if (isChanged)
    return issue.body.includes('[x]') ? 'its text changed: ticked boxes are cleared' : 'its text changed';
  return change.body === undefined && change.title === undefined
    ? 'its label was removed'
    : 'what it shows changed, not what it asks for';
}

function removed({ scope, facts }: Planning, id: string, { issue, block: old }: Claim): Step[] {
  if (issue.state === 'closed') return [];
  const moved = descopedTo({ id, statement: old?.statement ?? '' }, scope);
  const release = moved?.candidate;
  const why = `it moved out of scope${release === undefined ? '' : `, as a candidate for ${release}`}: ${moved?.item}`;
  const where = moved ? ` It is out of scope now: ${outOfScopeLink(moved, facts)}` : '';
  const perhaps = release === undefined ? '' : ` It is a candidate for ${markdownText(release)}.`;
  return [
    {
      kind: 'close',
      subject: { criterion: id },
      issue,
      why: moved ? why : 'the scope no longer has it',
      comment: `The scope no longer has ${id} (commit ${facts.commit}).${where}${perhaps}`,
      milestone: release,
    },
  ];
}

function outOfScopeLink({ index, item }: Descoped, { source }: Planning['facts']): string {
  const line = source.outOfScope[index];
  return `[${markdownText(item)}](${source.url}${line === undefined ? '' : `#L${line}`}).`;
}

function block({ scope, facts }: Planning, criterion: Criterion, ticked: ReadonlySet<string>): string {
  return renderCriterion(scope, criterion, facts.source, ticked);
}
