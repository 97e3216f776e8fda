import type { BuildIdentity } from './identity.ts';
import { PROVENANCE_TYPE, STATEMENT_TYPE, type Subject } from './statement.ts';
import type { ArchiveSubject } from './subject.ts';

/** https://actions.github.io/buildtypes/workflow/v1: a job of GitHub Actions. */
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/** SLSA v1 provenance of an archive, as `actions/attest` writes it: from the claims of the job's identity token. */
export function provenanceStatement(identity: BuildIdentity, subjects: readonly Subject[]): string {
  const { workflow, source, ref, commit, run } = identity;
  return JSON.stringify({
    _type: STATEMENT_TYPE,
    subject: subjects,
    predicateType: PROVENANCE_TYPE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: {
          workflow: { ref, repository: source, path: workflow.slice(source.length + 1).replace(/@.*$/s, '') },
        },
        internalParameters: {
          github: {
            event_name: identity.event,
            repository_id: identity.sourceId,
            repository_owner_id: identity.ownerId,
            runner_environment: identity.runner,
          },
        },
        resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit } }],
      },
      runDetails: {
        builder: { id: `https://github.com/actions/runner/${identity.runner}` },
        metadata: { invocationId: run ?? '' },
      },
    },
  });
}

/** The subjects of an archive's statement: the file under its package URL. */
export function subjectsOf({ names: [name = ''], sha256, sha512 }: ArchiveSubject): readonly Subject[] {
  return [{ name, digest: { sha256, ...(sha512 === undefined ? {} : { sha512 }) } }];
}
