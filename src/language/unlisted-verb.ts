import {
  abstractions,
  conjunctions,
  determiners,
  persons,
  prepositions,
  processes,
  things,
} from './lexicon.js';
import { wordSet } from './phrases.js';
import type { Token } from './tokens.js';
import { determinedSingular, endsInS, isOpenClass, keyAt, relatives } from './verb-use.js';

const adjectivesInEd = wordSet(`
  involved, concerned, based, related, required, needed, affected, used, provided, given, selected,
  specified, supported, named, advanced, limited, detailed, associated, distributed, centralized,
  centralised, automated, structured, integrated, shared, unified, predefined, dedicated
`);

const asksWhich = wordSet('which, whether, who, what, how');
const everyOne = wordSet('each, every');

/** "It routes": what else could follow? */
function followsIt(tokens: readonly Token[], index: number): boolean {
  const opens = index === 1 || tokens[index - 2]?.kind === 'symbol';
  return (
    opens && keyAt(tokens, index - 1) === 'it' && endsInS(keyAt(tokens, index)) && isOpenClass(tokens[index])
  );
}

/** A verb that no list knows, told by its ending and its neighbours: "wants the", "greyed out". */
export function looksLikeVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (followsIt(tokens, index)) return true;
  if (token?.kind !== 'word' || index === 0 || !isOpenClass(tokens[index - 1]) || !isOpenClass(token))
    return false;
  const next = tokens[index + 1];
  const following = next?.key ?? '';
  // "Rules determine which doors open".
  if (asksWhich.has(following) && (endsInS(token.key) || endsInS(keyAt(tokens, index - 1)))) return true;
  if (endsInS(token.key)) {
    // "The map centers on": the article tells it from "role permissions for admins".
    const leadsOn = isOpenClass(next) || (prepositions.has(following) && !relatives.has(following));
    return (
      (leadsOn && determinedSingular(tokens, index - 1)) || determiners.has(following) || following === 'to'
    );
  }
  // "Tickets inherit the priority", "members mute channels".
  if (endsInS(keyAt(tokens, index - 1)) && !token.key.endsWith('ing')) {
    if (determiners.has(following)) return true;
    const isNoun = [things, processes, abstractions].some((nouns) => nouns.find(tokens, index) !== undefined);
    const leadsOn = endsInS(following) || (prepositions.has(following) && !relatives.has(following));
    if (leadsOn && !isNoun && persons.find(tokens, index - 1) !== undefined) return true;
  }
  const closes = next === undefined || next.kind === 'symbol';
  if (token.key.endsWith('able') || token.key.endsWith('ible'))
    return closes || conjunctions.has(following) || prepositions.has(following);
  if (!token.key.endsWith('ed') || adjectivesInEd.has(token.key)) return false;
  return closes || everyOne.has(following) || (prepositions.has(following) && following !== 'of');
}
