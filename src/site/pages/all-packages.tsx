import type { VNode } from 'preact';
import { here, packageAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { counted, grouped, plain } from '../html/text.ts';
import { listPage } from '../urls.ts';
import type { Frame, ListData } from './data.ts';

/** The page at `listPage()` or `listPage(prefix)`: packages in the order of their names. */
export function renderListPage(frame: Frame, data: ListData): string {
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
      </header>
      {data.branches.length > 0 && <Branches frame={frame} data={data} />}
      {data.packages.length > 0 && <Names frame={frame} packages={data.packages} />}
    </>
  );
  return renderPage(frame, head, main);
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
