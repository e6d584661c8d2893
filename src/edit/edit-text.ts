import { UnusableInput } from '../errors.js';
import { digest } from '../scope/digest.js';
import { parse } from '../scope/parse.js';
import { read } from '../scope/read.js';
import type { Edit } from './edit.js';
import { intended } from './intended.js';
import { splicesFor } from './splices.js';
import { splice } from './text.js';

/**
 * A document's text after edits, one after the other. What they don't touch stays to the byte: comments, order,
 * quotes, indentation, line breaks. Each result is read again and must mean exactly what was intended.
 * @param text without a byte-order mark, as `read` gives it.
 * @throws UnusableInput where the text is no plain YAML, or laid out so that an edit would touch something else.
 */
export function editText(file: string, text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, edit) => editOnce(file, now, edit), text);
}

function editOnce(file: string, text: string, edit: Edit): string {
  const { root } = parse(text);
  const { parsed } = read(text);
  if (!root || parsed === undefined)
    throw new UnusableInput(`${file}: What can't be read as YAML can't be edited: \`validate\` says why.`);
  const after = splice(text, splicesFor(text, root, edit));
  if (read(after).digest === digest(intended(parsed, edit))) return after;
  throw new UnusableInput(
    `${file}: ${placeOf(edit)} can't be changed here without touching something else: the file's layout is too unusual for it. Change it by hand.`,
  );
}

function placeOf(edit: Edit): string {
  switch (edit.kind) {
    case 'insert':
      return edit.list;
    case 'add':
      return `${edit.to}/${edit.key}`;
    case 'remove':
    case 'set':
      return edit.at;
  }
}
