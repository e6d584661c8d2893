import type { Stage } from './stage.js';

/** What somebody did, and what came of it: `Lena` `merges #9`, `405 Required status check …`. */
export interface Line {
  readonly who: string;
  readonly what: string;
}

/** What a step has shown, and whether it ended as told. */
export interface Outcome {
  readonly lines: readonly Line[];
  readonly truths: readonly { readonly words: string; readonly holds: boolean }[];
}

/** A step of the story. */
export interface Step {
  readonly title: string;
  /** What happens and why it matters, for somebody who never saw the product. */
  readonly words: string;
  play(stage: Stage): Promise<Outcome>;
}

/** A step as it is written: what is done gives what is seen; lines and truths are made from that alone. */
interface Script<Seen> {
  readonly title: string;
  readonly words: string;
  act(stage: Stage): Promise<Seen>;
  shows(seen: Seen): readonly Line[];
  /** Sentences that must be so, each with how to tell. */
  readonly truths: Readonly<Record<string, (seen: Seen) => boolean>>;
}

/** Makes a step. */
export function step<Seen>({ title, words, act, shows, truths }: Script<Seen>): Step {
  return {
    title,
    words,
    async play(stage) {
      const seen = await act(stage);
      return {
        lines: shows(seen),
        truths: Object.entries(truths).map(([sentence, holds]) => ({ words: sentence, holds: holds(seen) })),
      };
    },
  };
}
