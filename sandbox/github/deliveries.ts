import { createHmac, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.js';
import { timestamp } from '../clock.js';

/** Where webhooks go, and what they are signed with. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
  /** The events wanted, for example `issues`. Default: all. */
  readonly events?: readonly string[];
  /** The App, by its slug, that it belongs to: it hears of the places where that is installed. Default: of all. */
  readonly app?: string;
}

/** A webhook that happened. */
export interface WebhookEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What more a receiver is told; `undefined`: nothing at all, the event is none of its business. */
export type Audience = (target: WebhookTarget) => Readonly<Record<string, unknown>> | undefined;

/** One attempt to deliver an event. */
export interface Delivery {
  readonly id: number;
  /** `X-GitHub-Delivery`: stays the same when it is sent again. */
  readonly guid: string;
  readonly deliveredAt: string;
  readonly redelivery: boolean;
  readonly target: WebhookTarget;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The receiver's answer; `lost` if none came, `held` if it was never sent. */
  status: number | 'pending' | 'lost' | 'held';
}

/** GitHub waits so long for an answer. */
const PATIENCE = 10_000;

/** Sends signed webhooks, and keeps account of them. */
export class Deliveries {
  readonly entries: Delivery[] = [];
  /** Whether to keep everything back: webhooks that get lost. */
  held = false;
  readonly #clock: Clock;
  readonly #check: (event: WebhookEvent) => void;
  readonly #targets: WebhookTarget[] = [];
  readonly #pending = new Set<Promise<void>>();
  #lastId = 0;

  /** `check` sees each event before it is sent. */
  constructor(clock: Clock, check: (event: WebhookEvent) => void) {
    this.#clock = clock;
    this.#check = check;
  }

  /** Adds a receiver. */
  add(target: WebhookTarget): void {
    this.#targets.push(target);
  }

  /** Tells all who want to know, and may. Does not wait for them. */
  emit(event: WebhookEvent, audience: Audience): void {
    for (const target of this.#targets) {
      const more = audience(target);
      if (more === undefined) continue;
      const payload = { ...event.payload, ...more };
      this.#check({ name: event.name, payload });
      // Nobody can decline to hear of installations.
      const asked = target.events?.includes(event.name) ?? true;
      if (asked || event.name.startsWith('installation')) {
        this.#send(target, event.name, payload, randomUUID(), false);
      }
    }
  }

  /** Sends a delivery once more, as the button on GitHub's page does. */
  redeliver(id: number): Delivery {
    const earlier = this.entries.find((entry) => entry.id === id);
    if (earlier === undefined) throw new Error(`There is no delivery ${id}.`);
    return this.#send(earlier.target, earlier.event, earlier.payload, earlier.guid, true);
  }

  /** Waits until every receiver has answered, or did not in time. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  #send(
    target: WebhookTarget,
    event: string,
    payload: Readonly<Record<string, unknown>>,
    guid: string,
    redelivery: boolean,
  ): Delivery {
    this.#lastId += 1;
    const action = payload['action'];
    const delivery: Delivery = {
      id: this.#lastId,
      guid,
      deliveredAt: timestamp(this.#clock),
      redelivery,
      target,
      event,
      action: typeof action === 'string' ? action : null,
      payload,
      status: this.held && !redelivery ? 'held' : 'pending',
    };
    this.entries.push(delivery);
    if (delivery.status === 'pending') {
      const sending = deliver(delivery).finally(() => this.#pending.delete(sending));
      this.#pending.add(sending);
    }
    return delivery;
  }
}

async function deliver(delivery: Delivery): Promise<void> {
  const body = JSON.stringify(delivery.payload);
  const signature = createHmac('sha256', delivery.target.secret).update(body).digest('hex');
  try {
    const response = await fetch(delivery.target.url, {
      method: 'POST',
      body,
      headers: {
        accept: '*/*',
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/sandbox',
        'x-github-delivery': delivery.guid,
        'x-github-event': delivery.event,
        'x-github-hook-id': '1',
        'x-github-hook-installation-target-type':
          delivery.target.app === undefined ? 'repository' : 'integration',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.arrayBuffer();
    delivery.status = response.status;
  } catch {
    // GitHub does not try again by itself, either.
    delivery.status = 'lost';
  }
}
