import { each } from '../scope/cursor.js';
import { flows, parseDirection } from '../scope/direction.js';
import { defineRule } from './define-rule.js';

export const timing = defineRule({
  id: 'stories/timing',
  severity: 'error',
  summary:
    'A story says how soon: a duration, or `next sync` where a record of its direction says how often that is.',
  why: '"Soon" is a minute for one company and a night for the other. Both find out when the customer complains.',
  bad: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: soon }`,
  good: `
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,
  reads: ['stories', 'records'],
  judges: ['/stories/*/within'],
  *check(scope) {
    const records = each(scope.child('records'));
    for (const story of each(scope.child('stories'))) {
      const direction = parseDirection(story.value?.direction);
      const within = story.child('within');
      if (!direction || within.value?.toLowerCase() !== 'next sync') continue;
      const flow = flows(direction);
      const isDefined = records.some((record) => {
        const own = parseDirection(record.value?.direction);
        // What the schema refused may have defined it: that has a finding already.
        if (!record.child('direction').isWhole || !record.child('sync_every').isWhole) return true;
        return own && record.value?.sync_every !== undefined && flows(own).some((one) => flow.includes(one));
      });
      if (isDefined) continue;
      yield {
        at: within,
        message: `"next sync" is undefined: no record that flows \`${direction.from} -> ${direction.to}\` says \`sync_every\`.`,
        fix: 'Add `sync_every: 5 minutes` to that record, or give a duration here.',
      };
    }
  },
});
