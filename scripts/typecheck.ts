import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { whenNpmEnds } from '../examples/express/demo/whenNpmEnds.ts';
import { root, run } from './run.ts';

// Every package is checked twice: its code against the platform it promises to run on, its tests against Node and DOM.
const projects = [
  'tsconfig.json',
  ...globSync('{packages,examples}/*/tsconfig{,.test,.server}.json', { cwd: root }).sort(),
].filter((project) => existsSync(join(root, project)));

whenNpmEnds(() => process.exit(1));
let failed = false;
for (const project of projects) {
  // Several checkers do much of the same work, each for itself: together they take twice as long on two cores.
  const { code, output } = await run('tsc', ['-p', project, '--checkers', '1']);
  if (code === 0) continue;
  failed = true;
  console.error(`${project}\n${output}`);
}
process.exit(failed ? 1 : 0);
