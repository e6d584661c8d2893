import type { TermGroup } from './term.js';

/** Vague times for which a bound can stand, whatever the sentence is about: with the bound, the sentence is mended. */
export interface BoundGroup extends TermGroup {
  readonly bound: string;
}

export const bounds: readonly BoundGroup[] = [
  {
    words: `
      quickly, rapidly, swiftly, speedily, promptly, soon, shortly, timely, asap, briskly, punctually,
      in real time, in near real time, in a timely manner, in a timely fashion, in a prompt manner,
      without delay, without undue delay, without noticeable delay, without unnecessary delay,
      without significant delay, without too much delay, with minimal delay, with little delay,
      with a short delay, at the earliest, as soon as possible, as quickly as possible, as fast as possible,
      as early as possible, as promptly as possible, as soon as practicable, as soon as feasible,
      as soon as reasonably possible, as soon as reasonably practicable, at the earliest opportunity,
      within a reasonable time, within a short time, within reasonable time, in a reasonable time,
      in reasonable time, in an acceptable time, in acceptable time, in no time, in seconds, in minutes,
      within seconds, within minutes, within moments, in a moment, before long, before too long,
      almost instantly, almost immediately, nearly immediately
    `,
    example: 'The entries are shown _.',
    bound: 'within 60 seconds',
  },
  {
    words: `
      regularly, periodically, frequently, often, continuously, continually, constantly, at regular intervals,
      in regular intervals, at intervals, at certain intervals, at short intervals, at frequent intervals,
      at reasonable intervals, in short intervals, on a regular basis, on an ongoing basis, recurrently,
      round the clock, around the clock, as often as possible
    `,
    example: 'The entries are shown _.',
    bound: 'every 15 minutes',
  },
];
