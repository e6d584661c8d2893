import { expect, test } from '@jest/globals';
import { Progress } from '../../src/cli/progress.js';

function written(isTTY: boolean, show: (progress: Progress) => void): string {
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  show(new Progress({ isTTY, write }));
  return text;
}

const twoSteps = (progress: Progress) => {
  progress.tell('one');
  progress.tell(undefined);
  progress.tell('two');
  progress.end();
  progress.end();
};

test('on a terminal one line is written over, and ended once', () =>
  expect(written(true, twoSteps)).toBe('\r\u001b[Kone\r\u001b[Ktwo\n'));

test('elsewhere each is a line', () => expect(written(false, twoSteps)).toBe('one\ntwo\n'));

test('without progress there is nothing to end', () =>
  expect(written(true, (progress) => progress.end())).toBe(''));
