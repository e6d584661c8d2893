import type { CheckRun, CheckSuite } from '../check-state.js';
import { suiteState } from '../check-state.js';
import type { Repo } from '../world.js';
import { renderApp } from './app.js';
import { renderSimpleCommit } from './commit.js';
import type { Links } from './links.js';
import { repoApi, repoWeb } from './links.js';
import { renderRepo } from './repo.js';

/** `check-run`. */
export function renderRun(run: CheckRun, links: Links) {
  const { suite } = run;
  const url = `${repoApi(links, suite.repo)}/check-runs/${run.id}`;
  const html = `${repoWeb(links, suite.repo)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: run.nodeId,
    name: run.name,
    head_sha: suite.sha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: renderApp(suite.app, links),
    pull_requests: pullsAt(suite, links),
  };
}

/** `simple-check-suite`, beside a run in a webhook. */
export function renderSuite(suite: CheckSuite, links: Links) {
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.branch,
    head_sha: suite.sha,
    ...suiteState(suite),
    url: `${repoApi(links, suite.repo)}/check-suites/${suite.id}`,
    before: suite.before,
    after: suite.sha,
    pull_requests: pullsAt(suite, links),
    app: renderApp(suite.app, links),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
  };
}

/** `check-suite`. */
export function renderFullSuite(suite: CheckSuite, links: Links) {
  return { ...renderSuiteInWebhook(suite, links), repository: renderRepo(suite.repo, links) };
}

/** `check_suite` in a webhook, where the repository stands beside it. */
export function renderSuiteInWebhook(suite: CheckSuite, links: Links) {
  return {
    ...renderSuite(suite, links),
    rerequestable: true,
    runs_rerequestable: true,
    latest_check_runs_count: suite.runs.length,
    check_runs_url: `${repoApi(links, suite.repo)}/check-suites/${suite.id}/check-runs`,
    head_commit: renderSimpleCommit(suite.commit),
  };
}

// Those of this repository only: for pull requests from forks GitHub gives none.
function pullsAt({ repo, sha }: CheckSuite, links: Links) {
  return [...repo.issues.values()].flatMap((issue) => {
    const { pull } = issue;
    if (pull === null || issue.state !== 'open' || pull.head.repo !== repo || pull.head.sha !== sha)
      return [];
    const end = ({ ref, sha: at }: { ref: string; sha: string }) => ({
      ref,
      sha: at,
      repo: place(repo, links),
    });
    return [
      {
        id: pull.id,
        number: issue.number,
        url: `${repoApi(links, repo)}/pulls/${issue.number}`,
        head: end(pull.head),
        base: end(pull.base),
      },
    ];
  });
}

function place(repo: Repo, links: Links) {
  return { id: repo.id, url: repoApi(links, repo), name: repo.name };
}
