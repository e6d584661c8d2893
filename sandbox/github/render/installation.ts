import type { Installation } from '../world.js';
import { renderAccount } from './account.js';
import type { Links } from './links.js';

/** `installation`: an App in an account. */
export function renderInstallation(installation: Installation, links: Links) {
  const { app, owner } = installation;
  return {
    id: installation.id,
    account: renderAccount(owner, links),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${links.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.web}/organizations/${owner.login}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    client_id: `Iv1.${app.slug}`,
    target_id: owner.id,
    target_type: owner.kind,
    permissions: { ...installation.permissions },
    events: [],
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}
