import type { Permissions } from './permissions.js';
import type { Account, App, Team, World } from './world.js';
import { newIds, now } from './world.js';

/** Makes an account; logins are unique, ignoring case. */
export function createAccount(
  world: World,
  kind: Account['kind'],
  login: string,
  name: string | null = null,
): Account {
  if (world.accounts.has(login.toLowerCase())) throw new Error(`There is an account ${login} already.`);
  const prefix = { User: 'U', Bot: 'BOT', Organization: 'O' }[kind];
  const account: Account = { kind, login, name, createdAt: now(world), ...newIds(world, prefix) };
  world.accounts.set(login.toLowerCase(), account);
  if (kind === 'Organization') world.organizationMembers.set(account, new Set());
  return account;
}

/** The account of that login. */
export function accountOf(world: World, login: string): Account {
  const account = world.accounts.get(login.toLowerCase());
  if (account === undefined) throw new Error(`There is no account ${login}.`);
  return account;
}

/** Makes an App with its bot. */
export function createApp(
  world: World,
  given: { slug: string; owner: Account; permissions: Permissions; publicKey: string | null },
): App {
  const app: App = {
    ...newIds(world, 'A'),
    ...given,
    name: given.slug,
    bot: createAccount(world, 'Bot', `${given.slug}[bot]`),
    createdAt: now(world),
  };
  world.apps.set(app.slug, app);
  return app;
}

/** The App of that slug. */
export function appOf(world: World, slug: string): App {
  const app = world.apps.get(slug);
  if (app === undefined) throw new Error(`There is no App ${slug}.`);
  return app;
}

/** Makes a team of members of the organisation. */
export function createTeam(
  world: World,
  organization: Account,
  slug: string,
  members: readonly Account[],
): Team {
  const team: Team = {
    ...newIds(world, 'T'),
    organization,
    slug,
    name: slug,
    createdAt: now(world),
    members: new Map(members.map((member) => [member, { role: 'member', state: 'active' }])),
  };
  world.teams.push(team);
  return team;
}
