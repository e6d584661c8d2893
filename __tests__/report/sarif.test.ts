import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import Ajv04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { MOST_RESULTS, toSarif } from '../../src/report/sarif.js';
import { examineFiles } from '../../src/rules/file-result.js';
import { RULES } from '../../src/rules/index.js';
import { MINIMAL, minimalWith } from '../fixtures/minimal.js';

const require = createRequire(import.meta.url);
const SCHEMA = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);

const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(SCHEMA);

function sarif(file: string, bytes: string) {
  return JSON.parse(toSarif(examineFiles([{ file, bytes }]), RULES));
}

describe('SARIF passes the official schema of 2.1.0', () => {
  test.each([
    ['without a finding', MINIMAL],
    ['of an empty file', ''],
    ...RULES.map(({ id, bad }) => [id, minimalWith(bad)] as const),
  ])('%s', (_name, bytes) => {
    const log = sarif('scope.yaml', bytes);
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  });
});

test('each result names a rule that the log describes', () => {
  const [run] = sarif('scope.yaml', `${MINIMAL}a: 1\n`).runs;
  expect(run.results).toHaveLength(1);
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('a path is a URI relative to the repository’s root', () => {
  const [result] = sarif('my scopes/100%#:a.yaml', 'a: 1').runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'my%20scopes/100%25%23%3Aa.yaml',
    uriBaseId: '%SRCROOT%',
  });
});

test('what is over GitHub’s limit is left out, the lightest first, and counted', () => {
  const [result] = examineFiles([{ file: 'scope.yaml', bytes: `${MINIMAL}a: 1\n` }]);
  const [error] = result?.findings ?? [];
  if (!result || !error) throw new Error('a finding was expected');
  const findings = [...Array(MOST_RESULTS).fill({ ...error, severity: 'warning' }), error];
  const log = JSON.parse(toSarif([{ ...result, findings }], RULES));
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  const [run] = log.runs;
  expect(run.results).toHaveLength(MOST_RESULTS);
  expect(run.results[0].level).toBe('error');
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 more finding would/);
});
