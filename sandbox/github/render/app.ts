import type { App } from '../world.js';
import { renderAccount } from './account.js';
import type { Links } from './links.js';

/** `integration`: an App. */
export function renderApp(app: App, links: Links) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: app.nodeId,
    client_id: `Iv1.${app.slug}`,
    owner: renderAccount(app.owner, links),
    name: app.name,
    description: null,
    external_url: `${links.web}/apps/${app.slug}`,
    html_url: `${links.web}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: { ...app.permissions },
    events: [],
  };
}
