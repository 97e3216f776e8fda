import type { VNode } from 'preact';
import { shortRange } from '../../../manifest/short-range.ts';
import type { Dependency } from '../../../sparse/entry.ts';
import { packageAddress, webAddress } from '../address.ts';
import { plain } from '../text.ts';
import type { PackageProps } from './heading.tsx';

interface Props extends Pick<PackageProps, 'frame' | 'entry'> {
  /** Names that have a page here. */
  readonly known: ReadonlySet<string>;
}

/** What a version requires, and what only its own development does. */
export function Dependencies({ frame, known, entry }: Props): VNode {
  const needed = entry.deps.filter(({ kind }) => kind === 'normal');
  const own = entry.deps.filter(({ kind }) => kind === 'dev');
  const list = (deps: readonly Dependency[]) => (
    <ul class="deps">
      {deps.map((dep, index) => (
        // names may come twice
        <li key={index}>
          <DependencyName frame={frame} known={known} dep={dep} /> <Range text={dep.req} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {needed.length === 0 ? <p>Version {plain(entry.vers, 60)} needs no other package.</p> : list(needed)}
      {own.length > 0 && (
        <>
          <h3>For its own development</h3>
          {list(own)}
        </>
      )}
    </>
  );
}

/** As people write it; the exact form where it is another. */
function Range({ text }: { text: string }): VNode {
  const short = shortRange(text);
  return <code title={short === text ? undefined : plain(text, 200)}>{plain(short, 120)}</code>;
}

interface NameProps extends Pick<PackageProps, 'frame'> {
  readonly known: ReadonlySet<string>;
  readonly dep: Dependency;
}

function DependencyName({ frame, known, dep }: NameProps): VNode {
  const name = plain(dep.name, 140);
  if (dep.registry === undefined)
    return known.has(dep.name) ? <a href={packageAddress(frame, dep.name)}>{name}</a> : <span>{name}</span>;
  const registry = webAddress(dep.registry);
  const host = registry === undefined ? plain(dep.registry, 60) : new URL(registry).host;
  return (
    <span>
      {name}{' '}
      <span class="small">
        from{' '}
        {registry === undefined ? (
          host
        ) : (
          <a href={registry} rel="nofollow ugc noopener noreferrer">
            {host}
          </a>
        )}
      </span>
    </span>
  );
}
