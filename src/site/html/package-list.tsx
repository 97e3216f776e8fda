import type { VNode } from 'preact';
import type { Frame, ListedPackage } from '../pages/data.ts';
import { ownerAddress, packageAddress } from './address.ts';
import { Time } from './markup.tsx';
import { compact, dateText, grouped, plain } from './text.ts';

/** Packages as rows: name, version, description, and in small print who, when, how often. */
export function PackageList({ frame, packages }: { frame: Frame; packages: readonly ListedPackage[] }): VNode {
  return (
    <ul class="rows">
      {packages.map((item) => (
        <PackageRow key={item.name} frame={frame} item={item} />
      ))}
    </ul>
  );
}

function PackageRow({ frame, item }: { frame: Frame; item: ListedPackage }): VNode {
  const { name, version, description, owner, license, updated, downloads } = item;
  return (
    <li class="row">
      <p class="row-head">
        <a class="row-name" href={packageAddress(frame, name)}>
          {name}
        </a>{' '}
        <span class="row-version">{plain(version, 40)}</span> <Marks item={item} />
      </p>
      {description !== '' && (
        <p class="row-text">
          <bdi>{plain(description, 240)}</bdi>
        </p>
      )}
      <p class="row-facts">
        <a href={ownerAddress(frame, owner)}>{plain(owner, 40)}</a>
        {license !== null && <span>{plain(license, 40)}</span>}
        <Time time={updated} text={dateText(updated)} />
        {frame.statsDay !== undefined && (
          <span title={`${grouped(downloads.last90)} downloads in the last 90 days`}>
            {compact(downloads.last90)} downloads
          </span>
        )}
      </p>
    </li>
  );
}

/** What must be known before a package is chosen. */
export function Marks({
  item,
}: {
  item: Pick<ListedPackage, 'available'> & { deprecated?: string | boolean | undefined };
}): VNode {
  const deprecated = item.deprecated !== undefined && item.deprecated !== false;
  return (
    <>
      {deprecated && <span class="mark mark-warning">deprecated</span>}
      {!item.available && <span class="mark mark-warning">yanked</span>}
    </>
  );
}

/** A short list for columns: name and one figure or date. */
export function ShortList({ frame, items }: { frame: Frame; items: readonly ShortItem[] }): VNode {
  return (
    <ol class="short">
      {items.map(({ name, description, figure, title }) => (
        <li key={name}>
          <a href={packageAddress(frame, name)}>
            <span class="short-name">{name}</span>
            {description !== undefined && description !== '' && (
              <span class="short-text">
                <bdi>{plain(description, 120)}</bdi>
              </span>
            )}
          </a>
          <span class="short-figure" title={title}>
            {figure}
          </span>
        </li>
      ))}
    </ol>
  );
}

export interface ShortItem {
  readonly name: string;
  readonly description?: string;
  readonly figure: string;
  readonly title?: string;
}
