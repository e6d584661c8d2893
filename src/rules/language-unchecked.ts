import { defineRule } from './define-rule.js';
import { isEnglish } from './is-english.js';

export const languageUnchecked = defineRule({
  id: 'language/unchecked',
  severity: 'info',
  summary: 'The rules on language know English only.',
  why: 'In another language they would guess. They are silent instead and say so, so that nobody takes their silence for approval.',
  bad: `
language: de`,
  good: `
language: en`,
  reads: ['language', 'stories', 'criteria'],
  *check(scope) {
    if (isEnglish(scope)) return;
    const language = scope.child('language');
    yield {
      at: language.value === undefined ? scope : language,
      missing: language.value === undefined,
      message: 'The sentences are not in English: the rules on language did not run.',
      fix: 'Have somebody ask of each sentence: could an engineer write a test for it? (If they are English, say `language: en`.)',
    };
  },
});
