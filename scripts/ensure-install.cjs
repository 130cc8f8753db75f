'use strict';
// Runs before `npm start` / `npm test`: installs dependencies on a fresh clone or when the lockfile
// changed. Plain CommonJS without dependencies, so that it runs on any Node the machine has.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.install-stamp');
const lockDir = path.join(root, '.install.lock');
const holderFile = path.join(lockDir, 'pid');
const wanted = createHash('sha256')
  .update(fs.readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const isCurrent = () => fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === wanted;
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

if (process.argv[2] === '--stamp') {
  fs.writeFileSync(stampFile, wanted);
  process.exit(0);
}
if (isCurrent()) process.exit(0);

// One install at a time: a second `npm test` started meanwhile waits for the first, unless that one is dead.
while (!takeLock()) {
  const holder = readHolder();
  if (isGone(holder)) removeLock(holder);
  else sleep(200);
}
let status = 0;
try {
  if (!isCurrent()) {
    console.error('Dependencies are missing or out of date: running "npm ci" (about a minute)...');
    // Leave the outer npm run's settings behind, and the Node in node_modules that `npm ci` is about to delete.
    const env = {};
    for (const [key, value] of Object.entries(process.env)) {
      if (/^npm_(lifecycle|package|command|config_(workspace|local_prefix|global|omit|include))/i.test(key)) continue;
      env[key] = /^path$/i.test(key)
        ? value
            .split(path.delimiter)
            .filter((dir) => !dir.startsWith(root + path.sep) && !dir.endsWith(path.join('node_modules', '.bin')))
            .join(path.delimiter)
        : value;
    }
    const run = spawnSync(
      'npm',
      ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: root,
        env,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    status = run.error ? 1 : (run.status ?? 1);
    if (run.error) console.error(run.error.message);
  }
} finally {
  fs.rmSync(lockDir, { recursive: true, force: true });
}
process.exit(status);

function takeLock() {
  try {
    fs.mkdirSync(lockDir);
    fs.writeFileSync(holderFile, String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'ENOENT') return false;
    throw error;
  }
}

/** The process id, empty while it is not written yet, and since when the lock is there; undefined when it is not. */
function readHolder() {
  try {
    const { mtimeMs } = fs.statSync(lockDir);
    return { sinceMs: mtimeMs, pid: fs.existsSync(holderFile) ? fs.readFileSync(holderFile, 'utf8') : '' };
  } catch {
    return undefined;
  }
}

function isGone(holder) {
  if (!holder) return false;
  const ageMs = Date.now() - holder.sinceMs;
  // A process id comes again, after a reboot or in a container; no install takes a quarter of an hour.
  if (!holder.pid || ageMs > 15 * 60_000) return ageMs > 10_000;
  try {
    process.kill(Number(holder.pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Moves it aside first, which only one of several can do, and puts it back when another one has taken it meanwhile. */
function removeLock(holder) {
  const aside = path.join(root, `.install.lock-${process.pid}`);
  try {
    fs.renameSync(lockDir, aside);
    const moved = fs.existsSync(path.join(aside, 'pid')) ? fs.readFileSync(path.join(aside, 'pid'), 'utf8') : '';
    if (moved === holder.pid) fs.rmSync(aside, { recursive: true, force: true });
    else fs.renameSync(aside, lockDir);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
