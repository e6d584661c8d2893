import type { Account } from './issue.js';

/** The Action with its own token: it needs no listing. */
export const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Whether what an account writes counts as the tool's: only a bot may bear a bot's name. An App's name is never
 * given to a second one. A person's is, once it is given up: whoever leaves has to leave the list, too.
 */
export function counts(account: Account, listed: readonly string[]): boolean {
  const login = account.login.toLowerCase();
  const isBot = login.endsWith('[bot]');
  return (
    [ACTIONS_BOT, ...listed].some((one) => one.toLowerCase() === login) && isBot === (account.type === 'Bot')
  );
}
