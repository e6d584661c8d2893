import { looksEnglish } from '../language/english.js';
import { type Cursor, each } from '../scope/cursor.js';
import type { Scope } from '../scope/scope.js';

/** Whether the sentences of a scope are in English, as it says itself or as they look. */
export function isEnglish(scope: Cursor<Pick<Scope, 'language' | 'stories' | 'criteria'>>): boolean {
  const language = scope.child('language');
  if (language.value !== undefined) return /^en\b/i.test(language.value);
  const sentences = [
    ...each(scope.child('criteria')).map((criterion) => criterion.value?.statement),
    ...each(scope.child('stories')).flatMap((story) => [story.value?.when, story.value?.then]),
  ];
  return looksEnglish(...sentences.filter((sentence) => sentence !== undefined));
}
