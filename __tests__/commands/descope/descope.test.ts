import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type DescopeInput, descope } from '../../../src/commands/descope/descope.js';
import { shortened } from '../../../src/commands/descope/out-of-scope-items.js';
import { type Proposal, write } from '../../../src/commands/edit-scope.js';
import { UnusableInput } from '../../../src/errors.js';
import { read } from '../../../src/scope/read.js';
import { FakeFiles } from '../../fakes/files.js';
import { MINIMAL, minimalWith } from '../../fixtures/minimal.js';

const EXAMPLES = ['clinic-calendar', 'crm-billing', 'hr-access', 'shop-fulfilment'];

function example(name: string): string {
  return readFileSync(`examples/${name}/scope.yaml`, 'utf8');
}

async function proposed(
  text: string,
  criterion: string,
  options: Partial<DescopeInput> = {},
): Promise<Proposal> {
  const input = { criterion, paths: [], waive: false, ...options };
  const outcome = await descope(input, new FakeFiles({ 'scope.yaml': text }));
  if ('wrong' in outcome) throw new Error('the scope can be read');
  return outcome.proposal;
}

function sentences({ diff }: Proposal): string[] {
  return diff?.kind === 'compared' ? diff.changes.map(({ sentence }) => sentence) : [];
}

/** The lines that go (-) and come (+). */
function lines({ before, after }: Proposal): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('every criterion of every example', () => {
  const all = EXAMPLES.flatMap((name) =>
    (read(example(name)).value?.criteria ?? []).map(({ id }) => [name, id] as const),
  );

  test.each(all)('%s: %s is one move, and nothing else changes', async (name, id) => {
    const text = example(name);
    const proposal = await proposed(text, id, { candidate: 'some day', waive: true });
    expect(proposal.errors?.findings).toBeUndefined();
    const { diff } = proposal;
    if (diff?.kind !== 'compared') throw new Error('two versions are compared');
    expect(diff.changes.map(({ kind, subject }) => [kind, subject])[0]).toEqual(['descoped', id]);
    // Cases that it alone covered have an item each; its exceptions go with it.
    expect(diff.changes.slice(1).filter(({ part }) => !['out_of_scope', 'rules'].includes(part))).toEqual([]);
    const [gone, come] = ['-', '+'].map((sign) => lines(proposal).filter((line) => line.startsWith(sign)));
    expect(come?.every((line) => line.includes('some day'))).toBe(true);
    expect(gone?.filter((line) => /^-\S/.test(line))).toEqual([]);
    expect(proposal.after.match(/#.*/g)).toEqual(text.match(/#.*/g));
  });
});

describe('the item', () => {
  test('is what is said of it, with the id where nobody would know the criterion', async () => {
    const known = await proposed(example('crm-billing'), 'AC-3', {
      item: 'Marking the same deal closed-won twice',
      candidate: 'v1.1',
      reason: 'no customer does',
    });
    expect(lines(known).at(-1)).toBe(
      '+  - { item: Marking the same deal closed-won twice, candidate: v1.1, reason: no customer does }',
    );
    const other = await proposed(example('crm-billing'), 'AC-3', { item: 'Double clicks' });
    expect(lines(other).at(-1)).toBe('+  - Double clicks (AC-3)');
    expect(sentences(other)).toEqual(['AC-3: promised → out of scope, as “Double clicks (AC-3)” (weaker)']);
  });

  test.each([
    ['It shows within 5 minutes.', 'It shows within 5 minutes'],
    [
      'When Acme CRM answers 5xx or not within 10 seconds, the sync retries three times with backoff, then alerts.',
      'When Acme CRM answers 5xx or not within 10 seconds',
    ],
    [
      'An invoice that is 1 day past its due date shows as overdue in Acme CRM at the top of the list after the next sync.',
      'An invoice that is 1 day past its due date shows as overdue in Acme CRM at the top of the list',
    ],
    [
      'On the start date, an employee is in exactly the groups that the cost centre lists.',
      'An employee is in exactly the groups that the cost centre lists',
    ],
    [
      'An invoice that is 1 day past its due date shows as overdue in Acme CRM with its number and date after the next sync.',
      'An invoice that is 1 day past its due date shows as overdue in Acme CRM with its number',
    ],
  ])('is made from the sentence: %s', (statement, item) => {
    expect(shortened(statement)).toBe(item);
  });

  test('is asked for on a terminal, as the candidate is', async () => {
    const asked: string[] = [];
    const ask = async ({ text, fallback }: { text: string; fallback?: string }) => {
      asked.push(`${text} [${fallback}]`);
      return asked.length === 1 ? ' Double   clicks ' : 'v2';
    };
    expect(lines(await proposed(example('crm-billing'), 'AC-3', { ask })).at(-1)).toBe(
      '+  - { item: Double clicks (AC-3), candidate: v2 }',
    );
    expect(asked).toEqual([
      'AC-3, in the words of the list [Marking the same deal closed-won twice creates one draft invoice]',
      'the release that it may come in, if any []',
    ]);
  });

  test('has no character that does not show', async () => {
    await expect(proposed(MINIMAL, 'AC-1', { item: 'a\u202eb' })).rejects.toThrow(
      '--item: It has a character',
    );
    await expect(proposed(MINIMAL, 'AC-1', { item: 'a\nb' })).rejects.toBeInstanceOf(UnusableInput);
  });
});

describe('a case that nothing else covers', () => {
  const text = example('crm-billing');

  test('is not left open unless somebody says so', async () => {
    await expect(proposed(text, 'AC-7')).rejects.toThrow(/Only AC-7 covers `delete`.*`--waive`/);
    const no = proposed(text, 'AC-7', { item: 'x', candidate: 'v2', ask: async () => 'no' });
    await expect(no).rejects.toThrow('Only AC-7 covers');
    const yes = await proposed(text, 'AC-7', { item: 'x', candidate: 'v2', ask: async () => 'yes' });
    expect(lines(yes).at(-1)).toContain('waives: delete');
  });

  test('is no question where another criterion covers it, or an item waives it', async () => {
    const covered = text.replace('covers: [rename]', 'covers: [rename, delete]');
    expect(lines(await proposed(covered, 'AC-7')).at(-1)).not.toContain('waives');
  });

  test('is one item each', async () => {
    const both = text
      .replace('covers: [delete]', 'covers: [delete, rename]')
      .replace('    covers: [rename]\n', '');
    const proposal = await proposed(both, 'AC-7', { waive: true, item: 'Archiving' });
    expect(lines(proposal).slice(-2)).toEqual([
      '+  - { item: Archiving (AC-7), waives: delete }',
      '+  - { item: "Archiving (AC-7, rename)", waives: rename }',
    ]);
    expect(proposal.errors).toBeUndefined();
  });
});

describe('what refers to the criterion', () => {
  const withRules = (rules: string) => `${example('crm-billing')}\n# weights\n${rules}`;

  test.each([
    [
      'one of several places',
      'rules:\n  criteria/one-thing: { severity: info, at: [AC-2, AC-3], reason: x } # c\n',
      'rules:\n  criteria/one-thing: { severity: info, at: [AC-2], reason: x } # c\n',
    ],
    [
      'the only place: without one it would be for all',
      'rules:\n  criteria/traced: { severity: info, reason: x }\n  criteria/one-thing:\n    severity: info\n    at:\n      - AC-3\n    reason: x\n',
      'rules:\n  criteria/traced: { severity: info, reason: x }\n',
    ],
    ['the only rule', 'rules:\n  criteria/one-thing: { severity: info, at: [AC-3], reason: x }\n', ''],
  ])('an exception goes with it: %s', async (_, before, after) => {
    const { after: text } = await proposed(withRules(before), 'AC-3');
    expect(text.slice(text.indexOf('# weights\n') + 10)).toBe(after);
  });

  test('a story that nothing proves any more is a finding, not an error', async () => {
    const { result, errors } = await proposed(example('crm-billing'), 'AC-5');
    expect(errors).toBeUndefined();
    expect(result.findings.map(({ rule }) => rule)).toContain('criteria/traced');
  });
});

describe('a result that would be wrong', () => {
  test('has its new errors: the candidate is this release', async () => {
    const { errors } = await proposed(example('crm-billing'), 'AC-3', { candidate: 'v1' });
    expect(errors?.findings.map(({ rule }) => rule)).toEqual(['out-of-scope/contradiction']);
  });

  test('has its new errors: no criterion is left', async () => {
    const { errors, diff } = await proposed(MINIMAL, 'AC-1');
    expect(errors?.findings.length).toBeGreaterThan(0);
    expect(diff).toBeUndefined();
  });

  test('errors that the scope has already hold nothing up', async () => {
    const text = example('crm-billing').replace('name: Dana Reyes', 'name: Platform team');
    const { errors, result } = await proposed(text, 'AC-3');
    expect(errors).toBeUndefined();
    expect(result.findings.map(({ rule }) => rule)).toEqual(['owner/person']);
  });
});

describe('where the criterion is', () => {
  const CONFIG = { '.github/scope-as-code.yaml': 'scopes: [a.yaml, b.yaml]\n' };
  const input = { criterion: 'AC-1', paths: [], waive: false };

  test('is found among several scopes, unless two have it', async () => {
    const other = minimalWith('id: other').replaceAll('AC-1', 'B-1');
    const files = new FakeFiles({ ...CONFIG, 'a.yaml': example('crm-billing'), 'b.yaml': other });
    await expect(descope({ ...input, criterion: 'AC-3' }, files)).resolves.toMatchObject({
      proposal: { file: 'a.yaml' },
    });
    files.texts.set('b.yaml', minimalWith('id: other'));
    await expect(descope(input, files)).rejects.toThrow(
      'AC-1 is in a.yaml and b.yaml: name the file behind it.',
    );
    await expect(descope({ ...input, paths: ['a.yaml'] }, files)).resolves.toMatchObject({
      proposal: { file: 'a.yaml' },
    });
  });

  test('nowhere', async () => {
    await expect(proposed(example('crm-billing'), 'AC-33')).rejects.toThrow('There is no criterion `AC-33`.');
    const { after } = await proposed(example('crm-billing'), 'AC-3', { item: 'Double clicks' });
    await expect(proposed(after, 'AC-3')).rejects.toThrow('AC-3 is out of scope already.');
  });

  test('a file that can’t be read is shown with what is wrong', async () => {
    const files = new FakeFiles({ 'scope.yaml': `${MINIMAL}relase: x\n` });
    await expect(descope(input, files)).resolves.toMatchObject({ wrong: [{ file: 'scope.yaml' }] });
  });
});

test('a byte-order mark and CRLF stay', async () => {
  const text = `\uFEFF${example('crm-billing').replaceAll('\n', '\r\n')}`;
  const proposal = await proposed(text, 'AC-3');
  expect(proposal.text.startsWith('\uFEFF# yaml-language-server')).toBe(true);
  expect(proposal.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what somebody else wrote meanwhile is not overwritten', async () => {
  const files = new FakeFiles({ 'scope.yaml': example('crm-billing') });
  const outcome = await descope({ criterion: 'AC-3', paths: [], waive: false }, files);
  if ('wrong' in outcome) throw new Error('the scope can be read');
  await files.write('scope.yaml', MINIMAL);
  await expect(write(outcome.proposal, files)).rejects.toThrow('scope.yaml: It was changed in the meantime.');
  expect(files.texts.get('scope.yaml')).toBe(MINIMAL);
});
