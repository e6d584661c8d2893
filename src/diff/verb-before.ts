import { formsOfBe, formsOfHave, modals } from '../language/lexicon.js';
import type { Sentence } from '../language/sentence.js';
import { RELATIVE } from './bound-words.js';
import { range } from './range.js';

/**
 * The verb that what stands at `to` belongs to: the last one before it, where that is the sentence's own. A
 * condition has its own verb, and so has "that is marked", unless another one follows; "paid" alone is no verb.
 */
export function verbBefore(
  sentence: Sentence,
  to: number,
): { base: string | undefined; to: number } | undefined {
  const { tokens, zones } = sentence;
  const start = statementStart(sentence, to);
  const groups = verbGroups(sentence, start, to);
  const last = groups.at(-1);
  if (!last?.isFinite || zones[last.from] !== 'main') return undefined;
  // "…, at most 10 minutes later" goes on with the statement after a condition in its middle.
  const isOpening = tokens[to - 1]?.text === ',' || ['before', 'once'].includes(tokens[to]?.key ?? '');
  if (zones[to] === 'trigger' && !isOpening) return undefined;
  const relatives = range(start, to).filter((index) => RELATIVE.has(tokens[index]?.key ?? ''));
  const isOwn = relatives.every((index) => {
    const before = groups.filter((group) => group.from < index).length;
    return before === 0 && groups.length >= (tokens[index]?.key === 'with' ? 1 : 2);
  });
  return isOwn ? last : undefined;
}

interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly base: string | undefined;
  readonly isFinite: boolean;
}

/** The verbs of a stretch, each with its "is", "has" or "can". */
function verbGroups({ tokens, verbs }: Sentence, start: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = start; index < to; index++) {
    const key = tokens[index]?.key ?? '';
    const isHelper = formsOfBe.has(key) || formsOfHave.has(key) || modals.has(key) || /^exists?$/.test(key);
    const verb = verbs.find(({ at }) => at === index);
    if (!isHelper && !verb) continue;
    const previous = groups.at(-1);
    const end = verb?.to ?? index + 1;
    // Between "is" and "listed", at most one word: "is then listed".
    const isJoined = previous !== undefined && previous.base === undefined && index - previous.to <= 1;
    const base = verb?.base;
    if (isJoined && verb) groups.splice(-1, 1, { ...previous, to: end, base, isFinite: true });
    else
      groups.push({
        from: index,
        to: end,
        base,
        isFinite: isHelper || (verb !== undefined && !verb.passive),
      });
  }
  return groups;
}

/** Where the statement begins: behind an opening condition. */
export function statementStart({ zones }: Pick<Sentence, 'zones'>, to: number): number {
  const start = range(0, to).find((index) => zones[index] === 'main');
  return start ?? to;
}

/** From one stop to the next. */
export function clauseOf({ tokens }: Sentence, at: number): { from: number; to: number } {
  const isStop = (index: number) => [',', ';', '.', ':'].includes(tokens[index]?.text ?? '');
  const before = range(0, at - 1).findLast(isStop);
  const after = range(at, tokens.length).find(isStop);
  return { from: before === undefined ? 0 : before + 1, to: after ?? tokens.length };
}
