import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toPretty } from '../src/report/pretty.js';
import { examineFiles } from '../src/rules/file-result.js';

/**
 * Whole documents: `scopes/ok/*.yaml` have no finding, of `scopes/err/*.yaml` the `pretty` report is in the file
 * beside it, with its carets. A new case is one file or two, and nothing here.
 */
const FOLDER = new URL('scopes/', import.meta.url);

function files(folder: string, end: string): string[] {
  return readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith(end));
}

function bytesOf(folder: string, name: string): Uint8Array {
  return readFileSync(new URL(`${folder}${name}`, FOLDER));
}

function examined(folder: string, name: string) {
  return examineFiles([{ file: name, bytes: bytesOf(folder, name) }]);
}

test.each(files('ok/', '.yaml'))('ok/%s', (name) => {
  expect(examined('ok/', name)[0]?.findings).toEqual([]);
});

test.each(files('err/', '.yaml'))('err/%s', (name) => {
  const results = examined('err/', name);
  expect(results[0]?.findings).not.toEqual([]);
  const out = new URL(`err/${name.replace(/yaml$/, 'out')}`, FOLDER);
  expect(toPretty(results)).toBe(readFileSync(out, 'utf8'));
});

describe('the folder', () => {
  test('has a document for each report, and each document once', () => {
    const names = (end: string) => files('err/', end).map((name) => name.slice(0, -end.length));
    expect(names('.out')).toEqual(names('.yaml'));
    const texts = ['ok/', 'err/'].flatMap((folder) =>
      files(folder, '.yaml').map((name) => Buffer.from(bytesOf(folder, name)).toString('base64')),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
