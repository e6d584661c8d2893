import type { Account } from './issue.js';

/** The Action with its own token: it needs no listing. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Whether what an account writes counts as the tool's: only a bot may bear a bot's name. */
export function counts(account: Account, listed: readonly string[]): boolean {
  const login = account.login.toLowerCase();
  const isBot = login.endsWith('[bot]');
  return (
    [ACTIONS_BOT, ...listed].some((one) => one.toLowerCase() === login) && isBot === (account.type === 'Bot')
  );
}
