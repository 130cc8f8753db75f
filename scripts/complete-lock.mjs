// Adds lockfile entries for optional per-platform packages that the registry in use did not serve.
// Without them `npm ci` refuses the lockfile ("Missing: @x/y-darwin-arm64@ from lock file").
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = {
  darwin: 'darwin',
  macos: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
};
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32', 'mips64el'];
function platform(name) {
  const tokens = name.split(/[-/]/);
  const entry = {};
  const os = tokens.map((t) => OS[t]).find(Boolean);
  const cpu = tokens.find((t) => CPU.includes(t));
  if (cpu) entry.cpu = [cpu];
  if (os) entry.os = [os];
  if (os === 'linux') entry.libc = tokens.some((t) => t.startsWith('musl') || t === 'linuxmusl') ? ['musl'] : ['glibc'];
  return os || cpu ? entry : undefined;
}
let added = 0;
for (const [at, pkg] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    const where = platform(name);
    if (!where || !/^\d+\.\d+\.\d+/.test(version)) continue;
    // The entry that Node would resolve from `at`: the nearest node_modules going up.
    let dir = at;
    let key;
    for (;;) {
      const candidate = `${dir ? `${dir}/` : ''}node_modules/${name}`;
      if (candidate in lock.packages) key = candidate;
      if (key || !dir) break;
      dir = dir.includes('/node_modules/') ? dir.slice(0, dir.lastIndexOf('/node_modules/')) : '';
    }
    if (key && lock.packages[key].version === version) continue;
    key = key ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[key] = { version, ...where, ...(pkg.dev && { dev: true }), optional: true };
    added += 1;
    console.log('added', key, version);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
