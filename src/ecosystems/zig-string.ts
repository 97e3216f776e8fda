/** What the literal stands for, quotes included in `literal`; `undefined` where an escape is wrong or its bytes are no UTF-8. */
export function zigString(literal: string): string | undefined {
  // escapes stand for bytes, not for characters
  const bytes = Buffer.from(literal.slice(1, -1), 'utf8').toString('latin1');
  let wrong = false;
  const plain = bytes.replace(/\\(x[0-9A-Fa-f]{2}|u\{[0-9A-Fa-f]{1,6}\}|[\s\S])/g, (_, sign: string) => {
    const text = meaning(sign);
    wrong ||= text === undefined;
    return text ?? '';
  });
  return wrong ? undefined : utf8(plain);
}

/** What `\\`-lines stand for: their texts, joined by line feeds. */
export function zigLines(literal: string): string {
  return literal
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^[ \t\r]*\\\\/, '').replace(/\r$/, ''))
    .join('\n');
}

const SINGLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", '"': '"' };

function meaning(sign: string): string | undefined {
  if (sign.length === 1) return Object.hasOwn(SINGLE, sign) ? SINGLE[sign] : undefined;
  const code = Number.parseInt(sign.replace(/^[xu{]+/, ''), 16);
  if (sign.startsWith('x')) return String.fromCharCode(code);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0x10ffff || surrogate ? undefined : Buffer.from(String.fromCodePoint(code)).toString('latin1');
}

function utf8(bytes: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}
