import fc from 'fast-check';
import type { Scope } from '../../src/scope/scope.js';

const words = fc.constantFrom(
  'A deal shows in Acme within 60 seconds.',
  'A deal shows in Acme within 5 minutes.',
  'a deal  shows in acme within 60 Seconds.',
  'A deal shows in Acme within 1 minute.',
  'A deal usually shows in Acme within 60 seconds.',
  'A deal does not show in Acme.',
  'All deals show in Acme, except drafts.',
  'All deals show in Acme.',
  'The sync retries three times.',
  'The sync retries five times.',
  'Deleting a contact removes it on the next sync.',
  'Custom field mapping',
  'custom field mapping',
  'Payment at booking',
  'Payment at the booking',
  'Renamed fields',
  'x',
  'יום | @bot `code` <b>',
  '日本語のテキスト',
);
const text = fc.oneof(
  words,
  fc.string({ minLength: 1, maxLength: 12 }).filter((one) => /\S/.test(one)),
);
const login = fc.constantFrom('dana-reyes', 'sam-ito', 'Dana-Reyes', 'lee-park', 'acme_kim');
const reviewer = fc.oneof(login, fc.constantFrom('acme-inc/integrations', 'acme-inc/ops'));
const duration = fc.constantFrom('60 seconds', '1 minute', '5 min', 'an hour', '2 business days', '30s');
const rule = fc.constantFrom('propagate', 'archive', 'keep', 'unlink' as const);
const cases = fc.constantFrom(
  'delete',
  'rename',
  'one-sided',
  'api-down',
  'conflict',
  'timing',
  'auth',
  'volume',
);
const waived = fc.constantFrom('delete', 'rename', 'one-sided', 'api-down');
const date = fc.constantFrom('2026-10-30', '2027-01-29', '2027-03-01');
/** A key of one's own, as any part may have it. */
const extra = fc.option(fc.oneof(fc.string(), fc.integer(), fc.array(fc.boolean(), { maxLength: 2 })), {
  nil: undefined,
  freq: 5,
});
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const list = <T>(one: fc.Arbitrary<T>, minLength = 0) => fc.uniqueArray(one, { minLength, maxLength: 4 });
const record = (keys: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(keys)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));
const mapping = (key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>, minKeys = 0) =>
  fc
    .uniqueArray(fc.tuple(key, value), { minLength: minKeys, maxLength: 3, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries));

const person = record({ name: text, github: login, 'x-note': extra });
const conflict = record({
  winner: fc.constantFrom('source-of-truth', 'last-write', 'newest-timestamp', 'the later booking stands'),
  loser: fc.constantFrom('sync-log', 'review-queue'),
  'x-note': extra,
});

/** A scope that the schema accepts and in which every id and name is unique, of few words, so that two have much in common. */
export const scope: fc.Arbitrary<Scope> = mapping(
  fc.constantFrom('acme', 'ledgerly', 'praxis', 'doors'),
  record({
    name: fc.constantFrom('Acme CRM', 'Ledgerly', 'Praxis'),
    company: fc.constantFrom('Acme', 'Example'),
  }),
  2,
)
  .filter((systems) => Object.keys(systems).length >= 2)
  .chain((systems) => {
    const key = fc.constantFrom(...Object.keys(systems));
    const direction = fc
      .tuple(key, fc.constantFrom(' -> ', ' <-> ', '->', '  <->  '), key)
      .map((parts) => parts.join(''));
    const deletes = fc.oneof(rule, mapping(key, rule, 1));
    const ids = (prefix: string) => fc.constantFrom(...[1, 2, 3, 4, 5].map((number) => `${prefix}${number}`));
    const names = fc.constantFrom('deal', 'contact', 'opening hours', 'Deal', '7');
    const unique = (key: string, one: fc.Arbitrary<Record<string, unknown>>) =>
      fc.uniqueArray(one, { minLength: 1, maxLength: 5, selector: (entry) => entry[key] });
    const field = record({
      owner: key,
      direction: maybe(direction),
      conflict: maybe(conflict),
      'x-note': extra,
    });
    const parts = {
      version: fc.constant(1),
      id: fc.constantFrom('acme-crm', 'acme-crm', 'other'),
      title: maybe(text),
      release: maybe(text),
      due: maybe(date),
      language: maybe(fc.constantFrom('en', 'de')),
      systems: fc.constant(systems),
      owner: person,
      reviewers: maybe(list(reviewer)),
      partner: record({
        company: fc.constantFrom('Acme', 'Example'),
        owner: person,
        reviewers: list(reviewer, 1),
        'x-note': extra,
      }),
      stories: unique(
        'id',
        record({
          id: ids('S'),
          direction,
          as: text,
          when: text,
          // biome-ignore lint/suspicious/noThenProperty: a story has this key; nobody awaits one.
          then: text,
          within: fc.oneof(duration, fc.constant('next sync')),
          so_that: maybe(text),
          source: maybe(text),
          'x-note': extra,
        }),
      ),
      records: unique(
        'record',
        record({
          record: names,
          owner: key,
          direction,
          match: maybe(text),
          sync_every: maybe(duration),
          conflict,
          deletes,
          reason: maybe(text),
          fields: maybe(mapping(fc.constantFrom('stage', 'a/b', '~1', '0', 'x-y'), field)),
          'x-note': extra,
        }),
      ),
      criteria: unique(
        'id',
        record({
          id: ids('AC-'),
          statement: text,
          stories: maybe(list(ids('S'))),
          records: maybe(list(names)),
          covers: maybe(list(cases)),
          verify: maybe(record({ test: text, 'x-note': extra })),
          checklist: maybe(list(text)),
          'x-note': extra,
        }),
      ),
      out_of_scope: fc.array(
        fc.oneof(
          text,
          record({
            item: text,
            candidate: maybe(text),
            waives: maybe(waived),
            reason: maybe(text),
            'x-note': extra,
          }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      decisions: maybe(
        fc.array(
          record({
            question: text,
            asked_by: maybe(text),
            asked: maybe(date),
            answer: maybe(text),
            answered_by: maybe(text),
            decided: maybe(date),
          }),
          { maxLength: 3 },
        ),
      ),
      cold_read: maybe(record({ meetings: maybe(list(text)), reader: maybe(login), 'x-note': extra })),
      gate: maybe(
        record({
          branches: maybe(
            mapping(fc.constantFrom('main', 'integration/**', '1'), fc.constantFrom('all', 'linked', 'none')),
          ),
          approvals: maybe(fc.integer({ min: 1, max: 3 })),
        }),
      ),
      issues: maybe(
        record({
          labels: maybe(list(text)),
          milestone: maybe(text),
          assign: maybe(fc.constantFrom('owner', 'kim')),
        }),
      ),
      rules: maybe(
        mapping(
          fc.constantFrom('criteria/one-thing', 'records/match', '0'),
          record({
            severity: fc.constantFrom('error', 'warning', 'info', 'off'),
            at: maybe(list(fc.oneof(ids('S'), ids('AC-'), names))),
            reason: maybe(text),
          }),
        ),
      ),
      'x-top': extra,
      'x-other': extra,
    };
    return record(parts) as unknown as fc.Arbitrary<Scope>;
  });

/** Ways to change a scope a little, as people do: most of it stays. */
export const pair: fc.Arbitrary<readonly [Scope, Scope]> = fc
  .tuple(scope, scope, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([base, other, choices, isAll]) => {
    if (isAll) return [base, other];
    const head = structuredClone(base) as unknown as Record<string, unknown>;
    const source = other as unknown as Record<string, unknown>;
    for (const choice of choices) mutate(head, source, choice);
    return [base, head as unknown as Scope];
  });

const LISTS = ['stories', 'records', 'criteria', 'out_of_scope'] as const;

function mutate(head: Record<string, unknown>, source: Record<string, unknown>, choice: number): void {
  const part = LISTS[choice % LISTS.length] as string;
  const entries = head[part] as Record<string, unknown>[];
  const at = (choice >> 4) % entries.length;
  switch ((choice >> 2) % 6) {
    case 0:
      entries.push(entries.shift() as Record<string, unknown>);
      return;
    case 1:
      if (entries.length > 1) entries.splice(at, 1);
      return;
    case 2: {
      const key = part === 'records' ? 'record' : 'id';
      const other = (at + 1) % entries.length;
      const [a, b] = [entries[at], entries[other]];
      if (part === 'out_of_scope' || !a || !b) return;
      [a[key], b[key]] = [b[key], a[key]];
      return;
    }
    case 3: {
      const [entry] = entries.splice(at, 1);
      if (part === 'criteria' && entry && entries.length > 0)
        (head['out_of_scope'] as unknown[]).push(entry['statement']);
      else if (entry) entries.push(entry);
      return;
    }
    case 4: {
      const entry = entries[at] as Record<string, unknown>;
      if (part === 'records') entry['record'] = 'renamed';
      else if (part !== 'out_of_scope') entry['id'] = 'X-9';
      return;
    }
    default: {
      const key = Object.keys(source)[choice % Object.keys(source).length] as string;
      if (key !== 'systems') head[key] = source[key];
    }
  }
}
