import { cutLines, markdownText } from '../text/markdown.js';

/** GitHub takes 1 MiB of a step's summary, and drops a longer one whole; a margin for what it counts otherwise. */
export const MOST_SUMMARY_BYTES = 1_000_000;

/** The whole summary of a job, from its parts; why it failed goes first, for long ones are cut at their end. */
export function jobSummary(parts: readonly string[], failure?: Error): string {
  const trouble = failure ? [`> ❌ ${markdownText(failure.message)}\n`] : [];
  const said = [...trouble, ...parts].map((part) => part.trim()).filter((part) => part !== '');
  return cutLines(`${said.join('\n\n')}\n`, MOST_SUMMARY_BYTES);
}
