// Builds the views of a registry, in a process of its own: `node run.ts full|changed INDEX OUT`. Prints what it took as JSON.
import { Git } from '../../src/git/git.ts';
import { SiteFolder } from '../../src/local/site-folder.ts';
import { openTree } from '../../src/local/tree-reader.ts';
import { sortPaths } from '../../src/site/build/changed-packages.ts';
import { Damage } from '../../src/site/build/damage.ts';
import { updateViews, type ViewScene, writeViews } from '../../src/site/build/view-files.ts';
import { VIEWS } from '../../src/views/views.ts';

const [kind, folder = '', out = ''] = process.argv.slice(2);
const base = 'https://bench.example/registry/';
const started = performance.now();
await using tree = await openTree({ git: new Git({ PATH: process.env.PATH }), folder, revisions: ['main'] });
if (tree === undefined) throw new Error('The registry has no commit');
const output = await SiteFolder.open(out);
const context = { base, name: 'clyde', vault: `${base}vault/{sha256-checksum}.crate` };
const served = VIEWS.map((view) => view.folder);
const damage = new Damage();
const scene: ViewScene = { tree, layout: 'h21', damage, output, views: { context, views: VIEWS, served } };
if (kind === 'full') {
  const paths: string[] = [];
  for await (const [path] of tree.list('derived')) paths.push(path);
  await output.clear();
  await writeViews(scene, [...sortPaths(paths, 'h21', damage).packages]);
} else {
  const earlier = await openTree({ git: new Git({ PATH: process.env.PATH }), folder, revisions: ['main^'] });
  const paths = await tree.changedSince(earlier?.commit ?? '');
  if (earlier === undefined || paths === undefined) throw new Error('The registry has one commit alone');
  await updateViews(scene, [...sortPaths(paths, 'h21', damage).packages], tree.at(earlier.commit));
  await earlier[Symbol.asyncDispose]();
}
const seconds = (performance.now() - started) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
const notices = damage.list();
console.log(JSON.stringify({ seconds, peak, ...output.size, notices: notices.length, first: notices[0] }));
