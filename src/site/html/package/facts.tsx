import type { ComponentChildren, VNode } from 'preact';
import { DownloadsChart } from '../../chart/downloads-chart.tsx';
import { api, badge, feeds } from '../../urls.ts';
import {
  archiveAddress,
  formAddress,
  here,
  keywordAddress,
  ownerAddress,
  searchAddress,
  webAddress,
} from '../address.ts';
import { CopyButton, Time } from '../markup.tsx';
import { sourceLinks } from '../origin.ts';
import { bytes, dateText, grouped, plain } from '../text.ts';
import type { PackageProps, VersionProps } from './heading.tsx';
import { ProvenanceFacts } from './provenance.tsx';

/** `files`: whether the package has a feed, API files and badges of its own. */
export interface FactsProps extends PackageProps {
  readonly files: boolean;
}

/** The column beside the README: what is known of the package and of this version. */
export function Facts(props: FactsProps): VNode {
  return (
    <aside class="facts" aria-label="About this package">
      <DownloadFacts {...props} />
      <div data-part="facts">
        <VersionFacts {...props} />
      </div>
      <dl>
        <PeopleFacts {...props} />
      </dl>
      <Keywords {...props} />
      {props.files && <ForPrograms {...props} />}
      <Report {...props} />
    </aside>
  );
}

function Fact({ term, children, wide = false }: { term: string; children: ComponentChildren; wide?: boolean }): VNode {
  return (
    <div class={wide ? 'fact fact-wide' : 'fact'}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DownloadFacts({ frame, view }: FactsProps): VNode | null {
  if (frame.statsDay === undefined) return null;
  const { last90, total, timeline } = view.downloads;
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" class="facts-title">
        Downloads
      </h2>
      <p class="figure-row">
        <span>
          <strong>{grouped(last90)}</strong> in 90 days
        </span>
        <span>
          <strong>{grouped(total)}</strong> in all
        </span>
      </p>
      {last90 > 0 && (
        <DownloadsChart
          id="chart"
          subject={view.summary.name}
          timeline={timeline}
          last={frame.statsDay}
          size={{ width: 280, height: 88 }}
        />
      )}
    </section>
  );
}

/** What is known of one version. */
export function VersionFacts({ frame, view, entry }: VersionProps): VNode {
  const source = sourceLinks(entry, view.publishers);
  const archive = entry.removed === undefined ? archiveAddress(frame, entry.dl) : undefined;
  return (
    <dl>
      <Fact term="Published">
        <Time time={entry.pubtime} text={dateText(entry.pubtime)} />
      </Fact>
      <Fact term="Licence">
        {entry.license === null ? (
          'not stated'
        ) : (
          <a href={searchAddress(frame, `license:${quotedValue(entry.license)}`)}>{plain(entry.license, 120)}</a>
        )}
      </Fact>
      <Fact term="Size">{archive === undefined ? bytes(entry.size) : <a href={archive}>{bytes(entry.size)}</a>}</Fact>
      {source !== undefined && (
        <Fact term="Repository" wide>
          <a href={source.repository}>{source.title}</a>
          <SourceDetail commit={entry.repository.commit} commitLink={source.commit} release={source.release} />
        </Fact>
      )}
      <Fact term="Checksum (SHA-256)" wide>
        <span class="checksum">
          <code>{entry.cksum}</code>
          <CopyButton label="Copy checksum" />
        </span>
      </Fact>
      <Fact term="Provenance" wide>
        <ProvenanceFacts frame={frame} entry={entry} source={source} />
      </Fact>
    </dl>
  );
}

function SourceDetail(props: {
  commit: string | null;
  commitLink: string | undefined;
  release: string | undefined;
}): VNode {
  const { commit, commitLink, release } = props;
  return (
    <span class="small">
      {commit !== null && commitLink !== undefined && (
        <>
          {' '}
          at{' '}
          <a href={commitLink} title={commit}>
            <code>{commit.slice(0, 8)}</code>
          </a>
        </>
      )}
      {release !== undefined && (
        <>
          {' · '}
          <a href={release}>release</a>
        </>
      )}
    </span>
  );
}

function PeopleFacts({ frame, view }: FactsProps): VNode {
  const { meta, publishers, summary } = view;
  const owners = [...new Set(publishers.map(({ owner }) => owner))];
  const homepage = webAddress(meta?.homepage);
  const authors = (meta?.authors ?? []).map((author) => plain(author.replace(/\s*<[^<>]*>\s*$/, ''), 80));
  return (
    <>
      <Fact term={owners.length > 1 ? 'Owners' : 'Owner'}>
        <ul class="inline">
          {(owners.length > 0 ? owners : [summary.owner]).map((owner) => (
            <li key={owner}>
              <a href={ownerAddress(frame, owner)}>{plain(owner, 60)}</a>
            </li>
          ))}
        </ul>
      </Fact>
      {authors.length > 0 && (
        <Fact term={authors.length > 1 ? 'Authors' : 'Author'}>
          <bdi>
            {authors.slice(0, 5).join(', ')}
            {authors.length > 5 && ` and ${authors.length - 5} more`}
          </bdi>
        </Fact>
      )}
      {meta?.language !== undefined && (
        <Fact term="Language">
          <a href={searchAddress(frame, `language:${quotedValue(meta.language)}`)}>{plain(meta.language, 40)}</a>
        </Fact>
      )}
      {homepage !== undefined && (
        <Fact term="Homepage" wide>
          <a href={homepage} rel="nofollow ugc noopener noreferrer">
            {plain(homepage.replace(/^https?:\/\//, '').replace(/\/$/, ''), 60)}
          </a>
        </Fact>
      )}
    </>
  );
}

function Keywords({ frame, view }: FactsProps): VNode | null {
  const keywords = (view.meta?.keywords ?? []).slice(0, 20);
  if (keywords.length === 0) return null;
  return (
    <section aria-labelledby="keywords">
      <h2 id="keywords" class="facts-title">
        Keywords
      </h2>
      <ul class="chips">
        {keywords.map((keyword) => (
          <li key={keyword}>
            <a href={keywordAddress(frame, keyword)}>{plain(keyword, 50)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ForPrograms({ frame, view }: FactsProps): VNode {
  const { name } = view.summary;
  return (
    <section aria-labelledby="programs">
      <h2 id="programs" class="facts-title">
        For programs
      </h2>
      <ul class="inline">
        <li>
          <a href={here(frame, api.package(name))}>JSON</a>
        </li>
        {frame.base !== undefined && (
          <li>
            <a href={here(frame, feeds.package(name))}>Feed</a>
          </li>
        )}
        <li>
          <a href={here(frame, badge(name, 'version'))}>Badge</a>
        </li>
      </ul>
    </section>
  );
}

/** To the registry's maintainers, by the form `report.yml` of the index repository. */
function Report({ frame, view }: FactsProps): VNode | null {
  const { name } = view.summary;
  const form = formAddress(frame.repository, 'report.yml', { title: `Report: ${name}`, package: name });
  if (form === undefined) return null;
  return (
    <p class="report">
      <a href={form} rel="nofollow">
        Report this package
      </a>
    </p>
  );
}

function quotedValue(value: string): string {
  return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}
