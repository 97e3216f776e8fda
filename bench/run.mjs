// Measures everything that has a goal and prints one table; ends with 1 when a goal is missed.
//   npm run bench               all
//   npm run bench -- requests   only the named ones: requests, start, pack, contention, install, search, site, views, margo
import { benchContention } from './contention.ts';
import { removeBenchFolders } from './folders.ts';
import { benchInstall } from './install.ts';
import { benchMargo } from './margo.ts';
import { benchPack } from './pack.ts';
import { benchRequests } from './requests.ts';
import { benchSearch } from './search.ts';
import { benchSite } from './site.ts';
import { benchStart } from './start.ts';
import { printTable } from './table.ts';
import { benchViews } from './views.ts';

const all = {
  requests: benchRequests,
  start: benchStart,
  pack: benchPack,
  contention: benchContention,
  install: benchInstall,
  search: benchSearch,
  site: benchSite,
  views: benchViews,
  margo: benchMargo,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`bench: unknown ${unknown.join(', ')}; known are ${Object.keys(all).join(', ')}`);
  process.exit(2);
}
const rows = [];
try {
  for (const [name, run] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.error(`bench: ${name}`);
    rows.push(...(await run()));
  }
} finally {
  await removeBenchFolders();
}
printTable(rows);
process.exitCode = rows.every((row) => row.met) ? 0 : 1;
