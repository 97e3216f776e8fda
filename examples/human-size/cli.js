#!/usr/bin/env node
import { humanSize } from './index.js';

for (const text of process.argv.slice(2)) process.stdout.write(`${humanSize(Number(text))}\n`);
