import type { styleText } from 'node:util';
import type { Stage } from './stage.js';
import type { Line, Outcome, Step } from './step.js';

/** Where the story is told: a terminal, or a file. */
export interface Listener {
  write(text: string): unknown;
  /** None, or 0, where it does not say. */
  readonly columns?: number;
}

/** How a text looks: `styleText` of Node, or nothing. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

const WIDEST = 100;
const NARROWEST = 40;
const INDENT = '   ';

/** Plays the steps one after the other. Gives the title of the one that did not end as told; then it stops. */
export async function tell(
  steps: readonly Step[],
  stage: Stage,
  listener: Listener,
  style: Style,
): Promise<string | undefined> {
  const width = Math.max(NARROWEST, Math.min(listener.columns || WIDEST, WIDEST)) - INDENT.length;
  for (const [at, step] of steps.entries()) {
    listener.write(`${style('bold', `${String(at + 1).padStart(2)} ${step.title}`)}\n`);
    listener.write(`${indented(wrapped(step.words, width))}\n\n`);
    const outcome = await played(step, stage);
    if (outcome instanceof Error) listener.write(`${indented([outcome.stack ?? outcome.message])}\n\n`);
    else listener.write(`${indented(shown(outcome, width, style))}\n\n`);
    if (outcome instanceof Error || outcome.truths.some(({ holds }) => !holds)) return step.title;
  }
  return undefined;
}

/** A step that breaks did not end as told, whatever broke it. */
async function played(step: Step, stage: Stage): Promise<Outcome | Error> {
  try {
    return await step.play(stage);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function shown({ lines, truths }: Outcome, width: number, style: Style): string[] {
  const column = Math.max(0, ...lines.map(({ who }) => who.length)) + 2;
  return [
    ...lines.flatMap((line) => happening(line, column, width, style)),
    ...truths.flatMap(({ words, holds }) =>
      hanging(holds ? style('green', '✓ ') : style('red', '✗ '), 2, words, width),
    ),
  ];
}

function happening({ who, what }: Line, column: number, width: number, style: Style): string[] {
  return what.split('\n').flatMap((text, at) => {
    const label = (at === 0 ? who : '').padEnd(column);
    return hanging(style('cyan', label), column, text, width);
  });
}

/** A label, and beside it a text of as many lines as it takes. */
function hanging(label: string, column: number, text: string, width: number): string[] {
  const lines = wrapped(text, width - column);
  return lines.map((line, at) => `${at === 0 ? label : ' '.repeat(column)}${line}`);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `${INDENT}${line}`).join('\n');
}
