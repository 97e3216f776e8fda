import type { VNode } from 'preact';
import type { ClientGroups } from '../../../views/clients.ts';
import type { Snippet } from '../../../views/snippet-source.ts';
import { CodeBlock } from '../markup.tsx';
import { Tabs } from '../tabs.tsx';
import type { PackageProps } from './heading.tsx';
import { installTexts } from './installable.ts';

/** Where the text of a client goes, in words. */
const PLACES: Readonly<Record<string, string>> = { shell: 'In a shell' };

interface InstallProps extends Pick<PackageProps, 'frame' | 'entry'> {
  readonly clients: ClientGroups;
}

/** One tab a client: the text that brings this version into a project. */
export function Install({ frame, entry, clients }: InstallProps): VNode | null {
  const texts = installTexts(entry, frame, clients);
  if (texts.size === 0) return null;
  return (
    <section class="install" aria-labelledby="install">
      <h2 id="install" class="section-title">
        Install
      </h2>
      <Tabs
        name="install"
        label="Clients"
        tabs={[...texts].map(([client, snippets]) => ({
          id: `install-${client.toLowerCase()}`,
          title: client,
          level: 3,
          content: snippets.map((snippet) => <SnippetBlock key={snippet.place} snippet={snippet} />),
        }))}
      />
    </section>
  );
}

function SnippetBlock({ snippet }: { snippet: Snippet }): VNode {
  return (
    <>
      <p class="place">
        {PLACES[snippet.place] ?? (
          <>
            In <code>{snippet.place}</code>
          </>
        )}
      </p>
      <CodeBlock text={snippet.text} label={`lines for ${snippet.client}`} />
    </>
  );
}
