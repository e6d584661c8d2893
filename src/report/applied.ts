import type { Issue } from '../criteria/issue.js';
import type { Plan, Step } from '../criteria/step.js';
import { markdownText } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { plural } from './counts.js';
import { planCount, planJson, stepWord, subjectOf } from './plan.js';

/** What a sync did and what it left. */
export interface AppliedSteps {
  readonly plan: Plan;
  readonly done: readonly { readonly step: Step; readonly issue: Issue }[];
  readonly left: readonly Step[];
  readonly failure?: { readonly kind: string; readonly message: string };
}

/** One step as it was applied, for a log. */
export function stepDone(step: Step, issue: Issue, done: number, total: number): string {
  return `[${done}/${total}] ${stepWord(step)} ${subjectOf(step)} #${issue.number}`;
}

/** How a sync ended, for people: what was done, and where it stopped, what is left and what to do. */
export function appliedSummary(applied: AppliedSteps): string {
  return [...sentences(applied, visible), ''].join('\n');
}

/** The same for a job summary. */
export function appliedMarkdown(applied: AppliedSteps): string {
  const [first, ...rest] = sentences(applied, markdownText);
  if (first === undefined) return '';
  return `\n${[`**${first}**`, '', ...rest.map((line) => line.replace(/^ {2}/, '- '))].join('\n')}\n`;
}

function sentences({ done, left, failure, plan }: AppliedSteps, shown: (text: string) => string): string[] {
  if (!failure) return done.length === 0 ? [] : [`Done: ${plural(done.length, 'change')}.`];
  const message = shown(failure.message);
  if (failure.kind === 'unusable-input') return [`Nothing was changed: ${message}`];
  if (left.length === 0)
    return [`Done: ${plural(done.length, 'change')}. But then: ${message} Run it again: it looks once more.`];
  return [
    `Stopped after ${done.length} of ${done.length + left.length}: ${message}`,
    'Left:',
    ...left.map((step) => `  ${stepWord(step)} ${subjectOf(step)}`),
    `Run it again: it goes on from here. (${planCount(plan)})`,
  ];
}

/** The same for programs. */
export function appliedJson({ plan, done, left, failure }: AppliedSteps) {
  return {
    plan: planJson(plan),
    done: done.map(({ step, issue }) => ({ kind: step.kind, subject: subjectOf(step), issue: issue.number })),
    left: left.map((step) => ({ kind: step.kind, subject: subjectOf(step) })),
    ...(failure ? { failure: failure.message } : {}),
  };
}
