import { isTeam } from '../../gate/people.js';
import type { Verdict } from '../../gate/verdict.js';
import type { Pull } from '../../github/gate-port.js';
import type { GatePorts } from './ports.js';

/** More people are not asked on one pull request: each gets a mail. */
const MOST_ASKED = 15;

/**
 * Asks everybody who may still sign by a review, and was not asked yet, for one: one by one, for GitHub refuses all
 * of a list where it refuses a single one.
 * @returns the logins that GitHub refused
 */
export async function requestReviews(
  verdict: Verdict,
  pull: Pick<Pull, 'number' | 'requested'>,
  { pulls }: Pick<GatePorts, 'pulls'>,
): Promise<readonly string[]> {
  const asked = new Set(pull.requested.map((login) => login.toLowerCase()));
  const missing = missingIn(verdict).filter((login) => !asked.has(login));
  const refused: string[] = [];
  for (const login of missing.slice(0, MOST_ASKED)) {
    const answer = await pulls.requestReview(pull.number, login);
    if (answer === 'refused') refused.push(login);
    // The token is the same for everybody.
    if (answer === 'forbidden') break;
  }
  return refused;
}

function missingIn({ conditions }: Verdict): readonly string[] {
  const logins = conditions
    .flatMap((condition) => (condition.id === 'approvals' ? condition.scopes : []))
    .flatMap(({ required }) => required)
    .filter(({ signed, needed }) => signed.length < needed)
    .flatMap(({ open }) => open)
    // Who asked for changes knows about it; and a team is named where its members must not be.
    .filter(({ login, by, stance }) => by === 'review' && stance !== 'changes-requested' && !isTeam(login))
    .map(({ login }) => login.toLowerCase());
  return [...new Set(logins)];
}
