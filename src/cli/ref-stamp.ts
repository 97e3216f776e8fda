import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where git notes its branches; a writer replaces the file. */
const PLACES = ['refs/heads', 'refs/heads/main', 'refs/heads/stats', 'packed-refs', 'reftable/tables.list'];

/** A text that differs once a branch of a repository has moved. Cheap enough to be asked for with every request. */
export async function refStamp(gitDir: string): Promise<string> {
  const facts = await Promise.all(
    PLACES.map((place) => stat(join(gitDir, place), { bigint: true }).catch(() => undefined)),
  );
  return facts.map((fact) => (fact === undefined ? '-' : `${fact.mtimeNs}/${fact.ino}/${fact.size}`)).join(' ');
}
