import { distance } from 'fastest-levenshtein';

/**
 * The known word that somebody probably meant, or undefined where none is near: at most a third of the
 * letters differ. A difference of case alone, or of `-` and `_`, is always near, and so are two letters swapped.
 * Else it is the longest that is a part of what was written, as `criteria` of `acceptance_criteria`.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Longer than any key, id or login: comparing it would only cost time.
  if (word.length > 140) return undefined;
  const folded = fold(word);
  const words = [...known];
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    const d = differences(folded, fold(candidate));
    if (d <= Math.max(1, Math.floor(word.length / 3)) && d < (best?.distance ?? Infinity)) {
      best = { word: candidate, distance: d };
    }
  }
  return best?.word ?? longest(words.filter((one) => `-${folded}-`.includes(`-${fold(one)}-`)));
}

function longest([first, ...rest]: readonly string[]): string | undefined {
  return first && rest.reduce((one, other) => (other.length > one.length ? other : one), first);
}

/** "Did you mean …?" with the nearest known word, or else the list of what is known. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known];
  const guess = nearest(word, words);
  if (guess !== undefined) return `Did you mean \`${guess}\`?`;
  if (words.length === 0) return 'There is none yet.';
  return `Known: ${words
    .slice(0, 12)
    .map((w) => `\`${w}\``)
    .join(', ')}${words.length > 12 ? ', …' : ''}.`;
}

function differences(a: string, b: string): number {
  const count = distance(a, b);
  const isSwap = count === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
  return isSwap ? 1 : count;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
