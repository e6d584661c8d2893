import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { load } from 'js-yaml';
import { UNLIMITED } from '../../sandbox/http/limits.js';
import type { AppKeys } from '../../sandbox/seed/apps.js';
import type { CheckView } from '../../sandbox/seed/looking.js';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import { criterionTitle, renderCriterion } from '../../src/criteria/block.js';
import { read } from '../../src/scope/read.js';
import { SOURCE } from '../fixtures/issues.js';
import { minimalWith } from '../fixtures/minimal.js';
import { type ChildApp, startChildApp } from './child-app.js';
import { SECRET } from './running-app.js';

export const REPO = 'ledgerly/sync';
export const CHECK = 'scope gate';
export const SCOPE = minimalWith('');

type Permissions = Parameters<Sandbox['addApp']>[0]['permissions'];

/** What the manifest asks for, and no more: so the tests show that it is enough. */
const MANIFEST = load(readFileSync(new URL('../../app/app.yml', import.meta.url), 'utf8')) as {
  default_permissions: Permissions;
  default_events: string[];
};

/**
 * A repository of one company with a partner, whose `main` asks for the App's check; and the App beside it, as a
 * process of its own that hears of GitHub by webhooks only.
 */
export interface TwoCompanies {
  readonly sandbox: Sandbox;
  /** The process that runs now. */
  app(): ChildApp;
  start(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** An issue that the Action made for a criterion of the scope on `main`. Gives the number. */
  criterionIssue(id: string): number;
  /** A branch with a change of `devon`'s, and a pull request for it. Gives the number. */
  propose(branch: string, files: Readonly<Record<string, string>>): Promise<number>;
  /** `PUT …/merge` by `devon`. Gives the status. */
  merge(pull: number): Promise<number>;
  /** Waits until the check on a branch says something. */
  says(branch: string, conclusion: 'success' | 'failure' | 'action_required'): Promise<CheckView>;
  end(): Promise<void>;
}

export async function startTwoCompanies(scope = SCOPE): Promise<TwoCompanies> {
  const sandbox = await startSandbox({ limits: UNLIMITED });
  for (const login of ['dana-reyes', 'devon', 'sam-ito', 'kim', 'lee-park', 'mallory'])
    sandbox.addUser(login);
  sandbox.addOrganization('ledgerly', ['dana-reyes', 'devon']);
  sandbox.addOrganization('acme-inc', ['sam-ito', 'kim']);
  sandbox.addTeam('acme-inc', 'integrations', ['kim']);
  await sandbox.addRepo({
    owner: 'ledgerly',
    name: 'sync',
    files: { 'scope.yaml': scope, 'src/sync.ts': 'export {};\n' },
    collaborators: {
      'dana-reyes': 'admin',
      devon: 'write',
      'sam-ito': 'read',
      kim: 'read',
      'lee-park': 'read',
    },
  });
  const keys = sandbox.addApp({
    slug: 'scope-as-code',
    owner: 'ledgerly',
    permissions: MANIFEST.default_permissions,
  });
  for (const owner of ['ledgerly', 'acme-inc']) sandbox.install(keys.slug, owner);
  sandbox.protect(REPO, 'main', { checks: [{ context: CHECK, app: keys.slug }] });
  const token = sandbox.addToken({ as: { user: 'devon' } });

  let app: ChildApp | undefined;
  const running = () => {
    if (app === undefined) throw new Error('The App does not run.');
    return app;
  };
  const kill = async () => {
    running().signal('SIGKILL');
    await running().ended;
  };

  return {
    sandbox,
    app: running,
    kill,
    async start() {
      const port = app === undefined ? '0' : (new URL(await app.url).port ?? '0');
      const isFirst = app === undefined;
      app = startChildApp({ ...environmentOf(sandbox, keys), PORT: port });
      const url = await app.url;
      if (isFirst) {
        const events = [...MANIFEST.default_events, 'installation', 'installation_repositories'];
        sandbox.setAppWebhook(keys.slug, { url: `${url}/api/github/webhooks`, secret: SECRET, events });
      }
    },
    criterionIssue(id) {
      const { value } = read(scope);
      const criterion = value?.criteria.find((one) => one.id === id);
      if (!value || !criterion) throw new Error(`There is no ${id}.`);
      return sandbox.as('github-actions[bot]').openIssue(REPO, {
        title: criterionTitle(criterion),
        body: renderCriterion(value, criterion, SOURCE, new Set()),
        labels: [`scope:${value.id}`],
      });
    },
    async propose(branch, files) {
      await sandbox.commit(REPO, branch, files, { author: 'devon' });
      return sandbox.as('devon').openPull(REPO, { title: 'A change', head: branch });
    },
    async merge(pull) {
      const answer = await fetch(`${sandbox.restUrl}/repos/${REPO}/pulls/${pull}/merge`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: '{}',
      });
      return answer.status;
    },
    async says(branch, conclusion) {
      const at = () => sandbox.checks(REPO, branch).filter(({ name }) => name === CHECK);
      for (const end = Date.now() + 15_000; Date.now() < end; ) {
        const [check, ...others] = at();
        if (check?.conclusion === conclusion && others.length === 0) return check;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(
        `The check says ${JSON.stringify(at().map((check) => [check.conclusion, check.title, check.summary]))}, not ${conclusion}.\n${running().output()}`,
      );
    },
    async end() {
      if (app) await kill();
      await sandbox.close();
      expect(sandbox.violations).toEqual([]);
    },
  };
}

function environmentOf(sandbox: Sandbox, { id, privateKey }: AppKeys): Record<string, string> {
  return {
    APP_ID: String(id),
    PRIVATE_KEY: privateKey,
    GHE_HOST: new URL(sandbox.url).host,
    GHE_PROTOCOL: 'http',
  };
}
