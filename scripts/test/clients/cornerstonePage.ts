import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { installClients } from './installClients.ts';

const docs = join(import.meta.dirname, '../../../packages/server-adapter/docs/dicomweb.md');

/** What the page on DICOMweb has people copy for Cornerstone. */
async function samplePrinted(): Promise<string> {
  const [, after = ''] = (await readFile(docs, 'utf8')).split('### Cornerstone');
  const sample = /```js\n([\s\S]*?)```/.exec(after)?.[1];
  if (sample === undefined) throw new Error('The page on DICOMweb prints nothing for Cornerstone.');
  return sample;
}

/** A page that shows the series which its address names, made of what our docs print and of Cornerstone as it is published. */
const page = `
const query = new URLSearchParams(location.search);
showSeries(document.getElementById('film'), '/api/dicomweb', query.get('study'), query.get('series')).then(
  (shown) => Object.assign(globalThis, { shownStack: shown }),
  (error) => Object.assign(globalThis, { failure: String(error) }),
);
`;

/** @returns the folder of the page's files. */
export async function buildCornerstonePage(): Promise<string> {
  const root = join(dirname(await installClients()), `cornerstone-page-${process.pid}`);
  await mkdir(root, { recursive: true });
  try {
    await writeFile(join(root, 'main.js'), `${await samplePrinted()}\n${page}`);
    const html = '<!doctype html><div id="film" style="width:512px;height:512px"></div>';
    await writeFile(join(root, 'index.html'), `${html}<script type="module" src="./main.js"></script>`);
    await build({
      ...{ root, configFile: false, logLevel: 'error' },
      worker: { format: 'es' },
      build: { outDir: 'dist', target: 'esnext', minify: false },
    });
    const folder = `${root}-files`;
    await cp(join(root, 'dist'), folder, { recursive: true });
    return folder;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
