import type { ErrorObject } from 'ajv';
import { annotationOf } from './annotations.js';
import { validate } from './generated/validator.js';
import { didYouMean } from './nearest.js';
import { pointerKeys, pointerTo } from './pointer.js';

/** In which way a value is not what the schema says. The rule of a problem is `schema/…` by its kind. */
export type SchemaProblemKind = 'missing' | 'empty' | 'type' | 'enum' | 'format' | 'unknown-key';

/** One fault that the schema finds. */
export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  /** The value concerned; of a missing value the place where it would stand. */
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * All faults of a document, one for each place: where several keywords refuse one value, the plainest speaks.
 * `isBlank` tells a value that is not there at all (`owner:`) from a written `null`.
 */
export function schemaProblems(document: unknown, isBlank: (pointer: string) => boolean): SchemaProblem[] {
  if (validate(document)) return [];
  const problems = new Map<string, SchemaProblem>();
  for (const error of meant(validate.errors ?? [])) {
    const problem = toProblem(error, document, isBlank);
    const known = problems.get(problem.pointer);
    if (!known || ORDER.indexOf(problem.kind) < ORDER.indexOf(known.kind)) problems.set(problem.pointer, problem);
  }
  return [...problems.values()];
}

const ORDER: readonly SchemaProblemKind[] = ['missing', 'empty', 'unknown-key', 'type', 'enum', 'format'];

/**
 * The errors without the noise of alternatives. Of an `anyOf`, the branch is meant whose type the value has:
 * the others' `type` errors go, and the `anyOf` error stays only where no branch has the type. Of a refused
 * key, the key is the fault, not what its schema says in detail.
 */
function meant(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  const isOtherBranch = (error: ErrorObject) => error.keyword === 'type' && choices.has(error.instancePath);
  const rest = errors.filter((error) => error.propertyName === undefined && !isOtherBranch(error));
  return rest.filter(
    (error) =>
      error.keyword !== 'anyOf' ||
      !rest.some((other) => other !== error && isAtOrUnder(other.instancePath, error.instancePath)),
  );
}

function isAtOrUnder(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

function toProblem(error: ErrorObject, document: unknown, isBlank: (pointer: string) => boolean): SchemaProblem {
  const { instancePath: at, params } = error;
  const value = valueAt(document, at);
  switch (error.keyword) {
    case 'required':
      return missing(pointerTo(at, params['missingProperty']), 'missing');
    case 'additionalProperties':
      return unknownKey(at, params['additionalProperty']);
    case 'propertyNames':
      return badKey(at, params['propertyName']);
    case 'minItems':
    case 'minProperties':
      return tooFew(at, params['limit'], value);
    case 'type':
    case 'anyOf':
      return isBlank(at) || value === '' ? missing(at, 'empty') : wrongType(at, value);
    case 'enum':
    case 'const':
      return value === '' || isBlank(at) ? missing(at, 'empty') : wrongValue(at, value);
    default:
      return typeof value === 'string' && value.trim() === '' ? missing(at, 'empty') : wrongForm(at, value, error);
  }
}

function missing(pointer: string, kind: 'missing' | 'empty'): SchemaProblem {
  const { question, examples } = annotationOf(pointer);
  const name = nameOf(pointer);
  const state = kind === 'missing' ? 'is missing' : 'is empty';
  return {
    kind,
    pointer,
    message: `${name} ${state}${question ? `: ${question}` : '.'}`,
    fix: `${kind === 'missing' ? 'Add it' : 'Fill it in'}${exampleOf(pointer, examples)}.`,
  };
}

function tooFew(pointer: string, limit: number, value: unknown): SchemaProblem {
  const count = Object.keys(value as object).length;
  if (count === 0) return missing(pointer, 'empty');
  return {
    kind: 'missing',
    pointer,
    message: `${nameOf(pointer)} has ${count} ${count === 1 ? 'entry' : 'entries'}; it needs ${limit} or more.`,
    fix: `Add what is missing${exampleOf(pointer, annotationOf(pointer).examples)}.`,
  };
}

function unknownKey(parent: string, key: string): SchemaProblem {
  return {
    kind: 'unknown-key',
    pointer: pointerTo(parent, key),
    message: `\`${key}\` is not a key of ${parent === '' ? 'a scope' : nameOf(parent)}.`,
    fix: `${didYouMean(key, annotationOf(parent).keys)} A key of your own begins with \`x-\`.`,
  };
}

function badKey(parent: string, key: string): SchemaProblem {
  return {
    kind: 'format',
    pointer: pointerTo(parent, key),
    message: `\`${key}\` can't be a name under ${nameOf(parent)}.`,
    fix: 'Begin with a letter; go on with letters, digits, `-` and `_`; at most 64 characters.',
  };
}

function wrongType(pointer: string, value: unknown): SchemaProblem {
  const { type, examples, values } = annotationOf(pointer);
  const wantsText = type.includes('string');
  const isScalar = typeof value === 'number' || typeof value === 'boolean' || value === null;
  const wanted = type.map((name) => TYPE_NAMES[name] ?? name).join(' or ');
  return {
    kind: 'type',
    pointer,
    message: `${nameOf(pointer)} is ${typeName(value)}; it must be ${wanted}.`,
    fix:
      wantsText && isScalar && values.length === 0
        ? 'Put it in quotes.'
        : `Write it${exampleOf(pointer, examples) || ` as ${wanted}`}.`,
  };
}

function wrongValue(pointer: string, value: unknown): SchemaProblem {
  const { values, examples } = annotationOf(pointer);
  const known = values.length > 0 ? values : examples.map(String);
  return {
    kind: 'enum',
    pointer,
    message: `${nameOf(pointer)} can't be ${quote(value)}; it takes ${known.map((v) => `\`${v}\``).join(', ')}.`,
    fix: didYouMean(String(value), known),
  };
}

function wrongForm(pointer: string, value: unknown, error: ErrorObject): SchemaProblem {
  const { description, examples } = annotationOf(pointer);
  const tooLong = error.keyword === 'maxLength' ? ` It is longer than ${error.params['limit']} characters.` : '';
  return {
    kind: 'format',
    pointer,
    message: `${nameOf(pointer)} can't be ${quote(value)}.${tooLong}`,
    fix: `${description ?? 'Write it as the format says.'}${examples.length > 0 ? ` For example ${quote(examples[0])}.` : ''}`,
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  object: 'a mapping (keys with values)',
  array: 'a list',
};

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a text';
  return `the ${typeof value === 'boolean' ? 'truth value' : 'number'} \`${value}\``;
}

/** What a place is called in a sentence: its key, or for a list's entry "an entry of `criteria`". */
function nameOf(pointer: string): string {
  const keys = pointerKeys(pointer);
  const last = keys.at(-1);
  if (last === undefined) return 'The document';
  return /^\d+$/.test(last) ? `An entry of \`${keys.at(-2)}\`` : `\`${last}\``;
}

function exampleOf(pointer: string, examples: readonly unknown[]): string {
  const key = pointerKeys(pointer).at(-1);
  if (examples.length === 0 || key === undefined || /^\d+$/.test(key)) return '';
  return `, for example \`${key}: ${asYaml(examples[0])}\``;
}

/** A value in YAML's flow style, on one line. */
function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value).map(([key, v]) => `${key}: ${asYaml(v)}`).join(', ')} }`;
  }
  return String(value);
}

function quote(value: unknown): string {
  const text = asYaml(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
}
