import type { CheckRun, CheckSuite } from './check-state.js';
import { emit, linksOf } from './events.js';
import { renderRun, renderSuite, renderSuiteInWebhook } from './render/check.js';
import type { Account, World } from './world.js';

export const checkWebhooks = [
  'check-run-completed',
  'check-run-created',
  'check-run-requested-action',
  'check-run-rerequested',
  'check-suite-completed',
  'check-suite-requested',
  'check-suite-rerequested',
];

/** `check_run`. What a person asks of a check only its App hears. */
export function runEvent(
  world: World,
  action: 'created' | 'completed' | 'rerequested' | 'requested_action',
  run: CheckRun,
  sender: Account,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const { repo, app } = run.suite;
  const links = linksOf(world);
  const payload = {
    action,
    check_run: { ...renderRun(run, links), check_suite: renderSuite(run.suite, links) },
    ...extra,
  };
  const own = action === 'rerequested' || action === 'requested_action';
  emit(world, 'check_run', repo, sender, payload, own ? app : undefined);
}

/** `check_suite`: only its App hears of it, but for its end. */
export function suiteEvent(
  world: World,
  action: 'completed' | 'requested' | 'rerequested',
  suite: CheckSuite,
  sender: Account,
): void {
  const payload = { action, check_suite: renderSuiteInWebhook(suite, linksOf(world)) };
  emit(world, 'check_suite', suite.repo, sender, payload, action === 'completed' ? undefined : suite.app);
}
