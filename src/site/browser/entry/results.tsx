import type { VNode } from 'preact';
import { ownerAddress, packageAddress } from '../../html/address.ts';
import { Marks } from '../../html/package-list.tsx';
import { compact, counted, grouped, plain } from '../../html/text.ts';
import type { Frame } from '../../pages/data.ts';
import type { SearchHit, SearchResult } from '../search/search.ts';
import { pieces } from './marked.ts';

export interface ResultsProps {
  readonly frame: Frame;
  readonly query: string;
  /** Everything shown so far. */
  readonly hits: readonly SearchHit[];
  readonly found: SearchResult;
  readonly onMore: () => void;
}

/** What a query found. */
export function Results({ frame, query, hits, found, onMore }: ResultsProps): VNode {
  return (
    <>
      <p class="result-count">{countText(query, hits, found)}</p>
      {found.instead !== undefined && hits.length > 0 && (
        <p class="result-count">
          Searched instead: <strong>{plain(found.instead, 200)}</strong>
        </p>
      )}
      {found.sortedOf !== undefined && (
        <p class="result-count">In this order: the {grouped(found.sortedOf)} best matches.</p>
      )}
      <ul class="rows">
        {hits.map((hit) => (
          <Hit key={hit.name} frame={frame} hit={hit} words={found.words} />
        ))}
      </ul>
      {found.more && (
        <p>
          <button class="button" type="button" onClick={onMore}>
            More results
          </button>
        </p>
      )}
    </>
  );
}

/** The number of results in words. */
export function countText(query: string, hits: readonly SearchHit[], { total }: SearchResult): string {
  if (hits.length === 0) return `No package found for ${plain(query, 200)}`;
  return total === undefined || total < hits.length ? '' : counted(total, 'package');
}

function Hit({ frame, hit, words }: { frame: Frame; hit: SearchHit; words: readonly string[] }): VNode {
  const { name, version, description, owner, license, downloads } = hit;
  return (
    <li class="row">
      <p class="row-head">
        <a class="row-name" href={packageAddress(frame, name)}>
          <Marked text={name} words={words} />
        </a>{' '}
        <span class="row-version">{plain(version, 40)}</span> <Marks item={hit} />
      </p>
      {description !== '' && (
        <p class="row-text">
          <bdi>
            <Marked text={plain(description, 240)} words={words} />
          </bdi>
        </p>
      )}
      <p class="row-facts">
        <a href={ownerAddress(frame, owner)}>{plain(owner, 40)}</a>
        {license !== null && <span>{plain(license, 40)}</span>}
        {frame.statsDay !== undefined && (
          <span title={`${grouped(downloads)} downloads in the last 90 days`}>{compact(downloads)} downloads</span>
        )}
      </p>
    </li>
  );
}

function Marked({ text, words }: { text: string; words: readonly string[] }): VNode {
  return <>{pieces(text, words).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>;
}
