import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packages } from './buildStamp.ts';
import { whyNotPacked } from './packable.ts';
import { root } from './run.ts';

const full = { kind: 'full', isCurrent: true } as const;
const manifest = {
  name: 'sample',
  version: '1.0.0',
  files: ['dist'],
  exports: {
    '.': { '@clinikit/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  bin: { sample: './dist/program.js' },
  scripts: { prepack: `"${process.execPath}" "${join(root, 'scripts/prepack.ts')}"` },
};
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-pack-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await mkdir(join(folder, 'dist'));
  for (const name of ['index.js', 'index.d.ts', 'program.js']) await writeFile(join(folder, 'dist', name), '');
});
afterEach(() => rm(folder, { recursive: true }));

test('a package with everything that it names is packed', () => {
  expect(whyNotPacked(folder, full)).toBeUndefined();
});

test.each(['index.d.ts', 'index.js', 'program.js'])('a package without its %s is not packed', async (name) => {
  await rm(join(folder, 'dist', name));
  expect(whyNotPacked(folder, full)).toBe(`sample is not packed: it lacks ./dist/${name}. Run: npm run build`);
});

test('a package whose declarations may be older than its code is not packed', () => {
  for (const built of [undefined, { ...full, kind: 'quick' } as const, { ...full, isCurrent: false }]) {
    expect(whyNotPacked(folder, built)).toMatch(/^sample is not packed: .* Run: npm run build$/);
  }
});

test('npm pack ends with the reason', async () => {
  await rm(join(folder, 'dist/index.d.ts'));
  const packing = promisify(execFile)('npm', ['pack', '--dry-run'], { cwd: folder });
  await expect(packing).rejects.toMatchObject({ stderr: expect.stringContaining('it lacks ./dist/index.d.ts') });
});

test.each(packages)('%s is looked at before it is packed', async (name) => {
  const { scripts } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'));
  expect(scripts).toEqual({ prepack: 'node ../../scripts/prepack.ts' });
});
