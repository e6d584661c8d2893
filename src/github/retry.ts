import { GitHubFailure } from '../errors.js';
import type { Answer, Attempt } from './attempt.js';

/** How often one thing is sent, at most. */
const TRIES = 5;

/** Before a second, third … try where GitHub is unwell, in milliseconds. */
const BACK_OFF = [1_000, 2_000, 4_000, 8_000] as const;

/** Before each look at what became of a lost create: a new issue may take a while to be listed. */
const BEFORE_LOOKS = [2_000, 4_000, 8_000, 16_000] as const;

/** After "too much" that does not say how long: GitHub asks for at least a minute, and more each time. */
const FIRST_PAUSE = 60_000;

/** GitHub's quotas last an hour; nobody is to wait much longer for it. */
const LONGEST_PAUSE = 65 * 60_000;

/** How to be patient. */
export interface Patience {
  /** For messages: "list the issues of acme/crm". */
  readonly what: string;
  send(): Promise<Attempt>;
  pause(milliseconds: number, why: 'limit' | 'trouble'): Promise<void>;
}

/** Sends again what may be done twice, until GitHub answers. @throws GitHubFailure after five tries. */
export function repeat(patience: Patience): Promise<Answer> {
  return insist<never>(patience, async (attempt, tries) => {
    const pause = Math.max(BACK_OFF[tries - 1] ?? 0, attempt.wait ?? 0);
    if (tries < TRIES) await pauseFor(patience, pause, 'trouble');
    return undefined;
  });
}

/**
 * Sends what must not be done twice. Where the answer got lost, looks several times whether it was done, and
 * sends again only if not.
 * @throws GitHubFailure after five tries, or where it can't be found out.
 */
export function sendOnce<T>(patience: Patience, look: () => Promise<T | undefined>): Promise<Answer | T> {
  return insist<T>(patience, async (attempt) => {
    for (const [index, pause] of BEFORE_LOOKS.entries()) {
      await pauseFor(patience, index === 0 ? Math.max(pause, attempt.wait ?? 0) : pause, 'trouble');
      const found = await look();
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

type LostAttempt = Extract<Attempt, { kind: 'lost' }>;

async function insist<T = never>(
  patience: Patience,
  afterLoss: (attempt: LostAttempt, tries: number) => Promise<T | undefined>,
): Promise<Answer | T> {
  let pause = FIRST_PAUSE;
  for (let tries = 1; ; tries += 1) {
    const attempt = await patience.send();
    if (attempt.kind === 'answered') return attempt.answer;
    if (attempt.kind === 'lost') {
      if (attempt.isFinal)
        throw new GitHubFailure(
          `Could not ${patience.what}: ${attempt.why}. ${attempt.mend ?? ''}`.trimEnd(),
        );
      const found = await afterLoss(attempt, tries);
      if (found !== undefined) return found;
    }
    if (tries === TRIES) throw givenUp(patience.what, attempt);
    if (attempt.kind === 'limited') {
      await pauseFor(patience, attempt.wait ?? pause, 'limit');
      if (attempt.wait === undefined) pause *= 2;
    }
  }
}

async function pauseFor(patience: Patience, milliseconds: number, why: 'limit' | 'trouble'): Promise<void> {
  if (milliseconds > LONGEST_PAUSE) {
    const minutes = Math.ceil(milliseconds / 60_000);
    throw new GitHubFailure(
      `Could not ${patience.what}: GitHub asks us to wait for ${minutes} minutes. Run it again after that.`,
    );
  }
  await patience.pause(milliseconds, why);
}

function givenUp(what: string, attempt: Exclude<Attempt, { kind: 'answered' }>): GitHubFailure {
  if (attempt.kind === 'limited') {
    return new GitHubFailure(
      `Could not ${what}: GitHub said ${TRIES} times that there were too many requests. Run it again later.`,
      { status: 429 },
    );
  }
  const mend = attempt.mend ?? '';
  return new GitHubFailure(
    `Could not ${what}: GitHub failed ${TRIES} times; the last time, ${attempt.why}. ${mend === '' ? 'Run it again later.' : mend}`,
    { status: attempt.status },
  );
}
