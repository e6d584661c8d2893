import { standards } from '../lexicon.js';
import { factWords } from '../object.js';
import { wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';

const introduces = wordSet('(, :, e.g, i.e, namely');
const INTRODUCED_WITHIN = 6;
const EXPLANATION = 8;
/** What makes of a list in parentheses some examples. */
const loosens = wordSet('etc, e.g, eg, such, other, similar');

/** "Secure (TLS 1.2)", "a clear message: “Not found”": what follows says what the words before `from` mean. */
export function isExplained(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  for (let index = from; index < tokens.length && index < from + INTRODUCED_WITHIN; index += 1) {
    const opening = tokens[index]?.key ?? '';
    if (opening === '.' || opening === ';') return false;
    if (states.has(opening) && tellsDeed(sentence, index)) return true;
    if (opening === '(' && namesAlternatives(tokens, index)) return true;
    if (introduces.has(opening) && explains(sentence, index, opening === ':')) return true;
  }
  return false;
}

const states = wordSet('indicating, stating, saying, telling');
const STATED_WITHIN = 7;

/** "A message stating that the sync failed": what it says is said. */
export function tellsDeed({ verbAt }: Sentence, from: number): boolean {
  for (let index = from + 1; index < from + STATED_WITHIN; index += 1) {
    const verb = verbAt.get(index);
    if (verb?.seen === true && !verb.vague) return true;
  }
  return false;
}

/** "(public or private)", "(no errors, no dead links)": which there are, or what must not be. */
function namesAlternatives(tokens: readonly Token[], opening: number): boolean {
  let names = tokens[opening + 1]?.key === 'no';
  for (let index = opening + 1; index < opening + EXPLANATION; index += 1) {
    const key = tokens[index]?.key ?? '';
    if (loosens.has(key)) return false;
    if (key === ')') return names;
    if (key === 'or') names = true;
  }
  return false;
}

const STANDARD_WITHIN = 4;

/** "WCAG 2.1", "OpenID Connect Core 1.0": a number, after further words of the name. */
function isNumbered(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (index < from + STANDARD_WITHIN && /^[A-Z]/.test(tokens[index]?.text ?? '')) index += 1;
  return tokens[index]?.kind === 'number';
}

/** "In line with WCAG 2.1", "rule 4.2", "status E": what is referred to has a number or a letter by which one can look it up. */
export function isCited(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const next = tokens[from];
  if (next?.kind === 'number' || next?.kind === 'code' || /^[A-Z]$/.test(next?.text ?? '')) return true;
  for (let index = from; index < from + STANDARD_WITHIN; index += 1) {
    const standard = standards.find(tokens, index);
    if (standard !== undefined && isNumbered(tokens, standard.to)) return true;
  }
  return false;
}

/** Whether what is introduced at `opening` can be looked up, or is a list where a list may stand. */
function explains(sentence: Sentence, opening: number, orList: boolean): boolean {
  const { tokens } = sentence;
  let commas = 0;
  for (let index = opening + 1; index < tokens.length && index < opening + EXPLANATION; index += 1) {
    const token = tokens[index];
    if (token?.text === ')') return false;
    if (token?.text === ',') commas += 1;
    if (orList && commas > 1) return true;
    if (token?.kind === 'code' || token?.kind === 'quoted' || token?.kind === 'number') return true;
    if (standards.find(tokens, index) !== undefined || factWords.find(tokens, index) !== undefined)
      return true;
  }
  return false;
}

/** A capital in mid-sentence makes a word a name: the state “Stable”, the page “Important Dates”. */
export function isName(sentence: Sentence, index: number): boolean {
  if (index === 0) return false;
  const text = sentence.tokens[index]?.text ?? '';
  const previous = sentence.tokens[index - 1];
  const opens = previous?.kind === 'symbol' && '.:;'.includes(previous.text);
  return !opens && text[0] !== text[0]?.toLowerCase() && text !== text.toUpperCase();
}
