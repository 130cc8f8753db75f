import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** The folders of the packages below `packages`, in the order in which their declarations are made. */
export const packages = ['dicom', 'client', 'server-adapter', 'react'];

/** `full` has the declarations too, which only publishing and type checks need. */
export type BuildKind = 'quick' | 'full';

const stampFile = join(root, 'node_modules/.clinikit-build');

/** What was built last, and whether the sources are still those; undefined when a build failed or none was made. */
export function lastBuild(): { kind: BuildKind; isCurrent: boolean } | undefined {
  const outputs = [...packages.map((name) => `packages/${name}/dist`), 'examples/express/dist'];
  if (![stampFile, ...outputs.map((path) => join(root, path))].every((path) => existsSync(path))) return undefined;
  const [kind, sources] = readFileSync(stampFile, 'utf8').split(' ');
  return { kind: kind === 'full' ? 'full' : 'quick', isCurrent: sources === fingerprint() };
}

/** To be called before a build. @returns what marks it as done, with the sources that were there before it. */
export function beginBuild(kind: BuildKind): () => void {
  rmSync(stampFile, { force: true });
  const sources = fingerprint();
  return () => writeFileSync(stampFile, `${kind} ${sources}`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(
    [
      'package-lock.json',
      'tsconfig.base.json',
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
