import { toRegistryError } from '../errors.ts';
import { createFetch } from '../http/fetch.ts';
import { inert } from './log.ts';
import { readManageInputs } from './manage-inputs.ts';
import { type ManageJob, runManageJob } from './manage-job.ts';
import { manageFailure, manageSummary } from './manage-summary.ts';
import { outputText, tellRunner } from './outputs.ts';
import { annotationsOf, textOf } from './report.ts';
import { repositoryNamed } from './repository-name.ts';
import { annotationLine, commandLine, inputOf, runnerContext } from './runner.ts';

const { env } = process;

await run();

/** The manage action: reads everything the runner offers, changes the index, says what changed. */
async function run(): Promise<void> {
  try {
    const job = readJob();
    const outcome = await runManageJob(job);
    const { status, commit, name } = outcome.receipt;
    tellRunner(env.GITHUB_OUTPUT, outputText({ status, commit }));
    say(`${outcome.request.operation} ${name}: ${status}, index commit ${commit}`);
    const { owner, name: repository } = job.repository;
    tellRunner(env.GITHUB_STEP_SUMMARY, manageSummary(outcome, `${job.access.site.server}/${owner}/${repository}`));
  } catch (thrown) {
    const error = toRegistryError(thrown);
    for (const problem of error.problems) say(`${problem.code}: ${textOf(problem)}\n`);
    for (const { message, properties } of annotationsOf(error.problems))
      print(annotationLine('error', message, properties));
    tellRunner(env.GITHUB_STEP_SUMMARY, manageFailure(error));
    process.exitCode = 1;
  }
}

function readJob(): ManageJob {
  const token = inputOf(env, 'token');
  if (token !== '') print(commandLine('add-mask', token));
  const { event, site } = runnerContext(env);
  const repository = repositoryNamed(env.GITHUB_REPOSITORY);
  const { GITHUB_RUN_ID: id = '' } = env;
  return {
    inputs: readManageInputs((name) => inputOf(env, name)),
    event: event.name,
    access: {
      site,
      pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
      progress: { step: say, warn: (message) => print(annotationLine('warning', message)) },
      fetch: createFetch({ proxy: env }),
    },
    repository,
    actor: env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR,
    run: /^\d+$/.test(id) ? `${site.server}/${repository.owner}/${repository.name}/actions/runs/${id}` : undefined,
  };
}

/** One message for the log. */
function say(message: string): void {
  print(inert(message));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
