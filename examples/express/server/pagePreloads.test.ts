import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagePreloads } from './pagePreloads.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the scripts of a page are named by its address, each once, and without the first script', async () => {
  await mkdir(join(folder, '.vite'));
  const manifest = {
    'index.html': { file: 'assets/index-1.js', isEntry: true, imports: ['_shared.js'] },
    'src/pages/ChartPage.tsx': { file: 'assets/ChartPage-1.js', imports: ['index.html', '_shared.js', '_chart.js'] },
    '_chart.js': { file: 'assets/chart-1.js', imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared-1.js' },
  };
  await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  const linkOf = pagePreloads(folder);
  expect(linkOf('/patients/7')).toBe(
    ['ChartPage', 'shared', 'chart'].map((name) => `</assets/${name}-1.js>; rel=modulepreload`).join(', '),
  );
  for (const path of ['/', '/patients', '/triage', '/patients/7/studies/1.2']) expect(linkOf(path)).toBeUndefined();
});

test('where no pages were built there is nothing to name', () => {
  expect(pagePreloads(folder)('/patients/7')).toBeUndefined();
});
