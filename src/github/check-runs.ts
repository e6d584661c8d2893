import type { CheckRun, Checks, NewCheck } from './gate-port.js';
import type { JsonObject } from './json.js';
import { isObject, listIn, numberIn, objectIn, stringIn } from './json.js';
import type { Request, Sender } from './sender.js';

const PAGE = 100;
const WRITE = 'checks: write';

/** The button of a check: what comes back with the webhook when somebody presses it. */
const RE_EVALUATE = 're-evaluate';

/** The check runs of commits, over REST. */
export class CheckRuns implements Checks {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  async listChecks(commit: string, beginning: string): Promise<readonly CheckRun[]> {
    const runs = new Map<number, CheckRun>();
    for (let page = 1; ; page += 1) {
      const { body } = await this.#sender.read({
        what: `list the checks of ${commit.slice(0, 7)}`,
        needs: 'checks: read',
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        // `latest` would hide an older run of ours behind a newer one by somebody else.
        parameters: { ref: commit, filter: 'all', per_page: PAGE, page },
      });
      const list = listIn(objectIn(body, 'the list of checks')['check_runs'], 'the list of checks');
      for (const run of list.map(runOf)) runs.set(run.id, run);
      if (list.length < PAGE) break;
    }
    return [...runs.values()].filter(({ name }) => name.startsWith(beginning)).sort((a, b) => b.id - a.id);
  }

  async createCheck(commit: string, check: NewCheck): Promise<CheckRun> {
    const request: Request = {
      what: `set the check "${check.name}"`,
      needs: WRITE,
      route: 'POST /repos/{owner}/{repo}/check-runs',
      parameters: { head_sha: commit, ...bodyOf(check) },
    };
    const made = await this.#sender.create(request, async () => {
      const runs = await this.listChecks(commit, check.name);
      return runs.find(({ name, fingerprint }) => name === check.name && fingerprint === check.fingerprint);
    });
    return 'found' in made ? made.found : runOf(made.answer.body);
  }

  async updateCheck(id: number, check: NewCheck): Promise<CheckRun> {
    const { body } = await this.#sender.change({
      what: `change the check "${check.name}"`,
      needs: WRITE,
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      parameters: { check_run_id: id, ...bodyOf(check) },
    });
    return runOf(body);
  }
}

function bodyOf(check: NewCheck) {
  const { name, conclusion, fingerprint, title, summary, text, annotations, hasButton } = check;
  return {
    name,
    status: 'completed',
    conclusion,
    external_id: fingerprint,
    output: {
      title,
      summary,
      ...(text === undefined ? {} : { text }),
      ...(annotations.length === 0 ? {} : { annotations }),
    },
    ...(hasButton
      ? {
          actions: [
            { label: 'Re-evaluate', description: 'Read everything again and judge', identifier: RE_EVALUATE },
          ],
        }
      : {}),
  };
}

function runOf(value: unknown): CheckRun {
  const run = objectIn(value, 'a check');
  const { app, conclusion, external_id: fingerprint } = run;
  return {
    id: numberIn(run, 'id', 'a check'),
    name: stringIn(run, 'name', 'a check'),
    app: isObject(app) ? appOf(app) : undefined,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
    isCompleted: run['status'] === 'completed',
    conclusion: typeof conclusion === 'string' ? conclusion : undefined,
    url: typeof run['html_url'] === 'string' ? run['html_url'] : '',
  };
}

function appOf(app: JsonObject): CheckRun['app'] {
  return { id: numberIn(app, 'id', 'an App'), slug: typeof app['slug'] === 'string' ? app['slug'] : '' };
}
