import { createVerify } from 'node:crypto';
import { Refusal } from '../http/answers.js';
import { isObject } from '../http/json.js';
import type { App, Identity, World } from './world.js';

/** GitHub takes a JSON web token for at most ten minutes. */
const LONGEST_LIFE = 600;

/** On whose behalf a request comes. A token that is unknown is refused; none at all is anonymous. */
export function identify(world: World, authorization: string | undefined): Identity {
  if (authorization === undefined) return { kind: 'anonymous' };
  const token = tokenIn(authorization);
  const known = token === undefined ? undefined : world.tokens.get(token);
  if (known !== undefined) return requireAlive(world, known);
  if (token?.split('.').length === 3) return identifyApp(world, token);
  throw new Refusal(401, { message: 'Bad credentials' });
}

/** Whose quota a request uses, and how the ledger names the caller. */
export function nameOf(identity: Identity): string {
  if (identity.kind === 'anonymous') return 'anonymous';
  return identity.kind === 'app' ? `app:${identity.app.slug}` : identity.account.login;
}

function requireAlive(world: World, identity: Identity): Identity {
  if (identity.kind !== 'installation') return identity;
  if (identity.expiresAt !== undefined && identity.expiresAt <= world.clock.now()) {
    throw new Refusal(401, { message: 'Bad credentials' });
  }
  if (identity.installation !== undefined && identity.installation.suspendedAt !== null) {
    throw new Refusal(403, { message: 'This installation has been suspended' });
  }
  return identity;
}

function tokenIn(authorization: string): string | undefined {
  const [scheme = '', value] = authorization.split(' ');
  if (['bearer', 'token'].includes(scheme.toLowerCase())) return value;
  if (scheme.toLowerCase() !== 'basic' || value === undefined) return undefined;
  return Buffer.from(value, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

function identifyApp(world: World, token: string): Identity {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const said = decode(claims);
  const issuer = String(said['iss']);
  const app = [...world.apps.values()].find(
    (one) => issuer === String(one.id) || issuer === `Iv1.${one.slug}`,
  );
  if (app === undefined) throw new Refusal(401, { message: 'Integration not found' });
  if (decode(head)['alg'] !== 'RS256' || !isSigned(app, `${head}.${claims}`, signature)) {
    throw new Refusal(401, { message: 'A JSON web token could not be decoded' });
  }
  const now = world.clock.now() / 1000;
  const [issued, expires] = [Number(said['iat']), Number(said['exp'])];
  if (!(expires > now))
    throw new Refusal(401, { message: "'Expiration time' claim ('exp') must be in the future" });
  if (!(expires <= now + LONGEST_LIFE) || !(issued <= now)) {
    throw new Refusal(401, { message: "'Expiration time' claim ('exp') is too far in the future" });
  }
  return { kind: 'app', app };
}

function isSigned(app: App, text: string, signature: string): boolean {
  if (app.publicKey === null) return false;
  return createVerify('RSA-SHA256').update(text).verify(app.publicKey, signature, 'base64url');
}

function decode(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
