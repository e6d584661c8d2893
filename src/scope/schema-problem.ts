import type { ErrorObject } from 'ajv';
import type { Annotations } from './annotations.js';
import { fixOf, fixOfNumber } from './fixes.js';
import { exampleOf, nameOf, quote } from './in-words.js';
import { meantErrors } from './meant-errors.js';
import { nearest } from './nearest.js';
import { pointerKeys, pointerTo } from './pointer.js';
import { badKey, unknownKey } from './unknown-key.js';

/** In which way a value is not what the schema says. The rule of a problem is `schema/…` by its kind. */
export type SchemaProblemKind = 'missing' | 'empty' | 'type' | 'enum' | 'format' | 'unknown-key';

/** One fault that the schema finds. */
export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  /** The value concerned; of a missing value the place where it would stand. */
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
  /** Of unknown keys: the pointers of the known ones that they were probably meant to be. */
  readonly meant?: readonly string[];
}

/** A schema: what its compiled validator says, and its text for people. */
export interface CompiledSchema {
  readonly validate: { (document: unknown): boolean; errors?: ErrorObject[] | null };
  readonly annotations: Annotations;
}

/** A value as it stands in the text: `1.0` is not `1`, and nothing at all (the empty string) is not `null`. */
type Written = (pointer: string) => string | undefined;

/**
 * All faults of a document, one for each place: where several keywords refuse one value, the plainest speaks. A key
 * that is missing because it is misspelt is one fault too.
 */
export function schemaProblems(document: unknown, schema: CompiledSchema, written: Written): SchemaProblem[] {
  if (schema.validate(document)) return [];
  const describer = new Describer(document, schema.annotations, written);
  const problems = new Map<string, SchemaProblem>();
  for (const error of meantErrors(schema.validate.errors ?? [])) {
    const problem = describer.problem(error);
    const known = problems.get(problem.pointer);
    if (!known || ORDER.indexOf(problem.kind) < ORDER.indexOf(known.kind))
      problems.set(problem.pointer, problem);
  }
  const misspelt = new Set([...problems.values()].flatMap(({ meant = [] }) => meant));
  return [...problems.values()].filter(({ kind, pointer }) => kind !== 'missing' || !misspelt.has(pointer));
}

const ORDER: readonly SchemaProblemKind[] = ['missing', 'empty', 'unknown-key', 'type', 'enum', 'format'];

/** ajv's errors in sentences for people who never saw a schema. */
class Describer {
  readonly #document: unknown;
  readonly #annotations: Annotations;
  readonly #written: Written;

  constructor(document: unknown, annotations: Annotations, written: Written) {
    this.#document = document;
    this.#annotations = annotations;
    this.#written = written;
  }

  problem(error: ErrorObject): SchemaProblem {
    const { instancePath: at, params } = error;
    const value = valueAt(this.#document, at);
    const isEmpty = this.#written(at) === '' || (typeof value === 'string' && value.trim() === '');
    switch (error.keyword) {
      case 'required':
        return this.#missing(pointerTo(at, params['missingProperty']), 'missing');
      case 'additionalProperties':
        return this.#unknownKey(at, params['additionalProperty']);
      case 'propertyNames':
        return badKey(at, params['propertyName']);
      case 'maxItems':
      case 'maxProperties':
        return tooMany(at, params['limit'], Object.keys(value as object).length);
      case 'minItems':
      case 'minProperties':
        return this.#tooFew(at, params['limit'], Object.keys(value as object).length);
      case 'type':
      case 'anyOf':
        return isEmpty ? this.#missing(at, 'empty') : this.#wrongType(at, value);
      case 'enum':
      case 'const':
        return isEmpty ? this.#missing(at, 'empty') : this.#wrongValue(at, value, error.keyword);
      default:
        return isEmpty ? this.#missing(at, 'empty') : this.#wrongForm(at, value, error);
    }
  }

  #missing(pointer: string, kind: 'missing' | 'empty'): SchemaProblem {
    const { question, examples } = this.#annotations.at(pointer);
    return {
      kind,
      pointer,
      message: `${nameOf(pointer)} is ${kind}${question ? `: ${question}` : '.'}`,
      fix: `${kind === 'missing' ? 'Add it' : 'Fill it in'}${exampleOf(pointer, examples)}.`,
    };
  }

  #tooFew(pointer: string, limit: number, count: number): SchemaProblem {
    if (count === 0) return this.#missing(pointer, 'empty');
    return {
      kind: 'missing',
      pointer,
      message: `${nameOf(pointer)} has ${count} ${count === 1 ? 'entry' : 'entries'}; it needs at least ${limit}.`,
      fix: `Add what is missing${exampleOf(pointer, this.#annotations.at(pointer).examples)}.`,
    };
  }

  #unknownKey(parent: string, key: string): SchemaProblem {
    return unknownKey(key, {
      pointer: parent,
      siblings: Object.keys(valueAt(this.#document, parent) as object),
      annotation: this.#annotations.at(parent),
      isEmpty: this.#written(pointerTo(parent, key)) === '',
    });
  }

  /** The systems of a scope, each id with its name. */
  #systems(): ReadonlyMap<string, string> {
    const { systems } = Object(this.#document) as { readonly systems?: unknown };
    return new Map(
      Object.entries(Object(systems) as object).flatMap(([id, system]): [string, string][] => {
        const { name } = Object(system) as { readonly name?: unknown };
        return [[id, typeof name === 'string' ? name : id]];
      }),
    );
  }

  #wrongType(pointer: string, value: unknown): SchemaProblem {
    const { type, examples, values, definition } = this.#annotations.at(pointer);
    const isScalar = typeof value !== 'object' || value === null;
    const wanted = type.map((name) => TYPE_NAMES[name] ?? name).join(' or ');
    const spaces = type.includes('string') ? undefined : spacesLacking(this.#written(pointer) ?? '');
    return {
      kind: 'type',
      pointer,
      message: `${nameOf(pointer)} is ${typeName(value, this.#written(pointer))}; it must be ${wanted}.`,
      fix:
        spaces ??
        (isScalar && type.includes('string') && values.length === 0
          ? (fixOfNumber(value, definition) ?? 'Put it in quotes.')
          : `Write it${exampleOf(pointer, examples) || ` as ${wanted}`}.`),
    };
  }

  #wrongValue(pointer: string, value: unknown, keyword: string): SchemaProblem {
    const { values, examples } = this.#annotations.at(pointer);
    if (keyword === 'const') return this.#otherVersion(pointer, value, examples);
    const known = values.length > 0 ? values : examples.map(String);
    const guess = nearest(String(value), known);
    const list = known.map((word) => `\`${word}\``).join(', ');
    return {
      kind: 'enum',
      pointer,
      message: `${nameOf(pointer)} can't be ${quote(this.#written(pointer) ?? value)}; it must be ${known.length === 1 ? '' : 'one of '}${list}.`,
      fix:
        guess === undefined
          ? `Use ${known.length === 1 ? 'this' : 'one of these'}.`
          : `Did you mean \`${guess}\`?`,
    };
  }

  /** The one constant of the format is its version. */
  #otherVersion(pointer: string, value: unknown, [known]: readonly unknown[]): SchemaProblem {
    return {
      kind: 'enum',
      pointer,
      message: `${nameOf(pointer)} is ${quote(this.#written(pointer) ?? value)}. This release reads ${quote(known)}.`,
      fix: `Write \`${pointer.slice(1)}: ${known}\`, or use a release that reads the other.`,
    };
  }

  #wrongForm(pointer: string, value: unknown, { keyword, params }: ErrorObject): SchemaProblem {
    const { description, form = description, definition, examples } = this.#annotations.at(pointer);
    const example = examples.length > 0 ? ` For example ${quote(examples[0])}.` : '';
    const found = fixOf(value, keyword, { limit: params['limit'], definition, systems: this.#systems() });
    const { message, fix } = found ?? {};
    return {
      kind: 'format',
      pointer,
      message: `${nameOf(pointer)} ${message ?? `can't be ${quote(value)}`}.`,
      fix: fix ?? `${form ?? 'Write it as the format says.'}${example}`,
    };
  }
}

/** Where lines that lack a space were read as one text. */
function spacesLacking(written: string): string | undefined {
  const [, item] = /^-([^\s-].*)/.exec(written) ?? [];
  if (item !== undefined) return `Put a space after each \`-\`: ${quote(`- ${item}`)}.`;
  const [, key, value] = /^([A-Za-z][\w-]*):(?!\/\/)(\S.*)/.exec(written) ?? [];
  return key && `Put a space after each colon: ${quote(`${key}: ${value}`)}.`;
}

function tooMany(pointer: string, limit: number, count: number): SchemaProblem {
  return {
    kind: 'format',
    pointer,
    message: `${nameOf(pointer)} has ${count} entries; it may have at most ${limit}.`,
    fix: 'A scope is one or two pages: keep only what both companies have to agree on.',
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  object: 'a mapping (keys with values)',
  array: 'a list',
};

function typeName(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a text';
  return `the ${typeof value === 'boolean' ? 'truth value' : 'number'} ${quote(written ?? value)}`;
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    document,
  );
}
