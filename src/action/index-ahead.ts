import { started } from '../archive/started.ts';
import type { IndexSnapshot, IndexStore } from '../registry/ports.ts';

/** The index, with the first look at these paths on its way before it is asked for; every later look is a new one. */
export function readIndexAhead(index: IndexStore, paths: readonly string[]): IndexStore {
  let ahead: Promise<IndexSnapshot> | undefined = started(index.read(paths));
  return {
    label: index.label,
    read(wanted) {
      const first = ahead;
      ahead = undefined;
      const same = wanted.length === paths.length && wanted.every((path, at) => path === paths[at]);
      return first !== undefined && same ? first : index.read(wanted);
    },
    commit: (head, changes, message) => index.commit(head, changes, message),
  };
}
