import type { QueueEntry } from './gate-port.js';
import { paged, pageOf } from './graphql-pages.js';
import { isObject, numberIn, objectIn, stringIn } from './json.js';
import { RepositoryParts } from './partial.js';
import type { Sender } from './sender.js';

/** A branch's merge queue, first to merge first; undefined where it has none. */
export async function readQueue(sender: Sender, branch: string): Promise<readonly QueueEntry[] | undefined> {
  const what = `read the merge queue of ${branch}`;
  const entries: QueueEntry[] = [];
  for (let after: string | undefined; ; ) {
    const parts = await RepositoryParts.ask(sender, {
      what,
      needs: 'merge-queues: read',
      query: `query($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) ${paged('position baseCommit { oid } headCommit { oid } pullRequest { number }')}
    }
  }
}`,
      variables: { branch, ...(after === undefined ? {} : { after }) },
    });
    parts.demandAll(what);
    const queue = parts.value['mergeQueue'];
    if (!isObject(queue)) return undefined;
    const page = pageOf(queue['entries'], 'the merge queue');
    entries.push(
      ...page.nodes.map((node) => ({
        pull: numberIn(objectIn(node['pullRequest'], 'the merge queue'), 'number', 'the merge queue'),
        head: oidOf(node['headCommit']),
        base: oidOf(node['baseCommit']),
      })),
    );
    if (page.next === undefined) return entries;
    after = page.next;
  }
}

function oidOf(value: unknown): string | undefined {
  return isObject(value) ? stringIn(value, 'oid', 'a commit of the merge queue') : undefined;
}
