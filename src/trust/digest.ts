import { createHash } from 'node:crypto';

/** sha256 of a text's UTF-8 bytes, lower-case hex. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** sha512 of bytes as they come, lower-case hex; npm compares no other. */
export async function sha512Of(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
