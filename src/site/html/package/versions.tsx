import type { VNode } from 'preact';
import type { Entry } from '../../../sparse/entry.ts';
import { provenanceFrom } from '../../../sparse/provenance.ts';
import type { PackageView } from '../../pages/data.ts';
import { archiveAddress, packageAddress } from '../address.ts';
import { Time } from '../markup.tsx';
import { bytes, dateText, grouped, plain } from '../text.ts';
import { isHeldBack, type VersionProps, type VersionView } from './heading.tsx';

/** Rows on a page as it is built; a script shows the others. */
const ROWS = 40;

interface Props extends Pick<VersionProps, 'frame'> {
  readonly view: VersionView & Partial<Pick<PackageView, 'downloads'>>;
  /** All of them, however many. */
  readonly all?: boolean;
}

/** Every version: when, how large, which bytes, and what was said about it afterwards. */
export function Versions({ frame, view, all = false }: Props): VNode {
  const shown = all ? view.entries : view.entries.slice(0, ROWS);
  const stats = frame.statsDay !== undefined;
  const left = view.entries.length - shown.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label="Table of versions">
        <table class="versions">
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Published</th>
              <th scope="col" class="number">
                Size
              </th>
              {stats && (
                <th scope="col" class="number">
                  Downloads
                </th>
              )}
              <th scope="col">Checksum (SHA-256)</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <Row key={entry.vers} frame={frame} view={view} entry={entry} />
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <p>
          <button type="button" class="button" data-all-versions>
            Show {grouped(left)} older versions
          </button>
          <noscript>{grouped(left)} older versions are in the index.</noscript>
        </p>
      )}
    </>
  );
}

function Row({ frame, view, entry }: Props & { entry: Entry }): VNode {
  const archive = entry.removed === undefined ? archiveAddress(frame, entry.dl) : undefined;
  const version = plain(entry.vers, 60);
  return (
    <tr class={entry.yanked || entry.removed !== undefined ? 'gone' : undefined}>
      <th scope="row">
        <a href={packageAddress(frame, view.summary.name, entry.vers)} data-version={entry.vers}>
          {version}
        </a>
        {provenanceFrom(entry.provenance) !== undefined && (
          <>
            {' '}
            <span class="mark mark-proof">provenance</span>
          </>
        )}
        <State entry={entry} held={isHeldBack(entry, view)} />
      </th>
      <td>
        <Time time={entry.pubtime} text={dateText(entry.pubtime)} />
      </td>
      <td class="number">
        {archive === undefined ? (
          bytes(entry.size)
        ) : (
          <a href={archive} aria-label={`Archive of ${version}, ${bytes(entry.size)}`}>
            {bytes(entry.size)}
          </a>
        )}
      </td>
      {frame.statsDay !== undefined && <td class="number">{downloadsOf(entry, view.downloads)}</td>}
      <td>
        <code class="cut">{entry.cksum}</code>
      </td>
    </tr>
  );
}

function downloadsOf({ vers }: Entry, downloads: PackageView['downloads'] | undefined): string {
  return downloads === undefined ? '' : grouped(downloads.versions.get(vers) ?? 0);
}

function State({ entry, held }: { entry: Entry; held: boolean }): VNode | null {
  const yank = [held ? 'yanked by the registry' : 'yanked', entry.yank_reason];
  const [word, reason] = entry.removed !== undefined ? ['removed', entry.removed] : yank;
  if (!entry.yanked && entry.removed === undefined) return null;
  return (
    <>
      {' '}
      <span class="mark mark-warning">{word}</span>
      {reason !== undefined && reason !== '' && (
        <span class="reason">
          <bdi>{plain(reason, 300)}</bdi>
        </span>
      )}
    </>
  );
}
