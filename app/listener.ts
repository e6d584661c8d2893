import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Delivery, DeliveryReader, Refused } from './read-delivery.js';

export interface ListenerOptions {
  readonly path: string;
  readonly secret: string;
  /** Hands a delivery over; the answer does not wait for it. */
  deliver(delivery: Delivery): void;
  /** Told of what was refused, in a sentence without anything of the body. */
  onRefused(status: number, why: string): void;
  /** Told of a mistake of ours, which the client is not. */
  onBug(error: unknown): void;
  /** Whether deliveries are taken. */
  isHealthy(): boolean;
}

/**
 * Answers HTTP: webhooks on one path, `GET /health` for whoever watches, and nothing else; Probot's set-up pages
 * are nowhere.
 */
export function listener(options: ListenerOptions): RequestListener {
  const { path, secret, deliver, isHealthy } = options;
  const reader = new DeliveryReader(secret);

  const answer = async (request: IncomingMessage): Promise<[status: number, text: string]> => {
    const at = (request.url ?? '').split('?')[0];
    if (at === '/health' && (request.method === 'GET' || request.method === 'HEAD')) {
      return isHealthy() ? [200, 'ok'] : [503, 'stopping'];
    }
    if (at !== path) return [404, 'not found'];
    if (request.method !== 'POST') return [405, 'POST only'];
    if (!isHealthy()) return [503, 'stopping'];
    deliver(await reader.read(request));
    return [202, 'accepted'];
  };

  return (request, response) => {
    answer(request).then(
      ([status, text]) => end(response, status, text),
      (error: unknown) => {
        const isRefused = error instanceof Refused;
        if (isRefused) options.onRefused(error.status, error.message);
        else options.onBug(error);
        end(response, isRefused ? error.status : 500, isRefused ? error.message : 'Something went wrong.');
      },
    );
  };
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${text}\n`);
}
