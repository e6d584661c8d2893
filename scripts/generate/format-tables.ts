import { stringify } from 'yaml';
import type { Schema as Annotated } from '../../src/scope/annotations.js';
import type { GeneratedFile } from './generated-file.js';
import { table, withPart } from './marked-part.js';

export const FORMAT_PAGE = 'docs/format.md';

interface Schema extends Annotated {
  const?: number;
  propertyNames?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  $defs?: Record<string, Schema>;
}

/** The keys of one mapping of a document, named for the first key under which it stands. */
interface Section {
  readonly name: string;
  readonly mapping: Schema;
  /** What the schema shows of the key that the section is named for. */
  readonly example: unknown;
}

/**
 * `docs/format.md` with a table for each mapping of a document, between markers that bear its key's name, and one of
 * the values that are written in a form of their own.
 */
export function formatTables(page: string, scope: Schema, config: Schema): GeneratedFile {
  const parts = [
    ...partsOf(scope, 'scope', 'schemas/scope.schema.json'),
    ...partsOf(config, 'configuration', 'schemas/config.schema.json'),
    { name: 'values', source: 'schemas/', text: values({ ...scope.$defs, ...config.$defs }) },
  ];
  const text = parts.reduce((text, part) => withPart(text, part.name, part.source, part.text), page);
  return { path: FORMAT_PAGE, text };
}

function partsOf(root: Schema, name: string, source: string) {
  const sections = sectionsOf(root, name);
  return sections.map((section) => ({ name: section.name, source, text: textOf(section, sections, root) }));
}

/** The mappings below a schema, in the order in which a document has them, each once. */
function sectionsOf(root: Schema, name: string): readonly Section[] {
  const sections: Section[] = [];
  const visit = (node: Schema, name: string, example: unknown): void => {
    for (const mapping of mappingsIn(node, root)) {
      if (sections.some((known) => known.mapping === mapping)) continue;
      sections.push({ name, mapping, example });
      for (const [key, child] of Object.entries(mapping.properties ?? {})) {
        visit(child, key, child.examples?.at(-1));
      }
    }
  };
  visit(root, name, undefined);
  return sections;
}

/** The mappings with keys of their own that may stand in a place, also as entries of a list or under free names. */
function mappingsIn(node: Schema, root: Schema): readonly Schema[] {
  if (node.properties) return [node];
  const { items, additionalProperties, anyOf = [] } = node;
  const inside = [items, typeof additionalProperties === 'object' ? additionalProperties : undefined];
  return [definitionOf(node, root), ...inside, ...anyOf].flatMap((one) => (one ? mappingsIn(one, root) : []));
}

function textOf({ name, mapping, example }: Section, sections: readonly Section[], root: Schema): string {
  const rows = Object.entries(mapping.properties ?? {}).map(([key, node]) => {
    const below = mappingsIn(node, root).map((one) => sections.find((known) => known.mapping === one)?.name);
    return [
      `\`${key}\``,
      mapping.required?.includes(key) ? 'yes' : '',
      below.length > 0 ? `see [\`${below[0]}\`](#${below[0]})` : kindOf(node, root),
      node.description ?? '',
      below.length > 0 || node.examples === undefined ? '' : `\`${inline(node.examples[0])}\``,
    ];
  });
  const shown =
    example === undefined
      ? ''
      : `\`\`\`yaml\n${stringify({ [name]: example }, { lineWidth: 0 }).trimEnd()}\n\`\`\`\n\n`;
  return `\n${shown}${table(['key', 'required', 'value', 'meaning', 'example'], rows)}\n`;
}

/** What may be written in a place, in a few words. */
function kindOf(node: Schema, root: Schema): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.anyOf) return node.anyOf.map((one) => kindOf(one, root)).join('; or ');
  if (node.enum) return node.enum.map((word) => `\`${word}\``).join(', ');
  if (node.items) return `list: ${kindOf(node.items, root)}`;
  if (typeof node.additionalProperties === 'object') {
    return `by ${node.propertyNames ? kindOf(node.propertyNames, root) : 'name'}: ${kindOf(node.additionalProperties, root)}`;
  }
  const definition = definitionOf(node, root);
  if (definition?.title) return `[${definition.title.toLowerCase()}](#values)`;
  return node.type === 'integer' ? 'whole number' : '[text](#values)';
}

/** The values that are defined once and used in several places. */
function values(definitions: Readonly<Record<string, Schema>>): string {
  const rows = Object.values(definitions)
    .filter(({ type }) => type === 'string')
    .map(({ title = '', description = '' }) => [title.toLowerCase(), description]);
  return `\n${table(['value', 'how it is written'], rows)}\n`;
}

function definitionOf({ $ref }: Schema, { $defs }: Schema): Schema | undefined {
  return $ref === undefined ? undefined : $defs?.[$ref.replace('#/$defs/', '')];
}

/** A value in YAML on one line. */
function inline(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: !Array.isArray(value),
    lineWidth: 0,
  }).trim();
}
