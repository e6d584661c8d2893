import type { Acme } from './acme.js';
import { startAcme } from './acme.js';

/** The sandbox with an App `gate` installed, that may all that a merge gate needs. */
export interface Gate extends Acme {
  readonly app: { readonly id: number; readonly privateKey: string };
  readonly appToken: string;
  /** Makes a branch with a file of its name, and a pull request of ada's from it. */
  propose(branch: string, body?: string): Promise<number>;
  /** Reports a check on a commit or a branch. */
  report(at: string, conclusion: string, name?: string, token?: string): Promise<number>;
  /** Tries to merge as a person does by REST. */
  merge(number: number, login?: string): Promise<{ status: number; message: unknown }>;
}

/** Starts it. Close it in the test. */
export async function startGate(): Promise<Gate> {
  const acme = await startAcme();
  const app = acme.addApp({
    slug: 'gate',
    owner: 'acme',
    permissions: {
      checks: 'write',
      contents: 'read',
      members: 'read',
      pull_requests: 'write',
      issues: 'write',
    },
  });
  acme.install('gate', 'acme');
  const appToken = acme.addToken({ as: { app: 'gate', on: 'acme' } });
  return Object.assign(acme, {
    app,
    appToken,
    async propose(branch: string, body = '') {
      await acme.commit(acme.repo, branch, { [branch]: '1\n' }, { author: 'ada' });
      return acme.as('ada').openPull(acme.repo, { title: branch, head: branch, body });
    },
    async report(at: string, conclusion: string, name = 'gate', token = appToken) {
      const sha = /^[0-9a-f]{40}$/.test(at) ? at : acme.tip(acme.repo, at);
      const answer = await acme.crm('POST', '/check-runs', { name, head_sha: sha, conclusion }, token);
      return Number(answer.get('id'));
    },
    async merge(number: number, login = 'ada') {
      const token = acme.addToken({ as: { user: login } });
      const answer = await acme.crm('PUT', `/pulls/${number}/merge`, {}, token);
      return { status: answer.status, message: answer.get('message') };
    },
  });
}
