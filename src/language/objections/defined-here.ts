import { sameness } from '../evidence/behaviour.js';
import { standards } from '../lexicon.js';
import type { Sentence } from '../sentence.js';

/** "Secure (TLS 1.2)", "a clear message: “Not found”": what follows says what the word means. */
export function isDefinedHere(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  for (let index = from; index < tokens.length && index < from + 6; index += 1) {
    const opens = tokens[index]?.text ?? '';
    if (opens === '.' || opens === ';') return false;
    if (opens !== '(' && opens !== ':' && opens !== 'e.g' && opens !== 'i.e' && opens !== 'namely') continue;
    let commas = 0;
    for (let ahead = index + 1; ahead < tokens.length && ahead < index + 8; ahead += 1) {
      const token = tokens[ahead];
      if (token?.text === ',') commas += 1;
      if (opens === ':' && commas > 1) return true;
      if (token?.text === ')') break;
      if (token?.kind === 'code' || token?.kind === 'quoted' || token?.kind === 'number') return true;
      if (standards.find(tokens, ahead) !== undefined || sameness.find(tokens, ahead) !== undefined) return true;
    }
  }
  return false;
}


/** A capital in mid-sentence makes a word a name: the state “Healthy”, the list “Key Events”. */
export function isName(sentence: Sentence, index: number): boolean {
  const text = sentence.tokens[index]?.text ?? '';
  const previous = sentence.tokens[index - 1];
  const opens = previous?.kind === 'symbol' && (previous.text === '.' || previous.text === ':' || previous.text === ';');
  return !opens && text[0] !== text[0]?.toLowerCase() && text !== text.toUpperCase();
}

