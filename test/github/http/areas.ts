import { answerGraphql } from '../graphql/endpoint.ts';
import { checkExchange } from '../openapi.ts';
import { assetRoutes, uploadRoutes } from '../rest/assets.ts';
import { attestationRoutes } from '../rest/attestations.ts';
import { contentRoutes } from '../rest/contents.ts';
import { dispatchRoutes } from '../rest/dispatches.ts';
import { gitObjectRoutes } from '../rest/git-objects.ts';
import { gitRefRoutes } from '../rest/git-refs.ts';
import { historyRoutes } from '../rest/history.ts';
import { issueRoutes } from '../rest/issues.ts';
import { labelRoutes } from '../rest/labels.ts';
import { pagesRoutes } from '../rest/pages.ts';
import { releaseRoutes } from '../rest/releases.ts';
import { repositoryRoutes } from '../rest/repositories.ts';
import { serverRoutes } from '../rest/server.ts';
import { answerGit, GIT_PATH } from '../web/git-http.ts';
import { answerObject } from '../web/objects.ts';
import { answerIdentity } from '../web/oidc.ts';
import { answerWeb } from '../web/pages.ts';
import { type Answer, Refusal } from './answer.ts';
import type { Call } from './call.ts';
import { chargeCore, graphqlExhausted, primaryRefusal } from './limits.ts';
import type { Area } from './listener.ts';
import { createRouter, type Routes } from './router.ts';

const TABLES: readonly Routes[] = [
  repositoryRoutes,
  releaseRoutes,
  assetRoutes,
  contentRoutes,
  gitObjectRoutes,
  gitRefRoutes,
  historyRoutes,
  issueRoutes,
  labelRoutes,
  dispatchRoutes,
  pagesRoutes,
  attestationRoutes,
  serverRoutes,
];

/** Every REST route the stand-in knows, uploads included. */
export const ROUTES: readonly string[] = [...TABLES, uploadRoutes].flatMap((table) => Object.keys(table));

const rest = createRouter(...TABLES);
const uploads = createRouter(uploadRoutes);

/** The web host: API, uploads and GraphQL below it as on GHES. */
export const AREAS: readonly Area[] = [
  { prefix: '/api/graphql', kind: 'graphql', answer: limitedGraphql },
  { prefix: '/api/v3/', kind: 'rest', answer: (call) => route(call, rest) },
  { prefix: '/api/uploads/', kind: 'uploads', answer: (call) => route(call, uploads) },
  { prefix: '/_services/token/', kind: 'actions', answer: answerIdentity },
  { prefix: '/', kind: 'web', answer: (call) => (GIT_PATH.test(call.path) ? answerGit(call) : answerWeb(call)) },
];

/** The origin that downloads are redirected to. */
export const OBJECT_AREAS: readonly Area[] = [{ prefix: '/', kind: 'objects', answer: answerObject }];

function limitedGraphql(call: Call): Answer | Promise<Answer> {
  if (!graphqlExhausted(call)) return answerGraphql(call);
  const { message, headers } = primaryRefusal(call);
  return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', code: 'graphql_rate_limit', message }] }, headers };
}

async function route(call: Call, router: ReturnType<typeof createRouter>): Promise<Answer> {
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  const match = router(method, byName(call));
  if (match === undefined) {
    call.world.violations.push(`${call.method} ${call.path}: the stand-in does not know this route`);
    return { status: 501, body: { message: 'The stand-in does not know this route', status: '501' } };
  }
  call.params = match.params;
  call.log.operation = match.route;
  if (match.route !== 'GET /rate_limit') chargeCore(call);
  const answer = await answered(call, match.handler);
  checkExchange(call, match.route, answer);
  return answer;
}

async function answered(call: Call, handler: (call: Call) => Answer | Promise<Answer>): Promise<Answer> {
  try {
    if (!call.log.write) await call.settle();
    return await handler(call);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer();
    throw thrown;
  }
}

// `/repositories/ID/…`, where GitHub redirects old names, is the same as `/repos/OWNER/NAME/…`
function byName({ path, world }: Call): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const repository = id === undefined ? undefined : world.repositories.find((one) => one.id === Number(id));
  if (id === undefined) return path;
  return `/repos/${repository?.fullName ?? `-/${id}`}${rest}`;
}
