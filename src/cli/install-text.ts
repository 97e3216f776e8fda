import type { InstallReceipt } from '../client/install.ts';
import { LOCK_PATH } from '../client/lock.ts';
import { counted } from './figures.ts';
import type { Paint } from './paint.ts';

/** Packages that are listed one by one. */
const LISTED = 40;

/** What an install did, for people: the changes, then one line that sums up. */
export function installText({ status, packages, removed, locked, proved }: InstallReceipt, paint: Paint): string {
  const changed = packages.filter(({ state }) => state !== 'kept');
  const lines = [
    ...changed.map(({ name, version, state }) => `${paint(state === 'added' ? '+' : '~', 'green')} ${name} ${version}`),
    ...removed.map((name) => `${paint('-', 'red')} ${name}`),
  ];
  const more = lines.length > LISTED ? [`  … and ${lines.length - LISTED} more`] : [];
  const wrote = locked ? `; ${LOCK_PATH} written` : '';
  const proofs = proved === 0 ? '' : `; ${proved} with proof of where ${proved === 1 ? 'it was' : 'they were'} built`;
  const sum =
    status === 'unchanged'
      ? `${paint('unchanged', 'green', 'bold')} ${counted(packages.length, 'package')} installed already${proofs}`
      : `${paint('installed', 'green', 'bold')} ${counted(changed.length, 'package')}, ${counted(packages.length, 'package')} in all${proofs}${wrote}`;
  return [...lines.slice(0, LISTED), ...more, sum].join('\n');
}
