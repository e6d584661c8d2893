import schema from '../../schemas/scope.schema.json' with { type: 'json' };
import { pointerKeys } from './pointer.js';

/** What the schema says of one place, for people: its title, what it is for, examples, the values it takes. */
export interface Annotation {
  readonly title?: string;
  readonly description?: string;
  /** The question that the value answers, in small letters: "who decides?" */
  readonly question?: string;
  readonly examples: readonly unknown[];
  readonly type: readonly string[];
  readonly values: readonly string[];
  readonly keys: readonly string[];
}

/** A JSON schema, as far as it is used here. */
interface Schema {
  title?: string;
  description?: string;
  'x-question'?: string;
  $ref?: string;
  type?: string | string[];
  enum?: string[];
  examples?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
}

/** What the schema says of the place that a JSON pointer names. */
export function annotationOf(pointer: string): Annotation {
  let at: Schema[] = [schema as Schema];
  for (const key of pointerKeys(pointer)) at = at.flatMap(branches).flatMap((node) => step(node, key));
  const all = at.flatMap(branches);
  const first = <K extends keyof Schema>(key: K) => all.find((node) => node[key] !== undefined)?.[key];
  const title = first('title');
  const description = first('description');
  const question = first('x-question');
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(question === undefined ? {} : { question }),
    examples: first('examples') ?? [],
    type: [...new Set(all.flatMap((node) => node.type ?? []))],
    values: all.flatMap((node) => node.enum ?? []),
    keys: all.flatMap((node) => Object.keys(node.properties ?? {})),
  };
}

/** A schema with all that it refers to: what stands at the place itself goes before what it refers to. */
function branches(node: Schema): Schema[] {
  const referred = node.$ref && definition(node.$ref);
  return [node, ...(referred ? branches(referred) : []), ...(node.anyOf ?? []).flatMap(branches)];
}

function definition(ref: string): Schema | undefined {
  return (schema.$defs as Record<string, Schema>)[ref.replace('#/$defs/', '')];
}

function step(node: Schema, key: string): Schema[] {
  if (node.items && /^\d+$/.test(key)) return [node.items];
  if (node.properties && Object.hasOwn(node.properties, key)) return [node.properties[key] as Schema];
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
}
