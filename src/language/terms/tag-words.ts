import type { TermGroup } from './term.js';

export type KnownTag =
  | 'delete'
  | 'rename'
  | 'one-sided'
  | 'api-down'
  | 'conflict'
  | 'timing'
  | 'auth'
  | 'volume';

/** How a sentence speaks of the case that a tag of `covers` names. */
export const tagWords: { readonly [Tag in KnownTag]: readonly TermGroup[] } = {
  delete: [
    {
      words: `
        delete, remove, erase, purge, trash, unlink, archive, discard, wipe, cancel, withdraw, clear out,
        tombstone
      `,
      forms: 'verb',
      example: 'They _ the contact.',
    },
    {
      words: 'deletion, removal, erasure, tombstone, soft delete, hard delete, ghost',
      forms: 'noun',
      example: 'The _ is copied.',
    },
    { words: 'no longer exists, no longer exist, gone', example: 'The contact _ on one side.' },
  ],
  rename: [
    { words: 'rename, relabel, retitle', forms: 'verb', example: 'They _ the field.' },
    {
      words: `
        new name, changed name, changed label, new label, different name, name changes, label changes,
        change of name, name is changed, label is changed, former name, old name, changes the name,
        changes its name, by id not by label, not by label, not by name
      `,
      example: 'The field has a _.',
    },
  ],
  'one-sided': [
    {
      words: `
        only in, only on, exists only, exist only, one side, on one side, other side has none,
        without a counterpart, no counterpart, counterpart, not yet in, not in, not on, missing in,
        missing on, missing from, is missing, are missing, unmatched, no match, no matching,
        without a match, without a matching, does not exist, do not exist, not exist, not found in,
        unknown to, absent, absent from, orphan, orphaned, orphans, only one of, either side alone,
        lacks, no equivalent, new in, has no, have no, created in only, known to only, only one system
      `,
      example: 'The contact _ the CRM.',
    },
  ],
  'api-down': [
    {
      words: `
        5xx, 500, 502, 503, 504, down, is down, outage, unavailable, unavailability, offline,
        unreachable, not reachable, timeout, time out, times out, timed out, does not answer, not answer,
        no answer, does not respond, not respond, no response, fails to respond, server error,
        connection refused, connection fails, connection is lost, network error, api error, api errors,
        interruption, maintenance window, rate limited, circuit breaker, cannot be reached,
        not available, downtime, api fails, call fails, request fails, requests fail, retries, retry,
        retried, backoff
      `,
      example: 'The partner is _.',
    },
  ],
  conflict: [
    {
      words: `
        conflict, conflicts, conflicting, both sides, on both sides, both systems, in both,
        in both systems, at the same time, simultaneous, simultaneously, concurrent, concurrently, wins,
        winner, loser, losing, overwrite, overwrites, overwritten, newest, most recent change,
        last write, later change, newer change, older change, competing, collide, collision, diverge,
        diverging, contradict, contradicting, between two syncs, source of truth
      `,
      example: 'The change is _.',
    },
  ],
  timing: [
    {
      words: `
        second, seconds, sec, minute, minutes, min, hour, hours, day, days, week, weeks, month, months,
        year, years, ms, millisecond, milliseconds, next sync, next run, immediately, instantly, at once,
        daily, hourly, nightly, weekly, monthly, midnight, noon, deadline, interval, schedule, scheduled,
        delay, latency, timezone, time zone, utc, until, by the end of, every night, on the same day,
        business day, real time, timestamp, late, later than, order of arrival, out of order,
        business days, overnight
      `,
      example: 'It happens after one _.',
    },
  ],
  auth: [
    {
      words: `
        token, tokens, oauth, oauth2, login, logins, log in, logs in, logged in, logged out, log out,
        sign in, signs in, signed in, password, passwords, credential, credentials, api key, api keys,
        permission, permissions, unauthorized, unauthorised, unauthenticated, authorized, authorised,
        authenticate, authenticates, authenticated, authentication, authorization, authorisation,
        forbidden, 401, 403, revoke, revokes, revoked, revoking, access, sso, saml, session, sessions,
        expired, scope, scopes, signature, signed, secret, secrets, certificate, role, roles, right,
        rights, consent, reconnect, disconnect, disconnects
      `,
      example: 'The user has no _.',
    },
  ],
  volume: [
    {
      words: `
        bulk, batch, batches, per second, per minute, per hour, per day, rows, records, requests, pages,
        page, pagination, paged, throughput, load, concurrent, parallel, at once, rate limit,
        rate limits, 429, quota, quotas, thousand, thousands, million, millions, mb, gb, kb, megabytes,
        gigabytes, large, backlog, queue, size, limit, limits, contacts, orders, deals, events, messages,
        calls, items, files, users, invoices, entries, at most, up to, more than
      `,
      example: 'The job takes many _.',
    },
  ],
};
