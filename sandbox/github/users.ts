import { forbidden, notFound, ok, Refusal } from '../http/answers.js';
import { route } from '../http/router.js';
import { linksOf } from './issues.js';
import { renderProfile } from './render/account.js';

export const userRoutes = [
  route('GET /user', {}, (call) => {
    const { identity } = call;
    if (identity.kind === 'anonymous') throw new Refusal(401, { message: 'Requires authentication' });
    // An App is nobody here, `GITHUB_TOKEN` included: GraphQL's `viewer` knows the bot.
    if (identity.kind !== 'user') throw forbidden('Resource not accessible by integration');
    return ok(renderProfile(identity.account, linksOf(call)));
  }),

  route('GET /users/{username}', {}, (call) => {
    const account = call.world.accounts.get(call.path.username.toLowerCase());
    if (account === undefined) throw notFound();
    return ok(renderProfile(account, linksOf(call)));
  }),
];
