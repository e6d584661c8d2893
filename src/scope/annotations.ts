import { pointerKeys } from './pointer.js';

/** What the schema says of one place, for people: its title, what it is for, examples, the values it takes. */
export interface Annotation {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The name of the schema's definition that the place refers to, such as `date`. */
  readonly definition: string | undefined;
  /** What a text there has to look like: the description of the definition that says so. */
  readonly form: string | undefined;
  /** The question that the value answers, in small letters: "who decides?" */
  readonly question: string | undefined;
  readonly examples: readonly unknown[];
  readonly type: readonly string[];
  readonly values: readonly string[];
  readonly keys: readonly string[];
  readonly required: readonly string[];
}

/** A JSON schema, as far as it is used here. */
export interface Schema {
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  'x-question'?: string;
  $ref?: string;
  type?: string | string[];
  pattern?: string;
  format?: string;
  enum?: string[];
  required?: string[];
  examples?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
}

/** A schema as a text for people: what it says of each place of a document. */
export class Annotations {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** What the schema says of the place that a JSON pointer names. */
  at(pointer: string): Annotation {
    let nodes: Schema[] = [this.#schema];
    for (const key of pointerKeys(pointer)) nodes = this.#unfold(nodes).flatMap((node) => step(node, key));
    const all = this.#unfold(nodes);
    const first = <K extends keyof Schema>(key: K) => all.find((node) => node[key] !== undefined)?.[key];
    return {
      title: first('title'),
      description: first('description'),
      definition: first('$ref')?.replace('#/$defs/', ''),
      form: all.find(({ pattern, format }) => pattern ?? format)?.description,
      question: first('x-question'),
      examples: first('examples') ?? [],
      type: [...new Set(all.flatMap((node) => node.type ?? []))],
      values: all.flatMap((node) => node.enum ?? []),
      keys: all.flatMap((node) => Object.keys(node.properties ?? {})),
      required: all.flatMap((node) => node.required ?? []),
    };
  }

  /** Schemas with all that they refer to: what stands at the place itself goes before what it refers to. */
  #unfold(nodes: readonly Schema[]): Schema[] {
    return nodes.flatMap((node) => {
      const referred = node.$ref && this.#schema.$defs?.[node.$ref.replace('#/$defs/', '')];
      return [node, ...(referred ? this.#unfold([referred]) : []), ...this.#unfold(node.anyOf ?? [])];
    });
  }
}

function step(node: Schema, key: string): Schema[] {
  if (node.items && /^\d+$/.test(key)) return [node.items];
  if (node.properties && Object.hasOwn(node.properties, key)) return [node.properties[key] as Schema];
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
}
