import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UnusableInput } from '../src/errors.js';

/** How the App runs: Probot's environment variables, checked. */
export interface Settings {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly webhookPath: string;
  /** `https://api.github.com`, or `https://<server>/api/v3`. */
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'pretty';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Fewer characters can be guessed. */
const SHORTEST_SECRET = 16;
/** What Probot takes where nothing is set, and what our documentation shows. */
const KNOWN_SECRETS = ['development', 'a-long-random-text-of-your-own'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads the settings.
 * @throws UnusableInput that names everything that is missing or can't be used, and never what a secret is.
 */
export function settingsFrom(environment: Environment): Settings {
  const problems: string[] = [];
  const read = <T>(reading: () => T): T | undefined => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const settings = {
    appId: read(() => appId(environment['APP_ID'])),
    privateKey: read(() => privateKey(environment)),
    webhookSecret: read(() => webhookSecret(environment['WEBHOOK_SECRET'])),
    webhookPath: read(() => webhookPath(environment['WEBHOOK_PATH'] || '/api/github/webhooks')),
    apiUrl: read(() => apiUrl(environment['GHE_HOST'], environment['GHE_PROTOCOL'] || 'https')),
    host: environment['HOST'] || 'localhost',
    port: read(() => port(environment['PORT'] || '3000')),
    logLevel: read(() => logLevel(environment['LOG_LEVEL'] || 'info')),
    logFormat: environment['LOG_FORMAT'] === 'pretty' ? 'pretty' : 'json',
  };
  if (problems.length > 0) throw new UnusableInput(problems.join('\n'));
  return settings as Settings;
}

function appId(text = ''): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UnusableInput(
    text === ''
      ? "APP_ID is missing: set it to the number on the App's page."
      : "APP_ID is not a number: use the App's id.",
  );
}

function privateKey(environment: Environment): string {
  try {
    const key = createPrivateKey(pem(environment));
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    // What the error says may quote the key.
    throw new UnusableInput(
      'The private key is not valid: use the .pem file from GitHub, as it is or base64-encoded.',
    );
  }
}

function pem({ PRIVATE_KEY: text, PRIVATE_KEY_PATH: path }: Environment): string {
  if (text) {
    const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
    return plain.replaceAll('\\n', '\n');
  }
  if (!path) {
    throw new UnusableInput(
      "PRIVATE_KEY_PATH is missing: set it to the path of the App's .pem file (or set PRIVATE_KEY to the key itself).",
    );
  }
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UnusableInput(`PRIVATE_KEY_PATH: ${path} can't be read.`);
  }
}

function webhookSecret(secret = ''): string {
  if (secret === '')
    throw new UnusableInput("WEBHOOK_SECRET is missing: set it to the secret in the App's settings.");
  if (KNOWN_SECRETS.includes(secret)) {
    throw new UnusableInput('WEBHOOK_SECRET is publicly known: create your own with `openssl rand -hex 32`.');
  }
  if ([...secret].length < SHORTEST_SECRET) {
    throw new UnusableInput(
      `WEBHOOK_SECRET is shorter than ${SHORTEST_SECRET} characters: create one with \`openssl rand -hex 32\`.`,
    );
  }
  return secret;
}

function webhookPath(path: string): string {
  if (/^\/[\w./-]*$/.test(path)) return path.replace(/(?<=.)\/+$/, '');
  throw new UnusableInput('WEBHOOK_PATH is not a path: use, for example, /api/github/webhooks.');
}

function apiUrl(host: string | undefined, protocol: string): string {
  if (!host) return 'https://api.github.com';
  if (!/^[a-z\d][a-z\d.-]*(:\d{1,5})?$/i.test(host)) {
    throw new UnusableInput('GHE_HOST is not a host: `github.example.com`, without https:// and path.');
  }
  if (!/^https?$/.test(protocol)) throw new UnusableInput('GHE_PROTOCOL is neither https nor http.');
  return `${protocol}://${host}/api/v3`;
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UnusableInput('PORT is not a port: use a number from 0 to 65535.');
}

function logLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((one) => one === text);
  if (level !== undefined) return level;
  throw new UnusableInput(`LOG_LEVEL is not one of ${LOG_LEVELS.join(', ')}.`);
}
