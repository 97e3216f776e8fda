import { EOL } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { runSiteThread } from '../local/site-threads.ts';
import { isThread } from '../local/thread.ts';
import { THREAD_WORK } from '../site/build/thread-work.ts';
import { inert } from './log.ts';
import { outputText, tellRunner } from './outputs.ts';
import { annotationsOf, textOf } from './report.ts';
import { repositoryNamed } from './repository-name.ts';
import { annotationLine, inputOf, runnerContext } from './runner.ts';
import { runSiteJob, type SiteDone, type SiteJob } from './site-job.ts';
import { BYTES_WARNED, siteFailure, siteSummary } from './site-summary.ts';

const { env } = process;

/** Annotations that the runner keeps of a step. */
const ANNOTATIONS = 10;

// parts of a large site are written by threads that run this file, too
if (isThread()) await runSiteThread(THREAD_WORK);
else await run();

/** The site action: builds the web site of what is checked out and says how much it is. */
async function run(): Promise<void> {
  try {
    const done = await runSiteJob(readJob());
    const { path, files, bytes, seconds, receipt } = done;
    const outputs = { path, pages: receipt.staticPages, files, bytes, duration: seconds.toFixed(1) };
    const texts = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
    tellRunner(env.GITHUB_OUTPUT, outputText(Object.fromEntries(texts)));
    warn(done);
    say(`${receipt.packages} packages, ${files} files, ${bytes} bytes in ${seconds.toFixed(1)} s`);
    tellRunner(env.GITHUB_STEP_SUMMARY, siteSummary(done));
  } catch (thrown) {
    const error = toRegistryError(thrown);
    for (const problem of error.problems) say(`${problem.code}: ${textOf(problem)}\n`);
    for (const { message, properties } of annotationsOf(error.problems))
      print(annotationLine('error', message, properties));
    tellRunner(env.GITHUB_STEP_SUMMARY, siteFailure(error));
    process.exitCode = 1;
  }
}

function readJob(): SiteJob {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const clean = Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name));
  const input = (name: string) => inputOf(env, name);
  return {
    inputs: {
      ...{ path: input('path'), out: input('out'), base: input('base') },
      ...{ statsBranch: input('stats-branch'), cache: input('cache') },
    },
    workspace,
    // in a container the job's user is often not the owner of the checkout
    git: new Git(Object.fromEntries(clean), { trusted: [workspace] }),
    repository: repositoryNamed(env.GITHUB_REPOSITORY),
    site: runnerContext(env).site,
    program: process.argv[1] ?? '',
    now: Date.now,
    // else the garbage of a large registry is let grow to several times of what is needed
    spare: () => setFlagsFromString('--heap-growing-percent=45'),
    // damage is told at the end, in annotations
    progress: { step: say, warn: say },
  };
}

function warn({ receipt, bytes }: SiteDone): void {
  for (const [path, message] of receipt.damage.slice(0, ANNOTATIONS)) {
    print(annotationLine('warning', message, { file: path, title: 'Left out of the site' }));
  }
  if (bytes <= BYTES_WARNED) return;
  const megabytes = Math.round(bytes / 1_000_000);
  print(
    annotationLine(
      'warning',
      `The site is ${megabytes} MB, and GitHub Pages serves 1,000 MB: lower \`site.static-pages\` in registry.yaml`,
    ),
  );
}

/** One message for the log. */
function say(message: string): void {
  print(inert(message));
}

function print(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}
