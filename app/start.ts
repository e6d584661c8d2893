import { describeError } from './describe-error.js';
import { GitHubGate } from './github-gate.js';
import { startServer } from './server.js';
import { settingsFrom } from './settings.js';

/** As long as a supervisor waits before it kills. */
const LONGEST_STOP = 25_000;

try {
  loadEnvironmentFile();
  const settings = settingsFrom(process.env);
  const app = await startServer(settings, (probot) => new GitHubGate(probot, settings));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), LONGEST_STOP).unref();
      app.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(describeError(error));
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  console.error(describeError(error));
  process.exit(2);
}

/** `.env`, as Probot reads it, where there is one; what is set already stays. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
