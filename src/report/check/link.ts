/** A link with words of ours; only the words where the address could end the link. */
export function link(words: string, url: string): string {
  return /^https?:\/\/[^\s()<>\\|]+$/.test(url) ? `[${words}](${url})` : words;
}
