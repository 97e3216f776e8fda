import * as core from '@actions/core';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createFetch } from '../http/fetch.ts';
import { runnerContext } from './context.ts';
import { readInputs } from './inputs.ts';
import { type Job, runJob } from './job.ts';
import { inert } from './log.ts';
import { annotationsOf, failuresOf, outputsOf, textOf } from './report.ts';
import { type Result, summaryOf } from './summary.ts';

await run();

/** The publish action: reads everything the runner offers, does the job, says how it went. */
async function run(): Promise<void> {
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const results = await resultsOf();
  for (const result of results) report(result);
  setOutputs(results);
  const repository = process.env.GITHUB_REPOSITORY;
  await core.summary.addRaw(summaryOf(results, { server, repository })).write();
  const failures = failuresOf(results);
  if (failures.length > 0) process.exitCode = 1;
}

async function resultsOf(): Promise<readonly Result[]> {
  try {
    return await runJob(await readJob());
  } catch (error) {
    return [{ kind: 'failed', subject: 'publish', error: toRegistryError(error) }];
  }
}

async function readJob(): Promise<Job> {
  for (const name of ['token', 'registry-token']) mask(core.getInput(name));
  const inputs = readInputs((name) => core.getInput(name));
  const { event, site } = runnerContext();
  const { env } = process;
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  return {
    inputs,
    event,
    access: {
      site,
      pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
      progress: { step: say, warn: (message) => core.warning(message) },
      fetch: createFetch({ proxy: env }),
    },
    // in a container the job's user is often not the owner of the checkout
    git: new Git(withoutSecrets(env), { trusted: [workspace] }),
    workspace,
    temp: env.RUNNER_TEMP ?? env.TMPDIR ?? '/tmp',
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
  };
}

/** Inputs and the runner's own tokens are not for other programs; git finds credentials where actions/checkout left them. */
function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name)));
}

/** One message for the log. */
function say(message: string): void {
  core.info(inert(message));
}

function mask(secret: string): void {
  if (secret !== '') core.setSecret(secret);
}

function report(result: Result): void {
  if (result.kind === 'skipped') core.notice(`Skipped ${result.subject}: ${result.reason}`);
  if (result.kind === 'done') {
    for (const { message, properties } of annotationsOf(result.receipt.warnings)) core.warning(message, properties);
    const { receipt } = result;
    say(`${receipt.name}@${receipt.version}: ${receipt.status}, sha256 ${receipt.checksum}`);
  }
  if (result.kind !== 'failed') return;
  core.startGroup(`${result.subject}: ${result.error.message}`);
  for (const problem of result.error.problems) say(`${problem.code}: ${textOf(problem)}\n`);
  core.endGroup();
  for (const { message, properties } of annotationsOf(result.error.problems)) core.error(message, properties);
}

function setOutputs(results: readonly Result[]): void {
  const outputs = results.map(outputsOf).filter((output) => output !== undefined);
  const [first] = outputs;
  for (const [name, value] of Object.entries(first ?? {})) core.setOutput(name, value);
  core.setOutput('packages', JSON.stringify(outputs));
}
