import { describe, expect, test } from '@jest/globals';
import { compareStatements } from '../../src/diff/compare-statements.js';

/** A sentence, what it becomes, and what a careful reader of both calls that. */
type Edited = readonly [before: string, after: string, expected: string];

const BOUNDS: readonly Edited[] = [
  // Shares of all
  ['At least [95%] of visits show the price.', '90%', 'weaker'],
  ['At least [95 %] of all visits show no error.', '99 %', 'stronger'],
  ['No more than [5 %] of the calls fail.', '10 %', 'weaker'],
  ['At most [1 percent] of requests fail.', '0.5 %', 'stronger'],
  ['[95 %] or more of the visits show the price.', '90 %', 'weaker'],
  ['A discount of [5 %] shows on the invoice.', '10 %', 'different'],
  ['Orders with at least [5 %] discount are listed.', '3 %', 'different'],
  ['[95 %] of pages load within 2 seconds.', '90 %', 'weaker'],
  ['[5 %] of pages fail.', '10 %', 'different'],
  ['A page loads within 2 seconds for [95 %] of the visits.', '99 %', 'stronger'],
  ['Uptime is [99.9 %] per month.', '99.5 %', 'weaker'],
  ['The import fails at [5 %] or more.', '10 %', 'different'],
  ['At most 5 % of pages load within [2 seconds].', '3 seconds', 'different'],
  ['No more than 5 % of pages take more than [2 seconds].', '3 seconds', 'weaker'],
  ['Edge error rate (timeouts) ≤ [0.5 %] over any hour.', '1 %', 'weaker'],
  ['Unit test coverage: ≥[80%] for business logic', '90%', 'stronger'],
  ['When the error rate is ≤ [5 %], the light is green.', '10 %', 'different'],
  ['Page size: ≤ [50]', '100', 'different'],
  // Counts of tries
  ['The sync retries at least [3 times].', '2 times', 'weaker'],
  ['The sync retries at least [three] times before it gives up.', 'five', 'stronger'],
  ['A failed call is retried [three times] within a minute.', 'twice', 'weaker'],
  ['The sync retries [once].', '3 times', 'stronger'],
  ['The sync retries up to [3] times.', '5', 'different'],
  ['The sync retries [3] times or more.', '2', 'weaker'],
  ['The export is [5 times] faster.', '3 times', 'different'],
  // Ages, retention
  ['Each price is at most [5 minutes] old.', '10 minutes', 'weaker'],
  ['No price is older than [5 minutes].', '10 minutes', 'weaker'],
  ['Logs are kept for [90 days].', '30 days', 'weaker'],
  ['The audit log is retained for [1 year].', '2 years', 'stronger'],
  ['Backups are kept for at least [30 days].', '14 days', 'weaker'],
  ['The log is kept for [12 months] and then deleted.', '6 months', 'different'],
  ['Personal data is kept for [90 days].', '30 days', 'different'],
  ['Sessions are stored for [90 days].', '30 days', 'different'],
  ['Logs of personal data are kept for [90 days].', '30 days', 'different'],
  ['Data is backed up at least every [24 hours].', '48 hours', 'weaker'],
  ['Stock is no more than [15 minutes] out of date.', '30 minutes', 'weaker'],
  // Latency
  ['The order shows within [60 seconds] in Depot.', '5 minutes', 'weaker'],
  ['Within [60 seconds] the order shows in Depot.', '5 minutes', 'weaker'],
  ['Within [60 seconds], no order shows twice.', '5 minutes', 'different'],
  ['The p95 latency is below [300 ms].', '500 ms', 'weaker'],
  ['The search answers in [300 ms].', '200 ms', 'stronger'],
  ['The search answers in [300 ms] or less.', '200 ms', 'stronger'],
  ['The account is deleted in [30 days].', '60 days', 'different'],
  ['The response time does not exceed [300 ms].', '200 ms', 'stronger'],
  ['The response time must not exceed [300 ms].', '1 s', 'weaker'],
  ['No response takes more than [300 ms].', '1 s', 'weaker'],
  ['When the response time does not exceed [300 ms], the light is green.', '1 s', 'different'],
  ['The page loads in no more than [2 seconds].', '3 seconds', 'weaker'],
  ['The export takes up to [5 minutes].', '10 minutes', 'weaker'],
  ['A file of up to [5 MB] is accepted.', '10 MB', 'different'],
  ['The guest can cancel up to [2 days] before the visit.', '1 day', 'different'],
  ['All endpoints respond within [300 ms] at p95.', '500 ms', 'weaker'],
  // Throughput, sizes, counts of things
  ['The sync handles at least [100] orders per second.', '50', 'weaker'],
  ['The import reads at least [1,000] rows.', '5,000', 'stronger'],
  ['A password has at least [12] characters.', '8', 'weaker'],
  ['The list shows at most [50] orders.', '100', 'different'],
  ['The import accepts files of at least [5] rows.', '3', 'different'],
  ['The import rejects files with at least [5] errors.', '3', 'different'],
  ['The gateway sends at most 10 mails within [1 hour].', '2 hours', 'different'],
  ['The list shows no more than [50] orders.', '100', 'different'],
  ['The import fails at [5] errors or more.', '10', 'different'],
  ['A discount applies to [5] items or more.', '3', 'different'],
  ['A password has [12] characters or more.', '8', 'weaker'],
  // Windows and time that is given
  ['Within [5 minutes] of the first, a second failure locks the account.', '10 minutes', 'different'],
  ['The report counts a login within [30 days].', '60 days', 'different'],
  ['A link expires within [24 hours].', '48 hours', 'different'],
  ['A reminder is sent no later than [24 hours] in advance.', '48 hours', 'different'],
  // Times of day: the night between two of them may lie on either side.
  ['The report is sent by [23:00].', '22:00', 'stronger'],
  ['The report is sent by [23:00].', '01:00', 'different'],
  // The same in other figures or units
  ['The order shows within [90 seconds].', '1.5 minutes', 'wording'],
  ['The order shows within [24 hours].', '1 day', 'wording'],
  ['The order shows within [66 s].', '1.1 minutes', 'wording'],
  ['The import reads [1,000] rows.', '1000', 'wording'],
  ['The sync retries [three times].', '3 times', 'wording'],
  ['The sync retries [twice].', 'two times', 'wording'],
  ['When [5 minutes] pass, the call is repeated.', '300 seconds', 'wording'],
  ['At least [99.90 %] of calls succeed.', '99.9 percent', 'wording'],
  ['The file is named “[90 seconds]”.', '1.5 minutes', 'different'],
  ['The log is kept for [30 days].', '1 month', 'different'],
].map(([sentence = '', quantity = '', expected = '']) => [
  sentence.replace(/[[\]]/g, ''),
  sentence.replace(/\[.*\]/, quantity),
  expected,
]);

const WORDS: readonly Edited[] = [
  // How binding it is
  ['The sync must retry.', 'The sync should retry.', 'weaker'],
  ['The sync will retry.', 'The sync should retry.', 'weaker'],
  ['The sync must not lose an order.', 'The sync should not lose an order.', 'weaker'],
  ['The sync retries the call.', 'The sync should retry the call.', 'weaker'],
  ['The order is listed.', 'The order should be listed.', 'weaker'],
  ['The guest may pay by card.', 'The guest must pay by card.', 'different'],
  ['The guest can pay by card.', 'The guest must pay by card.', 'different'],
  [
    'The list shows each order that must be paid.',
    'The list shows each order that should be paid.',
    'different',
  ],
  [
    'When the order must be paid, a mail is sent.',
    'When the order should be paid, a mail is sent.',
    'different',
  ],
  // Hedges
  ['The order shows within 60 seconds.', 'The order usually shows within 60 seconds.', 'weaker'],
  ['The order shows within 60 seconds.', 'The order shows within about 60 seconds.', 'weaker'],
  ['The order shows within 60 seconds.', 'Normally, the order shows within 60 seconds.', 'weaker'],
  ['The order shows in Depot.', 'The order shows in Depot where possible.', 'weaker'],
  ['The order shows in Depot.', 'In most cases the order shows in Depot.', 'weaker'],
  ['The sync never deletes an order.', 'The sync rarely deletes an order.', 'weaker'],
  ['The sync always logs the call.', 'The sync usually logs the call.', 'weaker'],
  ['The sync often logs the call.', 'The sync usually logs the call.', 'stronger'],
  ['The sync does not always log the call.', 'The sync does not usually log the call.', 'different'],
  ['The list shows guests who pay late.', 'The list shows guests who usually pay late.', 'different'],
  ['When a guest pays late, a mail is sent.', 'When a guest usually pays late, a mail is sent.', 'different'],
  // How many of them
  ['All keys are rotated.', 'Keys are rotated.', 'weaker'],
  ['All keys are rotated.', 'Most keys are rotated.', 'weaker'],
  ['All keys are rotated.', 'Almost all keys are rotated.', 'weaker'],
  ['Some keys are rotated.', 'All keys are rotated.', 'stronger'],
  ['The report lists all orders.', 'The report lists most orders.', 'weaker'],
  ['Every order is listed.', 'Each order is listed.', 'wording'],
  ['The sync does not delete all orders.', 'The sync does not delete most orders.', 'different'],
  ['Customers with all orders paid are listed.', 'Customers with most orders paid are listed.', 'different'],
  ['When all orders are paid, the deal closes.', 'When most orders are paid, the deal closes.', 'different'],
  ['All keys are rotated.', 'No keys are rotated.', 'different'],
  ['The report lists open orders.', 'The report lists only open orders.', 'different'],
  ['Not all orders are listed.', 'Not most orders are listed.', 'different'],
  ['The sync rejects all orders.', 'The sync rejects most orders.', 'different'],
  ['All users can export the list.', 'Most users can export the list.', 'different'],
  // Exceptions
  ['Each order is listed.', 'Each order is listed, except drafts.', 'weaker'],
  ['Each order is listed.', 'Each order except drafts is listed.', 'weaker'],
  ['No order is lost.', 'No order is lost, unless the disk fails.', 'weaker'],
  ['Each order is listed.', 'Each order is listed, apart from drafts.', 'weaker'],
  [
    'Each order is listed unless it is a draft.',
    'Each order is listed unless it is a draft, except on Sundays.',
    'different',
  ],
  ['Each order is listed except drafts.', 'Each order is listed except returns.', 'different'],
  [
    'Orders with all lines paid are listed.',
    'Orders with all lines except gifts paid are listed.',
    'different',
  ],
  [
    'When all lines are paid, the order ships.',
    'When all lines except gifts are paid, the order ships.',
    'different',
  ],
  // Conditions
  ['Each call is repeated.', 'Each call is repeated if the owner asks.', 'weaker'],
  [
    'The sync writes the log within 5 minutes.',
    'If the owner asks, the sync writes the log within 5 minutes.',
    'weaker',
  ],
  ['The owner gets a mail.', 'The owner gets a mail if the sync fails.', 'different'],
  ['The owner gets a mail.', 'The owner gets a mail when the sync fails.', 'different'],
  ['The owner gets a mail.', 'The owner gets a mail only if the sync fails.', 'weaker'],
  ['The owner gets a mail.', 'The owner gets a mail, provided that the sync fails.', 'weaker'],
  ['The price is shown.', 'The price is shown only if the guest is known.', 'different'],
  ['The sync deletes each order.', 'The sync deletes each order if the owner agrees.', 'different'],
  ['The sync deletes the order.', 'The sync deletes the order only if the owner agrees.', 'different'],
  ['The admin can read the order.', 'The admin can read the order only if the owner agrees.', 'different'],
  ['The sync stops.', 'The sync stops if an error occurs.', 'different'],
  ['The sync always asks.', 'The sync always asks if it may write.', 'different'],
  // Turned round
  ['The sync deletes the order.', 'The sync does not delete the order.', 'different'],
  ['The order is listed.', 'The order is not listed.', 'different'],
  ['The guest can cancel.', 'The guest cannot cancel.', 'different'],
  ['An order is lost.', 'No order is lost.', 'different'],
  ['The sync always logs the call.', 'The sync never logs the call.', 'different'],
  // Lists
  ['The form shows the name, the e-mail and the phone.', 'The form shows the name and the e-mail.', 'weaker'],
  ['The form shows name, e-mail and phone.', 'The form shows name and phone.', 'weaker'],
  ['The sync logs the ID and raises an alert.', 'The sync logs the ID.', 'weaker'],
  ['The list shows paid and shipped orders.', 'The list shows paid orders.', 'different'],
  ['The list shows open, paid and overdue orders.', 'The list shows open and overdue orders.', 'different'],
  ['The form shows the name or the phone.', 'The form shows the name.', 'different'],
  ['The form does not show name and phone.', 'The form does not show name.', 'different'],
  ['The form shows name, e-mail and phone.', 'The form shows e-mail, name and phone.', 'different'],
  ['The sync skips drafts and tests.', 'The sync skips drafts.', 'different'],
  ['The login asks for a password and a code.', 'The login asks for a password.', 'different'],
  ['The list shows orders with a name and a phone.', 'The list shows orders with a name.', 'different'],
  ['The form shows only the name and the phone.', 'The form shows only the name.', 'different'],
  [
    'When the name and the phone are known, the form opens.',
    'When the name is known, the form opens.',
    'different',
  ],
  ['The sync moves orders between Depot and Shop.', 'The sync moves orders between Depot.', 'different'],
  // Another thing altogether
  ['The order shows in Depot.', 'The order shows in Shop.', 'different'],
  ['The order shows daily.', 'The order shows hourly.', 'different'],
];

const OPPOSITE: Readonly<Record<string, string>> = { weaker: 'stronger', stronger: 'weaker' };

describe.each([
  ['a number', BOUNDS],
  ['words', WORDS],
])('an edit of %s', (_, edits) => {
  test.each(edits)('%s → %s: %s', (before, after, expected) => {
    expect(compareStatements(before, after, true).class).toBe(expected);
    expect(compareStatements(after, before, true).class).toBe(OPPOSITE[expected] ?? expected);
  });
});
