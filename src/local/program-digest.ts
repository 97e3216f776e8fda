import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Tells a program from any other: a digest of its file, and of those beside it where it is a bundle (`index.js` and its parts). */
export async function programDigest(file: string): Promise<string> {
  const folder = dirname(file);
  const bundled = basename(file) === 'index.js';
  const names = bundled ? (await readdir(folder)).filter((name) => name.endsWith('.js')).sort() : [basename(file)];
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
