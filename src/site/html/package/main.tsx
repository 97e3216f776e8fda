import type { VNode } from 'preact';
import { knownRepositories } from '../origin.ts';
import { type Tab, Tabs } from '../tabs.tsx';
import { compact, grouped } from '../text.ts';
import { Dependencies } from './dependencies.tsx';
import { Dependents } from './dependents.tsx';
import { Facts, type FactsProps } from './facts.tsx';
import { PackageHeading } from './heading.tsx';
import { Install } from './install.tsx';
import { Versions } from './versions.tsx';

/** The page of a package. Parts that follow the chosen version carry `data-part`, so that a script can draw them anew. */
export function PackageMain(props: FactsProps): VNode {
  const { frame, view, entry } = props;
  return (
    <article
      class="package"
      data-package={view.summary.name}
      data-shown={view.shown.vers}
      data-available={view.summary.available ? 'yes' : 'no'}
      data-held={view.held === undefined ? undefined : JSON.stringify(view.held)}
      data-repositories={JSON.stringify(knownRepositories(view.publishers))}
      data-clients={view.clients.length === 0 ? undefined : JSON.stringify(view.clients)}
    >
      <div class="package-head">
        <PackageHeading frame={frame} view={view} entry={entry} />
      </div>
      <div class="package-install" data-part="install">
        <Install frame={frame} entry={entry} clients={view.clients} />
      </div>
      <div class="package-body">
        <Tabs name="package" label="Parts of the page" tabs={bodyTabs(props)} />
      </div>
      <div class="package-facts">
        <Facts {...props} />
      </div>
    </article>
  );
}

function bodyTabs(props: FactsProps): readonly Tab[] {
  const { frame, view, entry } = props;
  const needed = entry.deps.filter(({ kind }) => kind === 'normal').length;
  return [
    { id: 'readme', title: 'Readme', level: 2, content: <Readme html={view.readmeHtml} name={view.summary.name} /> },
    {
      ...{ id: 'versions', title: 'Versions', count: grouped(view.entries.length), level: 2 },
      content: (
        <div data-part="versions">
          <Versions frame={frame} view={view} />
        </div>
      ),
    },
    {
      ...{ id: 'dependencies', title: 'Dependencies', count: grouped(needed), level: 2 },
      content: (
        <div data-part="dependencies">
          <Dependencies frame={frame} known={view.known} entry={entry} />
        </div>
      ),
    },
    {
      ...{ id: 'dependents', title: 'Dependents', count: compact(view.dependentCount), level: 2 },
      content: <Dependents frame={frame} view={view} />,
    },
  ];
}

function Readme({ html, name }: { html: string | undefined; name: string }): VNode {
  if (html === undefined || html.trim() === '') return <p>The archive of {name} has no README.</p>;
  // renderReadme has sanitised it
  return <div class="readme" dangerouslySetInnerHTML={{ __html: html }}></div>;
}
