import { readFileSync } from 'node:fs';

/** An edit of an example's text, and what it means. */
export interface EditCase {
  readonly example: string;
  readonly what: string;
  /** Replaced one after the other, each once. */
  readonly edits: readonly (readonly [before: string, after: string])[];
  /** For each change: its sentence, its class, the companies that it concerns, and what follows from it. */
  readonly expected: readonly string[];
}

/** The example and the text that it becomes. */
export function textsOf({ example, edits }: Pick<EditCase, 'example' | 'edits'>): {
  base: string;
  head: string;
} {
  const base = readFileSync(`examples/${example}/scope.yaml`, 'utf8');
  let head = base;
  for (const [before, after] of edits) {
    if (!head.includes(before)) throw new Error(`${example} has no ${before}`);
    head = head.replace(before, () => after);
  }
  return { base, head };
}

export const EDITS: readonly EditCase[] = [
  {
    example: 'crm-billing',
    what: 'an item out of scope, worded anew and written out with a candidate',
    edits: [['  - Multi-currency conversion\n', '  - { item: Currency conversion, candidate: v2 }\n']],
    expected: [
      'out of scope: Multi-currency conversion → Currency conversion | different | Acme+Ledgerly',
      'Currency conversion: candidate none → v2 | different | Acme+Ledgerly',
    ],
  },
  {
    example: 'crm-billing',
    what: 'another id, and a weaker criterion: to the issues it is another scope, in which nothing can be reopened',
    edits: [
      ['id: crm-billing', 'id: crm-books'],
      ['in Ledgerly within 60 seconds.', 'in Ledgerly within 5 minutes.'],
    ],
    expected: [
      'id: crm-billing → crm-books, another scope to its issues | different | Acme+Ledgerly | close AC-1, close AC-2, close AC-3, close AC-4, close AC-5, close AC-6, close AC-7, close AC-8, close AC-9, close AC-10, create AC-1, create AC-2, create AC-3, create AC-4, create AC-5, create AC-6, create AC-7, create AC-8, create AC-9, create AC-10',
      'AC-1: 60 seconds → 5 minutes (weaker) | weaker | Acme+Ledgerly | evidence AC-1',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a negation',
    edits: [['archives it in Ledgerly', 'does not archive it in Ledgerly']],
    expected: ['AC-7: archives → does not archive, negated | different | Acme+Ledgerly | reopen AC-7'],
  },
  {
    example: 'crm-billing',
    what: 'a longer deadline',
    edits: [['in Ledgerly within 60 seconds.', 'in Ledgerly within 5 minutes.']],
    expected: ['AC-1: 60 seconds → 5 minutes (weaker) | weaker | Acme+Ledgerly | reopen AC-1, evidence AC-1'],
  },
  {
    example: 'crm-billing',
    what: 'a shorter deadline',
    edits: [['in Ledgerly within 60 seconds.', 'in Ledgerly within 30 s.']],
    expected: ['AC-1: 60 seconds → 30 s (stronger) | stronger | Acme+Ledgerly | reopen AC-1, evidence AC-1'],
  },
  {
    example: 'crm-billing',
    what: 'the same deadline in another unit',
    edits: [['in Ledgerly within 60 seconds.', 'in Ledgerly within 1 minute.']],
    expected: [
      'AC-1: 60 seconds → 1 minute (wording only) | wording | Acme+Ledgerly | reopen AC-1, evidence AC-1',
    ],
  },
  {
    example: 'crm-billing',
    what: 'case and spacing only',
    edits: [
      [
        'A deal that is marked closed-won in Acme CRM has',
        'a deal that is marked  closed-won in ACME CRM has',
      ],
    ],
    expected: [
      'AC-1: its sentence is written otherwise (wording only) | wording | Acme+Ledgerly | update AC-1',
    ],
  },
  {
    example: 'crm-billing',
    what: 'more retries',
    edits: [['retries three times', 'retries five times']],
    expected: ['AC-10: three times → five times (stronger) | stronger | Acme+Ledgerly | reopen AC-10'],
  },
  {
    example: 'crm-billing',
    what: 'fewer retries',
    edits: [['retries three times', 'retries 2 times']],
    expected: ['AC-10: three times → 2 times (weaker) | weaker | Acme+Ledgerly | reopen AC-10'],
  },
  {
    example: 'crm-billing',
    what: 'a threshold within a condition',
    edits: [['not within 10 seconds', 'not within 30 seconds']],
    expected: ['AC-10: 10 seconds → 30 seconds | different | Acme+Ledgerly | reopen AC-10'],
  },
  {
    example: 'crm-billing',
    what: 'a bound after a condition',
    edits: [['at most 10 minutes later', 'at most 1 hour later']],
    expected: ['AC-4: 10 minutes → 1 hour (weaker) | weaker | Acme+Ledgerly | reopen AC-4'],
  },
  {
    example: 'crm-billing',
    what: 'a count that is no bound',
    edits: [['creates one draft invoice', 'creates two draft invoices']],
    expected: ['AC-3: one draft invoice → two draft invoices | different | Acme+Ledgerly | reopen AC-3'],
  },
  {
    example: 'crm-billing',
    what: 'a clause taken out',
    edits: [[', then logs the record ID and raises an alert.', ', then logs the record ID.']],
    expected: ['AC-10: “and raises an alert” taken out | different | Acme+Ledgerly | reopen AC-10'],
  },
  {
    example: 'crm-billing',
    what: 'a clause put in',
    edits: [['removes none of its invoices.', 'removes none of its invoices or payments.']],
    expected: ['AC-7: “or payments” put in | different | Acme+Ledgerly | reopen AC-7'],
  },
  {
    example: 'crm-billing',
    what: 'another verb',
    edits: [['archives it in Ledgerly', 'hides it in Ledgerly']],
    expected: ['AC-7: archives → hides | different | Acme+Ledgerly | reopen AC-7'],
  },
  {
    example: 'crm-billing',
    what: 'a case that is covered no more',
    edits: [['    covers: [delete]\n', '']],
    expected: ['AC-7 covers delete no more (weaker) | weaker | Acme+Ledgerly | reopen AC-7'],
  },
  {
    example: 'crm-billing',
    what: 'a case more',
    edits: [['covers: [api-down]', 'covers: [api-down, timing]']],
    expected: ['AC-10 covers timing, too (stronger) | stronger | Acme+Ledgerly | reopen AC-10'],
  },
  {
    example: 'crm-billing',
    what: 'a step taken out',
    edits: [['      - alert seen in the on-call channel\n', '']],
    expected: [
      'AC-10: step “alert seen in the on-call channel” taken out (weaker) | weaker | Acme+Ledgerly | reopen AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a step added',
    edits: [
      [
        '      - alert seen in the on-call channel\n',
        '      - alert seen in the on-call channel\n      - record ID found in the log\n',
      ],
    ],
    expected: [
      'AC-10: step “record ID found in the log” added (stronger) | stronger | Acme+Ledgerly | reopen AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a step for another',
    edits: [['alert seen in the on-call channel', 'record ID found in the log']],
    expected: [
      'AC-10: step “alert seen in the on-call channel” taken out | different | Acme+Ledgerly | reopen AC-10',
      'AC-10: step “record ID found in the log” added | different | Acme+Ledgerly | reopen AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a step worded anew',
    edits: [['alert seen in the on-call channel', 'alert heard in the on-call channel']],
    expected: [
      'AC-10: step “alert seen in the on-call channel” → “alert heard in the on-call channel” | different | Acme+Ledgerly | reopen AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'the steps in another order',
    edits: [
      [
        "      - forced 503 in the partner's sandbox\n      - alert seen in the on-call channel\n",
        "      - alert seen in the on-call channel\n      - forced 503 in the partner's sandbox\n",
      ],
    ],
    expected: [
      "AC-10: order of the steps: “forced 503 in the partner's sandbox” moved | different | Acme+Ledgerly | reopen AC-10",
    ],
  },
  {
    example: 'crm-billing',
    what: 'another test',
    edits: [['deal sync > draft invoice within 60 s', 'deals > draft invoice']],
    expected: [
      'AC-1: test “deal sync > draft invoice within 60 s” → “deals > draft invoice” | different | Acme+Ledgerly | reopen AC-1, evidence AC-1',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a test in other case',
    edits: [['deal sync > draft invoice within 60 s', 'Deal sync > draft invoice  within 60 s']],
    expected: [
      'AC-1: test “deal sync > draft invoice within 60 s” → “Deal sync > draft invoice  within 60 s” (wording only) | wording | Acme+Ledgerly | update AC-1',
    ],
  },
  {
    example: 'crm-billing',
    what: 'no test any more',
    edits: [['    verify: { test: "deal sync > draft invoice within 60 s" }\n', '']],
    expected: [
      'AC-1: test “deal sync > draft invoice within 60 s” → none | different | Acme+Ledgerly | reopen AC-1, evidence AC-1',
    ],
  },
  {
    example: 'crm-billing',
    what: 'what a criterion is about',
    edits: [['records: [customer, invoice]', 'records: [customer]']],
    expected: ['AC-7 is about invoice no more | different | Acme+Ledgerly | update AC-7'],
  },
  {
    example: 'crm-billing',
    what: 'what a criterion proves',
    edits: [['    stories: [S2]\n    records: [invoice]', '    stories: [S2, S3]\n    records: [invoice]']],
    expected: ['AC-4 proves S3, too | different | Acme+Ledgerly | update AC-4'],
  },
  {
    example: 'crm-billing',
    what: 'a criterion removed',
    edits: [
      [
        '  - id: AC-3\n    statement: Marking the same deal closed-won twice creates one draft invoice.\n    records: [deal]\n',
        '',
      ],
    ],
    expected: [
      'AC-3 removed: “Marking the same deal closed-won twice creates one draft invoice.” (weaker) | weaker | Acme+Ledgerly | close AC-3',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a criterion added',
    edits: [
      [
        'out_of_scope:',
        '  - id: AC-11\n    statement: A refund shows in Acme CRM within 1 hour.\n    records: [invoice]\n\nout_of_scope:',
      ],
    ],
    expected: [
      'AC-11 added: “A refund shows in Acme CRM within 1 hour.” (stronger) | stronger | Acme+Ledgerly | create AC-11',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a criterion under another id',
    edits: [['id: AC-3\n', 'id: AC-33\n']],
    expected: [
      'AC-3 → AC-33: the same criterion under another id; nothing of it counts as done | different | Acme+Ledgerly | close AC-3, create AC-33',
    ],
  },
  {
    example: 'crm-billing',
    what: 'two criteria swap ids',
    edits: [
      ['id: AC-2\n', 'id: AC-X\n'],
      ['id: AC-3\n', 'id: AC-2\n'],
      ['id: AC-X\n', 'id: AC-3\n'],
    ],
    expected: [
      'AC-2 → AC-3: the same criterion under another id; the issue of AC-3 stood for another text | different | Acme+Ledgerly | reopen AC-3',
      'AC-3 → AC-2: the same criterion under another id; the issue of AC-2 stood for another text | different | Acme+Ledgerly | reopen AC-2',
    ],
  },
  {
    example: 'crm-billing',
    what: 'two criteria in another order',
    edits: [
      [
        '  - id: AC-2\n    statement: The draft invoice has one line for each line item of the deal, with the same quantity and net price.\n    records: [deal]\n',
        '',
      ],
      [
        '  - id: AC-4\n',
        '  - id: AC-2\n    statement: The draft invoice has one line for each line item of the deal, with the same quantity and net price.\n    records: [deal]\n  - id: AC-4\n',
      ],
    ],
    expected: ['order of criteria: AC-2 moved (wording only) | wording | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'descope: the sentence becomes an item',
    edits: [
      [
        '  - id: AC-3\n    statement: Marking the same deal closed-won twice creates one draft invoice.\n    records: [deal]\n',
        '',
      ],
      [
        '  - Multi-currency conversion',
        '  - Multi-currency conversion\n  - { item: Marking the same deal closed-won twice creates one draft invoice., candidate: v1.1 }',
      ],
    ],
    expected: [
      'AC-3: promised → out of scope, as “Marking the same deal closed-won twice creates one draft invoice.”, candidate for v1.1 (weaker) | weaker | Acme+Ledgerly | close AC-3',
    ],
  },
  {
    example: 'crm-billing',
    what: 'descope: an item waives the case',
    edits: [
      [
        '  - id: AC-8\n    statement: After a field is renamed in Acme CRM, the next sync writes its value to the same Ledgerly field, matched by field ID.\n    covers: [rename]\n    records: [customer]\n',
        '',
      ],
      [
        '  - Multi-currency conversion',
        '  - Multi-currency conversion\n  - { item: Fields that are called otherwise, waives: rename, candidate: v2 }',
      ],
    ],
    expected: [
      'AC-8: promised → out of scope, as “Fields that are called otherwise”, candidate for v2 (weaker) | weaker | Acme+Ledgerly | close AC-8',
    ],
  },
  {
    example: 'crm-billing',
    what: 'rescope: an item becomes a criterion',
    edits: [
      ['  - { item: Custom field mapping, candidate: v1.1 }\n', ''],
      [
        'out_of_scope:',
        '  - id: AC-11\n    statement: A custom field that is mapped in Ledgerly shows in Acme CRM within 60 seconds.\n\nout_of_scope:',
      ],
    ],
    expected: [
      'Custom field mapping: out of scope → promised by AC-11 (stronger) | stronger | Acme+Ledgerly | create AC-11',
    ],
  },
  {
    example: 'crm-billing',
    what: 'an item that a criterion promises now',
    edits: [
      ['  - Multi-currency conversion\n', ''],
      [
        'with the same quantity and net price.',
        'with the same quantity and net price after multi-currency conversion.',
      ],
    ],
    expected: [
      'AC-2: “after multi-currency conversion” put in | different | Acme+Ledgerly | reopen AC-2',
      'Multi-currency conversion: out of scope → promised by AC-2 | different | Acme+Ledgerly',
    ],
  },
  {
    example: 'crm-billing',
    what: 'an item more',
    edits: [
      [
        '  - Multi-currency conversion',
        '  - Multi-currency conversion\n  - { item: Tax reports, candidate: v2 }',
      ],
    ],
    expected: ['Tax reports: out of scope now, candidate for v2 | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'an item in its long form',
    edits: [['  - Multi-currency conversion', '  - { item: Multi-currency conversion }']],
    expected: [
      'Multi-currency conversion: the same in another form (wording only) | wording | Acme+Ledgerly',
    ],
  },
  {
    example: 'crm-billing',
    what: 'an item with a candidate',
    edits: [['  - Multi-currency conversion', '  - { item: Multi-currency conversion, candidate: v3 }']],
    expected: ['Multi-currency conversion: candidate none → v3 | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another candidate',
    edits: [['Custom field mapping, candidate: v1.1', 'Custom field mapping, candidate: v2']],
    expected: ['Custom field mapping: candidate v1.1 → v2 | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'an item worded anew',
    edits: [['Historical backfill of past deals', 'Historical backfill of lost deals']],
    expected: [
      'out of scope: “Historical backfill of past deals” → “Historical backfill of lost deals” | different | Acme+Ledgerly',
    ],
  },
  {
    example: 'crm-billing',
    what: 'another winner',
    edits: [['winner: newest-timestamp, loser: sync-log', 'winner: source-of-truth, loser: sync-log']],
    expected: ['customer: conflict winner newest-timestamp → source-of-truth | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another place for the loser',
    edits: [['winner: newest-timestamp, loser: sync-log', 'winner: newest-timestamp, loser: review-queue']],
    expected: ['customer: conflict loser sync-log → review-queue | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another owner of a record',
    edits: [['record: deal\n    owner: acme', 'record: deal\n    owner: ledgerly']],
    expected: [
      'deal: owner acme → ledgerly | different | Acme+Ledgerly | update AC-1, update AC-2, update AC-3, update AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a direction turned round',
    edits: [
      [
        'record: deal\n    owner: acme\n    direction: acme -> ledgerly',
        'record: deal\n    owner: acme\n    direction: ledgerly -> acme',
      ],
    ],
    expected: [
      'deal: direction “acme -> ledgerly” → “ledgerly -> acme”, turned round | different | Acme+Ledgerly | update AC-1, update AC-2, update AC-3, update AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'one way instead of both',
    edits: [['direction: ledgerly <-> acme', 'direction: acme -> ledgerly']],
    expected: [
      'customer: direction “ledgerly <-> acme” → “acme -> ledgerly”, one way only | different | Acme+Ledgerly | update AC-5, update AC-6, update AC-7, update AC-8, update AC-9, update AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a direction spaced otherwise',
    edits: [['direction: ledgerly <-> acme', 'direction: acme<->ledgerly']],
    expected: [
      'customer: direction “ledgerly <-> acme” → “acme<->ledgerly” (wording only) | wording | Acme+Ledgerly | update AC-5, update AC-6, update AC-7, update AC-8, update AC-9, update AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'another delete rule on one side',
    edits: [['{ acme: archive, ledgerly: unlink }', '{ acme: archive, ledgerly: keep }']],
    expected: ['customer: delete rule in ledgerly unlink → keep | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'one delete rule for both, in another form',
    edits: [['    deletes: archive\n', '    deletes: { acme: archive, ledgerly: archive }\n']],
    expected: ['invoice: delete rule, the same in another form (wording only) | wording | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'a slower sync',
    edits: [['sync_every: 5 minutes', 'sync_every: 15 minutes']],
    expected: ['customer: sync every 5 minutes → 15 minutes (weaker) | weaker | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another owner of a field',
    edits: [
      ['      billing_address:\n        owner: ledgerly', '      billing_address:\n        owner: acme'],
    ],
    expected: ['customer.billing_address: owner ledgerly → acme | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another loser of a field',
    edits: [['loser: review-queue', 'loser: kept-beside']],
    expected: [
      'customer.billing_address: conflict loser review-queue → kept-beside | different | Acme+Ledgerly',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a field more',
    edits: [
      [
        '      billing_address:\n',
        '      vat_id: { owner: ledgerly, direction: ledgerly -> acme }\n      billing_address:\n',
      ],
    ],
    expected: ['customer.vat_id added: owned by ledgerly, ledgerly -> acme | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another match',
    edits: [['match: CRM ID', 'match: e-mail address']],
    expected: ['customer: match CRM ID → e-mail address | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'a record under another name',
    edits: [
      ['record: deal\n', 'record: opportunity\n'],
      ['records: [deal]', 'records: [opportunity]'],
      ['records: [deal]', 'records: [opportunity]'],
      ['records: [deal]', 'records: [opportunity]'],
      ['records: [deal, customer]', 'records: [opportunity, customer]'],
    ],
    expected: [
      'deal → opportunity: the same record under another name | different | Acme+Ledgerly | update AC-1, update AC-2, update AC-3, update AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a story that is slower',
    edits: [
      [
        'then: I find a draft invoice for it in Ledgerly\n    within: 60 seconds',
        'then: I find a draft invoice for it in Ledgerly\n    within: 2 minutes',
      ],
    ],
    expected: ['S1: within 60 seconds → 2 minutes (weaker) | weaker | Acme+Ledgerly | update AC-1'],
  },
  {
    example: 'crm-billing',
    what: 'a story under another id',
    edits: [
      ['id: S3\n', 'id: S30\n'],
      ['stories: [S3]', 'stories: [S30]'],
    ],
    expected: ['S3 → S30: the same story under another id | different | Acme+Ledgerly | update AC-5'],
  },
  {
    example: 'crm-billing',
    what: 'another outcome of a story',
    edits: [['then: I see which of its invoices are overdue', 'then: I see its open balance']],
    expected: [
      'S2: then “I see which of its invoices are overdue” → “I see its open balance” | different | Acme+Ledgerly | update AC-4',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a story removed',
    edits: [
      [
        '  - id: S3\n    direction: ledgerly -> acme\n    as: accountant\n    when: I correct a billing address in Ledgerly\n    then: the sales rep sees the corrected address in Acme CRM\n    within: next sync\n',
        '',
      ],
      ['    stories: [S3]\n', ''],
    ],
    expected: [
      'S3 removed: “accountant: the sales rep sees the corrected address in Acme CRM” (weaker) | weaker | Acme+Ledgerly',
      'AC-5 proves S3 no more | different | Acme+Ledgerly | update AC-5',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a system under another short name',
    edits: [
      ['  ledgerly: { name: Ledgerly', '  books: { name: Ledgerly'],
      ['    direction: acme -> ledgerly\n', '    direction: acme -> books\n'],
      ['ledgerly -> acme', 'books -> acme'],
      ['ledgerly -> acme', 'books -> acme'],
      ['ledgerly -> acme', 'books -> acme'],
      ['acme -> ledgerly', 'acme -> books'],
      ['ledgerly: keep', 'books: keep'],
      ['owner: ledgerly', 'owner: books'],
      ['owner: ledgerly', 'owner: books'],
      ['ledgerly <-> acme', 'books <-> acme'],
      ['ledgerly: unlink', 'books: unlink'],
    ],
    expected: [
      'system ledgerly → books: another short name | different | Ledgerly | update AC-1, update AC-2, update AC-3, update AC-4, update AC-5, update AC-6, update AC-7, update AC-8, update AC-9, update AC-10',
    ],
  },
  {
    example: 'crm-billing',
    what: 'another owner of ours',
    edits: [['{ name: Dana Reyes, github: dana-reyes }', '{ name: Kim Ofori, github: kim-ofori }']],
    expected: ['owner: Dana Reyes (dana-reyes) → Kim Ofori (kim-ofori) | different | Ledgerly | both sign'],
  },
  {
    example: 'crm-billing',
    what: 'a name spelt otherwise',
    edits: [['{ name: Dana Reyes, github: dana-reyes }', '{ name: Dana Reyes-Ito, github: dana-reyes }']],
    expected: ['owner: Dana Reyes (dana-reyes) → Dana Reyes-Ito (dana-reyes) | different | Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: "another owner of the partner's",
    edits: [['{ name: Sam Ito, github: sam-ito }', '{ name: Jo Park, github: jo-park }']],
    expected: ["partner's owner: Sam Ito (sam-ito) → Jo Park (jo-park) | different | Acme | both sign"],
  },
  {
    example: 'crm-billing',
    what: 'a reviewer of ours less',
    edits: [['reviewers: [kim-ofori]\n', '']],
    expected: ['our reviewers: kim-ofori leaves | different | Ledgerly | both sign'],
  },
  {
    example: 'crm-billing',
    what: "a reviewer of the partner's more",
    edits: [['[acme-inc/integrations]', '[acme-inc/integrations, jo-park]']],
    expected: ["partner's reviewers: jo-park joins | different | Acme | both sign"],
  },
  {
    example: 'crm-billing',
    what: 'another cold reader',
    edits: [['reader: lee-park', 'reader: jo-park']],
    expected: ['cold reader: lee-park → jo-park | different | Acme+Ledgerly | both sign'],
  },
  {
    example: 'crm-billing',
    what: 'somebody more in the meetings',
    edits: [['Pat from sales]', 'Pat from sales, Lu from legal]']],
    expected: ['meetings: Lu from legal joins | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'a later due date',
    edits: [['due: 2027-01-29', 'due: 2027-02-26']],
    expected: ['due: 2027-01-29 → 2027-02-26 (weaker) | weaker | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another release',
    edits: [['release: v1\n', 'release: v1.0.1\n']],
    expected: ['release: v1 → v1.0.1 | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'a question opened',
    edits: [
      ['cold_read:', '  - question: Who pays for the second draft?\n    asked_by: lee-park\n\ncold_read:'],
    ],
    expected: ['open question: “Who pays for the second draft?” | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another answer',
    edits: [['answer: Yes; the link is read-only.', 'answer: No; the link is cut.']],
    expected: [
      '“Do archived deals keep their link to the invoice?”: answer “Yes; the link is read-only.” → “No; the link is cut.” | different | Acme+Ledgerly',
    ],
  },
  {
    example: 'crm-billing',
    what: 'a comment only',
    edits: [['# How do we know that it is done?', '# When is it done?']],
    expected: [],
  },
  {
    example: 'crm-billing',
    what: 'a rule made quieter',
    edits: [
      [
        'cold_read: ',
        'rules:\n  criteria/one-thing: { severity: info, at: [AC-10], reason: one sequence }\n\ncold_read: ',
      ],
    ],
    expected: ['rule criteria/one-thing set: info at AC-10, “one sequence” | different | Acme+Ledgerly'],
  },
  {
    example: 'crm-billing',
    what: 'another id of the scope',
    edits: [['id: crm-billing', 'id: crm-books']],
    expected: [
      'id: crm-billing → crm-books, another scope to its issues | different | Acme+Ledgerly | close AC-1, close AC-2, close AC-3, close AC-4, close AC-5, close AC-6, close AC-7, close AC-8, close AC-9, close AC-10, create AC-1, create AC-2, create AC-3, create AC-4, create AC-5, create AC-6, create AC-7, create AC-8, create AC-9, create AC-10',
    ],
  },
  {
    example: 'shop-fulfilment',
    what: 'a branch that waits for less',
    edits: [['main: all ', 'main: linked ']],
    expected: ['gate branches main: all → linked (weaker) | weaker | Example Logistics+Example Shops'],
  },
  {
    example: 'shop-fulfilment',
    what: 'a branch more',
    edits: [['main: all ', 'release: all\n    main: all ']],
    expected: ['gate branches release: all added | different | Example Logistics+Example Shops'],
  },
  {
    example: 'shop-fulfilment',
    what: 'a bound in a negation',
    edits: [['no order takes longer than 2 minutes', 'no order takes longer than 5 minutes']],
    expected: [
      'AC-12: 2 minutes → 5 minutes (weaker) | weaker | Example Logistics+Example Shops | reopen AC-12',
    ],
  },
  {
    example: 'shop-fulfilment',
    what: 'a load that is higher',
    edits: [['On a day with 5,000 orders', 'On a day with 10,000 orders']],
    expected: [
      'AC-12: 5,000 orders → 10,000 orders | different | Example Logistics+Example Shops | reopen AC-12',
    ],
  },
  {
    example: 'shop-fulfilment',
    what: 'within, counted from a moment',
    edits: [['within 5 minutes of its first answer', 'within 2 minutes of its first answer']],
    expected: [
      'AC-11: 5 minutes → 2 minutes (stronger) | stronger | Example Logistics+Example Shops | reopen AC-11',
    ],
  },
  {
    example: 'shop-fulfilment',
    what: 'a loser in a sentence',
    edits: [
      [
        'the older count stays in the stock history for 90 days',
        'the older count stays in the stock history for 30 days',
      ],
    ],
    expected: [
      'stock level: conflict loser “the older count stays in the stock history for 90 days” → “the older count stays in the stock history for 30 days” | different | Example Logistics+Example Shops',
    ],
  },
  {
    example: 'shop-fulfilment',
    what: 'a waiver taken back',
    edits: [
      [
        '  - item: Renamed message fields\n    waives: rename\n    reason: both sides pin version 2 of the message format\n',
        '',
      ],
      [
        '\nout_of_scope:',
        '  - id: AC-13\n    statement: After a message field is renamed in Depot, Storefront reads it for 30 days under both names.\n    covers: [rename]\n    records: [order]\n\nout_of_scope:',
      ],
    ],
    expected: [
      'Renamed message fields: out of scope → promised by AC-13 (stronger) | stronger | Example Logistics+Example Shops | create AC-13',
    ],
  },
  {
    example: 'shop-fulfilment',
    what: 'a parcel that may be slower',
    edits: [['at most 15 minutes after the parcel', 'at most 30 minutes after the parcel']],
    expected: [
      'AC-5: 15 minutes → 30 minutes (weaker) | weaker | Example Logistics+Example Shops | reopen AC-5',
    ],
  },
  {
    example: 'hr-access',
    what: 'fewer approvals',
    edits: [['gate: { approvals: 2 }', 'gate: { approvals: 1 }']],
    expected: ['gate approvals: 2 → 1 (weaker) | weaker | Example HR+Example Identity'],
  },
  {
    example: 'hr-access',
    what: 'no gate at all',
    edits: [['gate: { approvals: 2 }             # access rights: two of theirs sign each change\n', '']],
    expected: ['gate approvals: 2 → none (weaker) | weaker | Example HR+Example Identity'],
  },
  {
    example: 'hr-access',
    what: 'another direction of a field',
    edits: [
      [
        'direction: keyring -> staffbook\n        conflict',
        'direction: staffbook -> keyring\n        conflict',
      ],
    ],
    expected: [
      'employee.work_email: direction “keyring -> staffbook” → “staffbook -> keyring”, turned round | different | Example HR+Example Identity',
    ],
  },
  {
    example: 'hr-access',
    what: 'a conflict rule of a field less',
    edits: [
      [
        '        conflict: { winner: source-of-truth, loser: sync-log }\n  - record: department',
        '  - record: department',
      ],
    ],
    expected: [
      'employee.work_email: conflict rule winner: source-of-truth, loser: sync-log → none | different | Example HR+Example Identity',
    ],
  },
  {
    example: 'hr-access',
    what: 'a block that comes later',
    edits: [['the account is blocked within 5 minutes.', 'the account is blocked within 15 minutes.']],
    expected: [
      'AC-3: 5 minutes → 15 minutes (weaker) | weaker | Example HR+Example Identity | reopen AC-3, evidence AC-3',
    ],
  },
  {
    example: 'hr-access',
    what: 'a period that is kept for less',
    edits: [['keeps its audit trail for 12 months', 'keeps its audit trail for 6 months']],
    expected: ['AC-8: 12 months → 6 months | different | Example HR+Example Identity | reopen AC-8'],
  },
  {
    example: 'hr-access',
    what: 'a system that changes hands',
    edits: [
      [
        'doors: { name: Keyring Doors, company: Example Identity }',
        'doors: { name: Keyring Doors, company: Example HR }',
      ],
    ],
    expected: ['doors: company Example Identity → Example HR | different | Example HR+Example Identity'],
  },
  {
    example: 'hr-access',
    what: 'a badge that is kept',
    edits: [['{ staffbook: propagate, doors: keep }', '{ staffbook: archive, doors: keep }']],
    expected: [
      'badge: delete rule in staffbook propagate → archive | different | Example HR+Example Identity',
    ],
  },
  {
    example: 'hr-access',
    what: 'reviewers in another order',
    edits: [['[rin-okafor, lu-moreau]', '[lu-moreau, rin-okafor]']],
    expected: ["order of partner's reviewers: rin-okafor moved (wording only) | wording | Example Identity"],
  },
  {
    example: 'clinic-calendar',
    what: 'a bound behind a condition of its own',
    edits: [
      ['blocks its slot in Daybook within 30 seconds.', 'blocks its slot in Daybook within 60 seconds.'],
    ],
    expected: [
      'AC-6: 30 seconds → 60 seconds (weaker) | weaker | Example Booking+Example Clinics | reopen AC-6',
    ],
  },
  {
    example: 'clinic-calendar',
    what: 'an e-mail that comes sooner',
    edits: [
      ['sends the patient an e-mail within 5 minutes.', 'sends the patient an e-mail within 1 minute.'],
    ],
    expected: [
      'AC-4: 5 minutes → 1 minute (stronger) | stronger | Example Booking+Example Clinics | reopen AC-4',
    ],
  },
  {
    example: 'clinic-calendar',
    what: 'a winner in a sentence',
    edits: [
      [
        'winner: the booking that reached Praxis first stands',
        'winner: the booking that reached Daybook first stands',
      ],
    ],
    expected: [
      'appointment: conflict winner “the booking that reached Praxis first stands” → “the booking that reached Daybook first stands” | different | Example Booking+Example Clinics',
    ],
  },
  {
    example: 'clinic-calendar',
    what: 'criteria numbered anew behind a new one',
    edits: [
      [
        'criteria:\n  - id: AC-1\n',
        'criteria:\n  - id: AC-1\n    statement: A patient sees each free slot of the next 24 hours.\n    records: [opening hours]\n  - id: AC-2\n',
      ],
      ['  - id: AC-7\n', '  - id: AC-8\n'],
      ['  - id: AC-6\n', '  - id: AC-7\n'],
      ['  - id: AC-5\n', '  - id: AC-6\n'],
      ['  - id: AC-4\n', '  - id: AC-5\n'],
      ['  - id: AC-3\n', '  - id: AC-4\n'],
      ['  - id: AC-2\n    statement: A slot', '  - id: AC-3\n    statement: A slot'],
    ],
    expected: [
      'AC-1 → AC-2: the same criterion under another id; the issue of AC-2 stood for another text | different | Example Booking+Example Clinics | reopen AC-2',
      'AC-2 → AC-3: the same criterion under another id; the issue of AC-3 stood for another text | different | Example Booking+Example Clinics | reopen AC-3',
      'AC-3 → AC-4: the same criterion under another id; the issue of AC-4 stood for another text | different | Example Booking+Example Clinics | reopen AC-4',
      'AC-4 → AC-5: the same criterion under another id; the issue of AC-5 stood for another text | different | Example Booking+Example Clinics | reopen AC-5',
      'AC-5 → AC-6: the same criterion under another id; the issue of AC-6 stood for another text | different | Example Booking+Example Clinics | reopen AC-6',
      'AC-6 → AC-7: the same criterion under another id; the issue of AC-7 stood for another text | different | Example Booking+Example Clinics | reopen AC-7',
      'AC-7 → AC-8: the same criterion under another id; nothing of it counts as done | different | Example Booking+Example Clinics | create AC-8',
      'AC-1 added: “A patient sees each free slot of the next 24 hours.” (stronger) | stronger | Example Booking+Example Clinics | reopen AC-1',
    ],
  },
  {
    example: 'clinic-calendar',
    what: "a key of one's own",
    edits: [['release: pilot\n', 'release: pilot\nx-budget: 20 days\n']],
    expected: ['x-budget: none → 20 days | different | Example Booking+Example Clinics'],
  },
  {
    example: 'clinic-calendar',
    what: 'a milestone and a label',
    edits: [['cold_read:', 'issues: { milestone: pilot, labels: [calendar] }\n\ncold_read:']],
    expected: [
      'issues milestone: none → pilot | different | Example Booking+Example Clinics',
      'issues labels: calendar added | different | Example Booking+Example Clinics',
    ],
  },
  {
    example: 'clinic-calendar',
    what: 'a story and a record at once',
    edits: [
      ['within: 30 seconds\n    source', 'within: 1 minute\n    source'],
      ['direction: praxis <-> daybook', 'direction: daybook -> praxis'],
    ],
    expected: [
      'S2: within 30 seconds → 1 minute (weaker) | weaker | Example Booking+Example Clinics | update AC-2',
      'appointment: direction “praxis <-> daybook” → “daybook -> praxis”, one way only | different | Example Booking+Example Clinics | update AC-1, update AC-3, update AC-4, update AC-5, update AC-6, update AC-7',
    ],
  },
  {
    example: 'hr-access',
    what: 'a retention that is a bound',
    edits: [['keeps its audit trail for 12 months', 'keeps its audit trail for at least 12 months']],
    expected: ['AC-8: “at least” put in | different | Example HR+Example Identity | reopen AC-8'],
  },
  {
    example: 'shop-fulfilment',
    what: 'a criterion taken out, and those behind it numbered anew',
    edits: [
      [
        `  - id: AC-10
    statement: A SKU that exists only in Depot is listed in the nightly difference report with its stock level.
    covers: [one-sided]
    records: [stock level]
`,
        '',
      ],
      ['id: AC-11', 'id: AC-10'],
      ['id: AC-12', 'id: AC-11'],
    ],
    expected: [
      'AC-11 → AC-10: the same criterion under another id; the issue of AC-10 stood for another text | different | Example Logistics+Example Shops | reopen AC-10',
      'AC-12 → AC-11: the same criterion under another id; the issue of AC-11 stood for another text | different | Example Logistics+Example Shops | close AC-12, reopen AC-11',
      'AC-10 removed: “A SKU that exists only in Depot is listed in the nightly difference report with its stock level.” (weaker) | weaker | Example Logistics+Example Shops | reopen AC-10',
    ],
  },
];
