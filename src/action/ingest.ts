import { tmpdir } from 'node:os';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createFetch } from '../http/fetch.ts';
import { readIngestInputs } from './ingest-inputs.ts';
import { type IngestJob, runIngestJob } from './ingest-job.ts';
import { ingestFailure, ingestSummary, ingestWarnings } from './ingest-summary.ts';
import { inert } from './log.ts';
import { outputText, tellRunner } from './outputs.ts';
import { annotationsOf, textOf } from './report.ts';
import { repositoryNamed } from './repository-name.ts';
import { annotationLine, commandLine, inputOf, runnerContext } from './runner.ts';

/** Most warnings that go into the log: the summary has them too. */
const WARNINGS = 100;

await run();

/** The ingest action: reads everything the runner offers, does the job, says how it went. */
async function run(): Promise<void> {
  const { env } = process;
  try {
    const done = await runIngestJob(readJob());
    const count = (kind: string) => String(done.outcomes.filter((outcome) => outcome.kind === kind).length);
    const outputs = { published: count('published'), refused: count('refused'), commit: done.commits.at(-1) ?? '' };
    tellRunner(env.GITHUB_OUTPUT, outputText({ ...outputs, unfinished: String(done.unfinished) }));
    say(`${outputs.published} published, ${outputs.refused} refused, ${done.requests} requests used`);
    for (const message of ingestWarnings(done.outcomes).slice(0, WARNINGS)) print(annotationLine('warning', message));
    tellRunner(env.GITHUB_STEP_SUMMARY, ingestSummary(done));
  } catch (thrown) {
    const error = toRegistryError(thrown);
    for (const problem of error.problems) say(`${problem.code}: ${textOf(problem)}\n`);
    for (const { message, properties } of annotationsOf(error.problems))
      print(annotationLine('error', message, properties));
    tellRunner(env.GITHUB_STEP_SUMMARY, ingestFailure(error));
    process.exitCode = 1;
  }
}

function readJob(): IngestJob {
  const { env } = process;
  const { site } = runnerContext(env);
  const inputs = readIngestInputs((name) => inputOf(env, name), site.server);
  for (const token of [inputs.token, inputs.vaultToken])
    if (token !== undefined && token !== '') print(commandLine('add-mask', token));
  const clean = Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name));
  return {
    inputs,
    access: {
      site,
      pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
      progress: { step: say, warn: (message) => print(annotationLine('warning', message)) },
      fetch: createFetch({ proxy: env }),
    },
    repository: repositoryNamed(env.GITHUB_REPOSITORY),
    git: new Git(Object.fromEntries(clean)),
    temp: env.RUNNER_TEMP ?? tmpdir(),
  };
}

/** One message for the log. */
function say(message: string): void {
  print(inert(message));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
