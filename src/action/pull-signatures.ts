import { assess } from '../commands/gate/assess.js';
import { orUnknown } from '../commands/gate/or-unknown.js';
import { noSignatures, signatureSection } from '../report/pull-comment.js';
import type { ActionContext } from './context.js';
import { gatePorts } from './gate-ports.js';
import type { Inputs } from './inputs.js';

/** Whose signature a pull request takes and has, by the gate's judgement; where it can't be read, that. */
export async function signaturesOn(number: number, inputs: Inputs, context: ActionContext): Promise<string> {
  const assessed = await orUnknown(async () => assess(number, await gatePorts(inputs, context)));
  if ('unknown' in assessed) return noSignatures(assessed.unknown);
  return 'verdict' in assessed ? signatureSection(assessed.verdict) : '';
}
