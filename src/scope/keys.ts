import { dump } from 'js-yaml';
import schema from '../../schemas/scope.schema.json' with { type: 'json' };
import { type Annotation, Annotations, type Schema } from './annotations.js';
import { pointerTo } from './pointer.js';

/** A key of the format, as the schema explains it. */
export interface Key extends Annotation {
  /** In dots from the document down: `gate.branches`. Lists and free names have no part in it. */
  readonly path: string;
  readonly isRequired: boolean;
  /** What the schema says of an entry, where the key holds a list or free names. */
  readonly entry: Annotation;
}

const ANNOTATIONS = new Annotations(schema as Schema);

/** Every key of a scope, in the order in which a document has them. */
export const KEYS: readonly Key[] = keysBelow('', '');

function keysBelow(pointer: string, prefix: string): Key[] {
  const { keys, required } = ANNOTATIONS.at(pointer);
  return keys.flatMap((name) => {
    const at = pointerTo(pointer, name);
    const path = `${prefix}${name}`;
    // One entry stands for all of a list, and of names that the document chooses.
    const entry = pointerTo(at, 0);
    const key = {
      ...ANNOTATIONS.at(at),
      path,
      isRequired: required.includes(name),
      entry: ANNOTATIONS.at(entry),
    };
    return [key, ...keysBelow(at, `${path}.`), ...keysBelow(entry, `${path}.`)];
  });
}

/** The first example of a key, as it would stand in a document. */
export function exampleOf({ path, examples }: Key): string | undefined {
  const name = path.split('.').at(-1) ?? path;
  return examples.length === 0 ? undefined : dump({ [name]: examples[0] }, { lineWidth: -1 });
}
