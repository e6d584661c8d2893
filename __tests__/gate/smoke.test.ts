import { test } from '@jest/globals';
import { decide } from '../../src/gate/decide.js';
import { checkPretty, toCheck } from '../../src/report/check.js';
import { allDone, done, facts, open, review, reworded, SCOPE } from './facts.js';

test('look', () => {
  const change = { 'scope.yaml': reworded(SCOPE) };
  for (const one of [
    facts({ issues: allDone() }),
    facts({ issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')] }),
    facts({
      head: change,
      code: [],
      issues: [done(SCOPE, 'AC-1'), open(SCOPE, 'AC-2')],
      reviews: [review('sam-ito')],
    }),
    facts({ base: {}, head: { 'scope.yaml': SCOPE }, code: [], author: 'dana-reyes' }),
    facts({
      head: change,
      author: 'dana-reyes',
      issues: allDone(),
      reviews: [review('kim-ofori'), review('ann-cho')],
    }),
    facts({ head: { 'scope.yaml': `${SCOPE}nonsense: 1\n` }, issues: allDone() }),
  ]) {
    const verdict = decide(one);
    if (!verdict) throw new Error();
    const page = toCheck(verdict);
    process.stdout.write(
      `\n=======\n${verdict.check} ${verdict.conclusion}\n# ${page.title}\n\n${page.summary}\n---\n${page.text}\n${JSON.stringify(page.annotations)}\n\n${checkPretty(verdict)}`,
    );
  }
});
