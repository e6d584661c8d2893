import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

const read = (path: string) => readFileSync(path, 'utf8');
const under = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const LOCKED = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
);
const SHIPPED = LOCKED.filter(([path, { dev }]) => path !== '' && dev !== true);

interface Workflow {
  readonly jobs: Readonly<Record<string, { steps: readonly { uses?: string; run?: string }[] }>>;
}
const WORKFLOWS = under('.github/workflows', '.yml').map((path) => load(read(path)) as Workflow);
const STEPS = WORKFLOWS.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps));
const runs = STEPS.flatMap(({ run }) => run?.split('\n') ?? []).map((line) => line.trim());

const IMPORT = /\bimport\s*(?:\(|[\w$*{},\s]+?\bfrom\b)?\s*["']([\w@./:-]+)["']/g;
const BUILTIN = /\bgetBuiltinModule\("([^"]+)"\)/g;

/** What a bundled file and all those that it imports import, or ask Node for, as it is written there. */
function importsFrom(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = read(path);
  for (const [, from = ''] of [...text.matchAll(IMPORT), ...text.matchAll(BUILTIN)]) {
    if (seen.has(from)) continue;
    seen.add(from);
    if (from.startsWith('.'))
      importsFrom(join('dist', from.startsWith('./chunks/') ? '' : 'chunks', from), seen);
  }
  return seen;
}

describe('threat 83: what others could change under us', () => {
  const texts = [
    ...under('.github/workflows', '.yml'),
    ...under('docs', '.md'),
    'README.md',
    'CONTRIBUTING.md',
  ];
  test.each(texts)(
    '%s: every action of others is pinned by its full SHA, and says which version that is',
    (path) => {
      const used = [...read(path).matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, what = '']) => what);
      const others = used.filter((what) => what !== './' && !what.startsWith('scope-as-code/scope-as-code@'));
      expect(others.filter((what) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
    },
  );

  test('the workflows use some', () => {
    expect(STEPS.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(true);
  });

  test('the Action runs the committed bundle, which brings all that it needs', () => {
    const { runs: action } = load(read('action.yml')) as { runs: object };
    expect(action).toEqual({ using: 'node24', main: 'dist/index.js' });
    const wanted = importsFrom('dist/index.js');
    expect(wanted.size).toBeGreaterThan(20);
    const own = (from: string) => from.startsWith('.') || builtinModules.includes(from.replace(/^node:/, ''));
    expect([...wanted].filter((from) => !own(from))).toEqual([]);
  });

  test('CI rebuilds it and compares', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(runs).toContain('npm run check');
    expect(scripts['check']).toContain('npm run generate:check');
  });

  test('nothing that is shipped has a script that runs when it is installed, nor have we', () => {
    expect(SHIPPED.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const own = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(own.filter((name) => name in scripts)).toEqual([]);
  });
});

describe('threat 85: advisories', () => {
  test('CI asks for those of what is shipped', () => {
    expect(runs).toContain('npm audit --omit=dev');
  });

  test.each([
    ['js-yaml', '5.5.0'],
    ['@octokit/webhooks', '12.0.4'],
    ['@actions/core', '1.9.1'],
  ])('%s is at least %s, wherever it is shipped', (name, least) => {
    const versions = SHIPPED.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(
      ([, { version = '' }]) => version,
    );
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => isOlder(version, least))).toEqual([]);
  });
});

function isOlder(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) < 0;
}
