// A lock between processes: a folder, because making one is atomic on every system.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

const WAIT = 300;
/** Longer than any set-up takes; only for a holder that cannot be asked, on another machine or in another container. */
const FORGOTTEN = 15 * 60_000;

/** Runs `work` while no other process holds the lock `folder`; waits for it, and takes over from a holder that died. */
export function withLock(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  take(folder);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', release);
  try {
    return work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(folder) {
  let told = false;
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, 'holder'), `${process.pid} ${hostname()}`);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
    }
    if (abandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else {
      if (!told) console.error('setup: another run is setting up; waiting for it');
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
    }
  }
}

function abandoned(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs;
    if (age > FORGOTTEN) return true;
    if (age < 2_000) return false; // its holder may not have written its name yet
    const [pid, host] = readFileSync(join(folder, 'holder'), 'utf8').trim().split(' ');
    return host === hostname() && !alive(Number(pid));
  } catch {
    return false; // released or being taken this moment
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
