import { transformSync } from 'esbuild';

/** Jest's transformer for TypeScript: esbuild strips the types, `tsc` checks them. */
export default {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20.19',
      sourcefile: file,
      sourcemap: 'both',
    });
    return { code, map };
  },
};
