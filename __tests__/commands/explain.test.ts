import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { explain } from '../../src/commands/explain.js';
import { UnusableInput } from '../../src/errors.js';
import { exampleOf, KEYS } from '../../src/scope/keys.js';

describe('a key of the format', () => {
  test('is explained from the schema, with what its entries are', () => {
    expect(explain('gate.branches')).toBe(`gate.branches (optional)

Which criteria a merge waits for, by the branch that it goes into. A branch's exact name beats patterns; of several patterns that match, the strictest counts. Without a match, the default branch is \`all\`.
\`all\`: every criterion; \`linked\`: those that the pull request names or closes; \`none\`: no criterion.

For example:
    branches:
      main: all
      integration/**: linked

https://github.com/scope-as-code/scope-as-code/blob/main/docs/format.md
`);
  });

  test.each([
    ['stories', /^stories \(required\)[\s\S]*Its keys: stories\.id, .*stories\.so_that/],
    ['criteria.verify.test', /^criteria\.verify\.test \(required\)/],
    ['records.fields.owner', /^records\.fields\.owner \(required\)/],
    ['rules.at', /^rules\.at \(optional\)/],
    ['due', /as YYYY-MM-DD\./],
    ['covers', /^criteria\.covers \(optional\)/],
    ['records', /^records \(required\)/],
  ])('%s', (name, shown) => expect(explain(name)).toMatch(shown));

  test('each is found by its path', () => {
    for (const { path, isRequired } of KEYS)
      expect(explain(path)).toMatch(`${path} (${isRequired ? 'required' : 'optional'})\n`);
  });

  test('each has an example that is YAML and says what the schema says', () => {
    for (const key of KEYS) {
      const name = key.path.split('.').at(-1) ?? '';
      if (key.examples.length > 0) expect(load(exampleOf(key) ?? '')).toEqual({ [name]: key.examples[0] });
    }
  });
});

test('a rule goes before a key that only ends alike', () => {
  expect(explain('conflict')).toMatch(/^records\/conflict \(error\)/);
});

test.each([
  ['gate.branch', 'There is no rule or key `gate.branch`. Did you mean `gate.branches`?'],
  ['silent-dro', 'There is no rule or key `silent-dro`.'],
  ['records/silent-drp', 'There is no rule or key `records/silent-drp`. Did you mean `records/silent-drop`?'],
])('%s is none', (name, message) => {
  expect(() => explain(name)).toThrow(UnusableInput);
  expect(() => explain(name)).toThrow(message);
});
