import { each } from '../scope/cursor.js';
import { parseDirection } from '../scope/direction.js';
import { didYouMean } from '../scope/nearest.js';
import { defineRule } from './define-rule.js';

export const deletes = defineRule({
  id: 'records/deletes',
  severity: 'error',
  summary: 'The scope says what a delete on either side does on the other.',
  why: 'A delete that is not agreed either leaves ghosts or takes data away that the other company needs.',
  bad: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: { ledgerly: archive }`,
  good: `
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: { ledgerly: archive, acme: keep }`,
  reads: ['records'],
  judges: ['/records/*/deletes', '/records/*/deletes/*'],
  *check(scope) {
    for (const record of each(scope.child('records'))) {
      const rule = record.child('deletes');
      const direction = parseDirection(record.value?.direction);
      if (typeof rule.value !== 'object' || !rule.isWhole || !direction) continue;
      const ends = [direction.from, direction.to];
      const named = Object.keys(rule.value);
      for (const end of ends.filter((system) => !named.includes(system))) {
        yield {
          at: rule,
          missing: true,
          message: `What happens when one is deleted in \`${end}\`? \`deletes\` does not say.`,
          fix: `Add \`${end}\`: \`propagate\`, \`archive\`, \`keep\` or \`unlink\`.`,
        };
      }
      for (const system of named.filter((name) => !ends.includes(name))) {
        yield {
          at: rule.child(system as never),
          key: true,
          message: `\`${system}\` is neither end of this record's direction.`,
          fix: didYouMean(system, ends),
        };
      }
    }
  },
});
