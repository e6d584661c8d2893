import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Payload } from './payload.js';

/** GitHub sends no larger payloads. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** How much of what is not yet known to be GitHub's may be in memory at once. */
const ROOM = 3 * MOST_BYTES;

/** A webhook whose signature is right. Its event and id are not signed: they are a hint. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly payload: Payload;
}

/** Why a request is refused: a status, and a sentence for whoever sent it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads deliveries. What is not signed is refused by its headers, unread. */
export class DeliveryReader {
  readonly #secret: string;
  #held = 0;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** @throws Refused */
  async read(request: IncomingMessage): Promise<Delivery> {
    const { signature, ...names } = readHeaders(request.headers);
    return { ...names, payload: payloadIn(await this.#body(request, signature)) };
  }

  /** The bytes as they came, if they are those that were signed. Each chunk is counted before it is kept. */
  async #body(request: IncomingMessage, signature: Buffer): Promise<Buffer> {
    const hmac = createHmac('sha256', this.#secret);
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      // Otherwise leaving the loop would cut the connection, and the answer with it.
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.byteLength;
        this.#held += chunk.byteLength;
        if (size > MOST_BYTES) throw tooLarge();
        if (this.#held > ROOM) throw new Refused(503, 'Too much data at once.');
        hmac.update(chunk);
        chunks.push(chunk);
      }
      if (!timingSafeEqual(hmac.digest(), signature)) throw new Refused(401, 'The signature is wrong.');
      return Buffer.concat(chunks);
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(400, 'The body is incomplete.');
    } finally {
      this.#held -= size;
      // What is refused still comes in, and goes nowhere.
      request.resume();
    }
  }
}

function readHeaders(headers: IncomingHttpHeaders) {
  const { 'x-github-event': event, 'x-github-delivery': id, 'x-hub-signature-256': signed } = headers;
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    throw new Refused(415, 'Set the content type of the webhook to application/json.');
  }
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(typeof signed === 'string' ? signed : '') ?? [];
  if (hex === undefined) throw new Refused(401, 'The header X-Hub-Signature-256 is missing or not valid.');
  if (typeof event !== 'string' || !/^\w{1,64}$/.test(event))
    throw new Refused(400, 'The header X-GitHub-Event is missing or not valid.');
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id))
    throw new Refused(400, 'The header X-GitHub-Delivery is missing or not valid.');
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  return { event, id, signature: Buffer.from(hex, 'hex') };
}

function payloadIn(body: Buffer): Payload {
  try {
    const payload: unknown = JSON.parse(body.toString('utf8'));
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload as Payload;
  } catch {
    // Whoever knows the secret sends JSON.
  }
  throw new Refused(400, 'The body is not a JSON object.');
}

function tooLarge(): Refused {
  return new Refused(413, 'The body is larger than 25 MB.');
}
