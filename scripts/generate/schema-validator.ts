import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { GENERATED, type GeneratedFile } from './generated-file.js';

/**
 * ajv's validator of a schema as plain code, with its types. Compiling at run time would cost each start 75 ms
 * and need `new Function`.
 */
export function schemaValidator(name: string, schema: object): GeneratedFile[] {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  formats.default(ajv, ['date']);
  ajv.addKeyword('x-question');
  const head = `// ${GENERATED} from schemas/${name}.schema.json`;
  const code = standalone.default(ajv, ajv.compile(schema));
  const path = `src/scope/generated/${name}-validator`;
  return [
    { path: `${path}.js`, text: `${head}\n${shorter(asModule(code))}` },
    {
      path: `${path}.d.ts`,
      text: `${head}
import type { ErrorObject } from 'ajv';

export const validate: { (document: unknown): boolean; errors?: ErrorObject[] | null };
`,
    },
  ];
}

/** ajv's ESM output still calls `require` for its helpers: as imports, a bundler and Node can follow them. */
function asModule(code: string): string {
  const imports: string[] = [];
  const module = code.replace(
    /const (\w+) = require\("([^"]+)"\)(\.[\w.]+)?(\["[^"]+"\])?;/g,
    (_, name: string, path: string, member = '', key = '') => {
      imports.push(`import ${name}Module from '${path}.js';`);
      return `const ${name} = ${name}Module${member}${key};`;
    },
  );
  if (/\brequire\(/.test(module)) throw new Error('the validator still calls require()');
  return `${imports.join('\n')}\n${module}`;
}

/** What ajv writes out at each error, once. */
const NOTED = `function noted(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
`;

/**
 * The same in less text, for every start reads it: how an error is noted stands once, and of the schemas only what is
 * looked up in them.
 * @throws Error where ajv writes either in another way.
 */
function shorter(module: string): string {
  const schemas = new Map<string, unknown>();
  const code = module
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      'vErrors = noted(vErrors, $2);',
    )
    .replace(/^const (schema\d+) = (\{.*\});\n/gm, (_, name: string, text: string) => {
      schemas.set(name, JSON.parse(text));
      return '';
    })
    .replace(/\b(schema\d+)((?:\.\w+)+)/g, (_, name: string, path: string) => {
      const keys = path.slice(1).split('.');
      const value = keys.reduce((at, key) => (at as Record<string, unknown>)[key], schemas.get(name));
      return JSON.stringify(path === '.properties' ? Object.keys(value as object) : value);
    })
    .replace(/\bfunc\d+\.call\((\[[^\]]*\]), key0\)/g, '$1.includes(key0)');
  if (/vErrors\.push\(|\bschema\d/.test(code)) throw new Error('ajv writes validators in another way now');
  return code + NOTED;
}
