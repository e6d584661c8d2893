import { describe, expect, test } from '@jest/globals';
import { toCheck } from '../../src/report/check.js';
import {
  noSignatures,
  pullComment,
  quietComment,
  signatureSection,
  withSignatures,
} from '../../src/report/pull-comment.js';
import { review, reworded, SCOPE } from '../gate/facts.js';
import { verdictOn } from '../gate/verdicts.js';

const SECTIONS = { changes: '### What changes', signatures: '### Signatures\n\none', plans: '### What' };
const CHANGED = { head: { 'scope.yaml': reworded(SCOPE) }, code: [] };

describe('a pull request’s comment', () => {
  test('is cut below GitHub’s limit, with its marker, and its signatures never', () => {
    const { marker, text } = pullComment(
      {
        changes: 'change\n'.repeat(9_000),
        signatures: 'signed',
        plans: 'plan\n'.repeat(9_000),
      },
      [],
    );
    expect(text.startsWith(`${marker}\n`)).toBe(true);
    const later = withSignatures(text, 'x'.repeat(12_000)) ?? '';
    for (const one of [text, later]) expect(one.length).toBeLessThan(65_536);
    expect(later).toContain('xxx');
  });

  test('has one marker for one set of scope files, whatever it says and in whatever order they come', () => {
    const markers = [
      pullComment(SECTIONS, []),
      quietComment([]),
      quietComment(['a', 'b']),
      pullComment(SECTIONS, ['b', 'a']),
      quietComment(['a']),
    ].map(({ marker }) => marker);
    expect(markers[1]).toBe(markers[0]);
    expect(markers[3]).toBe(markers[2]);
    expect(new Set(markers).size).toBe(3);
  });
});

describe('its signatures', () => {
  test('are in the words of the check', () => {
    const verdict = verdictOn({ ...CHANGED, reviews: [review('sam-ito')] });
    const section = signatureSection(verdict);
    expect(section).toContain('| ✅ | Acme | a reviewer | <code>sam-ito</code> |');
    expect(toCheck(verdict).text).toContain(section);
  });

  test('are none where nothing of the scope changes', () => {
    expect(signatureSection(verdictOn({}))).toBe('');
  });

  test.each([
    ['a team that can’t be looked up', { teams: { 'acme/crm': { unknown: 'GitHub answered 404.' } } }],
    ['reviews that can’t be read', { also: { reviews: { unknown: 'GitHub answered 404.' } } }],
  ])('are not made up: %s', (_, unread) => {
    const team = SCOPE.replace('reviewers: [ann-cho]', 'reviewers: [acme/crm]');
    const base = { 'scope.yaml': team };
    const section = signatureSection(
      verdictOn({ base, head: { 'scope.yaml': reworded(team) }, code: [], ...unread }),
    );
    expect(section).toContain('### Signatures');
    expect(section).toContain('GitHub answered 404.');
    expect(section).not.toMatch(/✅|⏳/);
  });

  test('can be brought up to date, and nothing else with them', () => {
    const { text } = pullComment(SECTIONS, []);
    const later = withSignatures(text, '### Signatures\n\ntwo');
    expect(later).toBe(text.replace('one', 'two'));
    expect(withSignatures(later ?? '', SECTIONS.signatures)).toBe(text);
    expect(withSignatures(text, noSignatures('`GET` answered 502. @all'))).toContain('@\u2060all');
  });

  test.each([
    ['that says nothing is left', quietComment([]).text],
    ['of somebody else, that quotes it', `> ${pullComment(SECTIONS, []).text}`],
    ['whose end was cut off', pullComment(SECTIONS, []).text.replace(/one[\s\S]*$/, '')],
  ])('are not put into a comment %s', (_, text) => {
    expect(withSignatures(text, 'two')).toBeUndefined();
  });
});
