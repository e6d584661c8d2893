/** Whether `text` promises `item`, un-negated: in the same phrase or in other words. */
export function promises(
  item: string,
  text: string,
): { how: 'same' | 'similar'; start: number; end: number } | undefined {
  const start = text.toLowerCase().indexOf(item.trim().toLowerCase());
  return start < 0 || item.trim() === ''
    ? undefined
    : { how: 'same', start, end: start + item.trim().length };
}
