import type { VNode } from 'preact';
import { compact, grouped } from '../html/text.ts';
import { niceTop } from './series.ts';

export interface BarChartProps {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** Titles of the table's columns. */
  readonly columns: readonly [label: string, count: string];
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}

const WIDTH = 960;
const HEIGHT = 180;
/** Room above the bars for the largest figure, and below them for the months. */
const HEAD = 16;
const FOOT = 18;

/** Counts side by side, and the same figures as a table to open. */
export function BarChart({ id, title, columns, bars }: BarChartProps): VNode {
  const top = niceTop(Math.max(...bars.map(({ count }) => count), 1));
  const step = WIDTH / bars.length;
  const base = HEIGHT - FOOT;
  const height = base - HEAD;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
        <title id={`${id}-title`}>{title}</title>
        <desc
          id={`${id}-text`}
        >{`${bars[0]?.label ?? ''} to ${bars.at(-1)?.label ?? ''}; figures in the table below`}</desc>
        <path class="chart-grid" d={`M0 ${HEAD}.5H${WIDTH}M0 ${base}.5H${WIDTH}`} />
        {bars.map(({ label, count }, index) => (
          <rect
            key={label}
            class="chart-bar"
            x={Math.round((index + 0.15) * step * 10) / 10}
            y={Math.round((HEAD + height * (1 - count / top)) * 10) / 10}
            width={Math.round(step * 7) / 10}
            height={Math.round(((height * count) / top) * 10) / 10}
          >
            <title>{`${label}: ${grouped(count)}`}</title>
          </rect>
        ))}
        <text class="chart-label" x={WIDTH} y="12" text-anchor="end">
          {compact(top)}
        </text>
        <text class="chart-label" x="0" y={HEIGHT - 4}>
          {bars[0]?.label}
        </text>
        <text class="chart-label" x={WIDTH} y={HEIGHT - 4} text-anchor="end">
          {bars.at(-1)?.label}
        </text>
      </svg>
      <details>
        <summary>Figures</summary>
        <table class="figures">
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col">{columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map(({ label, count }) => (
              <tr key={label}>
                <td>{label}</td>
                <td>{grouped(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
