import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What others use to hold a YAML file against a schema. No dependencies of the project: only the bench needs them. */
const PACKAGES = ['ajv-cli@5.0.0', 'ajv-formats@3.0.1', '@stoplight/spectral-cli@6.16.3'];

const DIRECTORY = fileURLToPath(new URL('../.tools', import.meta.url));

/** Entry points of the other tools, for `node`; installed on first use, by npm, into a folder that git ignores. */
export interface Tools {
  readonly ajv: string;
  readonly spectral: string;
  /** Where the tools find their packages; inputs are written here. */
  readonly directory: string;
}

export function tools(): Tools {
  const done = join(DIRECTORY, 'installed.json');
  const wanted = JSON.stringify(PACKAGES);
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    console.log(`Installing ${PACKAGES.join(', ')} into bench/.tools …`);
    mkdirSync(DIRECTORY, { recursive: true });
    writeFileSync(join(DIRECTORY, 'package.json'), '{ "private": true }\n');
    writeFileSync(join(DIRECTORY, '.gitignore'), '*\n');
    const flags = [
      '--prefix',
      DIRECTORY,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel',
      'error',
    ];
    execFileSync('npm', ['install', ...flags, ...PACKAGES], { cwd: DIRECTORY, stdio: 'inherit' });
    writeFileSync(done, wanted);
  }
  return {
    ajv: entry('ajv-cli', 'ajv'),
    spectral: entry('@stoplight/spectral-cli', 'spectral'),
    directory: DIRECTORY,
  };
}

/** The file behind a package's command: run by `node` itself, so that no shell or launcher is timed. */
function entry(name: string, command: string): string {
  const directory = join(DIRECTORY, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} has no command ${command}`);
  return join(directory, path);
}
