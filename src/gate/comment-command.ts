import { shownLines } from './shown-lines.js';

/** What a comment asks for. */
export type CommentCommand =
  | { readonly kind: 'check' }
  /** A signature: the gate reads it itself. */
  | { readonly kind: 'agree' }
  | { readonly kind: 'reopen'; readonly criterion: string; readonly why: string }
  | { readonly kind: 'question'; readonly text: string }
  /** `/scope` alone, or what can't be understood: then `problem` says what is wrong. */
  | { readonly kind: 'help'; readonly problem?: string };

const COMMAND = /^ {0,3}\/scope(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/i;

/** Whether a comment may hold a command or a signature. Cheap, and never wrong with no. */
export function mayBeCommand(body: string): boolean {
  return /\/scope/i.test(body);
}

/**
 * The command in a comment: the first line that begins with `/scope`, and what follows on the next lines; code does
 * not count. Undefined where there is none.
 */
export function readCommentCommand(body: string): CommentCommand | undefined {
  const lines = shownLines(body);
  const index = lines.findIndex((line) => COMMAND.test(line));
  const [found, word = '', first = ''] = COMMAND.exec(lines[index] ?? '') ?? [];
  if (found === undefined) return undefined;
  return commandOf(word.toLowerCase(), [first, ...lines.slice(index + 1)].join('\n').trim());
}

function commandOf(word: string, rest: string): CommentCommand {
  switch (word) {
    case '':
    case 'help':
      return { kind: 'help' };
    case 'check':
      return { kind: 'check' };
    case 'agree':
      return { kind: 'agree' };
    case 'question':
      return rest === ''
        ? { kind: 'help', problem: 'A question needs text: `/scope question <text>`.' }
        : { kind: 'question', text: rest };
    case 'reopen':
      return reopen(rest);
    default:
      return { kind: 'help', problem: 'There is no such command.' };
  }
}

function reopen(rest: string): CommentCommand {
  const [, criterion = '', why = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  if (!/^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(criterion)) {
    return { kind: 'help', problem: 'Which criterion? `/scope reopen AC-3 <why>`.' };
  }
  return why === ''
    ? { kind: 'help', problem: 'Why is it not done? `/scope reopen AC-3 <why>`.' }
    : { kind: 'reopen', criterion, why };
}
