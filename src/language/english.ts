/** Whether the text looks English; short or unclear text does. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) =>
    /^(?:der|die|das|und|nicht|wird|le|les|est|dans|que|los|una)$/.test(word),
  );
  return foreign.length < 3 || foreign.length < words.length / 8;
}
