/** What the rules go by, each with sentences on both sides of it. */
export const principles: {
  readonly [principle: string]: { readonly vague: readonly string[]; readonly testable: readonly string[] };
} = {
  'an operation on a named thing is a deed, on an abstract one it is not': {
    vague: ['The desk validates data.', 'The service must verify all inputs properly.'],
    testable: [
      'The till must validate the serial number of a voucher.',
      'Prices are converted to the currency of the guest.',
      'Tenants can search invoices.',
      'Meter changes sync back to Ledgerline.',
      'The portal must provide access to closed invoices.',
    ],
  },
  'more and less need a number, by whichever means': {
    vague: [
      'Reduce wrong deliveries through better labels.',
      'The portal shall mitigate fraud (stolen cards, false names, double refunds).',
    ],
    testable: [
      'Reduce wrong deliveries to 1 in 1,000 through labels with a bar code.',
      'A returned broken chair must not increase the stock.',
      'The till must not allow negative stock.',
    ],
  },
  'what a deed is good for is no verdict': {
    vague: ['The import is simple, improving the work of the clerks.'],
    testable: ['Clerks can print the list of arrears, improving transparency and efficiency.'],
  },
  'parentheses that name the alternatives, or what must not be, explain': {
    vague: ['Guests choose the visibility of a post.', 'The export ends gracefully.'],
    testable: [
      'Guests choose the visibility of a post (friends or everyone).',
      'An empty report ends gracefully (no blank page, no error).',
    ],
  },
  'two things by name are a content': {
    vague: ['The guest sees the details of a booking.'],
    testable: ['The guest sees the details of a booking including room number and price.'],
  },
  'a title that limits or allows asserts something': {
    vague: ['Guest communication', 'Ability to handle disputes'],
    testable: ['HTTPS-only delivery of labels', 'Ability to cancel a booking'],
  },
  'topics under a topic are no list': {
    vague: ['Logging: error handling, log rotation, metrics'],
    testable: ['Log entry: tenant ID, time, error code'],
  },
  'after a colon, three things are a list': {
    vague: ['Clerks manage deposits.'],
    testable: ['Clerks manage deposits: add, rename and delete.'],
  },
  'the means says what an adverb does not': {
    vague: ['Keys are stored securely in the vault.', 'The gate gracefully handles a lost line.'],
    testable: [
      'The desk securely stores keys by hashing them with bcrypt.',
      'The gate gracefully handles a lost line by sending the queue again.',
    ],
  },
  'an attempt is no way out, to attempt is one': {
    vague: ['The gate attempts to close.'],
    testable: ['An attempt to rent a rented bike is refused.'],
  },
  'to be known by something is no feeling': {
    vague: ['Tenants know the process.'],
    testable: ['A meter is known by its number.'],
  },
  'what no list knows may well be seen to happen': {
    vague: ['Bike rental', 'Users overview', 'Tenant billing'],
    testable: [
      'A notary countersigns the deed.',
      'The phone vibrates on a call.',
      'Members mute channels',
      'Players respawn at the last gate',
      'The camera blurs faces.',
    ],
  },
  'a purpose that comes first is no verdict either': {
    vague: ['In order to be useful to tenants', 'To improve the overview, the list is clear.'],
    testable: ['In order to make letters clear and useful, the clerk must choose a template.'],
  },
  'of two verbs, the second may tell what the first does not': {
    vague: ['The gate must handle visitors and cooperate with the lift.'],
    testable: [
      'The gate must handle the visitor and print a badge.',
      'The desk must provide three roles: guests can read, clerks can write.',
    ],
  },
  'to conform is told by a standard with its number': {
    vague: ['The letter must adhere to the rules for public bodies.'],
    testable: ['The page must adhere to the web rules (WCAG 2.2).'],
  },
  'a message is clear by what it says': {
    vague: ['The tenant gets a clear message.'],
    testable: ['When I attempt to pay twice, I get a clear message stating that the bill was paid.'],
  },
  'a standard says what its adjective does not': {
    vague: ['The desk needs secure access.'],
    testable: ['The desk requires secure HTTPS and two keys.', 'All traffic between the desks uses TLS'],
  },
  'that a thing can be changed says nothing, what of it says something': {
    vague: ['The layout of letters must be configurable.'],
    testable: ['The layout of the invoice is configurable per tenant.'],
  },
  'several deeds as nouns': {
    vague: ['The desk must allow improvement of the process.'],
    testable: ['The desk must allow addition / removal / update of meters in the list.'],
  },
  'a name can be pointed at': {
    vague: ['The letter must be available in the usual languages.'],
    testable: ['The letter must be available in German and English.'],
  },
  'what people think is asked in a study, not in a test': {
    vague: ['At least 90 % of tenants trust the meter.'],
    testable: ['At least 90 % of meters send a value every hour.'],
  },
  'where a thing is reached is no praise': {
    vague: ['The desk must be accessible.'],
    testable: ['The list must be accessible via a public link.'],
  },
  'before the noun that acts, an adjective tells which one': {
    vague: ['Helpful hints are shown.', 'Regular guests are happy.'],
    testable: [
      'Regular guests see their rebate in the list.',
      'A better bid replaces the one before.',
      'The advanced search has a field for the street.',
    ],
  },
  'a clause that tells which one is no verdict': {
    vague: ['The desk handles visitors.', 'The desk ensures that the clerk handles visitors.'],
    testable: [
      'The list shows the clerk who handles a visitor.',
      'The card must show who is working on a repair.',
      'The page shows which floors are affected.',
    ],
  },
  'what somebody has to fill in or do is no gap in the text': {
    vague: ['The tariff is to be confirmed.', 'Tariffs: todo'],
    testable: [
      'Tenants can fill in the form later.',
      'Visits to be confirmed by the tenant are listed in red.',
      'The todo list shows the floor of each lamp.',
    ],
  },
  'a trigger that nobody can count sets off nothing': {
    vague: [
      'The door is locked after several wrong PINs.',
      'The desk logs the clerk out after a period of rest.',
      'If the readings are abnormal, an alarm is sent.',
      'An alert is raised when the queue is too long.',
    ],
    testable: [
      'The door is locked after 3 wrong PINs.',
      'When two clerks open one order, the second sees a lock.',
    ],
  },
  'what is decided elsewhere is not decided here': {
    vague: ['Old files are deleted on a defined schedule.', 'Sensitive entries are deleted.'],
    testable: ['Old files are deleted every Sunday.', 'Search is case sensitive.'],
  },
  'a mishap and an amount need a sign or a number': {
    vague: [
      'The gate should detect fraud.',
      'The gate must prevent unauthorized access.',
      'The app should consume few resources.',
    ],
    testable: ['The price increases after each bid.', 'A defect rate of 1 in 200 is reported.'],
  },
  'a size is judged as the verdict, and tells which before a noun': {
    vague: ['Waiting times are short.'],
    testable: ['Members can write short posts.'],
  },
  'one word, noun or verb': {
    vague: ['The import processes data.'],
    testable: [
      'The form must check email addresses before it is sent.',
      'Tenants invite others by entering their email addresses',
      'Reports can be filtered by tenant.',
      'Service accounts for night jobs have a token.',
      'The bell plays a sound when the timer ends.',
      'Search ignores upper and lower case.',
      'The parser reports the line of the first error.',
      'Tickets inherit the owner of their parent.',
      'A missing configuration key stops the start.',
    ],
  },
  'rules that the sentence does not tell are no measure': {
    vague: [
      'Refunds follow the rules of the house, computed according to the refund policies.',
      'Readings are kept per policy.',
      'A guest can change the booking within the agreed rules.',
    ],
    testable: [
      'Readings are kept for 90 days.',
      'A guest can change the booking until noon of the day before.',
    ],
  },
  'a record by the thing that it is about is no open information': {
    vague: ['The page shows useful information.', 'The clerk sees detailed information.'],
    testable: [
      'A clerk can edit the tenant details.',
      'The guest changes their contact information on the page.',
    ],
  },
  'one that is picked is known; those of some kind are not': {
    vague: [
      'The gate opens for specific visitors.',
      'The add-on asks for the minimum necessary permissions.',
    ],
    testable: ['The message is sent to a specific room.', 'A clerk can close an existing account.'],
  },
  'success is what is then done': {
    vague: ['The import works successfully.'],
    testable: ['The tester adds a key and successfully prints a label for the test order.'],
  },
  'the deeds that follow say what is graceful': {
    vague: ['The service fails gracefully.', 'The desk handles errors gracefully, where possible.'],
    testable: [
      'The job stops gracefully, logs the ID of the row and shows the number of rows that are left.',
    ],
  },
  'trouble without a name is never seen to be absent': {
    vague: ['No sync issues are present.', 'There are no problems with the imports.'],
    testable: [
      'No duplicate bookings are present.',
      'The planner stops with an error when two rules form an infinite loop.',
    ],
  },
  'what is assumed or taught is not done by the product': {
    vague: ['The adapter is assumed to be installed.', 'All clerks receive training before the launch.'],
    testable: ['The installer stops where the adapter is missing.'],
  },
  'a bound counts, also without a unit': {
    vague: ['Each team has some members.', '95% of the doors open within SLA.'],
    testable: [
      'An event needs at least one host.',
      'Each team has at least two members with the role "lead".',
    ],
  },
  'what routes, determines or is reported each month is a sentence': {
    vague: ['Routing of messages', 'Reports'],
    testable: [
      'It routes each message to the logger.',
      'Guests determine which doors open.',
      'Opening hours reported each month',
    ],
  },
  'a title that a standard holds to something, or that is there for each, is more than a topic': {
    vague: ['Secure uploads via the network', 'Booking updates for halls', 'Support for vouchers'],
    testable: [
      'All uploads via HTTPS',
      'Accessibility (WCAG 2.1 AA)',
      'Score for each match',
      'Support OAuth 2.0 authentication',
    ],
  },
  'the second verb tells, whatever it acts on': {
    vague: ['The desk handles complaints and issues.', 'The gate supports pricing and manages discounts.'],
    testable: ['The till supports overrides and captures the reason.'],
  },
};
