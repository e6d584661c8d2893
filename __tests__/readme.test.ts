import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import schema from '../schemas/scope.schema.json' with { type: 'json' };
import { validate } from '../src/library.js';
import { ENVIRONMENT } from './fixtures/run.js';

const README = readFileSync('README.md', 'utf8');
const CLI = resolve('dist/cli.js');

/** What each command of the README gives, run in this order where a scope has just been begun. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  // Without a terminal it says which options answer its questions.
  'npx scope-as-code init': 2,
  // A document that has just been begun has its TBDs.
  'npx scope-as-code validate': 1,
  'npx scope-as-code validate "scopes/*.yaml" --fail-on warning': 0,
  'npx scope-as-code validate --format sarif --output scope.sarif': 1,
  'npx scope-as-code validate - < scope.yaml': 1,
  'npx scope-as-code explain records/silent-drop': 0,
  'npx scope-as-code explain gate.branches': 0,
  'npx scope-as-code rules': 0,
  // Here is no repository; __tests__/commands and __tests__/cli run them in some.
  'npx scope-as-code diff main..HEAD': 2,
  'npx scope-as-code log': 2,
  // A document that has just been begun is no scope yet: what is wrong with it is shown.
  'npx scope-as-code descope AC-3 --candidate v1.1 --dry-run': 1,
  'npx scope-as-code decide --question "Who tells the customer?" --answer "Ledgerly, by e-mail." --dry-run': 1,
  // Here there is no token; __tests__/e2e runs both against a GitHub.
  'npx scope-as-code plan --repo acme/crm': 2,
  'npx scope-as-code sync --repo acme/crm': 2,
  'npx scope-as-code gate --repo acme/crm --pull 12': 2,
};

/** Run by a test of their own (`npm start`), or by who runs this (`npm ci`, `npm test`). */
const NPM = ['npm ci && npm start', 'npm ci && npm test'];

let directory = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(directory, 'bin'));
  writeFileSync(
    join(directory, 'bin/npx'),
    `#!/bin/sh\n[ "$1" = scope-as-code ] && shift && exec "${process.execPath}" "${CLI}" "$@"\nexit 127\n`,
  );
  chmodSync(join(directory, 'bin/npx'), 0o755);
  mkdirSync(join(directory, 'scopes'));
  writeFileSync(join(directory, 'scopes/crm-billing.yaml'), readFileSync('examples/crm-billing/scope.yaml'));
  mkdirSync(join(directory, 'node_modules'));
  symlinkSync(resolve('.'), join(directory, 'node_modules/scope-as-code'), 'dir');
});

afterAll(() => rmSync(directory, { recursive: true }));

describe('commands', () => {
  const lines = blocks('sh').flatMap((block) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +# .*$/, '')),
  );

  test('are those that are run here', () => {
    expect(lines.filter((line) => !NPM.includes(line)).sort()).toEqual(Object.keys(EXIT_CODES).sort());
  });

  test('are all that there are', () => {
    const { stdout } = spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' });
    const [, listed = ''] = stdout.split(/^(?:Commands|Options):$/m);
    const commands = [...listed.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
    const shown = lines.flatMap((line) => /^npx scope-as-code (\w+)/.exec(line)?.[1] ?? []);
    expect([...new Set(shown)].sort()).toEqual(commands.sort());
  });

  test('of npm have their scripts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = lines.filter((line) => NPM.includes(line)).map((line) => line.split(' ').at(-1));
    expect(named).toEqual(['start', 'test']);
    for (const name of named) expect(scripts).toHaveProperty([name as string]);
  });

  test('run, and end as they should', () => {
    const ended: Record<string, number | null> = {};
    for (const line of Object.keys(EXIT_CODES)) {
      const { status, stderr } = shell(line);
      ended[line] = status;
      if (line !== 'npx scope-as-code init') continue;
      expect(stderr).toContain('--our-company');
      expect(shell(initWithOptions(stderr)).status).toBe(0);
    }
    expect(ended).toEqual(EXIT_CODES);
    expect(JSON.parse(readFileSync(join(directory, 'scope.sarif'), 'utf8')).version).toBe('2.1.0');
  });
});

test('the output is what the tool prints', () => {
  const { stdout } = spawnSync(process.execPath, [CLI, 'validate', 'examples/weak/scope.yaml'], {
    encoding: 'utf8',
  });
  const parts = blocks('text').flatMap((block) => block.split('…\n'));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(stdout).toContain(part.trimEnd());
});

test('the excerpt stands in the example, each part of it as a whole', () => {
  const example = validate(readFileSync('examples/crm-billing/scope.yaml')).scope as unknown as Record<
    string,
    unknown
  >;
  const excerpt = load(blocks('yaml')[0] ?? '') as Record<string, unknown>;
  expect(Object.keys(excerpt)).toEqual(['stories', 'records', 'criteria', 'owner', 'out_of_scope']);
  for (const [part, said] of Object.entries(excerpt)) {
    if (Array.isArray(said))
      expect(example[part]).toEqual(
        expect.arrayContaining(said.map((entry) => expect.objectContaining(entry))),
      );
    else expect(example[part]).toEqual(said);
  }
});

test('the library example runs', () => {
  const [snippet = ''] = blocks('js');
  writeFileSync(join(directory, 'example.mjs'), snippet.replace("'scope.yaml'", "'scopes/crm-billing.yaml'"));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
    cwd: directory,
    env: ENVIRONMENT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^true [0-9a-f]{64}\n$/);
});

test('workflows use inputs that the Action has, and ask for no more than they need', () => {
  const { inputs } = load(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> };
  const workflows = [...blocks('yaml'), ...blocks('yaml', readFileSync('docs/action.md', 'utf8'))]
    .filter((block) => /^permissions:$/m.test(block))
    .map((block) => load(block) as Workflow);
  expect(workflows).toHaveLength(2);
  const steps = workflows.flatMap(
    (workflow) => workflow.steps ?? Object.values(workflow.jobs ?? {}).flatMap((job) => job.steps),
  );
  const ours = steps.filter(({ uses }) => uses?.startsWith('scope-as-code/'));
  expect(ours).toHaveLength(2);
  for (const { with: given = {} } of ours)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  for (const { permissions } of workflows) expect(permissions['contents']).toBe('read');
});

test('the editor’s line names the schema', () => {
  expect(blocks('yaml')).toContain(`# yaml-language-server: $schema=${schema.$id}\n`);
});

const PAGES = ['.', 'docs', 'docs/decisions', 'docs/rules', 'sandbox'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

test.each(PAGES)('links of %s lead somewhere', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const local = links
    .filter((target) => !/^(https?:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
  expect(local.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
});

test.each(PAGES)('links of %s into a page find their heading', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s:#]*)#([^)\s]+)\)/g)];
  const lost = links.filter(([, target = '', anchor = '']) => {
    const page = readFileSync(target === '' ? path : join(dirname(path), target), 'utf8');
    return !anchorsOf(page).includes(anchor);
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  const headings = [...page.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('CONTRIBUTING.md says of every folder what is in it', () => {
  const [, tree = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
    );
  const all = [...folders('.'), ...folders('src')].map(({ name }) => name);
  const known = ['dist', 'node_modules', ...[...tree.matchAll(/(\w+)\//g)].map(([, name]) => name)];
  expect(all.filter((name) => !known.includes(name))).toEqual([]);
});

test('docs/README.md lists every page', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  const pages = PAGES.filter((path) => dirname(path) === 'docs' && path !== 'docs/README.md');
  expect(pages.filter((path) => !index.includes(`(${path.slice('docs/'.length)})`))).toEqual([]);
});

describe('workflows of this repository', () => {
  const paths = ['ci', 'codeql', 'release', 'scope'].map((name) => `.github/workflows/${name}.yml`);

  test.each(paths)('%s pins every action by its full SHA and leaves no credentials behind', (path) => {
    const { permissions, jobs = {} } = load(readFileSync(path, 'utf8')) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    for (const { uses, with: given } of Object.values(jobs).flatMap((job) => job.steps)) {
      if (uses === undefined || uses === './') continue;
      expect(uses).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    }
  });

  test('no job may write contents', () => {
    const jobs = paths.flatMap((path) =>
      Object.entries((load(readFileSync(path, 'utf8')) as Workflow).jobs ?? {}),
    );
    const writers = jobs.filter(([, { permissions }]) => permissions?.['contents'] === 'write');
    expect(writers.map(([name]) => name)).toEqual([]);
  });

  test('a release can prove where it was built: npm asks that the package names its repository', () => {
    const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, owner, name] = /uses: ([\w-]+)\/([\w-]+)@v0/.exec(README) ?? [];
    expect(repository.url).toBe(`git+https://github.com/${owner}/${name}.git`);
  });

  test('scope.yml checks every good example', () => {
    const text = readFileSync('.github/workflows/scope.yml', 'utf8');
    const steps = (load(text) as Workflow).jobs?.['examples']?.steps ?? [];
    const listed = steps.find(({ with: given }) => given?.['fail-on'] === 'info')?.with?.[
      'scope-files'
    ] as string;
    const { stdout } = spawnSync(
      process.execPath,
      [CLI, 'validate', '--format', 'json', 'examples/*/scope.yaml'],
      { encoding: 'utf8' },
    );
    const files = (JSON.parse(stdout).files as { file: string }[]).map(({ file }) => file);
    expect(listed.trim().split('\n').sort()).toEqual(files.filter((file) => !file.includes('weak')).sort());
  });
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs?: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
  steps?: Step[];
}

/** The fenced blocks of a language, without their fences. */
function blocks(language: string, page = README): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );
}

function shell(line: string) {
  const env = { ...ENVIRONMENT, PATH: `${join(directory, 'bin')}${delimiter}${ENVIRONMENT.PATH}` };
  return spawnSync('sh', ['-c', line], {
    cwd: directory,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The options that `init` asks for when it can't ask a person, with an answer each. */
function initWithOptions(complaint: string): string {
  const options = [...complaint.matchAll(/^ +--([a-z-]+)/gm)].map(([, name = '']) => {
    const answer = name.endsWith('login')
      ? `${name.replace('-login', '')}-one`
      : name.endsWith('owner')
        ? 'Ada Example'
        : `Example ${name.split('-')[0]}`;
    return `--${name} "${answer}"`;
  });
  return `npx scope-as-code init ${options.join(' ')}`;
}
