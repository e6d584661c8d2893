import { ok, Refusal } from '../http/answers.js';
import { route } from '../http/router.js';
import { linksOf } from './issues.js';
import { renderApp } from './render/app.js';

export const appRoutes = [
  route('GET /app', {}, (call) => {
    if (call.identity.kind !== 'app')
      throw new Refusal(401, { message: 'A JSON web token could not be decoded' });
    return ok(renderApp(call.identity.app, linksOf(call)));
  }),
];
