import { expect, test } from '@jest/globals';
import { Etags } from '../../src/github/etags.js';

const answer = (etag: string) => ({ status: 200, headers: { etag }, body: etag });
const NOT_MODIFIED = { status: 304, headers: {}, body: undefined };

test('what has not been asked for in a long time is forgotten, what is in use is not', () => {
  const etags = new Etags();
  etags.settle('in use', answer('"a"'));
  etags.settle('once', answer('"b"'));
  for (let index = 0; index < 499; index += 1) {
    etags.settle(`other ${index}`, answer('"c"'));
    expect(etags.settle('in use', NOT_MODIFIED).body).toBe('"a"');
  }
  expect([etags.headers('in use'), etags.headers('once')]).toEqual([{ 'if-none-match': '"a"' }, {}]);
});
