import type { VNode } from 'preact';
import { compact, dateText, grouped } from '../html/text.ts';
import type { DayCount } from '../model.ts';
import { dailyCounts, niceTop, weeklySums } from './series.ts';

export interface DownloadsChartProps {
  /** Unique on its page. */
  readonly id: string;
  /** What was downloaded. */
  readonly subject: string;
  readonly timeline: readonly DayCount[];
  /** Newest day of the statistics, `YYYY-MM-DD`. */
  readonly last: string;
  readonly size: { readonly width: number; readonly height: number };
}

const DAYS = 90;
/** Room above the line for the largest figure, and below it for the dates. */
const HEAD = 16;
const FOOT = 18;

/** Downloads a day as an area, and the same figures by week as a table to open. */
export function DownloadsChart({ id, subject, timeline, last, size }: DownloadsChartProps): VNode {
  const counts = dailyCounts(timeline, last, DAYS);
  const top = niceTop(Math.max(...counts));
  const weeks = weeklySums(counts, last);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const first = new Date(Date.parse(`${last}T00:00:00Z`) - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  const { width, height } = size;
  const line = linePath(counts, top, { width, height: height - FOOT });
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
        <title id={`${id}-title`}>Downloads of {subject} a day</title>
        <desc id={`${id}-text`}>
          {`${grouped(total)} from ${dateText(first)} to ${dateText(last)}, at most ${grouped(Math.max(...counts))} a day`}
        </desc>
        <path class="chart-grid" d={`M0 ${HEAD}.5H${width}M0 ${height - FOOT}.5H${width}`} />
        <path class="chart-area" d={line} />
        <text class="chart-label" x={width} y="12" text-anchor="end">
          {compact(top)}
        </text>
        <text class="chart-label" x="0" y={height - 4}>
          {dateText(first)}
        </text>
        <text class="chart-label" x={width} y={height - 4} text-anchor="end">
          {dateText(last)}
        </text>
      </svg>
      <details>
        <summary>Figures</summary>
        <table class="figures">
          <caption class="hidden">Downloads of {subject} by week</caption>
          <thead>
            <tr>
              <th scope="col">Week until</th>
              <th scope="col">Downloads</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ until, count }) => (
              <tr key={until}>
                <td>{dateText(until)}</td>
                <td>{grouped(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** From left to right, with its ends out of sight so that one path is both line and area; a straight stretch is one segment. */
function linePath(
  counts: readonly number[],
  top: number,
  { width, height }: { width: number; height: number },
): string {
  const step = width / (counts.length - 1);
  const tenth = (value: number) => String(Math.round(value * 10) / 10);
  const last = counts.length - 1;
  let path = `M-9 ${height}`;
  for (const [at, count] of counts.entries()) {
    if (at > 0 && at < last && counts[at - 1] === count && counts[at + 1] === count) continue;
    const x = at === 0 ? -9 : at === last ? width + 9 : Math.round(at * step);
    path += `L${x} ${tenth(HEAD + (height - HEAD) * (1 - count / top))}`;
  }
  return `${path}V${height}`;
}
