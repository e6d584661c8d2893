import { generateKeyPairSync } from 'node:crypto';
import { accountOf, appOf, createApp } from '../github/accounts.js';
import type { WebhookTarget } from '../github/deliveries.js';
import {
  acceptPermissions,
  install,
  selectRepositories,
  setSuspended,
  uninstall,
} from '../github/installation-actions.js';
import { installationOn } from '../github/installed.js';
import type { Permissions } from '../github/permissions.js';
import type { Installation, Repo, World } from '../github/world.js';
import { repoOf } from './find.js';

/** What an App's owner holds. */
export interface AppKeys {
  readonly id: number;
  readonly slug: string;
  readonly botLogin: string;
  /** PEM, to sign JSON web tokens with. */
  readonly privateKey: string;
}

/** Apps: registering them, and what the owners of accounts do with them. Webhooks are sent. */
export interface AppSeed {
  /** `webhook`: where its events go; they come from the accounts where it is installed. */
  addApp(app: { slug: string; owner: string; permissions: Permissions; webhook?: WebhookTarget }): AppKeys;
  /** The same later, when it is known where the App listens. */
  setAppWebhook(slug: string, target: WebhookTarget): void;
  /** Into all repositories of an account, or some (`owner/name`). Gives the installation's id. */
  install(slug: string, owner: string, repositories?: readonly string[]): number;
  uninstall(slug: string, owner: string): void;
  suspend(slug: string, owner: string): void;
  unsuspend(slug: string, owner: string): void;
  /** Which repositories it reaches from now on. */
  selectRepositories(slug: string, owner: string, repositories: readonly string[] | 'all'): void;
  /** What it may do there from now on. */
  acceptPermissions(slug: string, owner: string, permissions: Permissions): void;
}

/** Makes the helpers for Apps. */
export function appSeedOf(world: World): AppSeed {
  const listen = (slug: string, target: WebhookTarget) =>
    world.deliveries.add({ ...target, app: appOf(world, slug).slug });
  const reposNamed = (names: readonly string[] | 'all'): readonly Repo[] | 'all' =>
    names === 'all' ? names : names.map((name) => repoOf(world, name));
  return {
    addApp({ slug, owner, permissions, webhook }) {
      const keys = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      });
      const app = createApp(world, {
        slug,
        owner: accountOf(world, owner),
        permissions,
        publicKey: keys.publicKey,
      });
      if (webhook !== undefined) listen(slug, webhook);
      return { id: app.id, slug, botLogin: app.bot.login, privateKey: keys.privateKey };
    },
    setAppWebhook: listen,
    install(slug, owner, repositories) {
      const account = accountOf(world, owner);
      return install(world, appOf(world, slug), account, account, reposNamed(repositories ?? 'all')).id;
    },
    uninstall(slug, owner) {
      uninstall(world, installationOf(world, slug, owner), accountOf(world, owner));
    },
    suspend(slug, owner) {
      setSuspended(world, installationOf(world, slug, owner), accountOf(world, owner), true);
    },
    unsuspend(slug, owner) {
      setSuspended(world, installationOf(world, slug, owner), accountOf(world, owner), false);
    },
    selectRepositories(slug, owner, repositories) {
      const installation = installationOf(world, slug, owner);
      selectRepositories(world, installation, accountOf(world, owner), reposNamed(repositories));
    },
    acceptPermissions(slug, owner, permissions) {
      acceptPermissions(world, installationOf(world, slug, owner), accountOf(world, owner), permissions);
    },
  };
}

/** The installation of an App in an account. */
export function installationOf(world: World, slug: string, owner: string): Installation {
  const installation = installationOn(world, slug, accountOf(world, owner));
  if (installation === undefined) throw new Error(`${slug} is not installed in ${owner}.`);
  return installation;
}
