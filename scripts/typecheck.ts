import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

// Every package is checked twice: its code against the platform it promises to run on, its tests against Node and DOM.
const projects = [
  'tsconfig.json',
  ...globSync('{packages,examples}/*/tsconfig{,.test,.server}.json', { cwd: root }).sort(),
].filter((project) => existsSync(join(root, project)));

let failed = false;
for (const project of projects) {
  const { code, output } = await run('tsc', ['-p', project]);
  if (code === 0) continue;
  failed = true;
  console.error(`${project}\n${output}`);
}
process.exit(failed ? 1 : 0);
