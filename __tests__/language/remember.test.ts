import { expect, test } from '@jest/globals';
import { remember } from '../../src/language/remember.js';

test('asks once for a text, and forgets where there are too many', () => {
  const asked: string[] = [];
  const length = remember((text: string) => {
    asked.push(text);
    return text.length;
  }, 10);
  const answers = ['abcd', 'abcd', 'efgh', 'abcd', 'longer than all that is kept', 'abcd'].map(length);
  expect(answers).toEqual([4, 4, 4, 4, 28, 4]);
  expect(asked).toEqual(['abcd', 'efgh', 'longer than all that is kept', 'abcd']);
});
