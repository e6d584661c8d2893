import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start.js';
import { parseCriterion } from '../../src/criteria/block.js';
import { inputVariables } from '../fixtures/action-yml.js';
import type { RunResult } from '../fixtures/run.js';
import { type Child, startAction, startCli } from '../fixtures/spawn.js';

export const REPO = 'acme/crm';

type Permissions = NonNullable<Parameters<Sandbox['addToken']>[0]['permissions']>;

/** A repository on the sandbox and a checkout of it, with the product's two faces as child processes. */
export interface Acme {
  readonly sandbox: Sandbox;
  readonly checkout: string;
  /** Commits a scope to `main` and checks it out. */
  agree(scope: string): Promise<void>;
  /** Checks a scope out that `main` does not have. */
  propose(scope: string): void;
  cli(args: readonly string[]): Child;
  action(event: ActionEvent): Promise<ActionResult>;
  /** The criterion issues as "AC-1 open", in the order of their ids. */
  criteria(): string[];
  end(): Promise<void>;
}

export interface ActionEvent {
  readonly name: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** What the runner has besides, or otherwise. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ActionResult extends RunResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const PERMISSIONS: Permissions = { issues: 'write', contents: 'read', pull_requests: 'write' };

export async function startAcme(scope: string, options: SandboxOptions = {}): Promise<Acme> {
  const sandbox = await startSandbox(options);
  for (const login of ['dana-reyes', 'sam-ito', 'mallory']) sandbox.addUser(login);
  sandbox.addOrganization('acme', ['dana-reyes']);
  await sandbox.addRepo({
    owner: 'acme',
    name: 'crm',
    files: { 'scope.yaml': scope },
    collaborators: { 'dana-reyes': 'admin' },
  });
  const token = sandbox.addToken({ as: { app: 'github-actions' }, permissions: PERMISSIONS });
  const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  const propose = (text: string) => writeFileSync(join(checkout, 'scope.yaml'), text);
  propose(scope);
  const environment = {
    GITHUB_API_URL: sandbox.restUrl,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: REPO,
  };

  return {
    sandbox,
    checkout,
    propose,
    async agree(text) {
      await sandbox.commit(REPO, 'main', { 'scope.yaml': text });
      propose(text);
    },
    cli: (args) => startCli(args, { cwd: checkout, env: { ...environment, GITHUB_TOKEN: token } }),
    async action({ name, payload = {}, inputs = {}, token: given = token, environment: other = {} }) {
      const paths = {
        output: join(checkout, 'output'),
        summary: join(checkout, 'summary'),
        event: join(checkout, 'event.json'),
      };
      writeFileSync(paths.output, '');
      writeFileSync(paths.summary, '');
      writeFileSync(paths.event, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
      const result = await startAction(
        {
          ...environment,
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: checkout,
          GITHUB_EVENT_NAME: name,
          GITHUB_EVENT_PATH: paths.event,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: sandbox.tip(REPO),
          GITHUB_OUTPUT: paths.output,
          GITHUB_STEP_SUMMARY: paths.summary,
          ...inputVariables({ token: given, ...inputs }),
          ...other,
        },
        checkout,
      ).ended;
      return { ...result, outputs: outputsIn(paths.output), summary: readFileSync(paths.summary, 'utf8') };
    },
    criteria: () =>
      sandbox
        .issues(REPO)
        .flatMap(({ body, state }) => {
          const id = parseCriterion(body)?.criterion;
          return id === undefined ? [] : [`${id} ${state}`];
        })
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    async end() {
      rmSync(checkout, { recursive: true, force: true });
      await sandbox.close();
      expect(sandbox.violations).toEqual([]);
    },
  };
}

export function outputsIn(path: string): Record<string, string> {
  const all = readFileSync(path, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...all].map(([, name = '', , value = '']) => [name, value]));
}
