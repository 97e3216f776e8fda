import { EOL } from 'node:os';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createFetch } from '../http/fetch.ts';
import { readInputs } from './inputs.ts';
import { type Job, runJob } from './job.ts';
import { inert } from './log.ts';
import { annotationLine, commandLine, inputOf, runnerContext } from './runner.ts';
import type { Result } from './summary.ts';

const { env } = process;

await run();

/** The publish action: reads everything the runner offers, does the job, says how it went. */
async function run(): Promise<void> {
  const results = await resultsOf();
  const { tellResults } = await import(/* webpackChunkName: "job" */ './tell.ts');
  tellResults(results, env, print);
  if (results.some(({ kind }) => kind === 'failed')) process.exitCode = 1;
}

async function resultsOf(): Promise<readonly Result[]> {
  try {
    return await runJob(readJob());
  } catch (error) {
    return [{ kind: 'failed', subject: 'publish', error: toRegistryError(error) }];
  }
}

function readJob(): Job {
  for (const name of ['token', 'registry-token', 'vault-token']) mask(inputOf(env, name));
  const inputs = readInputs((name) => inputOf(env, name));
  const { event, site } = runnerContext(env);
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  return {
    inputs,
    event,
    access: {
      site,
      pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
      progress: {
        step: (message) => print(inert(message)),
        warn: (message) => print(annotationLine('warning', message)),
      },
      fetch: createFetch({ proxy: env }),
    },
    // in a container the job's user is often not the owner of the checkout
    git: new Git(withoutSecrets(env), { trusted: [workspace] }),
    workspace,
    temp: env.RUNNER_TEMP ?? env.TMPDIR ?? '/tmp',
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
    grant: grantIn(env),
    mask,
  };
}

/** Both are there when the job has `id-token: write`. */
function grantIn({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }: NodeJS.ProcessEnv) {
  return url && token ? { url, token } : undefined;
}

/** Inputs and the runner's own tokens are not for other programs; git finds credentials where actions/checkout left them. */
function withoutSecrets(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name)));
}

function print(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}

function mask(secret: string): void {
  if (secret !== '') print(commandLine('add-mask', secret));
}
