import { builderText } from '../client/proof.ts';
import type { VerifiedPackage, VerifyReceipt } from '../client/verify.ts';
import { counted } from './figures.ts';
import { harmless, type Paint } from './paint.ts';

/** Packages that are listed one by one. */
const LISTED = 400;

/** What was verified, for people: a line for every package, then one that sums up. */
export function verifyText({ packages }: VerifyReceipt, paint: Paint): string {
  const titles = packages.map(({ name, version }) => `${name} ${version}`);
  const width = Math.max(0, ...titles.map((title) => title.length));
  const lines = packages.map((one, at) => `${(titles[at] ?? '').padEnd(width)}  archive ok  ${proofText(one, paint)}`);
  const more = lines.length > LISTED ? [`  … and ${lines.length - LISTED} more`] : [];
  const files = packages.reduce((sum, one) => sum + one.files, 0);
  const proved = packages.filter(({ proof }) => proof.state === 'ok').length;
  const sum = `${paint('verified', 'green', 'bold')} ${counted(packages.length, 'package')}, ${counted(files, 'file')}: as locked, and as published`;
  return [...lines.slice(0, LISTED), ...more, `${sum}; ${provedText(proved, packages)}`].join('\n');
}

function provedText(proved: number, packages: readonly VerifiedPackage[]): string {
  if (packages.length > 0 && packages.every(({ proof }) => proof.state === 'unchecked')) return 'proofs not looked at';
  if (proved === packages.length) return 'each with proof of where it was built';
  return proved === 0 ? 'none with proof of where it was built' : `${proved} with proof of where they were built`;
}

function proofText({ proof }: VerifiedPackage, paint: Paint): string {
  if (proof.state !== 'ok') return proof.state === 'none' ? paint('no proof', 'yellow') : 'proof not looked at';
  const { tag, commit } = proof;
  return `${paint('proof ok', 'green')}  ${harmless(`${builderText(proof)}, ${tag}, commit ${commit?.slice(0, 7) ?? 'unknown'}`)}`;
}
