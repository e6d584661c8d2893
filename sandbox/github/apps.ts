import { created, forbidden, noContent, notFound, ok, Refusal } from '../http/answers.js';
import { pageOf } from '../http/paging.js';
import { route } from '../http/router.js';
import { createInstallationToken } from './installation-actions.js';
import { reposOf } from './installation-events.js';
import { sees } from './installed.js';
import { linksOf } from './issues.js';
import type { Level, PermissionName, Permissions } from './permissions.js';
import { covers } from './permissions.js';
import { renderApp } from './render/app.js';
import { renderInstallation } from './render/installation.js';
import { renderRepo } from './render/repo.js';
import type { App, Identity, Installation, World } from './world.js';
import { findRepo, fullName } from './world.js';

export const appRoutes = [
  route('GET /app', {}, (call) => ok(renderApp(appOf(call.identity), linksOf(call)))),

  route('GET /app/installations', {}, (call) => {
    const app = appOf(call.identity);
    const found = call.world.installations.filter((one) => one.app === app);
    return pageOf(found, call.query, call.address, (one) => renderInstallation(one, linksOf(call)));
  }),

  route('GET /app/installations/{installation_id}', {}, (call) =>
    ok(renderInstallation(installationOf(call, call.path.installation_id), linksOf(call))),
  ),

  route('POST /app/installations/{installation_id}/access_tokens', {}, (call) => {
    const { world, body } = call;
    const installation = installationOf(call, call.path.installation_id);
    if (installation.suspendedAt !== null) throw forbidden('This installation has been suspended');
    const wanted = body?.permissions as Permissions | undefined;
    requireGranted(installation, wanted);
    const chosen = reposOf(world, installation).filter(
      ({ id, name }) => body?.repositories?.includes(name) || body?.repository_ids?.includes(id),
    );
    const asked = (body?.repositories?.length ?? 0) + (body?.repository_ids?.length ?? 0);
    if (chosen.length < asked) {
      throw new Refusal(422, {
        message:
          'There is at least one repository that does not exist or is not accessible to the parent installation.',
      });
    }
    const { token, expiresAt, permissions } = createInstallationToken(world, installation, {
      ...(wanted === undefined ? {} : { permissions: wanted }),
      ...(asked === 0 ? {} : { repositories: chosen.map(fullName) }),
    });
    return created({
      token,
      expires_at: new Date(expiresAt).toISOString().replace(/\.\d+Z/, 'Z'),
      permissions,
      repository_selection: asked === 0 && installation.repositories === 'all' ? 'all' : 'selected',
      ...(asked === 0 ? {} : { repositories: chosen.map((repo) => renderRepo(repo, linksOf(call))) }),
    });
  }),

  route('GET /repos/{owner}/{repo}/installation', { byApp: true }, (call) => {
    const app = appOf(call.identity);
    const repo = findRepo(call.world, `${call.path.owner}/${call.path.repo}`);
    const found = call.world.installations.find(
      (one) => one.app === app && repo !== undefined && sees(one, repo),
    );
    if (found === undefined) throw notFound();
    return ok(renderInstallation(found, linksOf(call)));
  }),

  route('GET /orgs/{org}/installation', {}, (call) => {
    const app = appOf(call.identity);
    const found = call.world.installations.find(
      (one) => one.app === app && one.owner.login.toLowerCase() === call.path.org.toLowerCase(),
    );
    if (found === undefined) throw notFound();
    return ok(renderInstallation(found, linksOf(call)));
  }),

  route('GET /installation/repositories', {}, (call) => {
    const { identity, world } = call;
    if (identity.kind !== 'installation' || identity.installation === undefined) {
      throw forbidden(
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      );
    }
    const repos = reposOf(world, identity.installation).filter(
      (repo) => identity.repositories === 'all' || identity.repositories.includes(fullName(repo)),
    );
    const page = pageOf(repos, call.query, call.address, (repo) => renderRepo(repo, linksOf(call)));
    const selection = identity.installation.repositories === 'all' ? 'all' : 'selected';
    const body = { total_count: repos.length, repository_selection: selection, repositories: page.body };
    return { ...page, body };
  }),

  route('DELETE /installation/token', {}, (call) => {
    for (const [token, identity] of call.world.tokens) {
      if (identity === call.identity) call.world.tokens.delete(token);
    }
    return noContent();
  }),
];

function appOf(identity: Identity): App {
  if (identity.kind === 'app') return identity.app;
  throw new Refusal(401, { message: 'A JSON web token could not be decoded' });
}

function installationOf(
  { world, identity }: { readonly world: World; readonly identity: Identity },
  id: number,
): Installation {
  const app = appOf(identity);
  const found = world.installations.find((one) => one.id === id && one.app === app);
  if (found === undefined) throw notFound();
  return found;
}

function requireGranted(installation: Installation, wanted: Permissions | undefined): void {
  for (const [name, level] of Object.entries(wanted ?? {}) as [PermissionName, Level][]) {
    if (name !== 'metadata' && !covers(installation.permissions[name], level)) {
      throw new Refusal(422, { message: 'The permissions requested are not granted to this installation.' });
    }
  }
}
