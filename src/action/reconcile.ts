import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toRegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createFetch } from '../http/fetch.ts';
import { inert } from './log.ts';
import { outputText, tellRunner } from './outputs.ts';
import { readReconcileInputs } from './reconcile-inputs.ts';
import { runReconcileJob } from './reconcile-job.ts';
import { reconcileFailure, reconcileSummary } from './reconcile-summary.ts';
import { annotationsOf, textOf } from './report.ts';
import { repositoryNamed } from './repository-name.ts';
import { annotationLine, commandLine, inputOf, runnerContext } from './runner.ts';

const { env } = process;

await run();

/** The reconcile action: compares, tells the differences as warnings and in the issue; only trouble of its own makes it fail. */
async function run(): Promise<void> {
  try {
    const inputs = readReconcileInputs((name) => inputOf(env, name));
    if (inputs.token !== '') print(commandLine('add-mask', inputs.token));
    const file = join(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.memory);
    const clean = Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name));
    const done = await runReconcileJob({
      inputs,
      access: {
        site: runnerContext(env).site,
        pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((end) => setTimeout(end, time)) },
        progress: { step: say, warn: (message) => print(annotationLine('warning', message)) },
        fetch: createFetch({ proxy: env }),
      },
      repository: repositoryNamed(env.GITHUB_REPOSITORY),
      git: new Git(Object.fromEntries(clean)),
      temp: env.RUNNER_TEMP ?? tmpdir(),
      memory: await readFile(file, 'utf8').catch(() => undefined),
    });
    await writeFile(file, done.kept);
    const { differences, issue } = done;
    for (const { message, properties } of annotationsOf(differences))
      print(annotationLine('warning', message, properties));
    tellRunner(env.GITHUB_OUTPUT, outputText({ differences: String(differences.length), issue }));
    tellRunner(env.GITHUB_STEP_SUMMARY, reconcileSummary(done));
    say(`${differences.length} differences, issue ${issue}`);
  } catch (thrown) {
    const error = toRegistryError(thrown);
    for (const problem of error.problems) say(`${problem.code}: ${textOf(problem)}\n`);
    for (const { message, properties } of annotationsOf(error.problems))
      print(annotationLine('error', message, properties));
    tellRunner(env.GITHUB_STEP_SUMMARY, reconcileFailure(error));
    process.exitCode = 1;
  }
}

/** One message for the log. */
function say(message: string): void {
  print(inert(message));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
