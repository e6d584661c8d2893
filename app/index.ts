import type { ApplicationFunction } from 'probot';
import type { Dispatcher } from './dispatcher.js';
import { EVENTS } from './events.js';
import type { Payload } from './payload.js';

/** The App: hears of what may change a verdict, and hands it over. */
export function appOf(dispatcher: Dispatcher): ApplicationFunction {
  return (probot) => {
    for (const event of new Set(EVENTS.map((row) => row.event))) {
      // Names come from a table, which the types of Probot can't follow.
      probot.on(event as 'push', ({ name, payload }) =>
        dispatcher.receive(name, payload as unknown as Payload),
      );
    }
  };
}
