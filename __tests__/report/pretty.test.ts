import { expect, test } from '@jest/globals';
import { MOST_SHOWN, toPretty } from '../../src/report/pretty.js';
import { examineFiles } from '../../src/rules/file-result.js';
import { minimalWith } from '../fixtures/minimal.js';

test('of very many findings the heaviest are shown, in the order of the text, and the others counted', () => {
  const criteria = Array.from(
    { length: 250 },
    (_, n) => `  - { id: AC-${n}, statement: Deal ${n} appears in Acme CRM within 60 seconds. }`,
  );
  const document = minimalWith(`criteria:\n${criteria.join('\n')}\n`).replace(
    'out_of_scope:',
    'relase: v1\nout_of_scope:',
  );
  const text = toPretty(examineFiles([{ file: 'scope.yaml', bytes: document }]));
  const heads = text.match(/^scope\.yaml:\d+:\d+ .*$/gm) ?? [];
  expect(heads).toHaveLength(MOST_SHOWN);
  expect(heads.at(-1)).toMatch(/error schema\/unknown-key$/);
  expect(text).toMatch(
    /\n54 more findings: `--format json` lists them all\.\n1 error and 253 warnings in 1 file\.\n$/,
  );
});

test('a text over several lines is quoted on one', () => {
  const document = minimalWith('owner:\n  name: |\n    Platform\n    team\n  github: ledgerly-platform');
  expect(toPretty(examineFiles([{ file: 'scope.yaml', bytes: document }]))).toContain(
    '  "Platform team " is a team or a department: who is the one person who decides?\n',
  );
});
