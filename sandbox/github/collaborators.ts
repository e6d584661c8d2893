import { notFound, ok } from '../http/answers.js';
import { route } from '../http/router.js';
import { roleOf } from './access.js';
import { linksOf } from './issues.js';
import { legacy } from './organization-events.js';
import { atLeast } from './permissions.js';
import { renderAccount } from './render/account.js';
import { isCollaborator } from './reviews.js';

const READ = { needs: [{ metadata: 'read' }] } as const;

export const collaboratorRoutes = [
  route('GET /repos/{owner}/{repo}/collaborators/{username}', READ, (call) => {
    const account = call.world.accounts.get(call.path.username.toLowerCase());
    if (account === undefined || !isCollaborator(call.world, call.repo(), account)) throw notFound();
    return { status: 204 };
  }),

  route('GET /repos/{owner}/{repo}/collaborators/{username}/permission', READ, (call) => {
    const repo = call.repo();
    const account = call.world.accounts.get(call.path.username.toLowerCase());
    if (account === undefined) throw notFound();
    const role = roleOf(call.world, repo, account);
    return ok({
      permission: legacy(role),
      role_name: role,
      user: {
        ...renderAccount(account, linksOf(call)),
        role_name: role,
        permissions: {
          admin: atLeast(role, 'admin'),
          maintain: atLeast(role, 'maintain'),
          push: atLeast(role, 'write'),
          triage: atLeast(role, 'triage'),
          pull: atLeast(role, 'read'),
        },
      },
    });
  }),
];
