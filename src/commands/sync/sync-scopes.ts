import type { Plan } from '../../criteria/step.js';
import { GitHubFailure, UnusableInput } from '../../errors.js';
import type { GitHub } from '../../github/port.js';
import type { Agreement } from './agreement.js';
import type { OnStep } from './apply.js';
import { type SyncInput, type SyncOutcome, sync } from './sync.js';

export interface SyncedScope {
  readonly agreement: Agreement;
  readonly outcome: SyncOutcome;
}

export interface Watch {
  readonly onPlan: (scopeId: string, plan: Plan) => void;
  readonly onStep: OnStep;
}

/** What became of the scopes, as far as it came. */
export interface SyncedScopes {
  readonly synced: readonly SyncedScope[];
  /** Why the last one, or the one behind it, could not be finished. */
  readonly failure?: GitHubFailure | UnusableInput;
}

/** Syncs scope after scope; the first that can't be finished is the last. */
export async function syncScopes(
  agreements: readonly Agreement[],
  { adopt, allowMassChange }: Pick<SyncInput, 'adopt' | 'allowMassChange'>,
  github: GitHub,
  { onPlan, onStep }: Watch,
): Promise<SyncedScopes> {
  const synced: SyncedScope[] = [];
  for (const agreement of agreements) {
    const input: SyncInput = {
      agreement,
      adopt,
      allowMassChange,
      onStep,
      onPlan: (plan) => onPlan(agreement.scope.id, plan),
    };
    try {
      const outcome = await sync(input, github);
      synced.push({ agreement, outcome });
      if (outcome.failure) return { synced, failure: outcome.failure };
    } catch (failure) {
      if (!(failure instanceof GitHubFailure || failure instanceof UnusableInput)) throw failure;
      return { synced, failure };
    }
  }
  return { synced };
}
