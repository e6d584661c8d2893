import { formsOfBe } from '../lexicon.js';
import { phraseIndex, wordSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { objectionWeight } from '../strength.js';
import {
  judgedSizes,
  judgingEndings,
  judgingKind,
  mannerOfDoing,
  openState,
  plainAdverbs,
  plainKinds,
  plainStates,
  praisingCompounds,
  praisingEndings,
  praisingParts,
  praisingState,
} from '../terms/manner-words.js';
import { type VagueGroup, wordsIn } from '../terms/term.js';
import type { Token } from '../tokens.js';
import { isOpenClass } from '../verb-use.js';
import { isName } from './explained.js';
import { type Candidate, objectTo } from './objection.js';

const adverbs = phraseIndex(plainAdverbs);
const states = wordSet(plainStates);
const kinds = wordSet(plainKinds);
const open = wordSet(openState.words);
const sizes = wordSet(judgedSizes);
const lastParts = wordSet(praisingParts);
const stateEndings = wordsIn(praisingEndings);
const kindEndings = wordsIn(judgingEndings);
/** Before the ending there is at least a syllable: "able" and "bus" are none of these. */
const SHORTEST_STEM = 3;

function endsIn(key: string, endings: readonly string[]): boolean {
  return endings.some((ending) => key.endsWith(ending) && key.length >= ending.length + SHORTEST_STEM);
}

/** A form of word that praises, whatever the word; the first that fits is the one. */
interface Form {
  readonly fits: (sentence: Sentence, index: number, key: string) => boolean;
  readonly group: VagueGroup;
  readonly weight: number;
}

/** "Is conspicuous", and nothing after it that says of what kind or for what. */
function isPredicate({ tokens }: Sentence, index: number): boolean {
  const next = tokens[index + 1];
  return formsOfBe.has(tokens[index - 1]?.key ?? '') && !isOpenClass(next) && next?.key !== 'to';
}

function isLast(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || next.text === '.' || next.text === ';';
}

const forms: readonly Form[] = [
  {
    // "Owner-centric".
    fits: (_sentence, _index, key) => key.includes(' ') && lastParts.has(key.slice(key.lastIndexOf(' ') + 1)),
    group: praisingCompounds,
    weight: objectionWeight.praise,
  },
  {
    // "Is readily found"; not "digitally", "vertically".
    fits: ({ tokens }, index, key) =>
      key.endsWith('ly') && !key.endsWith('ally') && adverbs.find(tokens, index) === undefined,
    group: mannerOfDoing,
    weight: objectionWeight.unlistedManner,
  },
  {
    // "Tactful letters".
    fits: ({ tokens }, index, key) =>
      endsIn(key, kindEndings) && !key.includes(' ') && !kinds.has(key) && isOpenClass(tokens[index + 1]),
    group: judgingKind,
    weight: objectionWeight.judgingKind,
  },
  {
    // "Is configurable", and nothing after it that says what, by whom or where.
    fits: ({ tokens }, index, key) =>
      open.has(key) && formsOfBe.has(tokens[index - 1]?.key ?? '') && isLast(tokens, index),
    group: openState,
    weight: objectionWeight.praisingState,
  },
  {
    // "Must be conspicuous".
    fits: (sentence, index, key) =>
      isPredicate(sentence, index) &&
      (sizes.has(key) || (endsIn(key, stateEndings) && !(states.has(key) || kinds.has(key)))),
    group: praisingState,
    weight: objectionWeight.praisingState,
  },
];

/** Words that no list knows, but whose form tells that they praise: "readily", "owner-centric", "tactful". */
export function praiseByForm(sentence: Sentence, index: number): readonly Candidate[] {
  const token = sentence.tokens[index];
  if (token?.kind !== 'word' || sentence.zones[index] !== 'main' || isName(sentence, index)) return [];
  const form = forms.find(({ fits }) => fits(sentence, index, token.key));
  if (form === undefined) return [];
  const place = { from: index, to: index + 1 };
  return [
    objectTo(sentence, 'quality-word', place, form.weight, {
      wrong: (words) => `${words} is a quality without a measure.`,
      asks: form.group.asks,
      blank: form.group.instead,
    }),
  ];
}
