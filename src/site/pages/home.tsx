import type { VNode } from 'preact';
import { here, keywordAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { ShortList } from '../html/package-list.tsx';
import { PublishLines } from '../html/publish.tsx';
import { SearchForm } from '../html/search-form.tsx';
import { compact, counted, dateText, grouped, plain } from '../html/text.ts';
import type { Site } from '../model.ts';
import { ABOUT_PAGE, feeds, listPage, STATISTICS_PAGE } from '../urls.ts';
import type { HomeData, ListedPackage } from './data.ts';

/** The front page, `index.html`. */
export function renderHomePage(site: Site, data: HomeData): string {
  const head = {
    path: '',
    title: site.name,
    description: `${site.name}: ${counted(site.counts.packages, 'package')}, found in seconds, verified by checksum`,
    search: false,
    feed: feeds.all,
    data: siteData(site),
  };
  return renderPage(site, head, <HomeMain site={site} data={data} />);
}

function siteData(site: Site): Record<string, unknown> {
  const url = site.base === undefined ? {} : { url: site.base };
  return { '@context': 'https://schema.org', '@type': 'WebSite', name: plain(site.name, 60), ...url };
}

function HomeMain({ site, data }: { site: Site; data: HomeData }): VNode {
  return (
    <>
      <section class="hero">
        <h1>Find a package</h1>
        <p class="lead">Packages with their checksums, sources and history, kept in git.</p>
        <SearchForm frame={site} wide />
        <Figures site={site} />
      </section>
      {site.counts.packages === 0 ? <Empty site={site} /> : <Lists site={site} data={data} />}
      <section class="block publish" aria-labelledby="publish">
        <h2 id="publish">Publish yours</h2>
        <PublishLines site={site} />
      </section>
      {data.keywords.length > 0 && (
        <section class="block" aria-labelledby="keywords">
          <h2 id="keywords">Keywords</h2>
          <ul class="chips">
            {data.keywords.map(({ word, count }) => (
              <li key={word}>
                <a href={keywordAddress(site, word)}>
                  {plain(word, 50)} <span class="chip-count">{grouped(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Figures({ site }: { site: Site }): VNode {
  const { packages, versions, downloads } = site.counts;
  return (
    <ul class="figures-row">
      <li>
        <a href={here(site, listPage())}>
          <strong>{grouped(packages)}</strong> {packages === 1 ? 'package' : 'packages'}
        </a>
      </li>
      <li>
        <strong>{grouped(versions)}</strong> {versions === 1 ? 'version' : 'versions'}
      </li>
      {site.statsDay !== undefined && (
        <li>
          <a href={here(site, STATISTICS_PAGE)}>
            <strong>{grouped(downloads)}</strong> {downloads === 1 ? 'download' : 'downloads'}
          </a>
        </li>
      )}
    </ul>
  );
}

function Lists({ site, data }: { site: Site; data: HomeData }): VNode {
  const byDate = (date: (item: ListedPackage) => string) => (item: ListedPackage) => ({
    name: item.name,
    description: item.description,
    figure: date(item),
  });
  return (
    <div class="columns">
      {site.statsDay !== undefined && (
        <section aria-labelledby="popular">
          <h2 id="popular">Most downloaded</h2>
          <ShortList
            frame={site}
            items={data.mostDownloaded.map(({ name, description, downloads }) => ({
              ...{ name, description, figure: compact(downloads.last90) },
              title: `${grouped(downloads.last90)} downloads in the last 90 days`,
            }))}
          />
        </section>
      )}
      <section aria-labelledby="newest">
        <h2 id="newest">New packages</h2>
        <ShortList frame={site} items={data.newest.map(byDate(({ version }) => plain(version, 24)))} />
      </section>
      <section aria-labelledby="updated">
        <h2 id="updated">Just updated</h2>
        <ShortList frame={site} items={data.updated.map(byDate(({ updated }) => dateText(updated)))} />
      </section>
    </div>
  );
}

function Empty({ site }: { site: Site }): VNode {
  return (
    <section class="block empty">
      <h2>Nothing is published yet</h2>
      <p>
        The first release that is published to this registry shows up here. <a href="#publish">Publish yours</a>, or
        read <a href={here(site, ABOUT_PAGE)}>how it works</a>.
      </p>
    </section>
  );
}
