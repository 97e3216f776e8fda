import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a step of a workflow gives an action, as the runner hands it over. */
export interface Step {
  /** Folder below `actions/`; absent: the action at the top, which publishes. */
  readonly action?: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly ref: string; readonly sha: string; readonly payload: unknown };
  readonly workspace: string;
  /** `owner/name` the job runs in. */
  readonly repository: string;
  readonly urls: { readonly server: string; readonly api: string; readonly graphql: string };
  readonly env?: Readonly<Record<string, string>>;
}

/** Everything a run leaves behind. */
export interface Transcript {
  readonly exitCode: number | null;
  /** Milliseconds from the start of the process to its end. */
  readonly elapsed: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `::error …::` and its like, as printed. */
  readonly annotations: readonly string[];
}

let shipped: Promise<string> | undefined;

const made: string[] = [];

/** Removes what the runs so far have left; tests look at it until they are done. */
export function removeRuns(): void {
  shipped = undefined;
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// for a plain program; the workers of tests are ended without it
process.once('exit', removeRuns);

async function temporaryFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  made.push(folder);
  return folder;
}

/** A copy of what `uses:` downloads, without node_modules beside or above it. */
export function shippedAction(): Promise<string> {
  shipped ??= (async () => {
    const folder = await temporaryFolder('clyde-shipped-');
    for (const name of ['action.yml', 'actions', 'package.json', 'dist']) {
      await cp(join(ROOT, name), join(folder, name), { recursive: true });
    }
    return folder;
  })();
  return shipped;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs what `action.yml` names, in a clean environment with `INPUT_*` and `GITHUB_*` and nothing else. */
export async function runStep(step: Step): Promise<Transcript> {
  const shipped = await shippedAction();
  const home = step.action === undefined ? shipped : join(shipped, 'actions', step.action);
  const action: ActionFile = parse(await readFile(join(home, 'action.yml'), 'utf8'));
  const files = await temporaryFolder('clyde-runner-');
  const file = (name: string) => join(files, name);
  await mkdir(file('temp'));
  await writeFile(file('event.json'), JSON.stringify(step.event.payload));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: file('temp'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: file('temp'),
    RUNNER_OS: 'Linux',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: step.repository,
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REF: step.event.ref,
    GITHUB_SHA: step.event.sha,
    GITHUB_SERVER_URL: step.urls.server,
    GITHUB_API_URL: step.urls.api,
    GITHUB_GRAPHQL_URL: step.urls.graphql,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    ...inputsOf(action, step.inputs),
    ...step.env,
  };
  const done = await run(join(home, action.runs.main), step.workspace, env);
  return {
    ...done,
    outputs: readOutputs(await readFile(file('output'), 'utf8')),
    summary: await readFile(file('summary'), 'utf8'),
    annotations: done.stdout.split('\n').filter((line) => /^::(?:error|warning|notice)[ :]/.test(line)),
  };
}

/** Defaults are the runner's to fill in; `${{ github.token }}` is the test's to give. */
function inputsOf(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.entries(action.inputs);
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    names.map(([name, { default: fallback }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? (fallback?.startsWith('${{') ? '' : fallback) ?? '',
    ]),
  );
}

function run(
  main: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<Transcript, 'exitCode' | 'elapsed' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, elapsed: performance.now() - start, stdout, stderr }));
  });
}

/** `name=value`, or a heredoc with a delimiter, as the toolkit writes it. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
