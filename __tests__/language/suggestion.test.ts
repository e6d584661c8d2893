import { describe, expect, test } from '@jest/globals';
import { judgeCriterion } from '../../src/language/criterion.js';
import { bounds } from '../../src/language/terms/bounds.js';
import { wordsIn } from '../../src/language/terms/term.js';
import { fields } from './sentences/fields.js';
import { mixed } from './sentences/mixed.js';
import { headings, suggestions } from './sentences/suggestions.js';
import { vague } from './sentences/vague.js';

function suggestionFor(sentence: string): string {
  return judgeCriterion(sentence).objections[0]?.suggestion ?? '';
}

describe.each(Object.entries(suggestions))('what is suggested for %s', (_trade, pairs) => {
  test.each(pairs)('%s', (sentence, version) => {
    const quoted = version.endsWith('.') ? `"${version}"` : `"${version}".`;
    const answers = (version.match(/\?›/g) ?? []).length;
    const lead =
      answers === 0
        ? 'Say it so that a test can fail, for example'
        : `Write the answer${answers > 1 ? 's' : ''} into the sentence:`;
    expect(suggestionFor(sentence)).toBe(`${lead} ${quoted}`);
  });
});

describe('where there is nothing to keep, a pattern is shown', () => {
  test.each(headings)('%s', (heading) => {
    expect(suggestionFor(heading)).toBe(
      'Say on which event what is seen, as "Renaming" becomes "What is renamed on one side shows under its new name on the other within 60 seconds."',
    );
  });
});

test('a sentence of too many vague words is to be split', () => {
  expect(suggestionFor('The page must be user-friendly, fast, secure, modern and reliable.')).toBe(
    'Make it several sentences, each of one thing that can be seen.',
  );
});

describe('a bound is suggested only where it can stand', () => {
  test.each([
    ['The report is generated more quickly than before.', '‹more quickly: '],
    ['The report is not often printed quickly.', '‹quickly: '],
    ['A real-time list of doors is shown in colour to all devices.', '‹real-time list: '],
    ['Members are told quickly.', '‹within 60 seconds›'],
  ])('%s', (sentence, part) => {
    expect(suggestionFor(sentence)).toContain(part);
  });
});

/** All sentences of the other tests that are vague. */
const sentences: readonly string[] = [
  ...Object.values(fields).flatMap((field) => field.vague),
  ...mixed.vague,
  ...Object.values(vague).flat(),
  ...Object.values(suggestions).flatMap((pairs) => pairs.map(([sentence]) => sentence)),
];

/** The words that a suggestion may bring along: they belong to no trade. */
const neutral = new Set(
  wordsIn(`
    say, it, so, that, a, test, can, fail, for, example, write, the, answer, answers, into, sentence, make, several,
    sentences, each, of, one, thing, be, seen, on, which, event, what, is, as, renaming, becomes, renamed, side, shows,
    under, its, new, name, other, within, 60, seconds, every, 15, minutes, how, many, time, or, at, cost, whom, in, steps,
    without, help, would, notice, if, were, not, against, and, by, means, after, failure, then, when, with, result, value,
    exactly, does, text, colour, icon, rule, drawn, described, where, up, to, load, change, most, least, much, measured,
    limit, limits, cases, happens, mean, point, sign, signs, them, values, from, age, state, states, long, counted, behind,
    try, others, behaviour, who, decides, else, done, actions, fails, different, afterwards, before, number, has, another,
    told, there, written, do, product, sees, those, show, holds
  `),
);

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('whatever the sentence, its suggestion', () => {
  test('brings no word along that belongs to a trade', () => {
    const strange = sentences.flatMap((sentence) => {
      const own = new Set(wordsOf(sentence));
      return wordsOf(suggestionFor(sentence)).filter((word) => !(own.has(word) || neutral.has(word)));
    });
    expect(strange).toEqual([]);
  });

  test('has its blanks beside each other, its words parted by one space, and one stop', () => {
    const odd = sentences.map(suggestionFor).filter((text) => / {2}| [,.;]|‹[^›]*‹|›‹|\.\.|,,/.test(text));
    expect(odd).toEqual([]);
  });

  test('leaves no other finding where it leaves no question', () => {
    const bounded = sentences
      .map((sentence) => /for example "(.*?)"\.?$/.exec(suggestionFor(sentence))?.[1]?.replace(/[‹›]/g, ''))
      .filter((version) => version !== undefined);
    expect(bounded.length).toBeGreaterThan(30);
    expect(bounded.filter((version) => !judgeCriterion(version).testable)).toEqual([]);
  });

  test('keeps no vague word outside its blanks where it asks', () => {
    const left = sentences.flatMap((sentence) => {
      const { objections } = judgeCriterion(sentence);
      const version = /into the sentence: "(.*?)"\.?$/.exec(objections[0]?.suggestion ?? '')?.[1];
      const outside = ` ${version?.replace(/‹.*?›/g, '#') ?? ''} `;
      return objections
        .filter(({ kind }) => kind !== 'no-verdict' && kind !== 'placeholder-verb')
        .map(({ start, end }) => sentence.slice(start, end))
        .filter((words) => outside.includes(` ${words} `));
    });
    expect(left).toEqual([]);
  });
});

describe('each time on the list of bounds is replaced by one', () => {
  test.each(bounds.map(({ bound, example, words }) => [bound, example, words]))(
    '%s',
    (bound, example, words) => {
      const kept = wordsIn(words).filter(
        (word) =>
          !suggestionFor(example.replace('_', word)).endsWith(`"${example.replace('_', `‹${bound}›`)}"`),
      );
      expect(kept).toEqual([]);
    },
  );
});
