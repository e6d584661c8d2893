import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/gate/decide.js';
import { allDone, facts, type Given, SCOPE, scopeText } from './facts.js';
import { saidIn, verdictOn } from './verdicts.js';

const CONFIG = '.github/scope-as-code.yaml';
const rows = (branches: string) => ({ 'scope.yaml': scopeText({ gate: `{ branches: ${branches} }` }) });
const two = (a: string, b: string) => ({
  'a.yaml': scopeText({ id: 'a', ...(a === '' ? {} : { gate: `{ branches: ${a} }` }) }),
  'b.yaml': scopeText({ id: 'b', ...(b === '' ? {} : { gate: `{ branches: ${b} }` }) }),
  [CONFIG]: 'scopes: [a.yaml, b.yaml]\n',
});

type Row = readonly [title: string, given: Given, check: string, profile: string];

describe('threat 34: each policy has a check of its own', () => {
  test.each<Row>([
    ['the default branch', {}, 'scope gate', 'all'],
    ['the default branch, with a row', { base: rows('{ main: linked }') }, 'scope gate', 'linked'],
    ['the default branch, by a pattern', { base: rows('{ "ma*": none }') }, 'scope gate', 'none'],
    [
      'a row’s',
      { base: rows('{ "integration/**": linked }'), branch: 'integration/a/b' },
      'scope gate (integration/**)',
      'linked',
    ],
    [
      '`*` stops at a slash',
      { base: rows('{ "dev/*": all }'), branch: 'dev/a/b' },
      'scope gate (ungated)',
      'none',
    ],
    [
      'an exact name goes before patterns',
      { base: rows('{ "dev/*": all, dev/a: none }'), branch: 'dev/a' },
      'scope gate (dev/a)',
      'none',
    ],
    [
      'the strictest pattern counts',
      { base: rows('{ "**": none, "dev/*": all, "dev/**": linked }'), branch: 'dev/a' },
      'scope gate (dev/*)',
      'all',
    ],
    ['no row', { branch: 'dev' }, 'scope gate (ungated)', 'none'],
    [
      'no row, and its rules ask for the default branch’s',
      { branch: 'dev', required: ['scope gate'] },
      'scope gate',
      'all',
    ],
    [
      'as the default branch is: by its row',
      { base: rows('{ main: linked }'), branch: 'dev', required: ['scope gate'] },
      'scope gate',
      'linked',
    ],
    [
      'several scopes with one row',
      { base: two('{ "dev/*": all }', '{ "dev/*": linked }'), branch: 'dev/a' },
      'scope gate (dev/*)',
      'all linked',
    ],
    [
      'several scopes with different rows, in alphabetical order',
      { base: two('{ "dev/*": all }', '{ "d**": none }'), branch: 'dev/a' },
      'scope gate (d**; dev/*)',
      'all none',
    ],
    [
      'one of them without a row',
      { base: two('{ "dev/*": all }', ''), branch: 'dev/a' },
      'scope gate (dev/*; ungated)',
      'all none',
    ],
    [
      'one of them as the default branch, since the rules ask for it',
      { base: two('{ "dev/*": linked }', ''), branch: 'dev/a', required: ['scope gate (default; dev/*)'] },
      'scope gate (default; dev/*)',
      'linked all',
    ],
    [
      'a row with our own word',
      { base: rows('{ ungated: all }'), branch: 'ungated' },
      'scope gate ("ungated")',
      'all',
    ],
    [
      'a row with our own word in quotes',
      { base: rows(`{ '"ungated"': all }`), branch: '"ungated"' },
      'scope gate ("\\"ungated\\"")',
      'all',
    ],
    [
      'threat 1: rows of the head name nothing',
      { head: rows('{ dev: none }'), branch: 'dev' },
      'scope gate (ungated)',
      'none',
    ],
  ])('%s', (_, given, check, profile) => {
    const verdict = verdictOn({ issues: allDone(), ...given });
    const criteria = verdict.conditions.find((one) => one.id === 'criteria');
    expect([verdict.check, criteria?.scopes.map((one) => one.profile).join(' ')]).toEqual([check, profile]);
  });

  test('a branch that asks for another one’s is told which to require', () => {
    const given = { base: rows('{ dev: linked }'), branch: 'dev', required: ['scope gate', 'build'] };
    expect(saidIn(verdictOn(given))).toContain(
      'The rules of `dev` require `scope gate`, but the check for this branch is `scope gate (dev)`. Require `scope gate (dev)` instead, or nothing can be merged.',
    );
  });

  test('rules that can’t be read are never a success', () => {
    const branch = { name: 'dev', requiredChecks: { unknown: 'GitHub answered 403 to the rules.' } };
    const verdict = verdictOn({ issues: allDone(), also: { branch } });
    expect(verdict).toMatchObject({ check: 'scope gate', conclusion: 'action_required' });
  });
});

describe('no scope anywhere', () => {
  test('is silence', () => {
    expect(decide(facts({ base: {} }))).toBeUndefined();
    expect(decide(facts({ base: {}, required: ['build', 'scope gateway'] }))).toBeUndefined();
  });

  test.each(['scope gate', 'scope gate (dev/*)'])('is a success where the rules require `%s`', (name) => {
    const verdict = decide(facts({ base: {}, required: [name] }));
    expect(verdict).toMatchObject({ check: name, conclusion: 'success', conditions: [] });
    expect(verdict?.title).toBe('There is no scope in this repository.');
  });

  test('is not what a configuration that can’t be read says', () => {
    const base = { [CONFIG]: 'scopes: 7\n' };
    expect(decide(facts({ base, required: ['scope gate'] }))?.conclusion).toBe('action_required');
    expect(decide(facts({ base: {}, head: base, required: ['scope gate'] }))?.conclusion).toBe('failure');
  });

  test('is not what a first scope is', () => {
    const verdict = decide(facts({ base: {}, head: { 'scope.yaml': SCOPE }, required: ['scope gate'] }));
    expect(verdict?.conclusion).toBe('action_required');
  });
});
