import { parse } from '../scope/parse.js';
import type { Scalar, Value } from './edit.js';

/** Where a value is written: in lines of its own, or between brackets. */
export type Style = 'block' | 'flow';

/** A value as the lines of a block, the first without indentation. */
export function blockLines(value: Value): string[] {
  if (isList(value) && !isInline(value))
    return value.flatMap((entry) =>
      blockLines(entry).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
    );
  if (isMap(value) && !isInline(value))
    return Object.entries(value).flatMap(([key, one]) => pairLines(key, one));
  return [inline(value, 'block')];
}

/** A key with its value as lines; what stands below the key is indented by `step`. */
export function pairLines(key: string, value: Value, step = 2): string[] {
  const name = scalarText(key, 'block');
  if (isInline(value)) return [`${name}: ${inline(value, 'block')}`];
  return [`${name}:`, ...blockLines(value).map((line) => ' '.repeat(step) + line)];
}

/** A value on one line. */
export function inline(value: Value, style: Style): string {
  if (isList(value)) return `[${value.map((entry) => inline(entry, 'flow')).join(', ')}]`;
  if (!isMap(value)) return scalarText(value, style);
  const pairs = Object.entries(value).map(([key, one]) => inlinePair(key, one));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export function inlinePair(key: string, value: Value): string {
  return `${scalarText(key, 'flow')}: ${inline(value, 'flow')}`;
}

/** A value in the place of another, in its quotes where it has some. */
export function scalarLike(written: string, value: Scalar, style: Style): string {
  if (typeof value !== 'string') return String(value);
  if (written.startsWith('"')) return quoted(value);
  if (written.startsWith("'") && !UNSEEN.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return scalarText(value, style);
}

function scalarText(value: Scalar, style: Style): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, style) ? value : quoted(value);
}

/** Characters that change what is around them instead of showing. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Texts that older readers of YAML take for something else. */
const OLD_WORDS = /^(?:y|n|yes|no|on|off)$/i;

/** Whether a text without quotes is read as itself: the parser is asked. */
function isPlain(text: string, style: Style): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text) || UNSEEN.test(text) || OLD_WORDS.test(text)) return false;
  const { root, problems } = parse(style === 'block' ? `k: ${text}\n` : `{ k: ${text}, l: 0 }\n`);
  if (problems.length > 0 || root?.kind !== 'map' || root.pairs.size !== (style === 'block' ? 1 : 2))
    return false;
  const value = root.pairs.get('k')?.value;
  return value?.kind === 'scalar' && value.value === text;
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

function isInline(value: Value): boolean {
  if (isList(value)) return value.every((entry) => !isList(entry) && !isMap(entry));
  return !isMap(value) || Object.keys(value).length === 0;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
