import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

// Builds the four packages and the pages of the Express example.
// --if-changed: nothing when no source changed since the last build, and no declarations, which only publishing needs.
const quick = process.argv.includes('--if-changed');
const packages = ['dicom', 'client', 'server-adapter', 'react'];
const stampFile = join(root, 'node_modules/.clinikit-build');
const sources = fingerprint();
const stamp = `${quick ? 'quick' : 'full'} ${sources}`;

if (!(quick && isBuilt())) {
  rmSync(stampFile, { force: true });
  if (quick) console.log('Building the packages and the pages (once; some ten seconds)...');
  await step(packages.map((name) => ['tsup', ['--silent'], `packages/${name}`]));
  if (!quick) {
    for (const name of packages) await step([['tsc', ['-p', 'tsconfig.build.json'], `packages/${name}`]]);
  }
  await step([['vite', ['build', '--logLevel', 'error'], 'examples/express']]);
  writeFileSync(stampFile, stamp);
}

/** A full build is a quick one too. */
function isBuilt(): boolean {
  if (!existsSync(stampFile) || !packages.every((name) => existsSync(join(root, `packages/${name}/dist`))))
    return false;
  const known = readFileSync(stampFile, 'utf8');
  return existsSync(join(root, 'examples/express/dist')) && known.endsWith(` ${sources}`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(
    [
      'package-lock.json',
      'packages/*/*.{ts,json}',
      'packages/*/{src,stubs}/**/*',
      'examples/express/{src,public}/**/*',
      'examples/express/*.{ts,html,json}',
    ],
    { cwd: root, withFileTypes: true },
  );
  const paths = files.filter(
    (file) => file.isFile() && !file.name.includes('.test.') && !file.name.includes('.stories.'),
  );
  for (const path of paths.map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
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
