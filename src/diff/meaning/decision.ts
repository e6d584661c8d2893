import type { Decision } from '../../scope/scope.js';
import type { EntryEdit } from '../edits.js';
import { quoted, turn } from '../words.js';
import { entryOf } from './entries.js';
import type { Context, Meaning } from './meaning.js';
import { textClass, valuesOf } from './texts.js';

/** What an edit of the questions and their answers means. */
export function decisionMeaning(edit: EntryEdit, context: Context): Meaning {
  const { before, after } = entryOf<Decision>(edit, context);
  const subject = (after ?? before)?.question ?? 'decisions';
  return {
    subject,
    ...saidOfDecision(edit, quoted(subject)),
    concerns: context.concerns.all(),
    effects: context.effects.always(),
  };
}

function saidOfDecision(edit: EntryEdit, name: string): Pick<Meaning, 'sentence' | 'class'> {
  const { before, after } = valuesOf(edit);
  const key = edit.path[2];
  switch (edit.kind) {
    case 'added': {
      const { answer } = after as Decision;
      const sentence = answer === undefined ? `open question: ${name}` : `decided: ${name} ${quoted(answer)}`;
      return { sentence, class: 'different' };
    }
    case 'removed':
      return { sentence: `question taken out: ${name}`, class: 'different' };
    case 'changed':
      if (key === 'question')
        return { sentence: `question: ${turn(before, after)}`, class: textClass(before, after) };
      if (key === 'answer' && before === undefined)
        return { sentence: `answered: ${name} ${quoted(String(after))}`, class: 'different' };
      if (key === 'answer' && after === undefined)
        return { sentence: `open again: ${name}`, class: 'different' };
      return {
        sentence: `${name}: ${(key ?? 'decisions').replaceAll('_', ' ')} ${turn(before, after)}`,
        class: textClass(before, after),
      };
  }
}
