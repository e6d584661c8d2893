/**
 * Characters that change what is around them instead of showing: controls (Cc), format characters (Cf), such as
 * bidi controls and zero-width joiners, and halves of characters (Cs). Printed as they are, they could move the
 * cursor, hide text or turn it round.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * A text with every character that does not show, line breaks too, as its escape: `\u202e`, or `\u{e0041}` where
 * four digits do not do. A tab is a space.
 */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (character) => (character === '\t' ? ' ' : escapeOf(character)));
}

/** The same on one line, as a title or a sentence has it: white space, line breaks too, is one space. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(/[\t\n\r \u2028\u2029]+/g, ' ').trim());
}

function escapeOf(character: string): string {
  const digits = (character.codePointAt(0) as number).toString(16);
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
