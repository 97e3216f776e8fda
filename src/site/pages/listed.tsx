import type { VNode } from 'preact';
import { searchAddress, webAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { PackageList } from '../html/package-list.tsx';
import { counted, grouped, plain } from '../html/text.ts';
import { feeds, keywordPage, ownerPage } from '../urls.ts';
import type { Frame, KeywordData, ListedPackage, OwnerData } from './data.ts';

/** The page at `ownerPage(login)`. */
export function renderOwnerPage(frame: Frame, data: OwnerData): string {
  const login = plain(data.login, 60);
  const head = {
    path: ownerPage(data.login),
    title: login,
    description: `${counted(data.total, 'package')} of ${login}`,
    feed: feeds.owner(data.login),
  };
  const account =
    data.host === 'local' ? undefined : webAddress(`https://${data.host}/${encodeURIComponent(data.login)}`);
  const main = (
    <>
      <header class="page-head">
        <p class="kicker">Owner</p>
        <h1>{login}</h1>
        <p class="lead">
          {counted(data.total, 'package')}
          {frame.statsDay !== undefined && (
            <>
              , {grouped(data.downloads.last90)} downloads in 90 days, {grouped(data.downloads.total)} in all
            </>
          )}
        </p>
        {account !== undefined && (
          <p>
            <a href={account}>{account.replace(/^https:\/\//, '')}</a>
          </p>
        )}
      </header>
      <Listed frame={frame} packages={data.packages} total={data.total} query={`owner:${data.login}`} />
    </>
  );
  return renderPage(frame, head, main);
}

/** The page at `keywordPage(keyword)`. */
export function renderKeywordPage(frame: Frame, data: KeywordData): string {
  const keyword = plain(data.keyword, 60);
  const head = {
    path: keywordPage(data.keyword),
    title: keyword,
    description: `${counted(data.total, 'package')} with the keyword ${keyword}`,
  };
  const main = (
    <>
      <header class="page-head">
        <p class="kicker">Keyword</p>
        <h1>{keyword}</h1>
        <p class="lead">{counted(data.total, 'package')}</p>
      </header>
      <Listed frame={frame} packages={data.packages} total={data.total} query={`keyword:${data.keyword}`} />
    </>
  );
  return renderPage(frame, head, main);
}

interface ListedProps {
  readonly frame: Frame;
  readonly packages: readonly ListedPackage[];
  readonly total: number;
  readonly query: string;
}

function Listed({ frame, packages, total, query }: ListedProps): VNode {
  return (
    <>
      <PackageList frame={frame} packages={packages} />
      {total > packages.length && (
        <p>
          These are the {grouped(packages.length)} most downloaded;{' '}
          <a href={searchAddress(frame, query)}>search finds all {grouped(total)}</a>.
        </p>
      )}
    </>
  );
}
