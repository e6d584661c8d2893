const SHARED = /^(both|shared|either|all|everyone|nobody|none|tbd)$/i;

const DROPPED =
  /\b(drop(s|ped|ping)?|ignor(e|es|ed|ing)|discard(s|ed|ing)?|overwrit(e|es|ten|ing)|overwrote|los(t|es|ing)|delet(e|es|ed|ing)|thrown? away|forgotten|skipped|none|nothing|nowhere)\b/i;
const NEGATED = /\b(not|never|no longer|without|nothing|none|isn't|is not|aren't)\b[^.;,]*$/i;

/** Whether a text is several words: people who say it in a sentence have thought about it. */
export function isSentence(text: string): boolean {
  return /\S\s+\S/.test(text);
}

/** Whether a word stands for several owners, or for none, where one system is asked for. */
export function isShared(owner: string): boolean {
  return SHARED.test(owner);
}

/**
 * Whether a text says that the losing change is gone. A negation in front ("is never dropped") turns it round;
 * "nothing" and "none" are gone unless something goes on behind them ("nothing is lost").
 */
export function saysDropped(text: string): boolean {
  for (const match of text.matchAll(new RegExp(DROPPED, 'gi'))) {
    const before = text.slice(0, match.index);
    const word = match[0].toLowerCase();
    const isPronoun = word === 'nothing' || word === 'none';
    if (isPronoun ? text.trim().toLowerCase() === word : !NEGATED.test(before)) return true;
  }
  return false;
}
