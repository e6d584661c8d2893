import { checkWebhooks } from './check-events.js';
import { issueWebhooks } from './events.js';
import { installationWebhooks } from './installation-events.js';
import { mergeQueueWebhooks } from './merge-queue.js';
import { organizationWebhooks } from './organization-events.js';
import { pullWebhooks } from './pull-actions.js';
import { reviewWebhooks } from './review-actions.js';

/** Every event that the sandbox sends, named as in GitHub's description. */
export const webhooks: readonly string[] = [
  ...issueWebhooks,
  ...pullWebhooks,
  ...reviewWebhooks,
  ...checkWebhooks,
  ...mergeQueueWebhooks,
  ...installationWebhooks,
  ...organizationWebhooks,
];
