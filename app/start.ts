import { describeError } from './describe-error.js';
import { GitHubOperations } from './github-operations.js';
import { type RunningApp, startServer } from './server.js';
import { settingsFrom } from './settings.js';

/** Supervisors kill after half a minute, most of them. */
const LONGEST_STOP = 25_000;

try {
  loadEnvironmentFile();
  const settings = settingsFrom(process.env);
  const app = startServer(settings, (probot) => new GitHubOperations(probot, settings));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app));
  await app;
} catch (error) {
  fail(error, 2);
}

async function stop(app: Promise<RunningApp>): Promise<void> {
  setTimeout(() => process.exit(1), LONGEST_STOP).unref();
  try {
    await (await app).stop();
    process.exit(0);
  } catch (error) {
    fail(error, 1);
  }
}

function fail(error: unknown, code: number): never {
  console.error(describeError(error));
  process.exit(code);
}

/** `.env`, as Probot reads it, where there is one; what is set already stays. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
