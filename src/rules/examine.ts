import { type Finding, inOrder } from '../finding.js';
import { type Config, readConfig } from '../scope/config.js';
import type { Cursor } from '../scope/cursor.js';
import { type Reading, read } from '../scope/read.js';
import type { DocumentReading } from '../scope/read-document.js';
import type { SchemaProblem, SchemaProblemKind } from '../scope/schema-problem.js';
import type { Scope } from '../scope/scope.js';
import type { YamlProblem } from '../scope/yaml-problem.js';
import type { Judged, Report, Rule } from './define-rule.js';
import { weigh } from './exceptions.js';
import { RULES } from './index.js';
import { isEnglish } from './is-english.js';
import { rulesReason } from './rules-reason.js';

/** A text as a scope, with everything that is wrong with it, in order. */
export interface Examined {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** Reads a text, or a file's bytes, and runs every rule over it. Never throws for a bad document. */
export function examine(source: string | Uint8Array): Examined {
  const reading = read(source);
  const { draft } = reading;
  if (!draft) return { reading, findings: readingFindings(reading) };
  const all = [...readingFindings(reading), ...judge(draft, reading)];
  const { findings, reports } = weigh(all, draft, RULES);
  return {
    reading,
    findings: [...findings, ...reports.map((report) => ruleFinding(rulesReason, report, reading))].sort(
      inOrder,
    ),
  };
}

/** Reads a repository's configuration, with everything that is wrong with it. */
export function examineConfig(source: string | Uint8Array): {
  readonly reading: DocumentReading<Config>;
  readonly findings: readonly Finding[];
} {
  const reading = readConfig(source);
  return { reading, findings: readingFindings(reading) };
}

function readingFindings(reading: DocumentReading<unknown>): Finding[] {
  return [
    ...reading.yamlProblems.map((problem) => yamlFinding(problem, reading)),
    ...reading.schemaProblems.map((problem) => schemaFinding(problem, reading)),
  ].sort(inOrder);
}

function judge(draft: Cursor<Scope>, reading: Reading): Finding[] {
  const english = isEnglish(draft);
  return RULES.filter((rule) => english || !rule.isOfLanguage)
    .filter((rule) => rule.reads.every((part) => isReadable(draft, part)))
    .flatMap((rule) => Array.from(rule.check(draft), (report) => ruleFinding(rule, report, reading)));
}

/** Parts that a document may lack: a rule over them runs all the same, also where what stands there is refused. */
const OPTIONAL: ReadonlySet<keyof Scope> = new Set([
  'release',
  'language',
  'reviewers',
  'decisions',
  'cold_read',
  'gate',
  'rules',
]);

function isReadable(draft: Cursor<Scope>, part: keyof Scope): boolean {
  return draft.child(part).value !== undefined || (OPTIONAL.has(part) && draft.value !== undefined);
}

function yamlFinding(problem: YamlProblem, { places }: DocumentReading<unknown>): Finding {
  const { rule, message, fix, related } = problem;
  return {
    rule,
    severity: 'error',
    message,
    fix,
    place: places.place(problem),
    related: related ? [{ message: related.message, place: places.place(related) }] : [],
  };
}

/** How a text is mended that looks wrong since YAML took the rest of it for a comment. */
const CUT_OFF = 'What follows `#` is a comment; put the text in quotes.';

const SCHEMA_RULE: Readonly<Record<SchemaProblemKind, string>> = {
  missing: 'schema/required',
  empty: 'schema/required',
  type: 'schema/type',
  enum: 'schema/enum',
  format: 'schema/format',
  'unknown-key': 'schema/unknown-key',
};

function schemaFinding(problem: SchemaProblem, { places }: DocumentReading<unknown>): Finding {
  const { kind, pointer, message, fix } = problem;
  const rule = RULES.find(({ judges }) => judges.some((judged) => isJudged(judged, problem)));
  const isMissing = kind === 'missing' && !places.find({ pointer }).exact;
  const target = isMissing
    ? { pointer: pointer.slice(0, pointer.lastIndexOf('/')), missing: true }
    : { pointer, key: kind === 'unknown-key' };
  return {
    rule: rule?.id ?? SCHEMA_RULE[kind],
    severity: rule?.severity ?? 'error',
    message,
    fix: kind === 'empty' && places.isCutOff(pointer) ? CUT_OFF : fix,
    place: places.find(target).place,
    related: [],
  };
}

function isJudged(judged: Judged, problem: SchemaProblem): boolean {
  const { at, kinds } = typeof judged === 'string' ? { at: judged, kinds: undefined } : judged;
  if (kinds && !kinds.includes(problem.kind)) return false;
  const wanted = at.split('/');
  const keys = problem.pointer.split('/');
  return wanted.length === keys.length && wanted.every((key, index) => key === '*' || key === keys[index]);
}

function ruleFinding(rule: Rule, report: Report, { places }: Reading): Finding {
  const { at, key, missing, words, message, fix, severity, related = [] } = report;
  const place = places.find({
    pointer: at.pointer,
    key: key ?? false,
    missing: missing ?? false,
    words,
  }).place;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    fix: rule.isOfLanguage && places.isCutOff(at.pointer) ? CUT_OFF : fix,
    place,
    related: related.map((other) => ({
      message: other.message,
      place: places.find({ pointer: other.at.pointer, key: other.key ?? false }).place,
    })),
  };
}
