import { createHash } from 'node:crypto';

/** A sha256 that is fed as bytes come; `hex` ends it, in lower case. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  hex(): string;
}

export function sha256(): Sha256 {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}
