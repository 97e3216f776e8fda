import type { VNode } from 'preact';
import { filterText, here, packageAddress, searchAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { PackageList } from '../html/package-list.tsx';
import { counted, grouped, plain } from '../html/text.ts';
import { listPage, NEWEST_PAGE, POPULAR_PAGE } from '../urls.ts';
import type { Frame, ListData, ListedPackage, RegistryFacets } from './data.ts';

/** The page at `listPage()` or `listPage(prefix)`: packages in the order of their names. `facets`: of the first of them. */
export function renderListPage(frame: Frame, data: ListData, facets?: RegistryFacets): string {
  const { prefix, total } = data;
  const title = prefix === '' ? 'All packages' : `Packages: ${prefix}`;
  const head = {
    path: prefix === '' ? listPage() : listPage(prefix),
    title,
    description: `${counted(total, 'package')} of ${plain(frame.name, 60)} by name`,
    hidden: prefix !== '',
  };
  const main = (
    <>
      <header class="page-head">
        {prefix !== '' && <Above frame={frame} prefix={prefix} />}
        <h1>{prefix === '' ? 'All packages' : `Names from “${prefix}”`}</h1>
        <p class="lead">{counted(total, 'package')}</p>
        {prefix === '' && <Orders frame={frame} current={listPage()} />}
      </header>
      {data.branches.length > 0 && <Branches frame={frame} data={data} />}
      {data.packages.length > 0 && <Names frame={frame} packages={data.packages} />}
      {facets !== undefined && <FacetLists frame={frame} facets={facets} />}
    </>
  );
  return renderPage(frame, head, main);
}

/** The page at `POPULAR_PAGE` or `NEWEST_PAGE`: the first of all packages in another order. Drawn anew for every commit. */
export function renderOrderedPage(
  frame: Frame,
  {
    path,
    packages,
    total,
  }: { readonly path: string; readonly packages: readonly ListedPackage[]; readonly total: number },
): string {
  const title = path === NEWEST_PAGE ? 'Newest packages' : 'Most downloaded packages';
  const main = (
    <>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {packages.length < total
            ? `The first ${grouped(packages.length)} of ${grouped(total)}`
            : counted(total, 'package')}
        </p>
        <Orders frame={frame} current={path} />
      </header>
      <PackageList frame={frame} packages={packages} />
      {packages.length < total && (
        <p>
          <a href={here(frame, listPage())}>All packages by name</a>
        </p>
      )}
    </>
  );
  return renderPage(frame, { path, title, description: `${title} of ${plain(frame.name, 60)}` }, main);
}

/** The orders in which all packages are listed: pages, so that they need no script. */
function Orders({ frame, current }: { frame: Frame; current: string }): VNode {
  const orders = [
    ['By name', listPage()],
    ['Most downloaded', POPULAR_PAGE],
    ['Newest', NEWEST_PAGE],
  ] as const;
  return (
    <nav aria-label="Order">
      <ul class="orders">
        {orders.map(([title, path]) => (
          <li key={path}>
            <a href={here(frame, path)} aria-current={path === current ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Licences, languages and keywords with their counts, each a search. */
function FacetLists({ frame, facets }: { frame: Frame; facets: RegistryFacets }): VNode {
  const groups = [
    ['Licence', 'license', facets.licenses],
    ['Language', 'language', facets.languages],
    ['Keyword', 'keyword', facets.keywords],
  ] as const;
  return (
    <div class="columns">
      {groups.map(
        ([title, field, words]) =>
          words.length > 0 && (
            <section key={field}>
              <h2>{title}</h2>
              <ul class="chips">
                {words.map(({ word, count }) => (
                  <li key={word}>
                    <a href={searchAddress(frame, filterText(field, word))}>
                      {plain(word, 50)} <span class="chip-count">{grouped(count)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

/** The way back, one step a prefix. */
function Above({ frame, prefix }: { frame: Frame; prefix: string }): VNode {
  return (
    <nav aria-label="Shorter beginnings">
      <ol class="crumbs">
        <li>
          <a href={here(frame, listPage())}>All packages</a>
        </li>
        <li aria-current="page">{prefix}</li>
      </ol>
    </nav>
  );
}

function Branches({ frame, data }: { frame: Frame; data: ListData }): VNode {
  return (
    <nav aria-label="By the beginning of their names">
      <ul class="letters">
        {data.branches.map(({ prefix, count }) => (
          <li key={prefix}>
            <a href={here(frame, listPage(prefix))}>
              <strong>{prefix}</strong> <span class="small">{grouped(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Names({ frame, packages }: { frame: Frame; packages: ListData['packages'] }): VNode {
  return (
    <ul class="names">
      {packages.map(({ name, version, description }) => (
        <li key={name}>
          <a href={packageAddress(frame, name)}>{name}</a> <span class="row-version">{plain(version, 40)}</span>
          {description !== '' && (
            <span class="names-text">
              <bdi>{plain(description, 140)}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
