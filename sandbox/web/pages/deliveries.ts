import type { Deliveries, Delivery } from '../../github/deliveries.js';
import { type Html, html } from '../html.js';
import { plainPage, time } from '../layout.js';

/** Every webhook that was sent, the newest first, with what was answered. */
export function deliveriesPage({ entries }: Deliveries): Html {
  const rows = [...entries].reverse().map(
    (one) => html`<tr><td>${one.id}</td><td><a href="/-/deliveries/${one.id}">${nameOf(one)}</a></td>
<td>${one.target.url}</td><td>${time(one.deliveredAt)}</td><td>${one.status}</td></tr>`,
  );
  return plainPage(
    'Webhooks',
    html`<h1>Webhooks</h1>
<p>${entries.length} were sent. A receiver that answers with 2xx has taken it.</p>
<div class="scrolls"><table>
<thead><tr><th scope="col">No.</th><th scope="col">Event</th><th scope="col">To</th><th scope="col">When</th><th scope="col">Answer</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`,
  );
}

/** One webhook with its payload. */
export function deliveryPage(delivery: Delivery): Html {
  return plainPage(
    nameOf(delivery),
    html`<h1>${nameOf(delivery)}</h1>
<p>To ${delivery.target.url}, ${time(delivery.deliveredAt)}; answered ${delivery.status}.</p>
<pre tabindex="0">${JSON.stringify(delivery.payload, null, 2)}</pre>`,
  );
}

function nameOf({ event, action }: Delivery): string {
  return action === null ? event : `${event}.${action}`;
}
