import type { IndexPast, RewritableBranch } from '../registry/ports.ts';
import type { GraphAnswer } from './answers.ts';
import { readCommitDocument } from './documents.ts';
import { seenFile } from './index-files.ts';
import type { SquashableBranch } from './index-squash.ts';
import { fieldsOf, isFields } from './json.ts';
import { readPatiently } from './reads.ts';

/** Files in one query. */
const BATCH = 50;

/** Earlier commits of a branch by GraphQL. */
export function createIndexPast(place: SquashableBranch, branch: Pick<RewritableBranch, 'log'>): IndexPast {
  const { api, repository } = place;
  const label = `${repository.owner}/${repository.name}@${place.branch}`;
  return {
    async commitAt(time) {
      const { commits } = await branch.log(time);
      return commits.find((commit) => commit.time <= time)?.oid;
    },
    async read(commit, paths) {
      const files = new Map<string, string | undefined>();
      for (let at = 0; at < paths.length; at += BATCH) {
        const some = paths.slice(at, at + BATCH);
        const names = Object.fromEntries(some.map((path, index) => [`p${index}`, path]));
        const asked = { ...repository, oid: commit, ...names };
        const answer = await readPatiently<GraphAnswer>(api, () => api.graphql(readCommitDocument(some.length), asked));
        const object = answer.kind === 'ok' ? fieldsOf(fieldsOf(answer.data).repository).object : undefined;
        for (const [index, path] of some.entries()) {
          const entry = fieldsOf(object)[`f${index}`];
          if (entry !== null && !isFields(entry)) continue;
          const seen = seenFile(entry, path, label);
          // a text that GitHub cut says nothing
          if (seen.kind !== 'partial') files.set(path, seen.kind === 'text' ? seen.text : undefined);
        }
      }
      return files;
    },
  };
}
