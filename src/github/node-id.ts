/** Types whose node ids hold a number, and GitHub's prefix for each. */
const PREFIXES = { Repository: 'R_', User: 'U_', Organization: 'O_' } as const;

/**
 * The numeric id in a global node id: `R_` and base64url of msgpack's `[0, number]`, or in the form before 2021 base64 of
 * `010:Repository123`. GraphQL shows numbers only up to 32 bits, so this is read where REST would cost a request each.
 * Any other form gives undefined, and nothing is guessed from it.
 */
export function numberInNodeId(id: string, types: readonly (keyof typeof PREFIXES)[]): number | undefined {
  const type = types.find((one) => id.startsWith(PREFIXES[one]));
  const text = type === undefined ? id : id.slice(PREFIXES[type].length);
  if (!/^[\w+/=-]{4,80}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  const number = type === undefined ? oldNumber(bytes.toString('latin1'), types) : packedNumber(bytes);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function oldNumber(text: string, types: readonly string[]): number | undefined {
  const [, length, type = '', number] = /^(\d{2,3}):([A-Za-z]+)(\d{1,16})$/.exec(text) ?? [];
  return types.includes(type) && Number(length) === type.length ? Number(number) : undefined;
}

function packedNumber(bytes: Buffer): number | undefined {
  if (bytes[0] !== 0x92 || bytes[1] !== 0x00) return undefined;
  const kind = bytes[2] ?? 0;
  const rest = bytes.length - 3;
  if (kind < 0x80 && rest === 0) return kind;
  if (kind === 0xcc && rest === 1) return bytes.readUInt8(3);
  if (kind === 0xcd && rest === 2) return bytes.readUInt16BE(3);
  if (kind === 0xce && rest === 4) return bytes.readUInt32BE(3);
  return kind === 0xcf && rest === 8 ? Number(bytes.readBigUInt64BE(3)) : undefined;
}
