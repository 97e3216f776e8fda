import type { VNode } from 'preact';
import type { Snippet } from '../../../views/snippet.ts';
import { CodeBlock } from '../markup.tsx';
import { Tabs } from '../tabs.tsx';
import type { PackageProps } from './heading.tsx';
import { installTexts } from './installable.ts';

/** Where the text of a client goes, in words. */
const PLACES: Readonly<Record<string, string>> = { shell: 'In a shell' };

/** One tab a client: the text that brings this version into a project. */
export function Install({ frame, entry }: Pick<PackageProps, 'frame' | 'entry'>): VNode | null {
  const texts = installTexts(entry, frame);
  if (texts.length === 0) return null;
  return (
    <section class="install" aria-labelledby="install">
      <h2 id="install" class="section-title">
        Install
      </h2>
      <Tabs
        name="install"
        label="Clients"
        tabs={texts.map((snippet) => ({
          id: `install-${snippet.client.toLowerCase()}`,
          title: snippet.client,
          level: 3,
          content: <SnippetBlock snippet={snippet} />,
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
