import { judgeCriterion } from '../../src/language/criterion.js';
import { lintStory } from '../../src/language/story.js';
import { wordList, writeGoodRemarks } from './baselines.js';
import { type Row, readRows } from './rows.js';
import { type Detector, falseAlarms, type Score, score } from './score.js';

const ours: Detector = (row) =>
  row.kind === 'criterion' ? !judgeCriterion(row.text).testable : lintStory(row.text).label === 'system-led';

const DETECTORS: readonly (readonly [name: string, detects: Detector])[] = [
  ['scope-as-code', ours],
  ['word list', wordList],
  ['write-good', writeGoodRemarks],
];

function line(name: string, figures: Score, rest = ''): string {
  const cell = (value: number): string => value.toFixed(3).padStart(9);
  return `  ${name.padEnd(16)}${cell(figures.precision)}${cell(figures.recall)}${cell(figures.f1)}${rest}`;
}

/** Prints one table for one kind of row, and gives our own figures. */
function table(title: string, rows: readonly Row[]): { all: Score; core: Score } {
  const core = rows.filter((row) => !row.borderline);
  for (const [what, part] of [
    ['all', rows],
    ['without borderline', core],
  ] as const) {
    console.log(
      `\n${title}, ${what}: ${part.length} rows, ${part.filter((row) => row.bad).length} of them so`,
    );
    console.log(`  ${''.padEnd(16)}precision   recall       f1`);
    for (const [name, detects] of DETECTORS) {
      const alarms =
        rows[0]?.kind === 'criterion'
          ? `   false alarms on number/deadline ${falseAlarms(part, detects).toFixed(3)}`
          : '';
      console.log(line(name, score(part, detects), alarms));
    }
  }
  return { all: score(rows, ours), core: score(core, ours) };
}

/** How often each part of a story is rightly called missing or present. */
function parts(rows: readonly Row[]): void {
  const labelled = rows.filter((row) => row.missing !== undefined);
  if (labelled.length === 0) return;
  console.log('\nparts missing from a story: share of rows judged as labelled');
  for (const part of ['role', 'trigger', 'outcome', 'timing', 'benefit'] as const) {
    const right = labelled.filter(
      (row) => row.missing?.includes(part) === lintStory(row.text).missing.includes(part),
    );
    console.log(`  ${part.padEnd(16)}${(right.length / labelled.length).toFixed(3).padStart(9)}`);
  }
}

function misses(rows: readonly Row[]): void {
  for (const row of rows) {
    if (ours(row) === row.bad) continue;
    const objections =
      row.kind === 'criterion' ? judgeCriterion(row.text).objections : lintStory(row.text).objections;
    const why = objections
      .map((objection) => `${objection.kind} “${row.text.slice(objection.start, objection.end)}”`)
      .join(', ');
    const mark = row.borderline ? ' (borderline)' : '';
    console.log(
      `${row.bad ? 'missed' : 'false alarm'}${mark} ${row.id} [${row.reason || row.kind}] ${row.text}${why === '' ? '' : `\n    ${why}`}`,
    );
  }
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
/** For tuning on one part and measuring on another: `--part=1/2` are the rows whose number leaves 1 when divided by 2. */
const [rest, divisor] = (
  process.argv.find((argument) => argument.startsWith('--part='))?.slice('--part='.length) ?? '0/1'
)
  .split('/')
  .map(Number);
const rows = files
  .flatMap((file) => readRows(file))
  .filter((row) => Number(/\d+$/.exec(row.id)?.[0] ?? 0) % (divisor ?? 1) === rest);
if (rows.length === 0) {
  console.error('usage: npm run bench:language -- [--misses] [--part=REST/DIVISOR] FILE…');
  process.exitCode = 2;
} else {
  const criteria = rows.filter((row) => row.kind === 'criterion');
  const stories = rows.filter((row) => row.kind === 'story');
  const criteriaScore = criteria.length > 0 ? table('vague criteria', criteria) : {};
  const storiesScore = stories.length > 0 ? table('system-led stories', stories) : {};
  parts(stories);
  if (process.argv.includes('--misses')) {
    console.log('');
    misses(rows);
  }
  const alarms = criteria.length > 0 ? { false_alarms_number_deadline: falseAlarms(criteria, ours) } : {};
  console.log(JSON.stringify({ criteria: { ...criteriaScore, ...alarms }, stories: storiesScore }));
}
