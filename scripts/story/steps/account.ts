import { step } from '../step.js';

/** What it took, and whether all of it was as GitHub describes itself. */
export const account = step({
  title: 'What you have seen was real',
  words:
    'The Action and the App ran as they do on GitHub, from the files that users run. Only GitHub was ours: each ' +
    'request, answer and webhook was held against the description that GitHub publishes of itself.',
  async act({ github, page }) {
    await github.deliveries.settled();
    return {
      requests: github.ledger.entries.length,
      webhooks: github.deliveries.entries.map(({ status }) => status),
      violations: github.violations,
      page,
    };
  },
  shows: ({ requests, webhooks, violations }) => [
    { who: 'GitHub', what: `answered ${requests} requests, and sent ${webhooks.length} signed webhooks` },
    ...violations.map((one) => ({ who: 'GitHub', what: JSON.stringify(one) })),
  ],
  truths: {
    'The App took every webhook.': ({ webhooks }) => webhooks.every((status) => status === 202),
    'Nothing differed from GitHub’s own description.': ({ violations }) => violations.length === 0,
  },
});
