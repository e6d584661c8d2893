import { describe, expect, test } from '@jest/globals';
import { pullComment, quietComment } from '../../src/report/pull-comment.js';
import { jobSummary } from '../../src/report/summary.js';

describe('a job’s summary', () => {
  test('is its parts, one below the other, without those that say nothing', () =>
    expect(jobSummary(['one\n', '', '\ntwo'])).toBe('one\n\ntwo\n'));

  test('begins with what went wrong, as text', () =>
    expect(jobSummary(['one'], new Error('no <b>list</b> for @octocat'))).toBe(
      '> ❌ no &lt;b&gt;list&lt;/b&gt; for @\u2060octocat\n\none\n',
    ));

  test('is cut below GitHub’s limit, at its end, and says so', () => {
    const text = jobSummary(['ü'.repeat(99).concat('\n').repeat(9_000)], new Error('no list'));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/^> ❌ no list[\s\S]*more lines are left out here\.\n$/);
  });
});

describe('a pull request’s comment', () => {
  test('is cut below GitHub’s limit, with its marker', () => {
    const { marker, text } = pullComment(['change\n'.repeat(9_000), 'plan\n'.repeat(9_000)], []);
    expect(text.length).toBeLessThan(65_536);
    expect(text.startsWith(`${marker}\n`)).toBe(true);
  });

  test('has one marker for one set of scope files, whatever it says and in whatever order they come', () => {
    const markers = [
      pullComment(['x'], []),
      quietComment([]),
      quietComment(['a', 'b']),
      pullComment(['x'], ['b', 'a']),
      quietComment(['a']),
    ].map(({ marker }) => marker);
    expect(markers[1]).toBe(markers[0]);
    expect(markers[3]).toBe(markers[2]);
    expect(new Set(markers).size).toBe(3);
  });
});
