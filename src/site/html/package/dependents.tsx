import type { VNode } from 'preact';
import { ShortList } from '../package-list.tsx';
import { compact, grouped } from '../text.ts';
import type { PackageProps } from './heading.tsx';

/** Packages whose current version requires this one. */
export function Dependents({ frame, view }: Pick<PackageProps, 'frame' | 'view'>): VNode {
  const { dependents, dependentCount } = view;
  if (dependentCount === 0) return <p>No package of this registry requires it.</p>;
  const items = dependents.map(({ name, description, downloads }) => ({
    name,
    description,
    figure: frame.statsDay === undefined ? '' : compact(downloads.last90),
    title: `${grouped(downloads.last90)} downloads in the last 90 days`,
  }));
  return (
    <>
      {dependentCount > dependents.length && (
        <p>
          The {grouped(dependents.length)} most downloaded of {grouped(dependentCount)}.
        </p>
      )}
      <ShortList frame={frame} items={items} />
    </>
  );
}
