/**
 * Characters that change what is around them instead of showing: controls (Cc), and format characters (Cf),
 * such as bidi controls and zero-width joiners. Printed as they are, they could move the cursor, hide text or
 * turn it round.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A text with every character that does not show, line breaks too, as its escape: `\u202e`. A tab is a space. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (character) =>
    character === '\t' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
