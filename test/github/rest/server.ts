import { ok } from '../http/answer.ts';
import { rateLimits } from '../http/limits.ts';
import type { Routes } from '../http/router.ts';

/** What belongs to no repository. */
export const serverRoutes: Routes = {
  'GET /rate_limit': (call) => ok(rateLimits(call)),
  'GET /meta': () => ok({ verifiable_password_authentication: false }),
};
