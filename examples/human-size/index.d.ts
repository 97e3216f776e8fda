/** `1.5 KiB` for 1536; bytes are not negative. */
export function humanSize(bytes: number): string;
