import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findIn, pathFolders } from '../../examples/express/demo/programs.ts';

/** Set in a clone that a test made, so that the tests in it do not clone again. */
export const freshCloneMark = 'CLINIKIT_FRESH_CLONE';

/** What stands on any machine with Node, npm and git. */
const programs = [
  ...['npm', 'npx', 'git', 'sh', 'bash', 'env', 'ps', 'kill', 'which', 'uname', 'hostname', 'tar', 'gzip'],
  ...['awk', 'basename', 'cat', 'chmod', 'cp', 'cut', 'date', 'dirname', 'echo', 'expr', 'false', 'find', 'grep'],
  ...['head', 'id', 'ln', 'ls', 'mkdir', 'mktemp', 'mv', 'printf', 'pwd', 'readlink', 'realpath', 'rm', 'rmdir'],
  ...['sed', 'sleep', 'sort', 'stat', 'tail', 'tee', 'test', 'touch', 'tr', 'true', 'tty', 'uniq', 'wc', 'xargs'],
];

/** Settings that reach the registry, and nothing that npm says of the run it is in. */
const kept = [
  /^(HOME|USER|LOGNAME|LANG|LC_\w+|TMPDIR|TERM|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/,
  /^(https?|no)_proxy$/i,
  /^npm_config_(registry|cache|(user|global)config|ca|cafile|proxy|https_proxy|noproxy|strict_ssl|(prefer_)?offline|fetch_\w+)$/i,
];

/** The machine's own Node, not the one that `npm ci` lays into node_modules. */
export const machineNode = (): string | undefined => onMachine('node');

/** The environment of a machine that has Node, npm, git and a shell, and nothing else; its PATH is made in `folder`. */
export async function bareMachine(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  const node = machineNode();
  if (node === undefined) throw new Error('There is no Node on the PATH outside node_modules.');
  await symlink(node, join(folder, 'node'));
  for (const name of programs) {
    const path = onMachine(name);
    if (path !== undefined) await symlink(path, join(folder, name));
  }
  const environment = Object.entries(process.env).filter(([name]) => kept.some((pattern) => pattern.test(name)));
  const env: Record<string, string> = { PATH: folder };
  for (const [name, value] of environment) if (value !== undefined) env[name] = value;
  return env;
}

function onMachine(name: string): string | undefined {
  const folders = pathFolders().filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  return findIn(folders, [name]);
}
