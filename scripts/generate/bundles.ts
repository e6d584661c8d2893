import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { GeneratedFile } from './generated-file.js';
import { builtinsByName, oneChunkOf } from './quick-start.js';

/** There are CommonJS packages inside; what they still ask for by `require` are Node's own modules. */
const BANNER = 'const require = process.getBuiltinModule;';

/** What `validate` loads: most of what every other entry loads. */
const CORE = ['src/cli/validate.ts', 'src/report/pretty.ts'];
/** It parses arguments and tells its help without the core. */
const WITHOUT_CORE = ['src/cli.ts'];

/** `dist/`: the Action, the command line, the library and the App, with all that they need but Probot, and the library's types. */
export async function bundles(): Promise<GeneratedFile[]> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const result = await build({
    entryPoints: { index: 'src/main.ts', cli: 'src/cli.ts', library: 'src/library.ts', app: 'app/start.ts' },
    // The App is run where the package is installed; what its logs need can't be in a bundle.
    external: ['probot'],
    plugins: [builtinsByName, oneChunkOf(CORE, WITHOUT_CORE)],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    // js-yaml makes every tag and schema that it knows when it is loaded; those that nobody uses may go.
    pure: ['defineScalarTag', 'defineSequenceTag', 'defineMappingTag', 'Schema'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    banner: { js: BANNER },
    define: { __VERSION__: JSON.stringify(version) },
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const files = [
    ...result.outputFiles.map(({ path, text }) => ({ path: relative('.', path), text })),
    ...types(),
    // The bundle runs wherever it is copied to, without the package around it.
    { path: 'dist/package.json', text: `${JSON.stringify({ type: 'module' })}\n` },
    { path: 'dist/LICENSES.txt', text: licences(Object.keys(result.metafile.inputs)) },
  ];
  const made = new Set(files.map(({ path }) => path));
  const left = filesUnder('dist').filter((path) => !made.has(path));
  return [...files, ...left.map((path) => ({ path, text: undefined }))];
}

/** Declarations of the library's entry and what it shows. */
function types(): GeneratedFile[] {
  const directory = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const options = [
      '--noEmit',
      'false',
      '--emitDeclarationOnly',
      '--declaration',
      '--rootDir',
      '.',
      '--outDir',
      directory,
    ];
    execFileSync('node_modules/.bin/tsc', ['--project', 'tsconfig.library.json', ...options], {
      stdio: 'inherit',
    });
    return filesUnder(directory).map((path) => ({
      path: join('dist/types', relative(directory, path)),
      text: readFileSync(path, 'utf8'),
    }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The licence of each package inside the bundles. */
function licences(inputs: readonly string[]): string {
  const packages = inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(packages)]
    .sort()
    .map((name) => {
      const directory = `node_modules/${name}`;
      const { version, license } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'));
      const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(`${directory}/${file}`, 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join('\n----\n\n');
}

function filesUnder(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
