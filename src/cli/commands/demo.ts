import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FetchReceipt, fetchPackage } from '../../client/fetch.ts';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { prepareLocalRegistry } from '../../local/index-repository.ts';
import { initIndex } from '../../registry/init.ts';
import { readManifest } from '../../registry/prepare.ts';
import type { Receipt } from '../../registry/publish.ts';
import { openFolder } from '../../source/folder.ts';
import { findCompilers, runProgram } from '../compiler.ts';
import type { CommandContext } from '../context.ts';
import { buildProgram } from '../demo-build.ts';
import { clientCommands, DEMO_APPLICATION, DEMO_EXAMPLES, isForC } from '../demo-examples.ts';
import { DEMO_NAME, type DemoPlace, demoPlace, examplesFolder, programCommand } from '../demo-place.ts';
import { stockDemo } from '../demo-stock.ts';
import { folderDestination } from '../destination.ts';
import { bytesText, counted } from '../figures.ts';
import { localIndex } from '../local-registry.ts';
import { harmless } from '../paint.ts';
import { publishLocally } from '../publish-local.ts';
import { type LocalServer, serveLocalRegistry } from '../serve-local.ts';
import { servedRegistry } from '../served-registry.ts';
import { SILENT_PROGRESS } from '../system.ts';

export interface DemoOptions {
  /** Absent: a temporary folder that is removed at the end. */
  readonly folder?: string;
  readonly port: number;
  /** Keep serving until Ctrl-C; absent: where stdout is a terminal. */
  readonly serve?: boolean;
}

/** The whole way on one machine: a registry, the examples published to it, fetched back over HTTP, built and run. */
export async function demo(context: CommandContext, options: DemoOptions): Promise<void> {
  const examples = await examplesFolder(context.programFile);
  const place = await demoPlace(options.folder, context);
  const interrupted = context.interrupted();
  let server: LocalServer | undefined;
  try {
    const report = reporter(context);
    await makeRegistry(place.registry, context, report);
    const published = await publishExamples(examples, place.registry, context, report);
    const generated = await addGenerated(place.registry, published, context, report);
    server = await serveLocalRegistry({ dir: place.registry, env: context.env, port: options.port });
    const fetched = await fetchAll(published, server.url, place.work, context, report);
    const built = await buildApplication(fetched, place.work, context, report);
    await showSite(server, context, report);
    const { url } = server;
    const document = {
      status: 'done',
      registry: place.registry,
      url,
      packages: fetched.map(summary),
      generated,
      program: built ?? null,
    };
    if (context.json) context.result(document, () => '');
    if (options.serve ?? context.terminal.interactive) {
      serving({ url, published }, place, context, report);
      await interrupted;
      context.terminal.note('');
    } else {
      finished(place, context, report);
    }
  } finally {
    await server?.close();
    await place.remove();
  }
}

interface Report {
  step(title: string): void;
  line(text: string): void;
}

function reporter({ terminal, json }: CommandContext): Report {
  let number = 0;
  const print = json ? terminal.note : terminal.out;
  const paint = json ? terminal.paintError : terminal.paint;
  return {
    step: (title) =>
      print(`${number === 0 ? '' : '\n'}${paint(`${++number}`, 'cyan', 'bold')} ${paint(title, 'bold')}`),
    line: (text) => print(`  ${text}`),
  };
}

async function makeRegistry(dir: string, context: CommandContext, { step, line }: Report): Promise<void> {
  step('Make a registry: a git repository and a folder of archives');
  await prepareLocalRegistry(new Git(context.env), dir);
  try {
    await initIndex({ name: DEMO_NAME }, localIndex(dir, context));
  } catch (error) {
    // a demo that is run again in the same folder finds its registry there
    if (!(error instanceof RegistryError) || error.code !== 'INDEX_EXISTS') throw error;
  }
  line(context.terminal.paint(dir, 'dim'));
}

async function publishExamples(
  examples: string,
  dir: string,
  context: CommandContext,
  { step, line }: Report,
): Promise<Receipt[]> {
  const { paint } = context.terminal;
  step('Publish the example packages to it');
  const receipts: Receipt[] = [];
  for (const name of DEMO_EXAMPLES) {
    const tree = await openFolder(join(examples, name));
    const read = await readManifest(tree);
    const receipt = await publishLocally(
      { dir, tree, read, owner: 'clyde' },
      { env: context.env, pacing: context.pacing, progress: SILENT_PROGRESS },
    );
    receipts.push(receipt);
    const needs = Object.keys(read.manifest.requires);
    const note = needs.length === 0 ? '' : paint(`  needs ${needs.join(', ')}`, 'dim');
    line(
      `${paint(receipt.status, 'green')} ${receipt.name.padEnd(18)} ${receipt.version}  sha256 ${receipt.checksum.slice(0, 12)}…${note}`,
    );
  }
  return receipts;
}

/** How many there are. */
async function addGenerated(
  dir: string,
  examples: readonly Receipt[],
  context: CommandContext,
  { step, line }: Report,
): Promise<number> {
  const { paint } = context.terminal;
  step('Add generated packages, so that there is something to search');
  const { packages, versions, added } = await stockDemo(dir, examples, context);
  const note = paint('  all made up, downloads too: keyword `generated`', 'dim');
  line(`${paint(added ? 'added' : 'unchanged', 'green')} ${packages} packages with ${versions} versions${note}`);
  return packages;
}

async function fetchAll(
  published: readonly Receipt[],
  url: string,
  work: string,
  { env, terminal }: CommandContext,
  { step, line }: Report,
): Promise<FetchReceipt[]> {
  step(`Fetch them back from ${url}`);
  const registry = servedRegistry(url, env);
  const destination = folderDestination({ folder: join(work, 'deps'), force: false });
  const receipts: FetchReceipt[] = [];
  for (const { name } of published) {
    const receipt = await fetchPackage({ name }, { registry, destination, progress: SILENT_PROGRESS });
    receipts.push(receipt);
    const size = `${counted(receipt.files, 'file')}, ${bytesText(receipt.size)}`;
    line(
      `${terminal.paint('verified', 'green')} ${basename(receipt.folder).padEnd(18)} ${terminal.paint(size, 'dim')}`,
    );
  }
  return receipts;
}

/** Path of the built program; `undefined` where there is no compiler. */
async function buildApplication(
  fetched: readonly FetchReceipt[],
  work: string,
  { env, terminal }: CommandContext,
  { step, line }: Report,
): Promise<string | undefined> {
  step('Build the application with the fetched libraries, and run it');
  const compilers = await findCompilers(env);
  if (typeof compilers === 'string') {
    line(terminal.paint(harmless(`skipped: ${compilers}`), 'yellow'));
    return undefined;
  }
  const packages = fetched.filter(({ name }) => isForC(name)).map(({ folder }) => folder);
  const output = join(work, 'build');
  await mkdir(output, { recursive: true });
  const built = await buildProgram({ compilers, packages, output, program: DEMO_APPLICATION });
  if (built.kind === 'failed') throw buildFailed(built.said);
  const application = packages.find((folder) => basename(folder).startsWith(DEMO_APPLICATION)) ?? '';
  const run = await runProgram(built.program, ['-l', '-n', '3', '--grep', 'fetch', join(application, 'README.md')]);
  if (run.status !== 0) throw buildFailed(run.output);
  line(`${terminal.paint('$', 'dim')} ${DEMO_APPLICATION} -l -n 3 --grep fetch README.md`);
  for (const text of harmless(run.output).trimEnd().split('\n')) line(text);
  return built.program;
}

/** It was built meanwhile. */
async function showSite({ url, ready }: LocalServer, { terminal }: CommandContext, { step, line }: Report) {
  step('Build the web site: pages, search, statistics, API');
  await ready;
  line(`${terminal.paint('built', 'green')} at ${url}`);
}

function serving(
  { url, published }: { readonly url: string; readonly published: readonly Receipt[] },
  place: DemoPlace,
  { terminal, json, programFile }: CommandContext,
  { step, line }: Report,
): void {
  const paint = json ? terminal.paintError : terminal.paint;
  const program = programCommand(programFile);
  step('Look around: the registry is served until you press Ctrl-C');
  line(`open  ${paint(url, 'cyan', 'bold')}  and type / to search`);
  line(`run   ${paint(`curl ${url}index/ti/ny/tinyargs`, 'cyan')}`);
  line(`      ${paint(`${program} fetch tinyargs -o deps --registry ${url}`, 'cyan')}`);
  const examples = published.flatMap(({ name, version, entry }) => (entry ? [{ name, version, dl: entry.dl }] : []));
  for (const command of clientCommands(examples, url)) line(`      ${paint(command, 'cyan')}`);
  line(`      ${paint(`git --git-dir="${join(place.registry, 'index.git')}" log --stat main`, 'cyan')}`);
}

function finished(place: DemoPlace, { terminal, json, programFile }: CommandContext, { step, line }: Report): void {
  const paint = json ? terminal.paintError : terminal.paint;
  step('Done: everything above worked');
  line(`look around in a browser: ${paint(`${programCommand(programFile)} demo --serve`, 'cyan')}`);
  if (!place.temporary) line(`the registry stays in ${place.registry}`);
}

function summary({ name, version, checksum, files }: FetchReceipt): Readonly<Record<string, unknown>> {
  return { name, version, checksum, files };
}

function buildFailed(said: string): RegistryError {
  return new RegistryError('INTERNAL', 'Cannot build the example application', {
    found: said.slice(0, 2000),
    expected: 'a C11 and a C++17 compiler',
    cure: 'Set CC and CXX to other compilers, or report it',
  });
}
