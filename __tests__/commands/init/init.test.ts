import { describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../src/commands/ask.js';
import { init } from '../../../src/commands/init/init.js';
import type { Answers } from '../../../src/commands/init/questions.js';
import { examine } from '../../../src/rules/examine.js';
import { FakeFiles } from '../../fakes/files.js';

const GIVEN: Partial<Answers> = {
  ourCompany: 'Doorkey',
  ourSystem: 'Doorkey Cloud',
  partnerCompany: 'Fitslot',
  partnerSystem: 'Fitslot',
  owner: 'Marta Vos',
  ownerLogin: 'marta-vos',
  partnerOwner: 'Piet Smit',
  partnerOwnerLogin: 'piet-smit',
};

async function written(given: Partial<Answers>): Promise<string> {
  const files = new FakeFiles({});
  const input = {
    given: { ...GIVEN, ...given },
    fallbacks: {},
    ask: undefined,
    path: 'a.yaml',
    force: false,
  };
  await init(input, files);
  return files.texts.get('a.yaml') ?? '';
}

describe('nothing is written that nobody said', () => {
  test('no item of the list is a candidate', async () => {
    const text = await written({ outOfScope: 'Payments at the door; Guests, too' });
    expect(text).toContain('out_of_scope:\n  - Payments at the door\n  - Guests, too\n');
    expect(text.match(/candidate: \S+/g)).toEqual(['candidate: v1.1']);
    expect(text).toMatch(/^# .*candidate: v1\.1/m);
    const rules = examine(text).findings.map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual([
      'cold-read/missing',
      'criteria/testable',
      'out-of-scope/candidate',
    ]);
  });

  test.each(['eva', 'appointment', 'user', 'hour', 'booking'])(
    'no article that may be wrong: %s',
    async (record) => {
      const text = await written({ records: record });
      expect(text).not.toMatch(new RegExp(`\\ban? (?:\\w+ )?${record}`));
      expect(text).toContain(`I change the ${record} in`);
    },
  );
});

describe('a login may have its @', () => {
  test('of a person, and of a list', async () => {
    const text = await written({
      ownerLogin: '@marta-vos',
      partnerOwnerLogin: ' @piet-smit',
      partnerReviewers: '@kim, fitslot/door,@lee',
    });
    expect(text).toContain('github: marta-vos }');
    expect(text).toContain('github: piet-smit }');
    expect(text).toContain('reviewers: [kim, fitslot/door, lee]');
  });
});

describe('two companies are two', () => {
  test.each<[Partial<Answers>, string]>([
    [{ partnerCompany: ' doorkey ' }, '--partner-company: Both companies would be `doorkey`.'],
    [{ partnerSystem: 'DOORKEY cloud' }, '--partner-system: Both products would be `DOORKEY cloud`.'],
  ])('%j', async (given, message) => {
    await expect(written(given)).rejects.toThrow(message);
  });

  test('a company may be called as its own product', async () => {
    await expect(written({ ourSystem: 'Doorkey' })).resolves.toContain('doorkey');
  });
});

test('who is asked hears how far it is, and what no answer means', async () => {
  const asked: Asked[] = [];
  const files = new FakeFiles({});
  const ask = async (question: Asked): Promise<string> => {
    asked.push(question);
    return '';
  };
  await init({ given: GIVEN, fallbacks: {}, ask, path: 'a.yaml', force: false }, files);
  expect(asked.map(({ step, unsaid, fallback }) => [step, unsaid ?? fallback])).toEqual([
    [{ number: 1, of: 7 }, 'nobody'],
    [{ number: 2, of: 7 }, 'contact'],
    [{ number: 3, of: 7 }, 'to-partner'],
    [{ number: 4, of: 7 }, 'v1'],
    [{ number: 5, of: 7 }, 'nothing yet; then `validate` asks'],
    [{ number: 6, of: 7 }, 'all'],
    [{ number: 7, of: 7 }, 'main'],
  ]);
});
