import { isObject } from './json.js';
import { RepositoryParts } from './partial.js';
import { declared } from './query-commits.js';
import type { Sender } from './sender.js';

/** Issues that are asked about at once. */
const AT_ONCE = 100;

/** The login of who closed each issue last, as far as GitHub knows. */
export async function listClosers(
  sender: Sender,
  issues: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const closers = new Map<number, string>();
  for (let start = 0; start < issues.length; start += AT_ONCE) {
    for (const [number, login] of await closersOf(sender, issues.slice(start, start + AT_ONCE)))
      closers.set(number, login);
  }
  return closers;
}

async function closersOf(sender: Sender, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const what = 'read who closed issues';
  const texts = numbers.map(String);
  const fields = numbers.map(
    (_, index) => `i${index}: issue(number: $i${index}) {
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { login } } } } }`,
  );
  const parts = await RepositoryParts.ask(sender, {
    what,
    needs: 'issues: read',
    query: `query($owner: String!, $name: String!, ${declared('i', texts, 'Int!')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`,
    variables: Object.fromEntries(numbers.map((number, index) => [`i${index}`, number])),
  });
  return new Map(
    numbers.flatMap((number, index): [number, string][] => {
      const login = closerIn(parts.value[`i${index}`]);
      return login === undefined ? [] : [[number, login]];
    }),
  );
}

// Who closed an issue decides nothing: where GitHub does not tell, it is left out.
function closerIn(issue: unknown): string | undefined {
  const items = isObject(issue) ? issue['timelineItems'] : undefined;
  const [event] = isObject(items) && Array.isArray(items['nodes']) ? items['nodes'] : [];
  const actor = isObject(event) ? event['actor'] : undefined;
  return isObject(actor) && typeof actor['login'] === 'string' ? actor['login'] : undefined;
}
