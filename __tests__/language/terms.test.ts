import { describe, expect, test } from '@jest/globals';
import { type EvidenceKind, judgeCriterion, type ObjectionKind } from '../../src/language/criterion.js';
import { promises } from '../../src/language/promise.js';
import { lintStory } from '../../src/language/story.js';
import { speaksOf } from '../../src/language/tags.js';
import * as behaviourWords from '../../src/language/terms/behaviour-words.js';
import {
  judgingKind,
  mannerOfDoing,
  openState,
  plainAdverbs,
  praisingCompounds,
  praisingState,
} from '../../src/language/terms/manner-words.js';
import * as measures from '../../src/language/terms/measures.js';
import * as nouns from '../../src/language/terms/nouns.js';
import { placeholderVerbs } from '../../src/language/terms/placeholder-verbs.js';
import * as quality from '../../src/language/terms/quality-words.js';
import * as roles from '../../src/language/terms/roles.js';
import { sameThings } from '../../src/language/terms/same-things.js';
import * as storyWords from '../../src/language/terms/story-words.js';
import { type KnownTag, tagWords } from '../../src/language/terms/tag-words.js';
import { type TermGroup, wordsIn } from '../../src/language/terms/term.js';
import { undefinedReferences } from '../../src/language/terms/undefined-references.js';
import * as vaguePhrases from '../../src/language/terms/vague-phrases.js';
import * as verbs from '../../src/language/terms/verbs.js';

/** Each word of each group in the place of `_`, with where it then stands. */
function sentencesOf(
  groups: readonly TermGroup[],
): { word: string; text: string; start: number; end: number }[] {
  return groups.flatMap(({ words, example }) => {
    const start = example.indexOf('_');
    if (start < 0) throw new Error(`no _ in ${JSON.stringify(example)}`);
    return wordsIn(words).map((word) => ({
      word,
      text: example.replace('_', word),
      start,
      end: start + word.length,
    }));
  });
}

function overlaps(place: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return place.start < other.end && other.start < place.end;
}

/** The words that are not objected to for this reason, which should be none. */
function notObjected(kind: ObjectionKind, groups: readonly TermGroup[]): string[] {
  return sentencesOf(groups)
    .filter(({ text, ...place }) => {
      const { objections } = judgeCriterion(text);
      return !objections.some((objection) => objection.kind === kind && overlaps(objection, place));
    })
    .map(({ text }) => text);
}

/** The words that are not taken as this kind of evidence. */
function notEvidence(kinds: readonly EvidenceKind[], groups: readonly TermGroup[]): string[] {
  return sentencesOf(groups)
    .filter(({ text, ...place }) => {
      const { evidence } = judgeCriterion(text);
      return !evidence.some((piece) => kinds.includes(piece.kind) && overlaps(piece, place));
    })
    .map(({ text }) => text);
}

describe('each term does in its example what its list says', () => {
  test.each<[string, ObjectionKind, readonly TermGroup[]]>([
    ['quality words', 'quality-word', quality.qualityWords],
    ['nouns for a quality', 'quality-word', quality.qualityNouns],
    [
      'praise told by its form',
      'quality-word',
      [mannerOfDoing, openState, praisingCompounds, praisingState, judgingKind],
    ],
    ['undefined references', 'undefined-reference', undefinedReferences],
    ['placeholder verbs', 'placeholder-verb', placeholderVerbs],
    ['soft times', 'soft-time', vaguePhrases.softTimes],
    ['escapes', 'escape', vaguePhrases.escapes],
    ['placeholders', 'placeholder', vaguePhrases.placeholders],
    ['open lists', 'open-list', vaguePhrases.openLists],
    ['universals', 'unbounded', vaguePhrases.universals],
    ['office work', 'unobservable', vaguePhrases.officeWork],
    ['verbs of feeling', 'unobservable', verbs.unobservableVerbs],
    ['nouns of a process', 'no-verdict', nouns.processNouns],
  ])('%s', (_name, kind, groups) => {
    expect(notObjected(kind, groups)).toEqual([]);
  });

  test.each<[string, readonly EvidenceKind[], readonly TermGroup[]]>([
    ['plain verbs', ['behaviour'], verbs.observableVerbs],
    ['facts', ['behaviour', 'deadline', 'number'], behaviourWords.facts],
    ['things', ['artefact'], nouns.concreteNouns],
    ['standards', ['artefact'], nouns.namedStandards],
    ['units', ['number', 'deadline'], measures.units],
    ['moments', ['deadline'], measures.moments],
    ['comparators', ['number', 'deadline'], measures.comparators],
    ['bounds in words', ['deadline'], measures.boundsInWords],
  ])('%s', (_name, kinds, groups) => {
    expect(notEvidence(kinds, groups)).toEqual([]);
  });

  test.each<[string, readonly TermGroup[]]>([
    ['deeds as nouns', behaviourWords.deedNouns],
    ['offers', behaviourWords.offeringNouns],
    ['names that are no praise', quality.harmlessExpressions],
    ['words of when, where and by whom', plainAdverbs],
  ])('%s spoil nothing', (_name, groups) => {
    expect(sentencesOf(groups).filter(({ text }) => !judgeCriterion(text).testable)).toEqual([]);
  });

  test('abstract nouns leave everything open', () => {
    const open = sentencesOf(nouns.abstractNouns).filter(({ text }) => judgeCriterion(text).testable);
    expect(open).toEqual([]);
  });

  test.each<[string, readonly TermGroup[], string]>([
    ['systems', [...roles.systemActors, ...roles.systemAlone], 'system-actor'],
    ['internal roles', [...roles.internalRoles, ...roles.internalAlone], 'internal-role'],
    ['verbs of moving records about', storyWords.syncVerbs, 'feature-list'],
    ['records', storyWords.recordNouns, 'feature-list'],
  ])('%s are no customers', (_name, groups, kind) => {
    const wrong = sentencesOf(groups).filter(
      ({ text }) => !lintStory(text).objections.some((objection) => objection.kind === kind),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('people are', () => {
    const wrong = sentencesOf(roles.people).filter(({ text }) => lintStory(text).label !== 'customer-led');
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('whoever does what only people do is somebody', () => {
    const wrong = sentencesOf(storyWords.humanDeeds).filter(
      ({ text }) => lintStory(text).label !== 'customer-led',
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test.each(Object.keys(tagWords) as KnownTag[])('the tag %s', (tag) => {
    const many = tag === 'volume' ? ' and all the others, 7 of them' : '';
    const wrong = sentencesOf(tagWords[tag]).filter(({ text }) => !speaksOf(text + many, tag));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test.each(sameThings.map(({ words, item, text }) => [words, item, text]))('%s', (_words, item, text) => {
    expect(promises(item, text)?.how).toBe('similar');
  });
});

test('no word stands twice in one list', () => {
  const lists: readonly (readonly TermGroup[])[] = [
    quality.qualityWords,
    quality.qualityNouns,
    plainAdverbs,
    undefinedReferences,
    placeholderVerbs,
    vaguePhrases.escapes,
    vaguePhrases.softTimes,
    vaguePhrases.universals,
    vaguePhrases.placeholders,
    verbs.observableVerbs,
    nouns.concreteNouns,
    nouns.processNouns,
    nouns.abstractNouns,
    measures.units,
    measures.moments,
    roles.people,
    roles.systemActors,
    roles.internalRoles,
  ];
  const twice = lists.flatMap((list) => {
    const words = list.flatMap((group) => wordsIn(group.words));
    return words.filter((word, index) => words.indexOf(word) !== index);
  });
  expect(twice).toEqual([]);
});
