/**
 * Whether a pattern stands for a whole name: `*` for anything up to a slash, `**` for anything, and `**` with a
 * slash behind it for no folder or any number of them. Every other character stands for itself.
 *
 * A table instead of a regular expression: no pattern makes it slow.
 */
export function matches(pattern: string, name: string): boolean {
  const tokens = pattern.match(/\*\*\/|\*{2,}|\*|[^*]/g) ?? [];
  // ends[at]: whether the tokens so far can end before the character `at` of the name.
  let ends = Array.from({ length: name.length + 1 }, (_, at) => at === 0);
  for (const token of tokens) ends = after(token, ends, name);
  return ends[name.length] === true;
}

/** Whether a text is a pattern at all. */
export function isPattern(text: string): boolean {
  return text.includes('*');
}

function after(token: string, ends: readonly boolean[], name: string): boolean[] {
  if (!token.startsWith('*')) return ends.map((_, at) => ends[at - 1] === true && name[at - 1] === token);
  let isOpen = false;
  return ends.map((isEnd, at) => {
    if (token === '*') isOpen = isEnd || (isOpen && name[at - 1] !== '/');
    else if (token === '**/') {
      const isHere = isEnd || (isOpen && name[at - 1] === '/');
      isOpen ||= isEnd;
      return isHere;
    } else isOpen ||= isEnd;
    return isOpen;
  });
}
