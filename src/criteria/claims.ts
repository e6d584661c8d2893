import { counts } from './authors.js';
import { type CriterionBlock, idInTitle, parseCriterion } from './block.js';
import type { Issue } from './issue.js';
import { parseQuestion } from './question.js';
import { isTrackingTitle, parseTracking } from './tracking-block.js';

/** An issue that stands for a criterion. */
export interface Claim {
  readonly issue: Issue;
  /** Undefined where somebody took the block out. */
  readonly block: CriterionBlock | undefined;
}

/** The issues of one scope, by what they stand for. */
export interface Claims {
  /** By criterion id: the real one first, then its duplicates, by number. */
  readonly byCriterion: ReadonlyMap<string, readonly Claim[]>;
  /** The tracking issue, the real one first. */
  readonly tracking: readonly Issue[];
  /** Issues with the tool's marker by somebody whose issues don't count. */
  readonly foreign: readonly Claim[];
  /** Issues of the tool with this scope's label that stand for nothing any more. */
  readonly unclear: readonly Issue[];
}

/**
 * Sorts issues by what they stand for. Identity is the marker's: scope and criterion. Where somebody edited a
 * marker (or took it out), the title still names the criterion: an issue whose title names a criterion that
 * nobody else claims goes back to it, instead of taking another's place.
 */
export function claimsOf(
  scopeId: string,
  known: readonly string[],
  issues: readonly Issue[],
  authors: readonly string[],
): Claims {
  const own: Claim[] = [];
  const foreign: Claim[] = [];
  const tracking: Issue[] = [];
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const block = parseCriterion(issue.body);
    const isTracking = parseTracking(issue.body) === scopeId;
    const isMarked = isTracking || block?.scope === scopeId;
    if (!counts(issue.author, authors)) {
      if (isMarked) foreign.push({ issue, block });
    } else if (isTracking) tracking.push(issue);
    // It has the scope's label, and stands for no criterion.
    else if (parseQuestion(issue.body)) continue;
    else if (block === undefined || block.scope === scopeId) own.push({ issue, block });
  }
  const { byCriterion, unclear } = sorted(own, known);
  if (tracking.length > 0) return { byCriterion, unclear, tracking, foreign };
  const wiped = wipedTracking(unclear, byCriterion);
  const others = unclear.filter((issue) => issue !== wiped);
  return { byCriterion, unclear: others, tracking: wiped ? [wiped] : [], foreign };
}

/** The tracking issue whose block somebody took out: criteria's issues hang below it, or it has its title still. */
function wipedTracking(unclear: readonly Issue[], byCriterion: Claims['byCriterion']): Issue | undefined {
  const parents = new Set([...byCriterion.values()].flat().map(({ issue }) => issue.parent));
  const bare = unclear.filter(({ body }) => parseTracking(body) === undefined);
  return bare.find(({ number }) => parents.has(number)) ?? bare.find(({ title }) => isTrackingTitle(title));
}

function sorted(own: readonly Claim[], known: readonly string[]): Pick<Claims, 'byCriterion' | 'unclear'> {
  const markerOf = ({ block }: Claim) => block?.criterion;
  const titleOf = ({ issue }: Claim) => idInTitle(issue.title);
  // A claim is beyond doubt where marker and title agree.
  const sure = new Set(
    own.filter((claim) => markerOf(claim) !== undefined && markerOf(claim) === titleOf(claim)).map(markerOf),
  );
  const map = new Map<string, Claim[]>();
  const unclear: Issue[] = [];
  for (const claim of own) {
    const [marker, title] = [markerOf(claim), titleOf(claim)];
    const isMoved = title !== marker && title !== undefined && known.includes(title) && !sure.has(title);
    const id = isMoved && (marker === undefined || sure.has(marker)) ? title : marker;
    if (id === undefined) unclear.push(claim.issue);
    else map.set(id, [...(map.get(id) ?? []), claim]);
  }
  return { byCriterion: map, unclear };
}
