import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { formatTables } from '../scripts/generate/format-tables.js';
import { validate } from '../src/library.js';
import { readConfig } from '../src/scope/config.js';

const PAGE = readFileSync('docs/format.md', 'utf8');
const SCHEMAS = ['scope', 'config'].map((name) =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
);
const BLOCKS = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

describe('docs/format.md', () => {
  test('begins with a scope that has no finding', () => {
    expect(validate(BLOCKS[0] ?? '').findings).toEqual([]);
  });

  test('shows a configuration that can be read', () => {
    const shown = BLOCKS.find((block) => block.startsWith('scopes:')) ?? '';
    expect(readConfig(shown).value).toEqual({
      scopes: ['integrations/*/scope.yaml'],
      'issue-authors': ['scope-sync[bot]'],
      rendered: ['docs/scope.md'],
    });
  });

  test('has a place for each mapping of the schema', () => {
    const [scope, config] = SCHEMAS;
    const without = PAGE.replace('<!-- verify: made from schemas/scope.schema.json -->', '');
    expect(() => formatTables(without, scope, config)).toThrow('verify');
  });
});

describe('the schemas', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  for (const schema of SCHEMAS) ajv.addSchema(schema);
  const nodes = SCHEMAS.flatMap((schema) => nodesOf(schema, `${schema.$id}#`));

  test('have a title and a description for every key', () => {
    const keys = nodes.filter(({ at }) => /\/(properties|\$defs)\/[^/]+$/.test(at));
    expect(keys.length).toBeGreaterThan(80);
    expect(keys.filter(({ node }) => !node.title || !node.description).map(({ at }) => at)).toEqual([]);
  });

  test('show only examples that they accept', () => {
    const shown = nodes.flatMap(({ at, node }) => (node.examples ?? []).map((example) => ({ at, example })));
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter(({ at, example }) => !ajv.validate({ $ref: at }, example))).toEqual([]);
  });
});

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** Every subschema with its address. */
function nodesOf(node: Node, at: string): { node: Node; at: string }[] {
  const maps = ['properties', '$defs'].flatMap((key) =>
    Object.entries((node as Record<string, Record<string, Node> | undefined>)[key] ?? {}).map(
      ([name, child]) => ({ node: child, at: `${at}/${key}/${name}` }),
    ),
  );
  return [{ node, at }, ...maps.flatMap(({ node: child, at: place }) => nodesOf(child, place))];
}
