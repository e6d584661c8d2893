import { isKnown } from '../../gate/facts.js';
import type { Verdict } from '../../gate/verdict.js';
import type { Pull } from '../../github/gate-port.js';
import { signatureSection, withSignatures } from '../../report/pull-comment.js';
import type { GatePorts } from './ports.js';

/** Lets the comment that tells what a pull request changes, where there is one, say of signatures what the check says. */
export async function updatePullComment(
  verdict: Verdict,
  { botComments }: Pick<Pull, 'botComments'>,
  { pulls }: Pick<GatePorts, 'pulls'>,
): Promise<void> {
  if (!isKnown(botComments)) return;
  const signatures = signatureSection(verdict);
  for (const comment of botComments) {
    const text = withSignatures(comment.body, signatures);
    if (text !== undefined && text !== comment.body) await pulls.rewriteComment(comment, text);
  }
}
