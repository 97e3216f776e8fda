import type { VNode } from 'preact';
import type { Site } from '../model.ts';
import { formAddress, repositoryName } from './address.ts';
import { CodeBlock } from './markup.tsx';

const CLI = 'npx github:clydepm/action-publish';

/** The lines that publish a package here: of a workflow, or of a shell where a workflow is written for one. */
export function PublishLines({ site }: { site: Site }): VNode {
  const registry = repositoryName(site.repository);
  if (registry === undefined) return <OwnFolder />;
  return site.writers === 'direct' ? <ByToken registry={registry} /> : <ByRelease site={site} registry={registry} />;
}

/** The registry's own workflow finds the release: no secret. */
function ByRelease({ site, registry }: { site: Site; registry: string }): VNode {
  const form = formAddress(site.repository, 'publish.yml');
  return (
    <>
      <p>
        In your repository, once. It writes the manifest and a workflow without secrets; commit both, and every release
        is published:
      </p>
      <CodeBlock text={`${CLI} new --registry ${registry}`} label="command to begin with" />
      <p>
        The registry looks for the releases of those it knows; <a href={form ?? '#publish'}>ask for yours</a> once.
        Whose packages are taken is said in its <a href={`${site.repository}/blob/HEAD/registry.yaml`}>registry.yaml</a>
        .
      </p>
      {site.writers === 'both' && (
        <details>
          <summary>With a token for this registry</summary>
          <CodeBlock text={workflow(registry)} label="workflow" />
        </details>
      )}
    </>
  );
}

/** A job of the package's repository writes to the index. */
function ByToken({ registry }: { registry: string }): VNode {
  return (
    <>
      <p>
        Describe the package in <code>.clyde/package.yaml</code> (<code>{`${CLI} new`}</code> writes it), and let a
        workflow publish its releases:
      </p>
      <CodeBlock text={workflow(registry)} label="workflow" />
      <p>
        <code>REGISTRY_TOKEN</code> is a token that may write to <code>{registry}</code>; its maintainers have it.
      </p>
    </>
  );
}

function OwnFolder(): VNode {
  return (
    <>
      <p>This registry is a folder of a machine. Whoever may write to it publishes from the package's own folder:</p>
      <CodeBlock text={`${CLI} new\n${CLI} publish . --registry DIR`} label="commands to publish" />
    </>
  );
}

function workflow(registry: string): string {
  return `# .github/workflows/publish.yml
on: { release: { types: [published] } }
permissions: { contents: write, id-token: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
      - uses: clydepm/action-publish@v1
        with: { registry: ${registry}, registry-token: "\${{ secrets.REGISTRY_TOKEN }}" }`;
}
