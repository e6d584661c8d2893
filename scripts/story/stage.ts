import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import { IDRIS, LENA, MARA, NAMES, SOL } from './cast.js';
import { Children, type Ended, ROOT } from './children.js';
import { Visitor } from './visitor.js';

export const REPO = 'example-clinics/daybook-sync';
const APP = 'scope-as-code';

/** The scope on which both companies agreed before the story begins. */
export const AGREED = readFileSync(join(ROOT, 'examples/clinic-calendar/scope.yaml'), 'utf8');

/** What the App asks for when it is installed. */
const MANIFEST = load(readFileSync(join(ROOT, 'app/app.yml'), 'utf8')) as {
  readonly default_permissions: Parameters<Sandbox['addApp']>[0]['permissions'];
  readonly default_events: readonly string[];
};

/** Where the story plays: a GitHub, the App beside it, and a checkout for the Action. */
export class Stage {
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'scope-as-code-'));
  readonly #children = new Children();
  readonly #visitors = new Map<string, Visitor>();
  #github: Sandbox | undefined;
  #appLog = () => '';

  /** `port`: where GitHub's pages will be; 0 for a free one. */
  constructor(port: number) {
    this.#port = port;
  }

  /** The GitHub, once it runs. */
  get github(): Sandbox {
    if (this.#github === undefined) throw new Error('GitHub has not been started yet.');
    return this.#github;
  }

  /** The repository's page. */
  get page(): string {
    return `${this.github.url}/${REPO}`;
  }

  /** What the App logged. */
  get appLog(): string {
    return this.#appLog();
  }

  /** Runs the command line at the root of this repository. */
  runCli(args: readonly string[]): Promise<Ended> {
    return this.#children.runCli(args);
  }

  /** Starts GitHub with two companies, their people, and a repository whose `main` asks for the check of the App. */
  async startGitHub(): Promise<void> {
    const github = await startSandbox({ port: this.#port });
    this.#github = github;
    for (const [login, name] of Object.entries(NAMES)) github.addUser(login, name);
    github.addOrganization('example-clinics', [LENA, MARA, SOL]);
    github.addOrganization('example-booking', [IDRIS]);
    await github.addRepo({
      owner: 'example-clinics',
      name: 'daybook-sync',
      description: 'Daybook appointments in Praxis',
      files: { 'scope.yaml': AGREED, 'README.md': '# Daybook appointments in Praxis\n' },
      collaborators: { [LENA]: 'admin', [MARA]: 'write', [SOL]: 'read', [IDRIS]: 'read' },
    });
  }

  /** Registers the App, starts it as a process of its own, and makes its check a condition of each merge. */
  async startApp(): Promise<void> {
    const { github } = this;
    const app = github.addApp({
      slug: APP,
      owner: 'example-clinics',
      permissions: MANIFEST.default_permissions,
    });
    const secret = randomBytes(32).toString('hex');
    const { hook, log } = await this.#children.startApp(this.#folder, {
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: secret,
      GHE_HOST: new URL(github.url).host,
      GHE_PROTOCOL: 'http',
      HOST: '127.0.0.1',
      PORT: '0',
    });
    this.#appLog = log;
    github.setAppWebhook(APP, { url: hook, secret, events: MANIFEST.default_events });
    github.install(APP, 'example-clinics');
    github.protect(REPO, 'main', { checks: [{ context: 'scope gate', app: APP }] });
  }

  /** Runs the Action for the tip of `main`, as GitHub does after each push. */
  async runAction(): Promise<Ended> {
    const { github } = this;
    const commit = github.tip(REPO);
    const file = (name: string, text: string) => {
      const path = join(this.#folder, name);
      writeFileSync(path, text);
      return path;
    };
    file('scope.yaml', await this.as(LENA).file('scope.yaml'));
    return this.#children.runAction(this.#folder, {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.restUrl,
      GITHUB_SERVER_URL: github.url,
      GITHUB_REPOSITORY: REPO,
      GITHUB_WORKSPACE: this.#folder,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ repository: { default_branch: 'main' } })),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: commit,
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: file('summary', ''),
      ...inputs(),
      INPUT_TOKEN: this.#actionToken(),
    });
  }

  /** GitHub as that person uses it. */
  as(login: string): Visitor {
    const known = this.#visitors.get(login);
    if (known !== undefined) return known;
    const token = this.github.addToken({ as: { user: login } });
    const visitor = new Visitor({ url: this.github.url, token, repository: REPO });
    this.#visitors.set(login, visitor);
    return visitor;
  }

  /** Ends all that runs, and leaves nothing behind. */
  async end(): Promise<void> {
    await this.#children.end();
    await this.#github?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #actionToken(): string {
    return this.github.addToken({
      as: { app: 'github-actions' },
      permissions: { issues: 'write', contents: 'read', pull_requests: 'write' },
    });
  }
}

/** The inputs of action.yml as a runner hands them over: `INPUT_FAIL-ON`, with the defaults. */
function inputs(): Record<string, string> {
  const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]),
  );
}
