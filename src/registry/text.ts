/** Bytes as text, at most `limit` bytes of it, never cut inside a character; what is not UTF-8 becomes U+FFFD. */
export function cutText(bytes: Uint8Array, limit: number): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  if (bytes.length <= limit) return decoder.decode(bytes);
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return decoder.decode(bytes.subarray(0, end));
}
