import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Probot } from 'probot';
import { UnusableInput } from '../src/errors.js';
import { describeError } from './describe-error.js';
import { Dispatcher } from './dispatcher.js';
import { appOf } from './index.js';
import { listener } from './listener.js';
import type { Operations } from './operations.js';
import { Queue } from './queue.js';
import type { Settings } from './settings.js';
import { every, systemTimers, type Timers } from './timers.js';

/** Lost webhooks are healed within ten minutes. */
const SWEEP_EVERY = 9 * 60_000;
/** GitHub waits ten seconds for an answer, and sends its payload faster. */
const SLOWEST_REQUEST = 15_000;

/** A running App. */
export interface RunningApp {
  /** Where it listens, without a slash at its end. */
  readonly url: string;
  /** Waits until nothing is left to do. */
  idle(): Promise<void>;
  /** Takes nothing new, finishes what was begun, and ends. */
  stop(): Promise<void>;
}

/**
 * Starts the App's server, and looks at everything once.
 * @param operationsOf Makes what acts at GitHub, with the App's identity.
 * @throws UnusableInput where it can't listen.
 */
export async function startServer(
  settings: Settings,
  operationsOf: (probot: Probot) => Operations,
  timers: Timers = systemTimers,
): Promise<RunningApp> {
  const { appId, privateKey, webhookSecret: secret, apiUrl: baseUrl, logLevel, logFormat } = settings;
  const probot = await new Probot({ appId, privateKey, secret, baseUrl, logLevel, logFormat }).ready();
  const { log } = probot;
  const queue = queueOf(log, timers);
  const dispatcher = new Dispatcher({
    operations: operationsOf(probot),
    queue,
    timers,
    onRefused: (key) => log.warn(`${key}: there is too much to do; the next sweep will look at it.`),
  });
  await probot.load(appOf(dispatcher));

  let isStopping = false;
  const onBug = (error: unknown) => log.error(describeError(error));
  const server = createServer(
    { requestTimeout: SLOWEST_REQUEST, headersTimeout: SLOWEST_REQUEST, connectionsCheckingInterval: 5_000 },
    listener({
      path: settings.webhookPath,
      secret,
      deliver: ({ id, event, payload }) => {
        // Probot's type knows the events of today.
        const received = { id, name: event, payload } as unknown as Parameters<Probot['receive']>[0];
        probot.receive(received).catch(onBug);
      },
      onRefused: (status, why) => log.warn(`Refused a request (${status}): ${why}`),
      onBug,
      isHealthy: () => !isStopping,
    }),
  );
  const url = await listen(server, settings);
  log.info(`Listening on ${url}${settings.webhookPath}`);

  dispatcher.sweep();
  const stopSweeping = every(SWEEP_EVERY, () => dispatcher.sweep(), timers);
  return {
    url,
    idle: () => queue.idle(),
    async stop() {
      isStopping = true;
      stopSweeping();
      dispatcher.close();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      await queue.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function queueOf(log: Probot['log'], timers: Timers): Queue {
  return new Queue({
    atOnce: 8,
    atOnceInLane: 2,
    mostKeys: 10_000,
    pauses: [10_000, 60_000, 300_000],
    timers,
    onFailure(key, error, isLast) {
      if (isLast) log.error(`${key}: ${describeError(error)}`);
      else log.warn(`${key}: ${describeError(error)} It will be retried.`);
    },
  });
}

/** Gives where it listens. @throws UnusableInput */
async function listen(server: Server, { host, port }: Settings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
    server.listen({ port, host });
  }).catch((error: Error) => {
    throw new UnusableInput(`Can't listen on ${host}:${port}: ${error.message}. Set HOST and PORT.`, {
      cause: error,
    });
  });
  // It listens on a port, which is no pipe.
  const { address, port: taken, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}
