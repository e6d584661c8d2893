import { byWeight, type Finding, type Place, type Severity } from '../finding.js';
import type { Rule } from '../rules/define-rule.js';
import type { FileResult } from '../rules/file-result.js';
import { oneLine } from '../text/visible.js';
import { HOME, ruleUrl, VERSION } from '../version.js';
import { plural } from './counts.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** GitHub refuses a run of more results, and with it all of them. */
export const MOST_RESULTS = 25_000;

/**
 * Findings as SARIF 2.1.0, for code scanning. Paths are relative to the repository's root. Of too many findings the
 * heaviest, and a notification that counts the others.
 */
export function toSarif(results: readonly FileResult[], rules: readonly Rule[]): string {
  const all = results.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const shown =
    all.length > MOST_RESULTS
      ? all.toSorted((a, b) => byWeight(a.finding, b.finding)).slice(0, MOST_RESULTS)
      : all;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'scope-as-code',
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        ...leftOut(all.length - shown.length),
        results: shown.map(({ file, finding }) => result(file, finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function leftOut(count: number) {
  if (count === 0) return {};
  const text = `${plural(count, 'more finding')} would be over GitHub's limit of ${MOST_RESULTS} results.`;
  return {
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] },
    ],
  };
}

function descriptor({ id, severity, summary, why }: Rule) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary} ${why}`, markdown: `${summary}\n\n${why}\n\n[${id}](${ruleUrl(id)})` },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(
  file: string,
  { rule, severity, message, fix, place, related }: Finding,
  rules: readonly Rule[],
) {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: `${oneLine(message)} ${oneLine(fix)}` },
    locations: [location(file, place)],
    relatedLocations: related.map((other, id) => ({
      id,
      ...location(other.file ?? file, other.place),
      message: { text: oneLine(other.message) },
    })),
  };
}

function location(file: string, { start, end }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
