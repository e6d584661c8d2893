import type { Files } from '../../sandbox/seed.js';
import type { Sandbox, SandboxOptions } from '../../sandbox/start.js';
import { startSandbox } from '../../sandbox/start.js';

/** An answer, with its body read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** What is there in the body: `get('labels', 0, 'name')`. */
  get(...path: readonly (string | number)[]): unknown;
}

/** A sandbox with a repository of two companies, and a `GITHUB_TOKEN` for it. */
export interface Acme extends Sandbox {
  readonly repo: 'acme/crm';
  readonly token: string;
  /** Asks below the root; `body` is sent as JSON. */
  ask(method: string, path: string, options?: Asking): Promise<Answered>;
  /** Asks below `/repos/acme/crm`. */
  crm(method: string, path: string, body?: unknown, token?: string): Promise<Answered>;
  graphql(query: string, variables?: object, token?: string): Promise<Answered>;
}

export interface Asking {
  readonly body?: unknown;
  /** `null`: none. Default: the `GITHUB_TOKEN`. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const FILES: Files = { 'scope.yaml': 'scope: acme-crm\n', 'src/sync.ts': 'export {};\n' };

/** Starts it. Close it in the test. */
export async function startAcme(options: SandboxOptions = {}): Promise<Acme> {
  const sandbox = await startSandbox(options);
  sandbox.addUser('ada', 'Ada');
  sandbox.addUser('sam-ito');
  sandbox.addUser('eve');
  sandbox.addOrganization('acme', ['ada']);
  await sandbox.addRepo({ owner: 'acme', name: 'crm', files: FILES, collaborators: { ada: 'admin' } });
  const token = sandbox.addToken({
    as: { app: 'github-actions' },
    permissions: { issues: 'write', contents: 'read', pull_requests: 'read' },
  });
  const ask = (method: string, path: string, asking: Asking = {}) => {
    const who = asking.token === undefined ? token : asking.token;
    return fetchJson(`${sandbox.url}${path}`, method, { ...asking, token: who });
  };
  return Object.assign(sandbox, {
    repo: 'acme/crm' as const,
    token,
    ask,
    crm: (method: string, path: string, body?: unknown, as?: string) =>
      ask(method, `/repos/acme/crm${path}`, { body, ...(as === undefined ? {} : { token: as }) }),
    graphql: (query: string, variables: object = {}, as?: string) =>
      ask('POST', '/graphql', { body: { query, variables }, ...(as === undefined ? {} : { token: as }) }),
  });
}

async function fetchJson(url: string, method: string, asking: Asking): Promise<Answered> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(asking.token === null ? {} : { authorization: `Bearer ${asking.token}` }),
      ...asking.headers,
    },
    ...(asking.body === undefined ? {} : { body: JSON.stringify(asking.body) }),
  });
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body, get: (...path) => at(body, path) };
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => Reflect.get(Object(part), step), value);
}
