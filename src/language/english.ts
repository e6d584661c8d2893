import { wordSet } from './phrases.js';
import { englishWords, foreignWords } from './terms/function-words.js';
import { tokenize } from './tokens.js';

const english = wordSet(englishWords);
const others = Object.values(foreignWords).map((words) => wordSet(words));

/** With fewer signs than these, a text is taken as English: names and short notes look like anything. */
const FEWEST_SIGNS = 3;
const FEWEST_LETTERS = 12;

/** Letters of Latin script up to Latin Extended-B, and the phonetic and additional blocks; names in it are no sign of a language. */
function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/** Whether the texts, taken together, look English. Lenient: short or unclear text is English. */
export function looksEnglish(...texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => tokenize(text).filter((token) => token.kind === 'word'));
  let letters = 0;
  let latin = 0;
  for (const { text: word } of words) {
    for (let at = 0; at < word.length; at += 1) {
      letters += 1;
      if (isLatin(word.charCodeAt(at))) latin += 1;
    }
  }
  // Chinese, Japanese and Korean say more with fewer letters, but more than a name they say with a dozen, too.
  if (letters - latin >= FEWEST_LETTERS && latin < letters / 2) return false;
  const signs = words.filter(({ key }) => english.has(key)).length;
  // No other language can have more signs than there are words: mostly that is the end of it.
  if (words.length < FEWEST_SIGNS || words.length <= signs * 2) return true;
  return others.every((language) => {
    const foreign = words.filter(({ key }) => language.has(key)).length;
    return foreign < FEWEST_SIGNS || foreign <= signs * 2;
  });
}
