import type { VNode } from 'preact';
import { filterText, searchAddress } from '../../html/address.ts';
import { grouped, plain } from '../../html/text.ts';
import type { Frame } from '../../pages/data.ts';
import { typedFilters, withoutFilter } from '../search/query.ts';
import { type FacetCount, type Facets, SORTS, type Sort } from '../search/sorted.ts';

const ORDERS: Readonly<Record<Sort, string>> = {
  relevance: 'Relevance',
  downloads: 'Downloads',
  newest: 'Newest',
  name: 'Name',
};

const GROUPS = [
  ['license', 'Licence'],
  ['language', 'Language'],
  ['keyword', 'Keyword'],
] as const;

export interface RefineProps {
  readonly frame: Frame;
  readonly query: string;
  readonly sort: Sort;
  /** Absent: not asked for, or on their way. */
  readonly facets: Facets | undefined;
  readonly open: boolean;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (open: boolean) => void;
  /** Another query was chosen. */
  readonly onQuery: (query: string) => void;
}

/** Order and filters of results; every filter is a link, so that it can be shared and opened elsewhere. */
export function Refine(props: RefineProps): VNode {
  const { sort, open, onSort, onOpen } = props;
  return (
    <div class="refine">
      <div class="refine-row">
        <label>
          Sort by{' '}
          <select
            data-sort
            value={sort}
            onChange={({ currentTarget }) => onSort(sortOf(currentTarget.value))}
            autocomplete="off"
          >
            {SORTS.map((order) => (
              <option key={order} value={order}>
                {ORDERS[order]}
              </option>
            ))}
          </select>
        </label>
        <Applied {...props} />
      </div>
      <details class="facets" open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
        <summary>Narrow down</summary>
        {open && <Groups {...props} />}
      </details>
    </div>
  );
}

/** What an address or a control says, if it is an order. */
export function sortOf(text: string | null): Sort {
  return SORTS.find((order) => order === text) ?? 'relevance';
}

function Applied(props: RefineProps): VNode | null {
  const filters = typedFilters(props.query);
  if (filters.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters">
      {filters.map((filter) => (
        <li key={filter}>
          <Choice {...props} to={withoutFilter(props.query, filter)} label={`Without ${plain(filter, 80)}`}>
            <code>{plain(filter, 80)}</code> <span aria-hidden="true">×</span>
          </Choice>
        </li>
      ))}
    </ul>
  );
}

function Groups(props: RefineProps): VNode {
  const { facets } = props;
  if (facets === undefined) return <p class="small">Counting …</p>;
  return (
    <>
      <div class="facet-groups">
        {GROUPS.map(([field, title]) => (
          <Group key={field} {...props} field={field} title={title} counts={facets[field]} />
        ))}
      </div>
      {facets.partial && <p class="small">Counted in the {grouped(facets.counted)} best matches.</p>}
    </>
  );
}

type GroupProps = RefineProps & {
  readonly field: string;
  readonly title: string;
  readonly counts: readonly FacetCount[];
};

function Group({ field, title, counts, ...props }: GroupProps): VNode | null {
  if (counts.length === 0) return null;
  const query = props.query.trim();
  return (
    <section aria-label={title}>
      <h2 class="facts-title">{title}</h2>
      <ul class="chips">
        {counts.map(({ word, count }) => (
          <li key={word}>
            <Choice {...props} to={`${query} ${filterText(field, word)}`.trim()}>
              {plain(word, 50)} <span class="chip-count">{grouped(count)}</span>
            </Choice>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ChoiceProps = Pick<RefineProps, 'frame' | 'sort' | 'onQuery'> & {
  readonly to: string;
  readonly label?: string;
  readonly children: (VNode | string)[];
};

/** A link to another query, followed on the page where no other window is asked for. */
function Choice({ frame, sort, onQuery, to, label, children }: ChoiceProps): VNode {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onQuery(to);
  };
  return (
    <a href={searchAddress(frame, to, sort)} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
