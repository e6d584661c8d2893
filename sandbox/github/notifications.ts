import type { References } from './references.js';
import { referencesIn } from './references.js';
import type { Account, Issue, World } from './world.js';
import { fullName } from './world.js';

/** What a text that was written would have done to others. Texts that do nothing leave none. */
export interface Notification extends References {
  readonly at: number;
  /** `owner/name#12`. */
  readonly where: string;
  readonly part: 'body' | 'comment';
  readonly by: string;
  /** The logins of those who exist and would have been notified. */
  readonly notified: readonly string[];
}

/**
 * Records what a text mentions and refers to. An edit notifies only those whom the text before it did not name.
 * Titles are not looked at: GitHub honours nothing in them.
 */
export function notify(
  world: World,
  issue: Issue,
  part: Notification['part'],
  by: Account,
  text: string | null,
  before: string | null = null,
): void {
  const place = { repo: fullName(issue.repo), web: world.url };
  const found = referencesIn(text ?? '', place);
  const earlier = referencesIn(before ?? '', place);
  const fresh = (now: readonly string[], then: readonly string[]) => now.filter((one) => !then.includes(one));
  const mentions = fresh(found.mentions, earlier.mentions);
  const references: References = {
    mentions,
    issues: fresh(found.issues, earlier.issues),
    closes: fresh(found.closes, earlier.closes),
    commits: fresh(found.commits, earlier.commits),
  };
  if (Object.values(references).every((list) => list.length === 0)) return;
  world.notifications.push({
    ...references,
    at: world.clock.now(),
    where: `${fullName(issue.repo)}#${issue.number}`,
    part,
    by: by.login,
    notified: mentions
      .flatMap((mention) => peopleBehind(world, mention))
      .filter((login) => login !== by.login),
  });
}

function peopleBehind(world: World, mention: string): string[] {
  const [name = '', slug] = mention.split('/');
  if (slug === undefined) {
    const account = world.accounts.get(name);
    return account?.kind === 'User' ? [account.login] : [];
  }
  const team = world.teams.find((one) => one.organization.login.toLowerCase() === name && one.slug === slug);
  return team === undefined ? [] : [...team.members.keys()].map((member) => member.login);
}
