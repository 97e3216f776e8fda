import { escapeXml } from '../feeds/xml.ts';
import { plain } from '../html/text.ts';
import { textWidth } from './text-width.ts';

/** Backgrounds on which white text is read (contrast over 4.5), and that stand out from white and from black. */
export const COLORS = {
  label: '#454b54',
  blue: '#0b5cc4',
  green: '#1a7f37',
  amber: '#96600a',
  grey: '#6b7280',
} as const;

export interface Badge {
  readonly label: string;
  /** Hostile. */
  readonly value: string;
  readonly color: Exclude<keyof typeof COLORS, 'label'>;
}

const PADDING = 6;
const FONT = 'font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"';

/** A badge as SVG: two texts side by side. Where the font is another one, `textLength` makes the texts as wide as they were measured. */
export function drawBadge({ label, value, color }: Badge): string {
  const text = plain(value, 40);
  const [left, right] = [textWidth(label), textWidth(text)];
  const [edge, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
  const name = escapeXml(`${label}: ${text}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img">`,
    `<title>${name}</title>`,
    // no ids: several badges may stand in one document
    `<path fill="${COLORS.label}" d="M${edge} 0v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>`,
    `<path fill="${COLORS[color]}" d="M${edge} 0h${width - edge - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${edge}z"/>`,
    `<g fill="#fff" ${FONT}>${textAt(PADDING, label, left)}${textAt(edge + PADDING, text, right)}</g>`,
    '</svg>\n',
  ].join('');
}

function textAt(x: number, text: string, width: number): string {
  return `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}
