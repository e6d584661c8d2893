import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import schema from '../schemas/scope.schema.json' with { type: 'json' };
import { validate } from '../src/library.js';

const all = readdirSync('examples').filter((name) => existsSync(`examples/${name}/scope.yaml`));
const good = all.filter((name) => name !== 'weak');
const textOf = (name: string) => readFileSync(`examples/${name}/scope.yaml`, 'utf8');

/** What the weak example shows: by rule, the words that each of its findings points at. */
const WEAK: Readonly<Record<string, readonly string[]>> = {
  'schema/unknown-key': ['relase'],
  'owner/person': ['Platform team'],
  'stories/customer-led': ['our backend', 'POST'],
  'stories/feature-list': ['syncs products, orders and customers'],
  'stories/timing': ['next sync'],
  'records/silent-drop': ['discarded'],
  'records/match': ['record: product'],
  'records/one-owner': ['both'],
  'records/conflict': ['two-way sync'],
  'records/deletes': ['deletes'],
  'criteria/coverage': ['criteria', 'criteria'],
  'criteria/testable': ['quickly', 'TBD'],
  'criteria/one-thing': ['the ERP prints a label for each order'],
  'refs/known': ['prodcut'],
  'criteria/tag-shown': ['delete'],
  'out-of-scope/contradiction': ['Currency conversion'],
  'decisions/open': ['Who pays for an order that arrives twice?'],
  'cold-read/outsider': ['lee-park'],
};

test('there are three good examples at least, and a weak one', () => {
  expect(good.length).toBeGreaterThanOrEqual(3);
  expect(all).toContain('weak');
});

test.each(all)('%s names the schema for editors in its first line', (name) => {
  expect(textOf(name).split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema.$id}`);
});

test('ids are unique over the examples', () => {
  const ids = all.map((name) => /^id: (.*)$/m.exec(textOf(name))?.[1]);
  expect(new Set(ids).size).toBe(all.length);
});

describe('a good example', () => {
  test.each(good)('%s has no finding at all', (name) => {
    const shown = validate(textOf(name)).findings.map(
      ({ rule, place, message }) => `${place.start.line} ${rule} ${message}`,
    );
    expect(shown).toEqual([]);
  });

  test.each(good)('%s is named for its folder and changes nothing when it is formatted otherwise', (name) => {
    const { scope, digest } = validate(textOf(name));
    expect(scope?.id).toBe(name);
    expect(validate(JSON.stringify(scope)).digest).toBe(digest);
  });
});

test('the weak example is found to be what it is', () => {
  const text = textOf('weak');
  const lines = text.split('\n');
  const found: Record<string, string[]> = {};
  for (const { rule, place } of validate(text).findings) {
    const words = lines[place.start.line - 1]?.slice(place.start.column - 1, place.end.column - 1) ?? '';
    found[rule] = [...(found[rule] ?? []), words];
  }
  expect(found).toEqual(WEAK);
});
