import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/gate/decide.js';
import { facts, user } from '../gate/facts.js';
import { EDITS, textsOf } from './edits.js';

const TEAMS = {
  'acme-inc/integrations': [user('ida-moss')],
  'example-logistics/warehouse-api': [user('kai-ruiz')],
};

/** Who signs a pull request that edits a scope, as the gate asks for it: "Acme: owner sam-ito". */
function signersOf(base: string, head: string): string[] {
  const verdict = decide(
    facts({ base: { 'scope.yaml': base }, head: { 'scope.yaml': head }, code: [], teams: TEAMS }),
  );
  const approvals = verdict?.conditions.find((condition) => condition.id === 'approvals');
  const asks = approvals?.id === 'approvals' ? approvals.scopes.flatMap((scope) => scope.required) : [];
  return asks.map(({ company, role, needed, open, isAlsoNamed }) => {
    const people = open.map(({ login }) => login).join('|');
    return `${company || '-'}: ${needed} ${role} ${people}${isAlsoNamed ? ' (new)' : ''}`;
  });
}

/** Who signs a change of an example that leaves its people as they are. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'crm-billing': [
    'Ledgerly: 1 owner dana-reyes',
    'Ledgerly: 1 reviewer kim-ofori',
    'Acme: 1 partner sam-ito|ida-moss',
    '-: 1 cold reader lee-park',
  ],
  'shop-fulfilment': [
    'Example Shops: 1 owner noor-haddad',
    'Example Logistics: 1 partner ivo-brandt|kai-ruiz|mei-tanaka',
    '-: 1 cold reader mei-tanaka',
  ],
  'hr-access': [
    'Example HR: 1 owner ama-boateng',
    'Example HR: 1 reviewer jo-lindqvist',
    'Example Identity: 2 partner tomas-vidal|rin-okafor|lu-moreau',
    '-: 1 cold reader lu-moreau',
  ],
  'clinic-calendar': [
    'Example Clinics: 1 owner lena-novak',
    'Example Booking: 1 partner idris-cole',
    '-: 1 cold reader sol-pereira',
  ],
};

const [OWNER, REVIEWER, PARTNER, READER] = USUAL['crm-billing'] as [string, string, string, string];
const ONE_OF_THEIRS = 'Example Identity: 1 partner tomas-vidal|rin-okafor|lu-moreau (new)';

/** One scope goes, and another one comes beside it. */
const ANOTHER_SCOPE = [
  ...[OWNER, REVIEWER, PARTNER, READER],
  ...[OWNER, REVIEWER, PARTNER, READER],
  '-: 1 owner of another scope dana-reyes',
];

/** Who signs what changes the people, by the edit: those of before and of after, and stand-ins for who leaves. */
const UNUSUAL: Readonly<Record<string, readonly string[]>> = {
  'another owner of ours': [
    'Ledgerly: 1 owner dana-reyes|kim-ofori',
    REVIEWER,
    PARTNER,
    READER,
    'Ledgerly: 1 owner kim-ofori (new)',
  ],
  "another owner of the partner's": [
    OWNER,
    REVIEWER,
    PARTNER,
    READER,
    'Acme: 1 partner jo-park|ida-moss (new)',
  ],
  'a reviewer of ours less': [OWNER, 'Ledgerly: 1 reviewer kim-ofori|dana-reyes', PARTNER, READER],
  "a reviewer of the partner's more": [
    OWNER,
    REVIEWER,
    PARTNER,
    READER,
    'Acme: 1 partner sam-ito|ida-moss|jo-park (new)',
  ],
  'another cold reader': [
    OWNER,
    REVIEWER,
    PARTNER,
    '-: 1 cold reader lee-park|dana-reyes|kim-ofori|sam-ito|ida-moss',
    '-: 1 cold reader jo-park (new)',
  ],
  'fewer approvals': [...(USUAL['hr-access'] ?? []), ONE_OF_THEIRS],
  'no gate at all': [...(USUAL['hr-access'] ?? []), ONE_OF_THEIRS],
  'another id of the scope': ANOTHER_SCOPE,
  'another id, and a weaker criterion: to the issues it is another scope, in which nothing can be reopened':
    ANOTHER_SCOPE,
  'a comment only': [],
};

describe('who signs an edit of the examples', () => {
  test.each(EDITS.map((one) => [`${one.example}: ${one.what}`, one] as const))('%s', (_, one) => {
    const { base, head } = textsOf(one);
    expect(signersOf(base, head)).toEqual(UNUSUAL[one.what] ?? USUAL[one.example]);
  });

  test('each unusual one is an edit', () => {
    expect(EDITS.map(({ what }) => what)).toEqual(expect.arrayContaining(Object.keys(UNUSUAL)));
  });
});
