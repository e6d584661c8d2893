/**
 * Characters that change what is around them instead of showing: C0 and C1 controls, bidi controls, zero-width
 * characters. Printed as they are, they could move the cursor, hide text or turn it round.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A text with every character that does not show, line breaks too, as its escape: `\u202e`. A tab is a space. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (character) =>
    character === '\t' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
