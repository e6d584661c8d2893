import { describe, expect, test } from '@jest/globals';
import { type DecideInput, decide } from '../../src/commands/decide.js';
import { UnusableInput } from '../../src/errors.js';
import { FakeFiles } from '../fakes/files.js';
import { MINIMAL, minimalWith } from '../fixtures/minimal.js';

async function decided(text: string, input: Partial<DecideInput>) {
  const all = { paths: [], today: '2026-11-23', ...input };
  const outcome = await decide(all, new FakeFiles({ 'scope.yaml': text }));
  if ('wrong' in outcome) throw new Error('the scope can be read');
  return outcome.proposal;
}

const OPEN = `${MINIMAL}
decisions:
  - question: Who pays for the sandbox?   # asked by phone
    asked_by: lee-park
# the end
`;

describe('a question that is answered', () => {
  test('is written behind what is out of scope, where there were none', async () => {
    const { after, errors, diff } = await decided(MINIMAL, {
      question: 'Do archived deals keep their link?',
      answer: 'Yes; it is read-only.',
      askedBy: 'lee-park',
      asked: '2026-11-20',
    });
    expect(errors).toBeUndefined();
    expect(after).toBe(
      MINIMAL.replace(
        '\ncold_read',
        `
decisions:
  - question: Do archived deals keep their link?
    asked_by: lee-park
    asked: 2026-11-20
    answer: Yes; it is read-only.
    answered_by: dana-reyes
    decided: 2026-11-23

cold_read`,
      ),
    );
    expect(diff).toMatchObject({ changes: [{ kind: 'added', part: 'decisions' }] });
  });

  test('stood open: the answer comes to it, and the finding goes', async () => {
    const proposal = await decided(OPEN, {
      question: 'who pays for  the sandbox?',
      answer: 'Acme',
      answeredBy: 'sam-ito',
      decided: '2026-11-22',
    });
    expect(proposal.after).toBe(
      OPEN.replace(
        'lee-park\n#',
        'lee-park\n    answer: Acme\n    answered_by: sam-ito\n    decided: 2026-11-22\n#',
      ),
    );
    expect(proposal.result.findings).toEqual([]);
  });

  test('is asked for on a terminal: first the one that stands open', async () => {
    const asked: (string | undefined)[] = [];
    const ask = async ({ fallback }: { fallback?: string }) => {
      asked.push(fallback);
      return fallback ?? 'Acme';
    };
    expect((await decided(OPEN, { ask })).result.findings).toEqual([]);
    expect(asked).toEqual(['Who pays for the sandbox?', undefined]);
  });
});

describe('is refused', () => {
  test.each<[string, string, Partial<DecideInput>, string]>([
    ['without an answer', OPEN, { question: 'x' }, '--answer'],
    ['without a question', OPEN, { answer: 'x' }, '--question'],
    [
      'with another answer',
      OPEN.replace('asked_by: lee-park', 'answer: Acme'),
      { question: 'Who pays for the sandbox?', answer: 'Ledgerly' },
      'This has an answer already: “Acme”',
    ],
    [
      'with a name that does not show',
      OPEN,
      { question: 'x', answer: 'y', answeredBy: 'a\u200bb' },
      '--by: ',
    ],
    [
      'with another person who asked',
      OPEN,
      { question: 'Who pays for the sandbox?', answer: 'Acme', askedBy: 'kim' },
      'The question says asked_by lee-park, not kim.',
    ],
  ])('%s', async (_, text, input, message) => {
    await expect(decided(text, input)).rejects.toThrow(message);
    await expect(decided(text, input)).rejects.toBeInstanceOf(UnusableInput);
  });

  test('with a date that is none: a new error', async () => {
    const { errors } = await decided(OPEN, { question: 'x', answer: 'y', decided: '23.11.2026' });
    expect(errors?.findings.map(({ rule }) => rule)).toEqual(['schema/format']);
  });

  test('where it is not said for which of two scopes', async () => {
    const files = new FakeFiles({
      '.github/scope-as-code.yaml': 'scopes: [a.yaml, b.yaml]\n',
      'a.yaml': MINIMAL,
      'b.yaml': minimalWith('id: other'),
    });
    const input = { paths: [], today: '2026-11-23', question: 'x', answer: 'y' };
    await expect(decide(input, files)).rejects.toThrow('name the file that the decision is for');
  });
});
