import type { Verdict } from '../../gate/verdict.js';
import type { CheckAnnotation, CheckRun, NewCheck } from '../../github/gate-port.js';
import { digest } from '../../scope/digest.js';
import type { GatePorts, Ourselves } from './ports.js';

/** What GitHub takes in one request. */
const MOST_ANNOTATIONS = 50;

/** What a run of ours remembers begins with this. */
const MARK = 'scope-as-code:';

/** What a check says. */
export interface CheckPage {
  readonly name: string;
  readonly conclusion: Verdict['conclusion'];
  readonly title: string;
  /** Markdown, within GitHub's limits. */
  readonly summary: string;
  readonly text?: string | undefined;
  readonly annotations: readonly CheckAnnotation[];
}

export interface Published {
  readonly url: string;
  /** Whether anything had to be written. */
  readonly isWritten: boolean;
}

/** Whether a check run is ours. GitHub says which App made it, and nobody else can write as that one. */
export function isOurs(run: CheckRun, { app }: Ourselves): boolean {
  if (typeof app === 'number') return run.app?.id === app;
  // Every job of every workflow is a run of this App, too.
  return run.app?.slug === app && run.fingerprint.startsWith(MARK);
}

/**
 * Lets the check of a commit say a page: writes only what is not said yet. All runs of ours by that name get the
 * same conclusion, so that no older one stays green beside it.
 * @param runs The runs of that commit, newest first.
 */
export async function publish(
  commit: string,
  page: CheckPage,
  runs: readonly CheckRun[],
  ports: GatePorts,
): Promise<Published> {
  const [newest, ...older] = runs.filter((run) => run.name === page.name && isOurs(run, ports.we));
  const fingerprint = fingerprintOf(page);
  const isSaid = newest !== undefined && newest.fingerprint === fingerprint && says(newest, page);
  const run = isSaid ? newest : await write(commit, page, newest, ports);
  let isWritten = !isSaid;
  for (const other of older.filter((one) => !says(one, page))) {
    await ports.checks.updateCheck(other.id, newCheck(page, fingerprint, [], ports));
    isWritten = true;
  }
  return { url: run.url, isWritten };
}

function says(run: CheckRun, { conclusion }: CheckPage): boolean {
  return run.isCompleted && run.conclusion === conclusion;
}

/** What a page says in two digests: all of it, and its annotations, which GitHub only ever adds to. */
function fingerprintOf(page: CheckPage): string {
  return `${MARK}${digest(page).slice(0, 32)}:${annotationsOf(page)}`;
}

function annotationsOf({ annotations }: CheckPage): string {
  return annotations.length === 0 ? 'none' : digest(annotations).slice(0, 32);
}

async function write(
  commit: string,
  page: CheckPage,
  known: CheckRun | undefined,
  { checks, we }: GatePorts,
): Promise<CheckRun> {
  const fingerprint = fingerprintOf(page);
  const before = known?.fingerprint.split(':').at(-1);
  const isAnnotated = before === annotationsOf(page);
  // Annotations can't be taken back: where others stand on it, a new run takes its place.
  const target = isAnnotated || before === 'none' ? known : undefined;
  const batches = isAnnotated ? [[]] : inBatches(page.annotations);
  let run = target;
  for (const [index, annotations] of batches.entries()) {
    // As long as some are missing it does not claim to say all.
    const isLast = index === batches.length - 1;
    const check = newCheck(page, isLast ? fingerprint : `${MARK}part:${index}`, annotations, { we });
    run =
      run === undefined ? await checks.createCheck(commit, check) : await checks.updateCheck(run.id, check);
  }
  if (target === undefined && known !== undefined && !says(known, page))
    await checks.updateCheck(known.id, newCheck(page, fingerprint, [], { we }));
  return run as CheckRun;
}

function inBatches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.max(1, Math.ceil(annotations.length / MOST_ANNOTATIONS));
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * MOST_ANNOTATIONS, (index + 1) * MOST_ANNOTATIONS),
  );
}

function newCheck(
  { name, conclusion, title, summary, text }: CheckPage,
  fingerprint: string,
  annotations: readonly CheckAnnotation[],
  { we }: Pick<GatePorts, 'we'>,
): NewCheck {
  return { name, conclusion, title, summary, text, fingerprint, annotations, hasButton: we.hasButton };
}

/** Takes back each success of ours on a commit, but for the checks of these names. */
export async function withdraw(
  runs: readonly CheckRun[],
  { title, summary }: Pick<CheckPage, 'title' | 'summary'>,
  ports: GatePorts,
  except: readonly (string | undefined)[] = [],
): Promise<void> {
  for (const run of runs) {
    if (!isOurs(run, ports.we) || run.conclusion !== 'success' || except.includes(run.name)) continue;
    const page = { name: run.name, conclusion: 'action_required', title, summary, annotations: [] } as const;
    await ports.checks.updateCheck(run.id, newCheck(page, `${MARK}withdrawn:none`, [], ports));
  }
}
