import type { Ecosystems } from '../ecosystems/facts.ts';

/** A line of `derived/…`: what one version's archive is to other clients. May be derived again from the archive. */
export interface DerivedLine {
  readonly schema: number;
  readonly vers: string;
  /** Of the archive; the line of the index that it belongs to has the same. */
  readonly cksum: string;
  readonly ecosystems: Ecosystems;
}
