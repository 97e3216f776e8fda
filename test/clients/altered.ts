import { gunzipSync, gzipSync } from 'node:zlib';

/** The same archive, as whole as before, with another word in one of its files: only a hash can tell. */
export function altered(archive: Uint8Array): Buffer {
  const tar = gunzipSync(archive);
  const at = tar.indexOf('hello from');
  if (at < 0) throw new Error('the archive has no such text');
  tar.write('jello', at);
  return gzipSync(tar);
}
