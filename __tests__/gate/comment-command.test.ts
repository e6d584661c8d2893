import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CommentCommand, mayBeCommand, readCommentCommand } from '../../src/gate/comment-command.js';

const NO_SUCH = { kind: 'help', problem: 'There is no such command.' } as const;
const WHICH = { kind: 'help', problem: 'Which criterion? `/scope reopen AC-3 <why>`.' } as const;
const WHY = { kind: 'help', problem: 'Why is it not done? `/scope reopen AC-3 <why>`.' } as const;
const TEXT = { kind: 'help', problem: 'A question needs text: `/scope question <text>`.' } as const;

describe('what a comment asks for', () => {
  test.each<[string, CommentCommand | undefined]>([
    ['/scope', { kind: 'help' }],
    ['/scope help', { kind: 'help' }],
    ['  /scope  ', { kind: 'help' }],
    ['/scope check', { kind: 'check' }],
    ['/SCOPE Check', { kind: 'check' }],
    ['/scope\tcheck', { kind: 'check' }],
    ['/scope check\r\n', { kind: 'check' }],
    ['I mended it.\n\n/scope check', { kind: 'check' }],
    ['/scope agree 0123', { kind: 'agree' }],
    [
      '/scope reopen AC-3 It fails on Sundays.',
      { kind: 'reopen', criterion: 'AC-3', why: 'It fails on Sundays.' },
    ],
    [
      '/scope reopen AC-3\nIt fails\non Sundays.',
      { kind: 'reopen', criterion: 'AC-3', why: 'It fails\non Sundays.' },
    ],
    ['/scope reopen', WHICH],
    ['/scope reopen AC-3', WHY],
    ['/scope reopen AC-3   ', WHY],
    ['/scope reopen #12 because', WHICH],
    ['/scope reopen ../../etc why', WHICH],
    [`/scope reopen ${'A'.repeat(65)} why`, WHICH],
    ['/scope question Who wins?', { kind: 'question', text: 'Who wins?' }],
    ['/scope question\nWho wins?\n\nThanks!', { kind: 'question', text: 'Who wins?\n\nThanks!' }],
    ['/scope question', TEXT],
    ['/scope question \n \n', TEXT],
    ['/scope approve', NO_SUCH],
    ['/scope constructor', NO_SUCH],
    // One comment, one command: the first.
    ['/scope check\n/scope reopen AC-3 why', { kind: 'check' }],
    // Said of commands, not said as one.
    ['Say /scope check', undefined],
    ['`/scope check`', undefined],
    ['> /scope check', undefined],
    ['    /scope check', undefined],
    ['```\n/scope check\n```', undefined],
    ['~~~~\n/scope check\n~~~\n/scope check\n~~~~', undefined],
    ['```\n/scope check', undefined],
    ['<!-- hidden -->', undefined],
    ['/scopes', undefined],
    ['/scope-check', undefined],
    ['/ scope check', undefined],
    ['', undefined],
  ])('%j', (body, command) => {
    expect(readCommentCommand(body)).toEqual(command);
  });

  test('a comment that is not even looked at holds none', () => {
    const part = fc.constantFrom('/scope', '/SCOPE', ' ', '\n', '```', '> ', 'check', 'x', '/');
    const body = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, (text) => {
        if (readCommentCommand(text)) expect(mayBeCommand(text)).toBe(true);
      }),
    );
  });

  test('threat 73: a long comment takes no time', () => {
    const start = performance.now();
    for (const part of ['/scope ', '/scope reopen ', '``` ', '\t', '/scope\n']) {
      readCommentCommand(part.repeat(65_536 / part.length));
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
