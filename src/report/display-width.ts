import { eastAsianWidth } from 'get-east-asian-width';

/** The columns that a text takes in a terminal: CJK characters take two, combining marks none. */
export function displayWidth(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!/\p{Mark}/u.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}
