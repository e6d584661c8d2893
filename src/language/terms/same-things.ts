/**
 * Words of the integration field that mean the same thing, for `out-of-scope/contradiction`. A row is one thing; a word may
 * stand in one row only. Nouns and verbs of one deed stand together. Each row has one sentence pair as its test: `item` is
 * out of scope, and `text` promises it in other words.
 */
export interface SameThing {
  readonly words: string;
  readonly item: string;
  readonly text: string;
  /** Whether a word of the row means the thing only together with others: "file" alone need not be an attachment. */
  readonly common?: boolean;
}

export const sameThings: readonly SameThing[] = [
  {
    words: 'delete, deletion, deleting, remove, removal, erase, erasure, purge',
    item: 'Deletion of invoices',
    text: 'An invoice is removed from the ledger on the next sync.',
  },
  {
    words: 'backfill, initial load, initial import, migration, migrate, first import',
    item: 'Backfill of orders',
    text: 'Orders are migrated in the first run.',
  },
  {
    words: 'import, importing, ingest, ingestion, upload',
    item: 'Import of receipts',
    text: 'Receipts are uploaded by the accountant.',
  },
  {
    words: 'export, exporting, download, dump',
    item: 'Export of reports',
    text: 'The owner can download the report.',
  },
  {
    common: true,
    words: 'historical, historic, past, old, legacy, archived, previous, older',
    item: 'Historical orders',
    text: 'Past orders are copied once.',
  },
  {
    common: true,
    words: 'custom, customized, customised, user defined, own, bespoke',
    item: 'Custom fields',
    text: 'User-defined fields are copied.',
  },
  {
    common: true,
    words: 'map, mapping, match, matching',
    item: 'Currency mapping',
    text: 'The job maps each currency.',
  },
  {
    common: true,
    words: 'field, property, attribute, column',
    item: 'Custom properties',
    text: 'A custom attribute is copied.',
  },
  {
    common: true,
    words: 'convert, conversion, exchange rate, exchange rates, recalculate',
    item: 'Currency conversion',
    text: 'The currency is converted at noon.',
  },
  {
    common: true,
    words: 'attachment, file, upload file, document',
    item: 'Attachments of deals',
    text: 'A file on the deal is copied.',
  },
  { words: 'note, comment, remark', item: 'Notes', text: 'A comment on the deal shows in the CRM.' },
  {
    words: 'picture, image, photo, avatar',
    item: 'Photos of contacts',
    text: 'The image of the contact is copied.',
  },
  {
    words: 'sso, single sign on, saml, federated login',
    item: 'SSO',
    text: 'Users enter by single sign-on.',
  },
  {
    words: '2fa, mfa, two factor authentication, multi factor authentication, second factor',
    item: 'Two-factor authentication',
    text: 'The login asks for a second factor: MFA by app.',
  },
  {
    words: 'merge, merging, deduplicate, deduplication, dedupe, de duplicate, de duplication',
    item: 'Deduplication of contacts',
    text: 'Two contacts with one e-mail address are merged.',
  },
  {
    words: 'two way, bidirectional, bi directional, both ways, both directions, in both directions',
    item: 'Two-way sync of notes',
    text: 'Notes sync in both directions.',
  },
  {
    common: true,
    words: 'real time, realtime, live, instant, instantly, immediately',
    item: 'Real-time sync of stock',
    text: 'The stock is synced instantly.',
  },
  {
    common: true,
    words: 'bulk, batch, mass',
    item: 'Bulk edit of deals',
    text: 'Mass edit of deals is one click.',
  },
  {
    common: true,
    words: 'edit, editing, change, modify, modification',
    item: 'Editing of invoices',
    text: 'A clerk can change an invoice.',
  },
  {
    common: true,
    words: 'multi, multiple, several, many, various',
    item: 'Multiple calendars',
    text: 'A user connects several calendars.',
  },
  {
    common: true,
    words: 'alert, notification, notify, push message',
    item: 'Notifications on refunds',
    text: 'The owner gets an alert on a refund.',
  },
  {
    common: true,
    words: 'mobile, phone app, ios, android, smartphone',
    item: 'Mobile app',
    text: 'The Android app shows the deal.',
  },
  {
    common: true,
    words: 'dashboard, report, reporting, analytics, statistics',
    item: 'Dashboards for managers',
    text: 'Managers get a report.',
  },
  {
    common: true,
    words: 'customer, client, buyer',
    item: 'Client import',
    text: 'The import creates each customer.',
  },
  {
    common: true,
    words: 'company, organization, organisation, firm',
    item: 'Merging of companies',
    text: 'Two organizations are merged on request.',
  },
  {
    common: true,
    words: 'contact, person, people',
    item: 'Photos of people',
    text: 'The photo of a contact is shown.',
  },
  { words: 'deal, opportunity', item: 'Archived deals', text: 'Archived opportunities are copied.' },
  { words: 'invoice, bill', item: 'Past invoices', text: 'A past bill is copied.' },
  { words: 'payment, pay', item: 'Recurring payments', text: 'Recurring bills pay themselves by card.' },
  {
    words: 'refund, reimbursement, repayment',
    item: 'Partial refunds',
    text: 'A partial reimbursement shows in the ledger.',
  },
  {
    common: true,
    words: 'archive, archiving, archival',
    item: 'Archiving of deals',
    text: 'The job archives a deal.',
  },
  { words: 'rename, renaming', item: 'Renaming of tags', text: 'The job renames a tag.' },
  {
    words: 'translate, translation, localize, localise, localization, localisation, multilingual',
    item: 'Translation of labels',
    text: 'Labels are localized.',
  },
  { common: true, words: 'tag, label', item: 'Tags of contacts', text: 'The label of a contact is copied.' },
  {
    common: true,
    words: 'e mail, email, mail',
    item: 'E-mail tracking',
    text: 'Tracking of each email shows in the CRM.',
  },
  {
    words: 'phone call, call log, calls, telephony',
    item: 'Call logs',
    text: 'Telephony of the rep is kept.',
  },
  {
    words: 'appointment, meeting, calendar event',
    item: 'Recurring meetings',
    text: 'A recurring appointment is copied.',
  },
  {
    common: true,
    words: 'role, permission, access right, access rights',
    item: 'Custom roles',
    text: 'The admin sets a custom permission.',
  },
  { words: 'webhook, callback', item: 'Webhooks', text: 'A callback is sent on each change.' },
];

/** Words that carry nothing in an item of the list: what is left names the thing. */
export const emptyWords = `
  a, an, the, of, for, in, on, to, from, with, by, at, and, or, any, all, our, their, its, this, that,
  is, are, be, as, support, supporting, feature, features, functionality, handling, sync, syncing,
  synchronization, synchronisation, integration, v1, v2, v1.1, v1.0, release, version, between, into,
  via, per, no, not, also, out, scope, later, yet, now
`;

/** What takes a promise back in the clause in which it stands. */
export const takingBack = `
  not, no, never, without, nor, neither, cannot, can't, won't, don't, doesn't, isn't, aren't, except,
  excluding, excludes, excluded, exclude, ignored, ignores, ignore, skipped, skips, skip, omitted,
  instead, unless, rejected, refused, untouched, unchanged, nothing, none, prevented, prevents,
  forbidden, blocked, hidden, out of scope, unsupported, rather than, stays as it is, only in
`;
