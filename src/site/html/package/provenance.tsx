import type { VNode } from 'preact';
import type { Entry } from '../../../sparse/entry.ts';
import { type Provenance, provenanceFrom } from '../../../sparse/provenance.ts';
import type { Frame } from '../../pages/data.ts';
import { archiveAddress } from '../address.ts';
import { CodeBlock } from '../markup.tsx';
import type { SourceLinks } from '../origin.ts';
import { plain } from '../text.ts';

interface Props {
  readonly frame: Pick<Frame, 'prefix' | 'base'>;
  readonly entry: Entry;
  /** Where the version came from, if the repository is on record. */
  readonly source: SourceLinks | undefined;
}

/** What is recorded of who built a version, and how to prove it: what the index says is no proof by itself. */
export function ProvenanceFacts({ frame, entry, source }: Props): VNode {
  const provenance = provenanceFrom(entry.provenance);
  if (provenance === undefined) {
    return (
      <span class="small">
        None recorded. The checksum tells that the bytes are those that were published, not who built them.
      </span>
    );
  }
  const bundle = entry.removed === undefined ? bundleAddress(frame, entry, provenance) : undefined;
  const run = runOf(provenance, source);
  return (
    <>
      <p class="proof">
        <span class="mark mark-proof">recorded</span> Built and signed by{' '}
        <Workflow text={provenance.workflow} source={source} />
        {provenance.signer !== provenance.workflow && (
          <>
            {' '}
            by way of <code>{place(provenance.signer)}</code>
          </>
        )}
        , {provenance.runner === 'github-hosted' ? "on GitHub's machines" : 'on a machine of its own'}
        {run === undefined ? '' : ', in '}
        {run !== undefined && <a href={run}>this run</a>}.
      </p>
      <details class="proof">
        <summary>How to verify</summary>
        <p>Clients check it while they install. To check what a project has, or one file:</p>
        <CodeBlock text={verifyLines(entry, provenance, source)} label="lines to verify the provenance" />
        {bundle !== undefined && (
          <p>
            <a href={bundle}>Sigstore bundle</a>
          </p>
        )}
      </details>
    </>
  );
}

/** The workflow as a path in its repository; a link only into the repository on record. */
function Workflow({ text, source }: { text: string; source: SourceLinks | undefined }): VNode {
  const path = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/(\.github\/workflows\/[\w.-]+)@/.exec(text);
  const same = source?.commit !== undefined && path?.[1]?.toLowerCase() === source.title.toLowerCase();
  const name = <code>{place(text)}</code>;
  return same ? <a href={`${source.commit?.replace('/tree/', '/blob/')}/${path?.[2]}`}>{name}</a> : name;
}

/** `acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3` of the whole address. */
function place(address: string): string {
  return plain(address.replace(/^https:\/\/[^/]+\//, ''), 160);
}

function runOf({ run }: Provenance, source: SourceLinks | undefined): string | undefined {
  if (run === undefined || source === undefined) return undefined;
  const known = `${source.repository}/actions/runs/`;
  return run.startsWith(known) && /^\d+(?:\/attempts\/\d+)?$/.test(run.slice(known.length)) ? run : undefined;
}

/** The bundle lies beside the archive. */
function bundleAddress(frame: Props['frame'], { dl }: Entry, { bundle }: Provenance): string | undefined {
  return archiveAddress(frame, dl.replace(/[^/]*$/, bundle));
}

/** Lines for a shell: nothing of a package goes into them but what has the form of a file or a repository. */
function verifyLines({ dl }: Entry, { bundle }: Provenance, source: SourceLinks | undefined): string {
  const lines = ['npx github:clydepm/action-publish verify'];
  const archive = dl.slice(dl.lastIndexOf('/') + 1);
  const usable = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
  if (source !== undefined && usable.test(archive) && usable.test(bundle) && !source.title.startsWith('-'))
    lines.push(`gh attestation verify ${archive} --bundle ${bundle} --repo ${source.title}`);
  return lines.join('\n');
}
