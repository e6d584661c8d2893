import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Node's own modules by `process.getBuiltinModule`, and of each only the names that are used. An `import` asks for every
 * name, and what Node makes when it is first asked for (the streams of `node:fs`, the decoders and colours of `node:util`)
 * is made at once: 4 ms each on Node 24.
 */
export const builtinsByName: Plugin = {
  name: 'builtins-by-name',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path, kind }) =>
      kind === 'import-statement' && isBuiltin(path) ? { path, namespace: 'builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => name !== 'default');
      return {
        contents: [
          `const all = process.getBuiltinModule(${JSON.stringify(path)});`,
          'const named = (name) => all[name];',
          'export default all;',
          ...names.map((name) => `export const ${name} = /* @__PURE__ */ named(${JSON.stringify(name)});`),
        ].join('\n'),
      };
    });
  },
};

/**
 * Keeps together what checking a document takes. esbuild makes a chunk for each set of entries that share a module, some
 * twenty small files on the way of `validate`; as every entry but the named ones imports `modules`, they share one chunk.
 */
export function oneChunkOf(modules: readonly string[], apart: readonly string[]): Plugin {
  return {
    name: 'one-chunk',
    setup(build) {
      const entries = new Set(apart.map((path) => resolve(path)));
      const imports = modules.map((path) => `import ${JSON.stringify(resolve(path))};`).join('');
      build.onResolve({ filter: /^(?:\.|src\/|app\/)/ }, async (args) => {
        const { path, kind, resolveDir, pluginData } = args;
        if (pluginData === 'found' || (kind !== 'dynamic-import' && kind !== 'entry-point')) return undefined;
        const found = await build.resolve(kind === 'entry-point' ? `./${path}` : path, {
          kind: 'import-statement',
          resolveDir,
          pluginData: 'found',
        });
        if (entries.has(found.path)) return undefined;
        return { path: found.path, namespace: 'after-the-chunk' };
      });
      build.onLoad({ filter: /.*/, namespace: 'after-the-chunk' }, ({ path }) => ({
        contents: `${imports}export * from ${JSON.stringify(path)};`,
        resolveDir: '.',
      }));
    },
  };
}
