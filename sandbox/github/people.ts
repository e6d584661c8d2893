import type { Signature } from '../git/repository.js';
import type { Account, World } from './world.js';

/** GitHub's own account: the committer of what its buttons make. */
export const WEB_FLOW = { name: 'GitHub', email: 'noreply@github.com' } as const;

/** The address by which GitHub knows whose commit it is. */
export function emailOf(account: Account): string {
  return `${account.id}+${account.login}@users.noreply.github.com`;
}

/** Whose e-mail it is; `undefined` where it belongs to no account. */
export function accountByEmail(world: World, email: string): Account | undefined {
  if (email === WEB_FLOW.email) return world.accounts.get('web-flow');
  const id = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(email)?.[1];
  return [...world.accounts.values()].find((one) => String(one.id) === id);
}

/** How a commit names a person. */
export function signature(account: Account | null, time: number): Signature {
  if (account === null) return { name: 'Somebody', email: 'somebody@example.com', time };
  return { name: account.name ?? account.login, email: emailOf(account), time };
}
