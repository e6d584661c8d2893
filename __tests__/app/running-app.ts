import { createHmac, generateKeyPairSync } from 'node:crypto';
import type { Operations } from '../../app/operations.js';
import { startServer } from '../../app/server.js';
import { settingsFrom } from '../../app/settings.js';
import type { Timers } from '../../app/timers.js';
import type { OpenPull } from '../../src/github/gate-port.js';

export const SECRET = 'it is known to GitHub and to us';

/** A key as GitHub gives it. */
export const PRIVATE_KEY = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey;

export const ENVIRONMENT = {
  APP_ID: '17',
  PRIVATE_KEY,
  WEBHOOK_SECRET: SECRET,
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'fatal',
};

/** Writes down what it is asked. */
export class RecordingOperations implements Operations {
  readonly asked: string[] = [];
  open: readonly OpenPull[] = [];
  /** What fails. */
  failing = '';
  readonly forgotten: number[] = [];
  installed: Readonly<Record<number, readonly string[]>> = {};

  async installations() {
    this.#note('installations');
    return Object.keys(this.installed).map(Number);
  }
  async repositories(installation: number) {
    this.#note(`repositories of ${installation}`);
    return this.installed[installation] ?? [];
  }
  async openPulls({ repository }: { repository: string }) {
    this.#note(`list ${repository}`);
    return this.open;
  }
  async evaluatePull({ repository }: { repository: string }, number: number) {
    this.#note(`judge ${repository}#${number}`);
  }
  async leave({ repository }: { repository: string }, head: string) {
    this.#note(`leave ${repository} ${head.slice(0, 7)}`);
  }
  async evaluateGroup({ repository }: { repository: string }, { head }: { head: string }) {
    this.#note(`judge ${repository} group ${head.slice(0, 7)}`);
  }
  async answerComment({ repository }: { repository: string }, number: number, comment: number) {
    this.#note(`answer ${repository}#${number} comment ${comment}`);
  }
  forget(installation: number) {
    this.forgotten.push(installation);
  }

  #note(what: string): void {
    this.asked.push(what);
    if (what === this.failing) throw new Error('GitHub is unwell');
  }
}

/** The App's server in this process, which only writes down what it would do. */
export async function startRecording(timers?: Timers) {
  const operations = new RecordingOperations();
  const app = await startServer(settingsFrom(ENVIRONMENT), () => operations, timers);
  return { operations, app, hook: `${app.url}/api/github/webhooks` };
}

export function sign(body: string | Uint8Array, secret = SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** Sends a webhook as GitHub does; with other headers, where some are given. */
export function send(
  hook: string,
  event: string,
  payload: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return fetch(hook, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/044aadd',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-github-event': event,
      'x-hub-signature-256': sign(body),
      ...headers,
    },
  });
}
