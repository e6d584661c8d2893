import type { Cursor } from '../scope/cursor.js';
import type { Person } from '../scope/scope.js';
import { defineRule, type Report } from './define-rule.js';

/** A name that is one of these, or ends in one, is a team's or a department's. */
const TEAM_WORDS = new Set(
  `team teams squad crew group guild tribe chapter department dept division unit office board committee council
  staff engineering engineers development developers devs product platform operations ops devops support sales
  marketing finance it hr security data architecture integrations integration partnerships leadership management
  company inc gmbh ltd llc owners owner everyone all tbd`.split(/\s+/),
);

export const ownerPerson = defineRule({
  id: 'owner/person',
  severity: 'error',
  summary: 'The owner on each side is one person with a GitHub login.',
  why: 'A team decides nothing on a Friday afternoon. One person who may decide, and can be asked, keeps decisions from stalling.',
  bad: `
owner: { name: Platform team, github: ledgerly-platform }`,
  good: `
owner: { name: Dana Reyes, github: dana-reyes }`,
  reads: ['owner', 'partner'],
  judges: [
    { at: '/owner', kinds: ['type'] },
    { at: '/partner/owner', kinds: ['type'] },
    '/owner/name',
    '/owner/github',
    '/partner/owner/name',
    '/partner/owner/github',
  ],
  *check(scope) {
    yield* nameOf(scope.child('owner'));
    yield* nameOf(scope.child('partner').child('owner'));
  },
});

function* nameOf(person: Cursor<Person>): Iterable<Report> {
  const at = person.child('name');
  const fault = at.value === undefined ? undefined : faultOf(at.value);
  if (fault === undefined) return;
  yield {
    at,
    message: `"${at.value}" is ${fault}: who is the one person who decides?`,
    fix: "Write one person's name.",
  };
}

function faultOf(name: string): string | undefined {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (name.includes('@')) return 'an address or a handle';
  if (/[&/+,;]|\s(and|or)\s/i.test(name)) return 'more than one';
  if (/\bbot\b/i.test(name)) return 'a bot';
  return TEAM_WORDS.has(words.at(-1) ?? '') ? 'a team or a department' : undefined;
}
