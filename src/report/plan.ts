import type { Note, Plan, Step } from '../criteria/step.js';
import { markdownCode as code, markdownText as text } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import { plural } from './counts.js';
import { type Paint, plain } from './pretty.js';

type Kind = Step['kind'];

const SIGNS: Readonly<Record<Kind, string>> = {
  create: '+',
  adopt: '+',
  update: '~',
  link: '~',
  list: '~',
  reopen: '!',
  close: '-',
  'close-duplicate': '-',
  unchanged: '=',
};

const WORDS: Readonly<Record<Kind, string>> = {
  create: 'create',
  adopt: 'adopt',
  update: 'update',
  link: 'link',
  list: 'list',
  reopen: 'reopen',
  close: 'close',
  'close-duplicate': 'close as duplicate',
  unchanged: 'unchanged',
};

/** What a plan would do, a line each; what stays as it is, is counted only. */
export function planPretty(scopeId: string, plan: Plan, paint: Paint = plain): string {
  const changes = plan.steps.filter(({ kind }) => kind !== 'unchanged');
  const rows = changes.map((step) => [
    SIGNS[step.kind],
    subjectOf(step),
    WORDS[step.kind],
    numberOf(step),
    visible(step.why),
  ]);
  return [
    paint('bold', visible(scopeId)),
    ...aligned(rows).map((line) => `  ${line}`),
    ...plan.notes.map(({ text: note }) => `  ${paint('warning', 'note')} ${visible(note)}`),
    planCount(plan),
    '',
  ].join('\n');
}

/** "2 to create, 1 to close, 3 unchanged." */
export function planCount({ steps }: Plan): string {
  const kinds = Object.keys(WORDS) as Kind[];
  const counts = kinds.map((kind) => ({ kind, count: steps.filter((step) => step.kind === kind).length }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => (kind === 'unchanged' ? `${count} unchanged` : `${count} to ${WORDS[kind]}`));
  const isIdle = steps.every(({ kind }) => kind === 'unchanged');
  return isIdle
    ? `Nothing to do: ${plural(steps.length, 'issue')} match the scope.`
    : `Plan: ${parts.join(', ')}.`;
}

/** The same for a job summary or a comment. */
export function planMarkdown(title: string, plan: Plan): string {
  const changes = plan.steps.filter(({ kind }) => kind !== 'unchanged');
  const rows = changes.map(
    (step) => `| ${code(subjectOf(step))} | ${WORDS[step.kind]} ${numberOf(step)} | ${text(step.why)} |`,
  );
  return [
    `### What \`sync\` will do: ${text(title)}`,
    '',
    ...(rows.length > 0 ? ['| | | why |', '| --- | --- | --- |', ...rows, ''] : []),
    planCount(plan),
    ...plan.notes.map(({ text: note }) => `\n⚠️ ${text(note)}`),
    '',
  ].join('\n');
}

/** A plan for programs. */
export interface PlanJson {
  readonly steps: readonly { kind: Kind; subject: string; issue?: number; why: string }[];
  readonly notes: readonly { issue: number; text: string }[];
}

export function planJson({ steps, notes }: Plan): PlanJson {
  return {
    steps: steps.map((step) => ({
      kind: step.kind,
      subject: subjectOf(step),
      ...('issue' in step ? { issue: step.issue.number } : {}),
      why: step.why,
    })),
    notes: notes.map((note: Note) => ({ issue: note.issue.number, text: note.text })),
  };
}

/** What a step is about, in a word. */
export function subjectOf({ subject }: Step): string {
  return 'tracking' in subject ? 'tracking' : subject.criterion;
}

export function stepWord({ kind }: Step): string {
  return WORDS[kind];
}

function numberOf(step: Step): string {
  return 'issue' in step ? `#${step.issue.number}` : '';
}

function aligned(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
