import { each } from '../scope/cursor.js';
import { parseDirection } from '../scope/direction.js';
import { defineRule } from './define-rule.js';

export const directionOfOwner = defineRule({
  id: 'records/direction-of-owner',
  severity: 'warning',
  summary: 'A one-way record flows away from its owner, or says why not.',
  why: 'A record that flows only towards its owner overwrites the truth with a copy. Sometimes that is meant; then the reason is worth a line.',
  bad: `
records:
  - record: deal
    owner: acme
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  good: `
records:
  - record: deal
    owner: acme
    direction: ledgerly -> acme
    reason: sales closes deals in Ledgerly first; Acme CRM takes over from there
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,
  reads: ['records'],
  *check(scope) {
    for (const record of each(scope.child('records'))) {
      const { owner, direction: text, reason } = record.value ?? {};
      const direction = parseDirection(text);
      if (!direction || direction.both || direction.to !== owner || reason !== undefined) continue;
      yield {
        at: record.child('direction'),
        message: `\`${owner}\` owns this record, yet it only flows towards \`${owner}\`.`,
        fix: 'Reverse the direction, change the owner, or add a `reason`.',
      };
    }
  },
});
