import * as core from '@actions/core';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createFetch } from '../http/fetch.ts';
import { runnerContext } from './context.ts';
import { inert } from './log.ts';
import { annotationsOf, textOf } from './report.ts';
import { repositoryNamed } from './repository-name.ts';
import { readStatsInputs } from './stats-inputs.ts';
import { runStatsJob, type StatsJob } from './stats-job.ts';
import { statsFailure, statsSummary } from './stats-summary.ts';

await run();

/** The statistics action: reads everything the runner offers, does the job, says how it went. */
async function run(): Promise<void> {
  try {
    const receipt = await runStatsJob(readJob());
    for (const name of ['day', 'downloads', 'left', 'commit'] as const) core.setOutput(name, String(receipt[name]));
    if (receipt.ended !== undefined) core.warning(inert(`Reading ended early: ${receipt.ended}`));
    say(`${receipt.day}: ${receipt.downloads} downloads, ${receipt.read} counters read, ${receipt.points} points used`);
    await core.summary.addRaw(statsSummary(receipt)).write();
  } catch (thrown) {
    const error = toRegistryError(thrown);
    for (const problem of error.problems) say(`${problem.code}: ${textOf(problem)}\n`);
    for (const { message, properties } of annotationsOf(error.problems)) core.error(message, properties);
    await core.summary.addRaw(statsFailure(error)).write();
    process.exitCode = 1;
  }
}

function readJob(): StatsJob {
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const { site } = runnerContext();
  const { env } = process;
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const clean = Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name));
  return {
    inputs: readStatsInputs((name) => core.getInput(name)),
    access: {
      site,
      pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
      progress: { step: say, warn: (message) => core.warning(inert(message)) },
      fetch: createFetch({ proxy: env }),
    },
    repository: repositoryNamed(env.GITHUB_REPOSITORY),
    // in a container the job's user is often not the owner of the checkout
    git: new Git(Object.fromEntries(clean), { trusted: [workspace] }),
    workspace,
  };
}

/** One message for the log. */
function say(message: string): void {
  core.info(inert(message));
}
