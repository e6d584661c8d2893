import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { type Threats, unproven } from '../scripts/generate/threat-page.js';

const THREATS = load(readFileSync('docs/threats.yaml', 'utf8')) as Threats;
const TESTS = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => ({ path: name, text: readFileSync(`__tests__/${name}`, 'utf8') }));

test('every promise of docs/threats.yaml has a test that names it', () => {
  expect(unproven(THREATS, TESTS)).toEqual([]);
});

const titled = (numbers: string) => `test("threats ${numbers}: it's held", () => {});`;

test('a promise that no test names is found, and one of several numbers in a title is not', () => {
  const threats = { 'A section': { '1': 'one', '2': 'two', '3': 'three' } };
  const tests = [{ path: 'a.test.ts', text: titled('1, 3') }];
  expect(unproven(threats, tests)).toEqual(['2']);
});

test('every title that begins as one of them is read as one', () => {
  const begun = TESTS.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<=['"`])threats? \d[^:]*:/g)].map(([title]) => `${path}: ${title}`),
  );
  expect(begun.filter((title) => !/: threats? \d+(, \d+)*:$/.test(title))).toEqual([]);
});

test('numbers of promises are neither doubled nor left out', () => {
  const numbers = Object.values(THREATS).flatMap((promises) => Object.keys(promises).map(Number));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
