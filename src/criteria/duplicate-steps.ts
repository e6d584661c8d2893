import type { Issue } from './issue.js';
import type { Planning } from './planning.js';
import type { Step, Subject } from './step.js';

/** Open issues that stand for what another one stands for: ours, and when adopting those of others. */
export function duplicateSteps({ claims, facts }: Planning): Step[] {
  const originals: { readonly subject: Subject; readonly issues: readonly Issue[] }[] = [
    ...[...claims.byCriterion].map(([criterion, all]) => ({
      subject: { criterion },
      issues: all.map(({ issue }) => issue),
    })),
    { subject: { tracking: true }, issues: claims.tracking },
  ];
  const foreign = facts.adopt ? claims.foreign : [];
  return originals.flatMap(({ subject, issues: [original, ...copies] }) => {
    if (!original) return [];
    const replaced = foreign.filter(
      ({ block }) => block?.criterion === ('criterion' in subject ? subject.criterion : undefined),
    );
    return [
      ...copies.map((issue) => ({ issue, why: `#${original.number} is an older issue for the same` })),
      ...replaced.map(({ issue }) => ({
        issue,
        why: `#${original.number}, the tool's own, takes its place`,
      })),
    ]
      .filter(({ issue }) => issue.state === 'open')
      .map(({ issue, why }): Step => ({ kind: 'close-duplicate', subject, issue, original, why }));
  });
}
