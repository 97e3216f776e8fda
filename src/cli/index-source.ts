import type { PackageSource } from '../client/install-ports.ts';
import type { RegistryReader } from '../client/ports.ts';
import type { IndexSnapshot, IndexStore } from '../registry/ports.ts';
import { downloadAddress } from './download-address.ts';
import { openAddress } from './http-source.ts';
import type { PrivateArchives } from './private-archives.ts';

export interface IndexSourceOptions {
  readonly id: string;
  readonly reader: RegistryReader;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The server that the index is on; absent: this machine. */
  readonly server?: URL;
  readonly privately?: PrivateArchives;
}

/** A registry that is no server: its index in a repository or folder, its archives there or at full addresses. */
export function indexSource({ id, reader, env, server, privately }: IndexSourceOptions): PackageSource {
  return {
    id,
    label: reader.label,
    read: async (path) => {
      const text = await reader.read(path);
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    },
    open: async (dl, size, resume) => {
      if (/^https?:/i.test(dl))
        return openAddress(
          { url: downloadAddress(dl, server).href, size, ...(privately === undefined ? {} : { privately }) },
          resume,
          env,
        );
      return { start: 0, bytes: reader.download(dl, size) };
    },
  };
}

/** Files that are read in one go. */
const BATCH = 50;

/** Reads that come at the same moment become one: a request, or a start of git, for many files. */
export function batched(index: IndexStore): IndexStore {
  let waiting = new Map<string, ((snapshot: Promise<IndexSnapshot>) => void)[]>();
  const send = () => {
    const batch = waiting;
    waiting = new Map();
    if (batch.size === 0) return;
    const reading = index.read([...batch.keys()]);
    reading.catch(() => undefined);
    for (const listeners of batch.values()) for (const listener of listeners) listener(reading);
  };
  const join = (path: string) =>
    new Promise<IndexSnapshot>((resolve) => {
      if (waiting.size === 0) setImmediate(send);
      waiting.set(path, [...(waiting.get(path) ?? []), resolve]);
      if (waiting.size >= BATCH) send();
    });
  return {
    label: index.label,
    read: (paths) => (paths.length === 1 && paths[0] !== undefined ? join(paths[0]) : index.read(paths)),
    commit: (...change) => index.commit(...change),
  };
}
