// biome-ignore-all lint/suspicious/noThenProperty: `then` is the format's key for what a story gives.
import { describe, expect, test } from '@jest/globals';
import { namesOf } from '../../src/language/story/names.js';
import { judgeStory, lintStory } from '../../src/language/story.js';
import { stories } from './sentences/stories.js';
import { structured } from './sentences/structured-stories.js';

describe('stories of a customer', () => {
  test.each([
    'As an accountant, when I book an invoice, it shows in the bank portal within a minute, so I never type it twice.',
    'When a nurse signs a note, the doctor sees it on the next visit.',
    'If a buyer cancels an order, the shop refunds the card on the same day.',
    'As a shop owner I want to see yesterday’s refunds each morning.',
    'A teacher exports the marks as CSV.',
    'Once I archive a board, it is gone from my start page.',
    'As a support agent, I want the caller’s last order on the screen, so that I need not ask for it.',
    'The cashier sees the new price after the next sync.',
    'Show the tenant the unpaid rent on the first page.',
    'As Maria, I want my calendar in the app.',
    'As a developer, I want my SDK client to retry by itself, so that my code stays short.',
    'As an API user, I want the error code in the body, so that I can act on it.',
    'Visitors can subscribe to the newsletter.',
    'When a customer pays by card, the receipt is mailed to the customer.',
  ])('%s', (text) => {
    expect(lintStory(text)).toMatchObject({ label: 'customer-led', objections: [] });
  });
});

describe('stories of a system', () => {
  test.each([
    ['We push invoices to the bank.', 'system-actor', 'We'],
    ['As the scheduler, I want to run the import at night.', 'system-actor', 'scheduler'],
    ['As a backend service, I need the tokens rotated.', 'system-actor', 'backend service'],
    ['The API posts each order to the ERP.', 'system-actor', 'API'],
    ['As a QA engineer, I want more fixtures, so that the suite is green.', 'internal-role', 'QA engineer'],
    ['As a developer, I want to refactor the codebase.', 'internal-role', 'developer'],
    ['Syncs orders, refunds and invoices', 'feature-list', 'orders, refunds and invoices'],
    ['Two-way sync of contacts and deals', 'feature-list', 'contacts and deals'],
    ['Orders flow from the shop to the ERP.', 'feature-list', 'Orders flow from the shop to the ERP.'],
    ['We sync contacts, companies and deals.', 'feature-list', 'contacts, companies and deals'],
  ])('%s', (text, kind, words) => {
    const { label, objections } = lintStory(text);
    expect(label).toBe('system-led');
    expect(
      objections.map(({ start, end, ...objection }) => [objection.kind, text.slice(start, end)]),
    ).toEqual([[kind, words]]);
  });
});

describe('stories from other fields', () => {
  test.each(stories.customerLed)('of a customer: %s', (text) => {
    expect(lintStory(text)).toMatchObject({ label: 'customer-led', objections: [] });
  });

  test.each(stories.systemLed)('of a system: %s', (text) => {
    expect(lintStory(text).label).toBe('system-led');
  });
});

describe('what is missing', () => {
  test.each<[string, readonly string[]]>([
    ['When a rep closes a deal, it shows in the CRM within a minute, so that nobody retypes it.', []],
    ['As a clerk, I want to print the label.', ['trigger', 'timing', 'benefit']],
    ['As a clerk, when I save the order, the label is printed.', ['timing', 'benefit']],
    ['The backend stores the orders every night.', ['role', 'trigger', 'benefit']],
    ['As a manager, I want to manage everything so that I save time.', ['trigger', 'outcome', 'timing']],
  ])('%s', (text, missing) => {
    expect(lintStory(text).missing).toEqual(missing);
  });
});

describe('structured stories', () => {
  test.each([
    [{ as: 'bookkeeper', when: 'I book an invoice', then: 'Ledgerly shows the new number' }],
    [{ as: 'the shop owner', when: 'an order is paid', then: 'the stock goes down by one' }],
    [{ as: 'nurse', when: 'I sign a note', then: 'the doctor gets it by e-mail' }],
    [{ as: 'API consumer', when: 'my token expires', then: 'I get a 401 with the reason' }],
    [{ as: 'sales rep', when: 'I add a note', then: 'the app shows it to my manager' }],
    [{ as: 'office clerk', when: 'I merge two contacts', then: 'their notes and tasks stand on one page' }],
    [{ as: 'sales rep', when: 'I change the stage of a deal', then: 'the stage in the CRM changes too' }],
    [{ as: 'customer', when: 'I pay by card', then: 'my invoice is marked as paid' }],
    [{ as: 'bookkeeper', when: 'a refund is booked in the shop', then: 'it is in my journal' }],
    [
      {
        as: 'support agent',
        when: 'a customer writes an e-mail',
        then: 'the ticket has the last order on it',
      },
    ],
    [{ as: 'HR manager', when: 'I hire somebody', then: 'an account in Slack exists for them' }],
    [{ as: 'warehouse clerk', when: 'an order is paid', then: 'it is on my pick list' }],
    [{ as: 'shop owner', when: 'I change a price in the ERP', then: 'the shop has the new price' }],
    [{ as: 'teacher', when: 'a pupil leaves the school', then: 'the pupil is removed from my class list' }],
    [{ as: 'project manager', when: 'a task is done in Jira', then: 'it is ticked off on our board' }],
    [{ as: 'marketer', when: 'somebody signs up for the webinar', then: 'they are in my list' }],
    [{ as: 'sales manager', when: 'a deal syncs to the CRM', then: 'I see it in my forecast' }],
    [{ as: 'API client developer', when: 'my token expires', then: 'a 401 tells me so' }],
    [
      {
        as: 'rep',
        when: 'I delete a contact in Acme CRM',
        then: 'it is gone from Ledgerly, not left as a ghost',
      },
    ],
    [{ as: 'rep', when: 'the CRM is down', then: 'my changes are kept and written once it is back' }],
    [{ as: 'accountant', when: 'the bank posts a payment', then: 'the invoice closes by itself' }],
    [{ as: 'admin', when: 'I connect the account', then: 'the status reads connected' }],
    [{ as: 'rep', when: 'I add a file to a deal', then: 'the file syncs to Acme CRM' }],
    [{ as: 'office manager', when: 'I archive a room', then: 'nobody can book it any more' }],
    [{ as: 'sales reps', when: 'we win a deal', then: 'the team channel gets a message' }],
    [{ as: 'merchant', when: 'an order comes in', then: 'the stock is updated in both shops' }],
    [{ as: 'rep', when: 'I save a deal', then: 'the deal and its notes sync to Acme CRM' }],
    [{ as: 'rep', when: 'I open a customer', then: 'I see deals, notes and tasks' }],
    [{ as: 'buyer', when: 'I pay', then: 'sends me a receipt and an invoice' }],
    [{}],
    [{ as: '', when: '', then: '' }],
  ])('%j is fine', (story) => {
    expect(judgeStory(story)).toEqual([]);
  });

  test.each([
    [{ as: 'system', when: 'a deal closes', then: 'the rep sees it' }, [['as', 'system-actor', 'system']]],
    [{ as: 'the API', when: 'a deal closes', then: 'it shows up' }, [['as', 'system-actor', 'API']]],
    [
      { as: 'backend developer', when: 'I deploy', then: 'the page shows it' },
      [['as', 'internal-role', 'backend developer']],
    ],
    [{ as: 'rep', when: 'we sync contacts', then: 'I see them' }, [['when', 'system-actor', 'we']]],
    [
      { as: 'rep', when: 'I save', then: 'the backend syncs the record' },
      [['then', 'system-actor', 'backend']],
    ],
    [{ as: 'rep', when: 'I save', then: 'everything works' }, [['then', 'no-outcome', 'everything works']]],
    [
      { as: 'rep', when: 'I save', then: 'the data is processed' },
      [['then', 'no-outcome', 'the data is processed']],
    ],
    [
      { as: 'rep', then: 'syncs orders, refunds and notes' },
      [['then', 'feature-list', 'syncs orders, refunds and notes']],
    ],
    ...[
      'syncs contacts, companies and deals',
      'contacts, companies and deals',
      'Mirrors parcels and pallets',
    ].map(
      (then) =>
        [{ as: 'sales rep', when: 'I use the integration', then }, [['then', 'feature-list', then]]] as const,
    ),
    [
      { as: 'our backend', when: 'we sync', then: 'syncs products, orders and customers.' },
      [
        ['as', 'system-actor', 'our backend'],
        ['then', 'feature-list', 'syncs products, orders and customers'],
      ],
    ],
    [
      { as: 'system', then: 'orders and refunds are synced' },
      [
        ['as', 'system-actor', 'system'],
        ['then', 'feature-list', 'orders and refunds are synced'],
      ],
    ],
  ] as const)('%j is not', (story, expected) => {
    const found = judgeStory(story).map(({ field, kind, start, end }) => [
      field,
      kind,
      ((story as Partial<Record<typeof field, string>>)[field] ?? '').slice(start, end),
    ]);
    expect(found).toEqual(expected);
  });

  test('every objection asks, and shows how', () => {
    for (const objection of judgeStory({ as: 'system', when: 'we sync', then: 'everything works' })) {
      expect(objection.message).toMatch(/".+"/);
      expect(objection.question).toMatch(/\?$/);
      expect(objection.suggestion).toMatch(/‹.+›/);
    }
  });
});

describe('the finding stands on the words that cause it', () => {
  test.each([
    [{ as: 'the Fitslot' }, ['as', 'system-actor', 'the Fitslot']],
    [{ as: 'member', then: 'Doorkey stores it' }, ['then', 'system-actor', 'Doorkey']],
    [{ as: 'member', when: 'a POST request arrives at Doorkey' }, ['when', 'system-actor', 'POST request']],
    [{ as: 'member', then: 'the record is upserted' }, ['then', 'system-actor', 'the record']],
    [{ as: 'member', then: 'it is consistent' }, ['then', 'no-outcome', 'it is consistent']],
  ] as const)('%j', (story, expected) => {
    const found = judgeStory(story, namesOf(['Fitslot', 'Doorkey'])).map(({ field, kind, start, end }) => [
      field,
      kind,
      ((story as Partial<Record<typeof field, string>>)[field] ?? '').slice(start, end),
    ]);
    expect(found).toEqual([expected]);
  });
});

describe.each(Object.entries(structured))('structured stories of %s', (_field, { systems, good, bad }) => {
  test.each(good)('$as: $when, $then', (story) => {
    expect(judgeStory(story, namesOf(systems))).toEqual([]);
  });

  test.each(bad)('not: $as: $when, $then', (story) => {
    expect(judgeStory(story, namesOf(systems))).not.toEqual([]);
  });
});

describe('odd input', () => {
  test.each(['', 'As', 'As a', 'As a ,', '…', 'when', '👩‍👩‍👧'])('%j is no error', (text) => {
    expect(['customer-led', 'system-led']).toContain(lintStory(text).label);
  });
});
