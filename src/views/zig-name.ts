/** A name that Zig takes as an identifier. */
export function zigName(name: string): string {
  const word = name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 32);
  return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
}
