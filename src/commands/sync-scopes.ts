import type { Plan } from '../criteria/step.js';
import type { GitHub } from '../github/port.js';
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

/** Syncs scope after scope; one that stops before its end is the last. */
export async function syncScopes(
  agreements: readonly Agreement[],
  how: Pick<SyncInput, 'adopt' | 'allowMassChange'>,
  github: GitHub,
  { onPlan, onStep }: Watch,
): Promise<SyncedScope[]> {
  const synced: SyncedScope[] = [];
  for (const agreement of agreements) {
    const { adopt, allowMassChange } = how;
    const input = {
      agreement,
      adopt,
      allowMassChange,
      onStep,
      onPlan: (plan: Plan) => onPlan(agreement.scope.id, plan),
    };
    const outcome = await sync(input, github);
    synced.push({ agreement, outcome });
    if (outcome.failure) break;
  }
  return synced;
}
