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

/** Types whose ids GitHub writes as msgpack of `[0, number]`, in base64url after the prefix. */
const NUMBERED: readonly string[] = ['Repository', 'User', 'Organization'];

/** A global node id that can be read back. */
export function nodeId(type: NodeType, key: string | number): string {
  const bytes = NUMBERED.includes(type) ? packed(Number(key)) : Buffer.from(`${type}:${key}`);
  return `${PREFIXES[type]}_${bytes.toString('base64url')}`;
}

export function readNodeId(id: string): { readonly type: string; readonly key: string } | undefined {
  const bytes = Buffer.from(id.slice(id.indexOf('_') + 1), 'base64url');
  const numbered = NUMBERED.find((type) => id.startsWith(`${prefixOf(type)}_`));
  if (numbered !== undefined) {
    const number = unpacked(bytes);
    return number === undefined ? undefined : { type: numbered, key: String(number) };
  }
  const text = bytes.toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { type: text.slice(0, colon), key: text.slice(colon + 1) };
}

function prefixOf(type: string): string | undefined {
  return Object.entries(PREFIXES).find(([name]) => name === type)?.[1];
}

function packed(id: number): Buffer {
  const bytes = Buffer.alloc(id < 2 ** 32 ? 7 : 11);
  bytes.set([0x92, 0x00, id < 2 ** 32 ? 0xce : 0xcf]);
  if (id < 2 ** 32) bytes.writeUInt32BE(id, 3);
  else bytes.writeBigUInt64BE(BigInt(id), 3);
  return bytes;
}

function unpacked(bytes: Buffer): number | undefined {
  if (bytes.length === 7 && bytes[2] === 0xce) return bytes.readUInt32BE(3);
  return bytes.length === 11 && bytes[2] === 0xcf ? Number(bytes.readBigUInt64BE(3)) : undefined;
}
