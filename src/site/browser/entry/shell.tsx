import { type ComponentChildren, render } from 'preact';
import { RegistryError } from '../../../errors.ts';
import type { PackageName } from '../../../manifest/name.ts';
import { here, packageAddress } from '../../html/address.ts';
import { PackageMain } from '../../html/package/main.tsx';
import { recordIn, type ShellRecord, shellPath } from '../../shell-format.ts';
import { indexPath } from '../index-path.ts';
import type { SearchHit } from '../search/search.ts';
import { type Route, routeOf } from '../shell/route.ts';
import { shellView } from '../shell/view.ts';
import { loadFile } from './load.ts';
import { frame } from './page.ts';
import { Results } from './results.tsx';
import { siteSearch } from './search.ts';
import { followFragment, startTabs } from './tabs.ts';

const LIMIT = 50;
const MEANT = 5;

/** Draws what the address asks for; the article of a package, if it was one. Otherwise the words on the page stay, with what may have been meant. */
export async function startShell(place: HTMLElement): Promise<HTMLElement | undefined> {
  const route = routeOf(location.pathname.slice(frame().prefix.length));
  try {
    if (route?.kind === 'list') await drawList(place, route);
    if (route?.kind === 'moved')
      location.replace(packageAddress(frame(), route.name.full) + location.search + location.hash);
    if (route?.kind !== 'package') return undefined;
    if (await drawPackage(place, route.name)) return place.querySelector<HTMLElement>('[data-package]') ?? undefined;
    missing(place, route.name.full);
    await suggest(place, route.name.full);
  } catch (thrown) {
    reportError(thrown);
    fail(place, route, thrown);
  } finally {
    place.classList.remove('waiting');
  }
  return undefined;
}

/** There may well be such a package: the words that there is no such page go. */
function fail(place: HTMLElement, route: Route | undefined, thrown: unknown): void {
  place.querySelector('[data-missing]')?.remove();
  const text = thrown instanceof RegistryError ? thrown.message : 'This page has a fault and could not be drawn';
  below(
    place,
    <>
      <h1>{route?.kind === 'package' ? route.name.full : 'This page'}</h1>
      <p class="notice notice-warning">
        {text}.{' '}
        {route?.kind === 'package' && (
          <a href={here(frame(), indexPath(route.name, frame().layout))}>All versions as JSON</a>
        )}
      </p>
    </>,
  );
}

async function drawPackage(place: HTMLElement, name: PackageName): Promise<boolean> {
  const { layout } = frame();
  const path = indexPath(name, layout);
  const [index, record] = await Promise.all([loadFile(path), loadRecord(place.dataset.shell ?? '', name.full)]);
  if (index === undefined) return false;
  const view = shellView({ name, index: await index.text(), path, record: record ?? EMPTY });
  // `a_b` and `a-b` are one place, but only one of them is the name
  if (view.summary.name !== name.full) return false;
  document.title = `${view.summary.name} · ${frame().name}`;
  document.querySelector('meta[name="robots"]')?.remove();
  place.replaceChildren();
  render(<PackageMain frame={frame()} view={view} entry={view.shown} files={false} />, place);
  startTabs(place);
  followFragment();
  return true;
}

const EMPTY: ShellRecord = {
  ...{ owner: '', meta: undefined, publishers: [], readme: undefined, dependents: [], dependentCount: 0, known: [] },
  downloads: { total: 0, last7: 0, last30: 0, last90: 0, versions: {}, timeline: [] },
};

/** A package that is newer than its shard is drawn from its index file alone. */
async function loadRecord(bits: string, name: string): Promise<ShellRecord | undefined> {
  if (!/^\d{1,2}$/.test(bits)) return undefined;
  const shard = await loadFile(shellPath(name, Number(bits)));
  if (shard?.body == null) return undefined;
  const text = await new Response(shard.body.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  return recordIn(text, name);
}

async function drawList(place: HTMLElement, { title, query }: Extract<Route, { kind: 'list' }>): Promise<void> {
  await showFound(query, [], (hits, content) => {
    if (hits.length === 0) return;
    place.querySelector('[data-missing]')?.remove();
    document.title = `${title} · ${frame().name}`;
    const list = (
      <>
        <header class="page-head">
          <h1>{title}</h1>
        </header>
        {content}
      </>
    );
    render(list, place);
  });
}

function missing(place: HTMLElement, name: string): void {
  const heading = place.querySelector('[data-missing] h1');
  const code = document.createElement('code');
  code.textContent = name;
  heading?.replaceChildren('No package ', code);
  document.title = `No package ${name} · ${frame().name}`;
}

async function suggest(place: HTMLElement, name: string): Promise<void> {
  const query = name.replace('@', '').replace('/', ' ');
  const found = await siteSearch().query(query, { limit: MEANT });
  if (found === undefined || found.results.length === 0) return;
  const shown = { results: found.results, words: found.words, more: false };
  below(
    place,
    <section class="block">
      <h2>Did you mean one of these?</h2>
      <Results frame={frame()} query={query} hits={found.results} found={shown} onMore={() => undefined} />
    </section>,
  );
}

type Draw = (hits: readonly SearchHit[], content: ComponentChildren) => void;

async function showFound(query: string, before: readonly SearchHit[], draw: Draw): Promise<void> {
  const found = await siteSearch().query(query, { limit: LIMIT, offset: before.length });
  if (found === undefined) return;
  const hits = [...before, ...found.results];
  const onMore = () => void showFound(query, hits, draw);
  draw(hits, <Results frame={frame()} query={query} hits={hits} found={found} onMore={onMore} />);
}

function below(place: HTMLElement, content: ComponentChildren): void {
  const box = document.createElement('div');
  place.append(box);
  render(content, box);
}
