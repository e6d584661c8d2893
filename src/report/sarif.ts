import type { Finding, Place, Severity } from '../finding.js';
import type { Rule } from '../rules/define-rule.js';
import type { FileResult } from '../rules/file-result.js';
import { visible } from '../text/visible.js';
import { HOME, ruleUrl, VERSION } from '../version.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings as SARIF 2.1.0, for code scanning. Paths are relative to the repository's root. */
export function toSarif(results: readonly FileResult[], rules: readonly Rule[]): string {
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
        results: results.flatMap(({ file, findings }) =>
          findings.map((finding) => result(file, finding, rules)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
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
    message: { text: `${visible(message)} ${visible(fix)}` },
    locations: [location(file, place)],
    relatedLocations: related.map((other, id) => ({
      id,
      ...location(other.file ?? file, other.place),
      message: { text: visible(other.message) },
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
