import { write, writesToTerminal } from './streams.js';

/** What the exit code says. */
export const EXIT = {
  good: 0,
  /** Findings at or over `--fail-on`. */
  findings: 1,
  /** Arguments that can't be used, or input that can't be read. */
  unusable: 2,
  /** GitHub could not be reached, or refused. */
  github: 3,
} as const;

export function show(text: string): number {
  write(text);
  return EXIT.good;
}

/** https://no-color.org: set and not empty means no. */
export function wantsColour(): boolean {
  return writesToTerminal() && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
