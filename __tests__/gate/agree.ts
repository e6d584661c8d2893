import { changeOf } from '../../src/gate/change.js';
import { isKnown } from '../../src/gate/facts.js';
import { facts, type Given } from './facts.js';

/** The digest of what a pull request changes of the scope. */
export function changeDigestOf(given: Given): string {
  const { head, start, base } = facts(given);
  if (!isKnown(start) || start.kind !== 'at') throw new Error('no start');
  const change = changeOf(head, start.side, base);
  if (!change) throw new Error('no change');
  return change.digest;
}

export function agreeLine(given: Given): string {
  return `/scope agree ${changeDigestOf(given)}`;
}
