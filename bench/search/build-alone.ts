// A process of its own, for its time and its memory: builds the index of as many packages as the argument says.
import { buildSearch } from '../../src/site/search/build.ts';
import { rankedPackages } from './packages.ts';

const ranked = rankedPackages(Number(process.argv[2]));
const before = process.memoryUsage().rss;
const start = performance.now();
const cpu = process.cpuUsage();
const ranking = ranked.map(({ name }) => name);
let [files, bytes] = [0, 0];
for (const [, content] of buildSearch({ ranking, packages: ranked })) {
  files++;
  bytes += Buffer.byteLength(content);
}
const { user, system } = process.cpuUsage(cpu);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(
  JSON.stringify({ files, bytes, wall: performance.now() - start, cpu: (user + system) / 1000, before, peak }),
);
