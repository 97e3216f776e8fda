import type { ComponentChildren, VNode } from 'preact';
import { BarChart } from '../chart/bar-chart.tsx';
import { DownloadsChart } from '../chart/downloads-chart.tsx';
import { packageAddress, searchAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { ShortList } from '../html/package-list.tsx';
import { counted, dateText, grouped, plain } from '../html/text.ts';
import type { Downloads, Site } from '../model.ts';
import { STATISTICS_PAGE } from '../urls.ts';
import type { ListedPackage, StatisticsData, WordCount } from './data.ts';

/** The page at `STATISTICS_PAGE`. */
export function renderStatisticsPage(site: Site, data: StatisticsData): string {
  const head = {
    path: STATISTICS_PAGE,
    title: 'Statistics',
    description: `${counted(site.counts.packages, 'package')}, ${counted(site.counts.versions, 'version')}`,
  };
  return renderPage(site, head, <StatisticsMain site={site} data={data} />);
}

function StatisticsMain({ site, data }: { site: Site; data: StatisticsData }): VNode {
  return (
    <>
      <header class="page-head">
        <h1>Statistics</h1>
        <p class="lead">
          {site.statsDay === undefined
            ? 'Downloads have not been counted yet.'
            : `${source(site)}, up to ${dateText(site.statsDay)}.`}
        </p>
      </header>
      <Totals site={site} data={data} />
      {site.statsDay !== undefined && data.downloads.last90 > 0 && (
        <section class="block" aria-labelledby="timeline">
          <h2 id="timeline">Downloads a day</h2>
          <DownloadsChart
            id="all"
            subject="all packages"
            timeline={data.timeline}
            last={site.statsDay}
            size={{ width: 960, height: 220 }}
          />
        </section>
      )}
      <div class="columns">
        <Top site={site} title="Last 90 days" packages={data.top90} figure={({ last90 }) => last90} />
        <Top site={site} title="Last 30 days" packages={data.top30} figure={({ last30 }) => last30} />
        <Top site={site} title="All time" packages={data.topTotal} figure={({ total }) => total} />
        <Required site={site} required={data.mostRequired} />
        <Words site={site} title="Licences" field="license" words={data.licenses} />
        <Words site={site} title="Languages" field="language" words={data.languages} />
      </div>
      {data.published.length > 1 && (
        <section class="block" aria-labelledby="published">
          <h2 id="published">Versions published a month</h2>
          <BarChart
            id="published-chart"
            title="Versions published a month"
            columns={['Month', 'Versions']}
            bars={data.published.map(({ month, count }) => ({ label: dateText(month), count }))}
          />
        </section>
      )}
    </>
  );
}

/** Where the figures come from: GitHub counts releases of a registry that lies there; a folder's were put into it. */
function source({ repository }: Site): string {
  return repository === undefined ? "Downloads as this registry's own records say" : 'Downloads as GitHub counts them';
}

function Totals({ site, data }: { site: Site; data: StatisticsData }): VNode {
  const { counts } = site;
  const figures: (readonly [number, string])[] = [
    [counts.packages, counts.packages === 1 ? 'package' : 'packages'],
    [counts.versions, counts.versions === 1 ? 'version' : 'versions'],
    [data.owners, data.owners === 1 ? 'owner' : 'owners'],
    ...(site.statsDay === undefined
      ? []
      : ([
          [data.downloads.last7, 'downloads, 7 days'],
          [data.downloads.last30, '30 days'],
          [data.downloads.last90, '90 days'],
          [counts.downloads, 'all time'],
        ] as const)),
  ];
  return (
    <ul class="tiles">
      {figures.map(([count, name]) => (
        <li key={name}>
          <strong>{grouped(count)}</strong> <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

interface TopProps {
  readonly site: Site;
  readonly title: string;
  readonly packages: readonly ListedPackage[];
  readonly figure: (downloads: Downloads) => number;
}

function Top({ site, title, packages, figure }: TopProps): VNode | null {
  if (packages.length === 0) return null;
  const items = packages.map(({ name, downloads }) => ({ name, figure: grouped(figure(downloads)) }));
  return (
    <Column title={`Most downloaded: ${title.toLowerCase()}`}>
      <ShortList frame={site} items={items} />
    </Column>
  );
}

function Required({ site, required }: { site: Site; required: StatisticsData['mostRequired'] }): VNode | null {
  if (required.length === 0) return null;
  return (
    <Column title="Most required">
      <ol class="short">
        {required.map(({ name, count }) => (
          <li key={name}>
            <a href={`${packageAddress(site, name)}#dependents`}>{name}</a>
            <span class="short-figure">{grouped(count)}</span>
          </li>
        ))}
      </ol>
    </Column>
  );
}

interface WordsProps {
  readonly site: Site;
  readonly title: string;
  readonly field: string;
  readonly words: readonly WordCount[];
}

function Words({ site, title, field, words }: WordsProps): VNode | null {
  if (words.length === 0) return null;
  return (
    <Column title={title}>
      <ol class="short">
        {words.map(({ word, count }) => (
          <li key={word}>
            <a href={searchAddress(site, `${field}:${/\s/.test(word) ? `"${word.replaceAll('"', '')}"` : word}`)}>
              {plain(word, 60)}
            </a>
            <span class="short-figure">{grouped(count)}</span>
          </li>
        ))}
      </ol>
    </Column>
  );
}

function Column({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
