import { assess } from '../commands/gate/assess.js';
import { known } from '../commands/gate/known.js';
import { noSignatures, signatureSection } from '../report/pull-comment.js';
import { gatePorts } from './gate-ports.js';
import type { Inputs, Wake } from './wake.js';

/** Whose signature a pull request takes and has, by the gate's judgement; where it can't be read, that. */
export async function signaturesOn(number: number, inputs: Inputs, wake: Wake): Promise<string> {
  const assessed = await known(async () => assess(number, await gatePorts(inputs, wake)));
  if ('unknown' in assessed) return noSignatures(assessed.unknown);
  return 'verdict' in assessed ? signatureSection(assessed.verdict) : '';
}
