import type { VNode } from 'preact';
import { versionIdentity } from '../../../manifest/version.ts';
import type { Entry } from '../../../sparse/entry.ts';
import type { PendingMove } from '../../../sparse/owner.ts';
import type { Frame, PackageView } from '../../pages/data.ts';
import { packageAddress, webAddress } from '../address.ts';
import { Notice, Time } from '../markup.tsx';
import { isRepository, type KnownRepository } from '../origin.ts';
import { dateText, plain } from '../text.ts';
import { type Standing, standingOf } from './installable.ts';

/** Versions in the picker before a script reads the whole list. */
const PICKED = 30;

export interface PackageProps {
  readonly frame: Frame;
  readonly view: PackageView;
  /** The version that is looked at. */
  readonly entry: Entry;
}

/** What the parts need that follow the chosen version. */
export interface VersionProps extends Pick<PackageProps, 'frame' | 'entry'> {
  readonly view: VersionView;
}

/** A part of a `PackageView` that the browser can also put together from a page and the sparse index. */
export type VersionView = Pick<PackageView, 'entries' | 'shown' | 'held'> & {
  readonly publishers: readonly KnownRepository[];
  readonly summary: Pick<PackageView['summary'], 'name' | 'available'>;
};

/** Name, version, picker, description, and what must be known before anything else. */
export function PackageHeading({ frame, view, entry }: PackageProps): VNode {
  const { summary, meta } = view;
  const description = meta?.description ?? '';
  return (
    <>
      <div class="title-row">
        <h1 class="title">
          {summary.name}{' '}
          <span class="title-version" data-part="version">
            {plain(entry.vers, 60)}
          </span>
        </h1>
        {view.entries.length > 1 && <VersionPicker view={view} entry={entry} />}
      </div>
      {description !== '' && (
        <p class="lead">
          <bdi>{plain(description, 400)}</bdi>
        </p>
      )}
      {summary.deprecated !== undefined && (
        <Notice kind="warning">
          <p>
            <strong>Deprecated.</strong> <bdi>{plain(summary.deprecated, 500)}</bdi>
          </p>
        </Notice>
      )}
      {view.moving !== undefined && <MoveNotice move={view.moving} />}
      <div data-part="notice">
        <StandingNotice frame={frame} view={view} entry={entry} />
      </div>
    </>
  );
}

/** Its owners asked to hand the package on, and the registry waits: time to notice a move that nobody wished. */
function MoveNotice({ move }: { move: PendingMove }): VNode {
  const target = plain(move.full_name, 140);
  const address = isRepository(move) ? webAddress(`https://${move.host}/${move.full_name}`) : undefined;
  return (
    <Notice kind="info">
      <p>
        <strong>Moving</strong> to {address === undefined ? target : <a href={address}>{target}</a>}, asked for by its
        repository on <Time time={move.since} text={dateText(move.since)} />. That repository will publish it after a
        week, if it accepts.
      </p>
    </Notice>
  );
}

/** Whether the registry itself has yanked a version, which its owners cannot lift. */
export function isHeldBack({ vers, yanked }: Entry, { held }: Pick<VersionView, 'held'>): boolean {
  return yanked && held?.includes(versionIdentity(vers)) === true;
}

/** The newest versions to choose from, and a way to all of them. */
export function VersionPicker({ view, entry }: Pick<VersionProps, 'view' | 'entry'>): VNode {
  const near = view.entries.slice(0, PICKED);
  const offered = near.includes(entry) ? near : [...near, entry];
  return (
    <label class="picker">
      <span class="hidden">Version</span>
      <select data-versions autocomplete="off">
        {offered.map((item) => (
          <option key={item.vers} value={item.vers} selected={item.vers === entry.vers}>
            {`${plain(item.vers, 60)}${item.removed !== undefined ? ' (removed)' : item.yanked ? ' (yanked)' : ''}`}
          </option>
        ))}
        {view.entries.length > offered.length && <option value="">All versions …</option>}
      </select>
    </label>
  );
}

const SAYINGS: Readonly<Record<Exclude<Standing, 'current' | 'yanked' | 'removed'>, string>> = {
  older: 'This is not the latest version.',
  newer: 'This version is newer than the one that is installed by default.',
  prerelease: 'This is a pre-release.',
};

/** Why a version is not the one to take, if so. */
export function StandingNotice({ frame, view, entry }: VersionProps): VNode | null {
  const standing = standingOf(entry, view.shown, view.entries);
  if (standing === 'current') return null;
  const other = entry.vers !== view.shown.vers && view.summary.available && (
    <>
      {` Description and README are those of ${plain(view.shown.vers, 60)}. `}
      <a href={packageAddress(frame, view.summary.name)}>Go to {plain(view.shown.vers, 60)}</a>
    </>
  );
  if (standing === 'removed') {
    return (
      <Notice kind="warning">
        <p>
          <strong>Removed.</strong> The registry has withdrawn this version; it cannot be installed.{' '}
          <Reason text={entry.removed} />
          {other}
        </p>
      </Notice>
    );
  }
  if (standing === 'yanked') {
    return (
      <Notice kind="warning">
        <p>
          <strong>{isHeldBack(entry, view) ? 'Yanked by the registry.' : 'Yanked.'}</strong> Projects that have locked
          this version still get it; it is not chosen anew. <Reason text={entry.yank_reason} />
          {other}
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="info">
      <p>
        {SAYINGS[standing]}
        {other}
      </p>
    </Notice>
  );
}

function Reason({ text }: { text: string | undefined }): VNode | null {
  if (text === undefined || text === '') return null;
  return (
    <>
      Reason: <bdi>{plain(text, 500)}</bdi>
    </>
  );
}
