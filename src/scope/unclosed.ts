/**
 * Where the quote or bracket was opened that is not closed before `end`: the parser notices it only lines
 * later. A guess, made without parsing; undefined where everything seems closed.
 */
export function unclosed(text: string, end: number): number | undefined {
  const brackets: number[] = [];
  let at = 0;
  while (at < end) {
    const character = text[at] as string;
    const isFirst = /(^|[\s,[{(])$/.test(text.slice(Math.max(0, at - 1), at));
    if ((character === '"' || character === "'") && isFirst) {
      const close = closingQuote(text, at, end);
      if (close === undefined) return at;
      at = close;
    } else if (character === '#' && isFirst) {
      while (at < end && text[at] !== '\n') at++;
    } else if ((character === '[' || character === '{') && isFirst) brackets.push(at);
    else if (character === ']' || character === '}') brackets.pop();
    at++;
  }
  return brackets.at(-1);
}

function closingQuote(text: string, open: number, end: number): number | undefined {
  const quote = text[open];
  for (let at = open + 1; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}
