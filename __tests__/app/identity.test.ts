import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Probot } from 'probot';
import { Identity } from '../../app/identity.js';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import { GitHubFailure } from '../../src/errors.js';

let sandbox: Sandbox;
let identity: Identity;
let acme: number;
let ledgerly: number;

beforeEach(async () => {
  sandbox = await startSandbox();
  sandbox.addUser('ada');
  for (const login of ['acme', 'ledgerly']) sandbox.addOrganization(login, ['ada']);
  for (const name of ['crm', 'old', 'site']) await sandbox.addRepo({ owner: 'acme', name });
  sandbox.archive('acme/old');
  const permissions = { contents: 'read', members: 'read', metadata: 'read' } as const;
  const { id: appId, privateKey } = sandbox.addApp({ slug: 'scope-as-code', owner: 'acme', permissions });
  acme = sandbox.install('scope-as-code', 'acme');
  ledgerly = sandbox.install('scope-as-code', 'Ledgerly'.toLowerCase());
  identity = await identityOf(appId, privateKey);
});

async function identityOf(appId: number, privateKey: string): Promise<Identity> {
  const { restUrl: baseUrl } = sandbox.enterprise;
  const probot = new Probot({ appId, privateKey, secret: 'x'.repeat(16), baseUrl, logLevel: 'fatal' });
  return new Identity(await probot.ready(), baseUrl);
}

afterEach(async () => {
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

/** What a token is good for. */
async function reads(token: string): Promise<number> {
  const headers = { authorization: `token ${token}` };
  return (await fetch(`${sandbox.restUrl}/repos/acme/crm`, { headers })).status;
}

describe('the App’s identity', () => {
  test('is that of its bot', async () => {
    expect(await identity.bot()).toBe('scope-as-code[bot]');
  });

  test('threat 52: is nowhere where it is suspended', async () => {
    sandbox.suspend('scope-as-code', 'ledgerly');
    expect(await identity.installations()).toEqual([acme]);
    sandbox.unsuspend('scope-as-code', 'ledgerly');
    expect(await identity.installations()).toEqual([acme, ledgerly]);
    sandbox.uninstall('scope-as-code', 'acme');
    expect(await identity.installations()).toEqual([ledgerly]);
  });

  test('threat 52: sees the repositories that can be written to', async () => {
    expect(await identity.repositories(acme)).toEqual(['acme/crm', 'acme/site']);
    sandbox.selectRepositories('scope-as-code', 'acme', ['acme/site']);
    identity.forget(acme);
    expect(await identity.repositories(acme)).toEqual(['acme/site']);
  });

  test('has one token for each installation as long as it does', async () => {
    const token = await identity.token(acme);
    expect(await reads(token)).toBe(200);
    expect(await identity.token(acme)).toBe(token);
    expect(await identity.token(ledgerly)).not.toBe(token);
  });

  test('many who ask at once get one token', async () => {
    const tokens = await Promise.all(Array.from({ length: 5 }, () => identity.token(acme)));
    expect(new Set(tokens).size).toBe(1);
    const asked = 'POST /app/installations/{installation_id}/access_tokens';
    expect(sandbox.ledger.counts()[asked]).toBe(1);
  });

  test('threat 52: takes a new token once the old one may be revoked', async () => {
    const old = await identity.token(acme);
    sandbox.suspend('scope-as-code', 'acme');
    identity.forget(acme);
    await expect(identity.token(acme)).rejects.toThrow(GitHubFailure);
    sandbox.unsuspend('scope-as-code', 'acme');
    identity.forget(acme);
    const token = await identity.token(acme);
    expect(token).not.toBe(old);
    expect(await reads(token)).toBe(200);
  });

  test('may look at teams where it is installed, and only there', async () => {
    expect(await identity.tokenOfOrganization('Ledgerly')).toBe(await identity.token(ledgerly));
    expect(await identity.tokenOfOrganization('elsewhere')).toBeUndefined();
  });

  test('threat 84: what GitHub refuses is said without what was sent', async () => {
    const { id } = sandbox.addApp({ slug: 'other', owner: 'acme', permissions: {} });
    const { privateKey } = sandbox.addApp({ slug: 'another', owner: 'acme', permissions: {} });
    const wrong = await identityOf(id, privateKey);
    await expect(wrong.installations()).rejects.toThrow(
      "GitHub did not let us list the App's installations (401). Do APP_ID and the private key belong to the same App?",
    );
  });
});
