import { describe, expect, test } from '@jest/globals';
import { jobSummary } from '../../src/report/job-summary.js';

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
