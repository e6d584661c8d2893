import { describe, expect, test } from '@jest/globals';
import { Forms } from '../../src/language/forms.js';

function forms(...terms: readonly (readonly [string, ('verb' | 'noun')?])[]): Forms<string> {
  const table = new Forms<string>();
  for (const [base, kind] of terms) table.add([base], kind, `${base} as ${kind ?? 'listed'}`);
  return table;
}

describe('terms by any of their forms', () => {
  const table = forms(
    ['without'],
    ['log', 'verb'],
    ['log in', 'verb'],
    ['log', 'noun'],
    ['time zone', 'noun'],
  );

  test.each([
    ['without', 'without as listed', 'as-listed'],
    ['logged', 'log as verb', 'participle'],
    ['logged in', 'log in as verb', 'participle'],
    ['time zones', 'time zone as noun', 'noun'],
    // Both a verb and a noun: the list that comes first.
    ['logs', 'log as verb', 's'],
  ])('%s', (phrase, value, form) => {
    expect(table.get(phrase)).toMatchObject({ value, form });
  });

  test.each(['withouts', 'time', 'zone', 'log out', 'constructor', '__proto__', ''])(
    '%s is none',
    (phrase) => {
      expect(table.get(phrase)).toBeUndefined();
    },
  );

  test.each([
    ['log', true],
    ['logs', false],
    ['time zone', true],
    // Only the first word of a term.
    ['time', false],
  ])('%s is listed just so: %s', (term, is) => {
    expect(table.has(term)).toBe(is);
  });

  test.each([
    ['without', 1],
    ['logging', 2],
    ['time', 2],
    ['times', 2],
    ['zone', 0],
  ])('terms that begin with a form of %s have at most %s words', (first, words) => {
    expect(table.reach(first)).toBe(words);
  });

  test('in a group, the form of another term goes before the term', () => {
    const verbs = new Forms<string>();
    verbs.add(['show', 'shown'], 'verb', 'seen');
    expect(verbs.get('shown')).toEqual({ base: 'show', value: 'seen', form: 'participle' });
  });

  test('a first word that is listed later is a term then, and reaches as far', () => {
    const late = forms(['roll back', 'verb'], ['roll', 'noun'], ['roll', 'verb']);
    expect(late.reach('roll')).toBe(2);
    expect(late.get('rolls')?.value).toBe('roll as noun');
    expect(late.get('rolled')?.value).toBe('roll as verb');
  });
});
