/** Widths of U+0020 to U+007E in tenths of a pixel: DejaVu Sans at 11 px as Chromium measures it; Verdana is as wide. */
const ASCII = [
  ...[35, 44, 51, 92, 70, 105, 86, 30, 43, 43, 55, 92, 35, 40, 35, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70],
  ...[37, 37, 92, 92, 92, 58, 110, 75, 75, 77, 85, 70, 63, 85, 83, 32, 32, 72, 61, 95, 82, 87, 66, 87, 76, 70],
  ...[67, 81, 75, 109, 75, 67, 75, 43, 37, 43, 92, 55, 55, 67, 70, 60, 70, 68, 39, 70, 70, 31, 31, 64, 31, 107],
  ...[70, 67, 70, 70, 45, 57, 43, 70, 65, 90, 65, 65, 58, 70, 37, 70, 92],
];

/** Other letters, and signs as wide as they are high. */
const LETTER = 75;
const SQUARE = 110;

/** How wide a text of 11 px is, in whole pixels. */
export function textWidth(text: string): number {
  let tenths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    tenths += ASCII[code - 0x20] ?? (code < 0x1100 ? LETTER : SQUARE);
  }
  return Math.ceil(tenths / 10);
}
