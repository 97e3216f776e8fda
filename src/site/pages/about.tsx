import type { VNode } from 'preact';
import { here, webAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { CodeBlock } from '../html/markup.tsx';
import { PublishLines } from '../html/publish.tsx';
import { dateText, plain } from '../html/text.ts';
import type { Site } from '../model.ts';
import { ABOUT_PAGE, API_PAGE } from '../urls.ts';

/** The page at `ABOUT_PAGE`: what the registry is, what it vouches for and what not, and how to check it. */
export function renderAboutPage(site: Site): string {
  const name = plain(site.name, 60);
  const head = { path: ABOUT_PAGE, title: 'About', description: `How ${name} works, and why it can be trusted` };
  return renderPage(site, head, <AboutMain site={site} name={name} />);
}

function AboutMain({ site, name }: { site: Site; name: string }): VNode {
  const repository = webAddress(site.repository);
  return (
    <article class="prose">
      <h1>How {name} works</h1>
      <p class="lead">
        There is no server. Archives are {repository === undefined ? 'plain files' : 'files of GitHub releases'}, the
        index is a git repository, and these pages are static files made from it.
      </p>
      {site.base !== undefined && <Use base={site.base} />}
      <h2 id="publish">Publishing</h2>
      <PublishLines site={site} />
      <Publishing local={repository === undefined} />
      <h2>What you can rely on</h2>
      <ul>
        <li>
          What the index says of a version never changes, and no line is dropped: a version means the same bytes for
          ever, or an error.
        </li>
        <li>
          {repository === undefined
            ? 'A name belongs to the owner who published it first.'
            : 'Names belong to repositories by their number on GitHub. Who takes over an abandoned login inherits nothing.'}
        </li>
        <li>A yanked version stays for those who have locked it, and is not chosen anew.</li>
        <li>A removed version cannot be installed; its name and number are never given to anything else.</li>
        <li>An archive is packed from the files of one commit alone, so that anybody can pack it again and compare.</li>
      </ul>
      <h2>What you should know</h2>
      <ul>
        <li>
          Nobody reviews packages before they are published. The registry says where bytes come from and that they have
          not changed, not that they are good.
        </li>
        <li>
          {repository === undefined
            ? 'Archives lie in the folder of the registry. If one is deleted there, it is gone'
            : 'Archives lie in the repositories of their publishers. If one is deleted there, it is gone unless the registry keeps a copy'}
          ; if it is replaced, the checksum no longer fits and clients refuse it.
        </li>
        {repository !== undefined && (
          <li>Downloads are GitHub's own counters. Mirrors and caches are not in them, robots are.</li>
        )}
      </ul>
      <h2>Check it yourself</h2>
      <p>
        {repository === undefined
          ? 'The index is a git repository, and its history is its log. An archive is genuine if its checksum is the one in the index:'
          : 'The index is public, and its history is its log. Everything on these pages comes from it:'}
      </p>
      <CodeBlock text={checkLines(repository)} label="lines to check the index" />
      <h2>This site</h2>
      <p>
        Built from commit <Commit repository={repository} commit={site.commit} /> of {dateText(site.date)}. It sets no
        cookies, asks no third party for anything and counts no visitors. Pictures in READMEs are loaded from GitHub.
        Programs find everything as JSON: <a href={here(site, API_PAGE)}>API</a>.
      </p>
    </article>
  );
}

/** How a version comes into the index. */
function Publishing({ local }: { local: boolean }): VNode {
  return (
    <p>
      {local
        ? "Publishing packs the commit of the package's folder, puts the archive beside the index"
        : "A package is published by a release of its repository: a workflow packs the commit of the release's tag, puts the archive on the release"}{' '}
      and adds one line to the index. The line names the version, the SHA-256 of the archive
      {local ? ' and the commit' : ', the repository, the tag and the commit'}. That commit to the index is the publish;
      it is made only after everything has been checked.
    </p>
  );
}

/** What a project writes down once. */
function Use({ base }: { base: string }): VNode {
  const url = base.replaceAll("'", '%27');
  return (
    <>
      <h2 id="use">Use this registry</h2>
      <p>In a project, once:</p>
      <CodeBlock text={`# .clyde/registries.yaml\ndefault: '${url}'`} label="lines for .clyde/registries.yaml" />
      <p>Then add packages; Node is all that is needed:</p>
      <CodeBlock text="npx github:clydepm/action-publish add NAME" label="command to add a package" />
      <p>Or name the registry each time:</p>
      <CodeBlock
        text={`npx github:clydepm/action-publish add NAME --registry '${url}'`}
        label="command that names the registry"
      />
    </>
  );
}

function Commit({ repository, commit }: { repository: string | undefined; commit: string }): VNode {
  const short = <code>{commit.slice(0, 12)}</code>;
  return repository === undefined ? short : <a href={`${repository.replace(/\/$/, '')}/commit/${commit}`}>{short}</a>;
}

function checkLines(repository: string | undefined): string {
  const lines = ['git -C index log --oneline -- index/', 'sha256sum ARCHIVE.tar.gz'];
  const known = repository !== undefined && /^[\w:/.-]+$/.test(repository);
  return (known ? [`git clone ${repository} index`, ...lines] : lines.slice(1)).join('\n');
}
