/** Whether a text is several words: people who say it in a sentence have thought about it. */
export function isSentence(text: string): boolean {
  return /\S\s+\S/.test(text);
}
