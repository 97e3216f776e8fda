/** What a commit object says: the id of its tree, and its committer time in seconds since 1970. `undefined`: not what git writes. */
export function parseCommit(bytes: Buffer): { readonly tree: string; readonly time: number } | undefined {
  const header = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
  const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
  const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
  return tree !== undefined && Number.isFinite(time) ? { tree, time } : undefined;
}
