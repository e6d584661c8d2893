/** Enough for the texts of one long document; more is forgotten, so that a process that runs for weeks does not grow. */
const MOST_CHARACTERS = 100_000;

/**
 * The same function, with its answers kept: the rules ask many things of each text, one after the other. Answers are shared,
 * so they must be read-only.
 */
export function remember<V>(answer: (text: string) => V, most = MOST_CHARACTERS): (text: string) => V {
  const known = new Map<string, V>();
  let characters = 0;
  return (text) => {
    let value = known.get(text);
    if (value !== undefined) return value;
    value = answer(text);
    characters += text.length + 1;
    if (characters > most) {
      known.clear();
      characters = text.length + 1;
    }
    // A text that alone is too long is not worth the rest.
    if (characters <= most) known.set(text, value);
    return value;
  };
}
