import { render, type VNode } from 'preact';
import { RegistryError } from '../../../errors.ts';
import { parseName } from '../../../manifest/name.ts';
import { parseVersion } from '../../../manifest/version.ts';
import type { Entry } from '../../../sparse/entry.ts';
import type { ClientGroups } from '../../../views/clients.ts';
import { type IndexFacts, readIndexFacts } from '../../catalog/index-facts.ts';
import { here, packageAddress } from '../../html/address.ts';
import type { KnownRepository } from '../../html/origin.ts';
import { Dependencies } from '../../html/package/dependencies.tsx';
import { VersionFacts } from '../../html/package/facts.tsx';
import { StandingNotice, type VersionProps } from '../../html/package/heading.tsx';
import { Install } from '../../html/package/install.tsx';
import { Versions } from '../../html/package/versions.tsx';
import { plain } from '../../html/text.ts';
import { indexPath } from '../index-path.ts';
import { loadText } from './load.ts';
import { announce, frame } from './page.ts';
import { startTabs } from './tabs.ts';

/** Shows a version and puts it into the address, so that it can be shared and gone back from. */
export async function chooseVersion(article: HTMLElement, version: string): Promise<void> {
  if (!(await showVersion(article, version))) return;
  const { package: name = '', shown } = article.dataset;
  const address = packageAddress(frame(), name, version === shown ? undefined : version);
  history.pushState(null, '', `${address}${location.hash}`);
}

/** Draws what follows the version anew; says on the page what went wrong. Whether it is shown now. */
export async function showVersion(article: HTMLElement, version: string): Promise<boolean> {
  try {
    const facts = await factsOf(article);
    const entry = facts.entries.find(({ vers }) => vers === version);
    if (entry !== undefined) drawVersion(article, facts, entry);
    else tell(article, isVersion(version) ? `There is no version ${plain(version, 60)}.` : 'There is no such version.');
    if (entry !== undefined) return true;
  } catch (thrown) {
    fail(article, thrown);
  }
  // what is offered as chosen is what is shown
  pick(article, shownVersion(article));
  return false;
}

function drawVersion(article: HTMLElement, facts: IndexFacts, entry: Entry): void {
  const props = propsFor(article, facts, entry);
  draw(article, 'version', entry.vers);
  draw(article, 'notice', <StandingNotice {...props} />);
  draw(article, 'install', <Install frame={props.frame} entry={entry} clients={clientsOn(article)} />);
  draw(article, 'facts', <VersionFacts {...props} />);
  const known = new Set(entry.deps.map(({ name }) => name));
  draw(article, 'dependencies', <Dependencies frame={props.frame} known={known} entry={entry} />);
  const count = article.querySelector('#tab-dependencies .tab-count');
  if (count !== null) count.textContent = String(entry.deps.filter(({ kind }) => kind === 'normal').length);
  startTabs(article);
  pick(article, entry.vers);
  announce(`Version ${entry.vers}`);
}

/** The picker with every version. */
export async function offerAll(article: HTMLElement): Promise<void> {
  const select = article.querySelector('[data-versions]');
  if (!(select instanceof HTMLSelectElement)) return;
  try {
    const { entries } = await factsOf(article);
    select.replaceChildren(...entries.map((entry) => optionOf(entry, shownVersion(article))));
    select.focus();
  } catch (thrown) {
    fail(article, thrown);
    pick(article, shownVersion(article));
  }
}

/** The table with every version. */
export async function showAll(article: HTMLElement): Promise<void> {
  try {
    const facts = await factsOf(article);
    const { frame: site, view } = propsFor(article, facts, facts.shown);
    draw(article, 'versions', <Versions frame={site} view={view} all />);
  } catch (thrown) {
    fail(article, thrown);
  }
}

const READ = new WeakMap<HTMLElement, Promise<IndexFacts>>();

async function factsOf(article: HTMLElement): Promise<IndexFacts> {
  const reading = READ.get(article) ?? readFacts(article.dataset.package ?? '');
  READ.set(article, reading);
  try {
    return await reading;
  } catch (thrown) {
    READ.delete(article);
    throw thrown;
  }
}

async function readFacts(text: string): Promise<IndexFacts> {
  const name = parseName(text);
  const path = indexPath(name, frame().layout);
  return readIndexFacts(await loadText(path), path, name);
}

function propsFor(article: HTMLElement, { entries, shown, available }: IndexFacts, entry: Entry): VersionProps {
  const { package: name = '', repositories = '[]', held = '[]' } = article.dataset;
  // written by the builder, from records it had checked
  const known = JSON.parse(repositories) as readonly KnownRepository[];
  const holds = JSON.parse(held) as readonly string[];
  const view = { summary: { name, available }, entries, shown, publishers: known, held: holds };
  return { frame: frame(), entry, view };
}

function clientsOn({ dataset }: HTMLElement): ClientGroups {
  // written by the builder, from records it had checked
  return JSON.parse(dataset.clients ?? '[]') as ClientGroups;
}

function draw(article: HTMLElement, part: string, content: VNode | string): void {
  const place = article.querySelector(`[data-part="${part}"]`);
  if (place === null) return;
  // what the server drew is no tree of this program's: put aside, not compared
  const fresh = place.cloneNode(false);
  if (!(fresh instanceof HTMLElement)) return;
  place.replaceWith(fresh);
  if (typeof content === 'string') fresh.textContent = content;
  else render(content, fresh);
}

function tell(article: HTMLElement, text: string): void {
  draw(article, 'notice', <div class="notice notice-warning">{text}</div>);
  announce(text);
}

/** Says that the page is at fault, and where the same facts are for those who need them now. */
function fail(article: HTMLElement, thrown: unknown): void {
  reportError(thrown);
  const text = thrown instanceof RegistryError ? thrown.message : 'This page has a fault and cannot show the version';
  const content = (
    <div class="notice notice-warning">
      {text}. <a href={indexAddress(article.dataset.package ?? '')}>All versions as JSON</a>
    </div>
  );
  draw(article, 'notice', content);
  announce(text);
}

function indexAddress(name: string): string {
  return here(frame(), indexPath(parseName(name), frame().layout));
}

function shownVersion(article: HTMLElement): string {
  return article.querySelector('[data-part="version"]')?.textContent ?? '';
}

function isVersion(text: string): boolean {
  try {
    return parseVersion(text) === text;
  } catch {
    return false;
  }
}

function pick(article: HTMLElement, version: string): void {
  const select = article.querySelector('[data-versions]');
  if (!(select instanceof HTMLSelectElement)) return;
  if (![...select.options].some(({ value }) => value === version)) select.prepend(new Option(version, version));
  select.value = version;
}

function optionOf({ vers, yanked, removed }: Entry, current: string): HTMLOptionElement {
  const note = removed !== undefined ? ' (removed)' : yanked ? ' (yanked)' : '';
  return new Option(`${vers}${note}`, vers, false, vers === current);
}
