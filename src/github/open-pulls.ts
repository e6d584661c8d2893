import type { OpenPull } from './gate-port.js';
import { numberIn, objectIn, stringIn } from './json.js';
import { listAll } from './list.js';
import type { Sender } from './sender.js';

/** The open pull requests, in the order of their numbers. */
export async function listOpenPulls(sender: Sender): Promise<readonly OpenPull[]> {
  const all = await listAll(sender, {
    what: 'list the open pull requests',
    needs: 'pull-requests: read',
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', sort: 'created', direction: 'asc' },
  });
  // One that moves while pages are read may come twice.
  return [...new Map(all.map(openPullOf).map((pull) => [pull.number, pull])).values()];
}

function openPullOf(value: unknown): OpenPull {
  const where = 'a pull request';
  const pull = objectIn(value, where);
  return {
    number: numberIn(pull, 'number', where),
    head: stringIn(objectIn(pull['head'], where), 'sha', where),
    branch: stringIn(objectIn(pull['base'], where), 'ref', where),
  };
}
