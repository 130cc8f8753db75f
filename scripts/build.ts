import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { whenNpmEnds } from '../examples/express/demo/whenNpmEnds.ts';
import { beginBuild, lastBuild, packages } from './buildStamp.ts';
import { root, run } from './run.ts';

// Builds the four packages and the pages of the Express example.
// --if-changed: nothing when no source changed since the last build, and no declarations: those of the last full build
// stay, for the type checks, and `npm pack` refuses them.
whenNpmEnds(() => process.exit(1));
const quick = process.argv.includes('--if-changed');

if (!(quick && lastBuild()?.isCurrent)) {
  const done = beginBuild(quick ? 'quick' : 'full');
  if (quick) console.log('Building the packages and the pages (once; some ten seconds)...');
  for (const path of globSync(`packages/*/dist${quick ? '/*.js{,.map}' : ''}`, { cwd: root })) {
    rmSync(join(root, path), { recursive: true });
  }
  await step(packages.map((name) => ['tsup', ['--silent'], `packages/${name}`]));
  if (!quick) {
    for (const name of packages)
      await step([['tsc', ['-p', 'tsconfig.build.json', '--checkers', '1'], `packages/${name}`]]);
  }
  await step([['vite', ['build', '--logLevel', 'error'], 'examples/express']]);
  done();
}

async function step(commands: readonly (readonly [program: string, args: readonly string[], folder: string])[]) {
  const outcomes = await Promise.all(
    commands.map(async ([program, args, folder]) => ({
      folder,
      outcome: await run(program, args, { cwd: join(root, folder) }),
    })),
  );
  const failed = outcomes.filter(({ outcome }) => outcome.code !== 0);
  for (const { folder, outcome } of failed) console.error(`${folder} does not build:\n${outcome.output}`);
  if (failed.length > 0) process.exit(1);
}
