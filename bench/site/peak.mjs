// Loaded before the program that is measured: tells its peak memory, in bytes, on file descriptor 3 when it ends.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// threads of the program load it too, and their memory is the process's
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
