import { expect, test } from '@jest/globals';
import { type Approval, signaturesOf } from '../../src/record/signatures.js';
import { versionsIn } from '../../src/record/versions.js';
import { minimalWith } from '../fixtures/minimal.js';

const bytes = (fragment: string) => new TextEncoder().encode(minimalWith(fragment));
const commit = (id: string) => ({ id: id.repeat(40), date: '2026-11-01T00:00:00Z', author: 'Dana' });
const approval = (login: string): Approval => ({ login, at: '2026-11-02T00:00:00Z', how: 'review' });

const PARTNER = 'partner:\n  company: Acme\n  owner: { name: Sam Ito, github: sam-ito }\n';
const BEFORE = bytes(`reviewers: [kim-ofori]\n${PARTNER}  reviewers: [acme-inc/integrations, mei-tanaka]`);
const AFTER = bytes(`${PARTNER}  reviewers: [acme-inc/integrations]`);

test('an approval counts for the company that names the person, before the change or after it', () => {
  const versions = versionsIn([
    { commit: commit('a'), file: 'scope.yaml', source: BEFORE },
    { commit: commit('b'), file: 'scope.yaml', source: AFTER },
  ]);
  const people = ['Dana-Reyes', 'kim-ofori', 'sam-ito', 'mei-tanaka', 'lee-park', 'of-a-team'];
  const pull = { number: 7, url: 'https://github.com/acme/crm/pull/7', approvals: people.map(approval) };
  const [version] = versions;
  if (!version) throw new Error('there are two versions');
  expect(signaturesOf(version, [pull]).map(({ login, role, company }) => [login, role, company])).toEqual([
    ['Dana-Reyes', 'owner', 'Ledgerly'],
    ['kim-ofori', 'reviewer', 'Ledgerly'],
    ['sam-ito', 'owner', 'Acme'],
    ['mei-tanaka', 'reviewer', 'Acme'],
    ['lee-park', 'cold reader', undefined],
    ['of-a-team', 'not named', undefined],
  ]);
});
