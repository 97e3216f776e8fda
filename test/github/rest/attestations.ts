import { type Answer, created, NO_CONTENT, notFound, ok, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { fieldsOf, isFields, listOf, textOf } from '../http/json.ts';
import { pageOf } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import type { Repository, StoredAttestation } from '../world/repository.ts';
import { canSee } from '../world/token.ts';

const PREDICATES: Readonly<Record<string, RegExp>> = {
  provenance: /slsa\.dev\/provenance/,
  sbom: /spdx\.dev|cyclonedx/,
  release: /attestation\/release/,
};

/** Attestations: reading wants a token even where the repository is public. Absent on GHES. */
export const attestationRoutes: Routes = {
  'POST /repos/{owner}/{repo}/attestations': async (call) => {
    demandCloud(call);
    const repository = call.repository('attestations', 'write');
    const { bundle } = call.body;
    if (!isFields(bundle)) throw new Refusal(422, 'Invalid request.\n\n"bundle" wasn\'t supplied.');
    const { subjects, predicateType } = statementOf(bundle);
    await call.settle();
    const attestation = { id: call.world.ids.take('other'), subjects, predicateType, bundle };
    repository.attestations.push(attestation);
    return created({ id: attestation.id });
  },
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}': (call) => {
    demandCloud(call);
    const { token } = call;
    if (token === undefined) throw new Refusal(401, 'Requires authentication');
    return list(call, [call.repository('attestations')]);
  },
  'GET /orgs/{org}/attestations/{subject_digest}': (call) => owned(call, call.param('org')),
  'GET /users/{username}/attestations/{subject_digest}': (call) => owned(call, call.param('username')),
  'DELETE /users/{username}/attestations/{attestation_id}': async (call) => {
    const repository = call.world.repositories.find(
      ({ owner, attestations }) =>
        owner.login === call.param('username') &&
        attestations.some(({ id }) => id === Number(call.param('attestation_id'))),
    );
    if (repository === undefined) throw notFound();
    call.demand(repository, 'attestations', 'write');
    await call.settle();
    const index = repository.attestations.findIndex(({ id }) => id === Number(call.param('attestation_id')));
    repository.attestations.splice(index, 1);
    return NO_CONTENT;
  },
};

function demandCloud(call: Call): void {
  if (call.world.options.ghes) throw notFound();
}

function owned(call: Call, login: string): Answer {
  demandCloud(call);
  if (call.token === undefined) throw new Refusal(401, 'Requires authentication');
  const { repositories } = call.world;
  return list(
    call,
    repositories.filter((repository) => repository.owner.login === login && canSee(repository, call.token)),
  );
}

function list(call: Call, repositories: readonly Repository[]): Answer {
  const digest = call.param('subject_digest');
  const wanted = PREDICATES[call.query.get('predicate_type') ?? ''];
  const found = repositories.flatMap((repository) =>
    repository.attestations
      .filter(({ subjects, predicateType }) => subjects.includes(digest) && (wanted?.test(predicateType) ?? true))
      .map((attestation) => ({ repository, attestation })),
  );
  if (found.length === 0) throw notFound();
  const { slice, headers } = pageOf(call, found);
  return ok(
    { attestations: slice.map(({ repository, attestation }) => render(call, repository, attestation)) },
    headers,
  );
}

function render(call: Call, repository: Repository, { id, bundle }: StoredAttestation): Record<string, unknown> {
  const version = String(call.headers['x-github-api-version'] ?? '2022-11-28');
  return {
    ...(version >= '2026-03-10' ? {} : { bundle }),
    repository_id: repository.id,
    bundle_url: `${call.world.origins.objectsUrl}/attestations/${id}.json.sn?sig=stand-in`,
    initiator: 'user',
  };
}

function statementOf(bundle: Readonly<Record<string, unknown>>): { subjects: string[]; predicateType: string } {
  const payload = textOf(fieldsOf(bundle.dsseEnvelope).payload) ?? '';
  try {
    const statement = fieldsOf(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')));
    const subjects = listOf(statement.subject).flatMap((subject) =>
      Object.entries(fieldsOf(fieldsOf(subject).digest)).map(([algorithm, hex]) => `${algorithm}:${String(hex)}`),
    );
    return { subjects, predicateType: textOf(statement.predicateType) ?? '' };
  } catch {
    throw new Refusal(422, 'Invalid bundle: the envelope holds no statement');
  }
}
