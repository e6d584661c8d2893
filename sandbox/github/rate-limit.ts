import { ok } from '../http/answers.js';
import { route } from '../http/router.js';

export const rateLimitRoutes = [
  route('GET /rate_limit', { free: true }, (call) => {
    const core = call.rate('core');
    // The sandbox has no search, so nothing of its quota is ever used.
    const search = { limit: 30, remaining: 30, used: 0, reset: core.reset };
    return ok({ resources: { core, search, graphql: call.rate('graphql') }, rate: core });
  }),
];
