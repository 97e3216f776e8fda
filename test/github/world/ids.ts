const SEED = {
  account: 9919,
  repository: 3_100_000_000,
  release: 2_200_000_000,
  asset: 4_300_000_000,
  issue: 2_500_000_000,
  other: 1000,
};

export type IdKind = keyof typeof SEED;

/** Numeric ids as GitHub hands them out: growing, never used twice, most of them past 2^31. */
export class Ids {
  readonly #next: Record<IdKind, number> = { ...SEED };

  take(kind: IdKind): number {
    this.#next[kind] += 7;
    // accounts: every second one is past 32 bits
    const { account } = this.#next;
    return kind === 'account' && account % 2 === 0 ? account + 2 ** 32 : this.#next[kind];
  }
}

const PREFIXES = {
  Repository: 'R',
  User: 'U',
  Organization: 'O',
  Release: 'RE',
  ReleaseAsset: 'RA',
  Ref: 'REF',
  Issue: 'I',
  IssueComment: 'IC',
  Label: 'LA',
  Other: 'X',
  Blob: 'B',
  Tree: 'T',
  Commit: 'C',
  Tag: 'TA',
} as const;

export type NodeType = keyof typeof PREFIXES;

/** A global node id that can be read back. */
export function nodeId(type: NodeType, key: string | number): string {
  return `${PREFIXES[type]}_${Buffer.from(`${type}:${key}`).toString('base64url')}`;
}

export function readNodeId(id: string): { readonly type: string; readonly key: string } | undefined {
  const text = Buffer.from(id.slice(id.indexOf('_') + 1), 'base64url').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { type: text.slice(0, colon), key: text.slice(colon + 1) };
}
