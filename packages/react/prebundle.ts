import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');

/**
 * Puts what is loaded by URL (the worker, the codecs' WASM) beside the chunks and names it by a relative
 * `new URL('./name', import.meta.url)`: the one spelling that every bundler follows without configuration.
 */
export const besideTheChunk = (): Plugin => ({
  name: 'beside-the-chunk',
  setup(build) {
    build.onLoad({ filter: /[\\/](decode|pixels|codecs?)[\\/][^\\/]*\.[jt]s$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = await replaceUrls(source, path);
      return contents === source ? undefined : { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
});

/** Codecs run in the worker alone: keeps esbuild from writing them a second time beside the entries. */
export const codecsInWorkerOnly = (): Plugin => ({
  name: 'codecs-in-worker-only',
  setup(build) {
    build.onResolve({ filter: /^\.\/codecs\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
});

/**
 * Imports React's JSX runtime once and not in each file: esbuild leaves the imports of outside modules as they are. It
 * goes by another name, since tsup takes what is called React out of the bundle before a plugin sees it.
 */
export const oneJsxRuntime = (): Plugin => ({
  name: 'one-jsx-runtime',
  setup(build) {
    build.initialOptions.jsxImportSource = 'one-react';
    build.onResolve({ filter: /^one-react\/jsx-runtime$/ }, ({ path }) => ({ path, namespace: 'one-jsx-runtime' }));
    build.onLoad({ filter: /.*/, namespace: 'one-jsx-runtime' }, () => ({
      contents: "export { Fragment, jsx, jsxs } from 'react/jsx-runtime';",
      resolveDir: here,
    }));
  },
});

async function replaceUrls(source: string, importer: string): Promise<string> {
  let contents = source.replace(/(new URL\('\.\/\w+Worker)\.ts'/g, "$1.js'");
  for (const [whole, specifier] of source.matchAll(/new URL\(\s*'([^']+)',\s*import\.meta\.url\s*,?\s*\)/g)) {
    if (!specifier || /Worker\.ts$/.test(specifier)) continue;
    const file = createRequire(importer).resolve(specifier);
    if (!file.endsWith('.wasm')) continue;
    await mkdir(dist, { recursive: true });
    await copyFile(file, join(dist, basename(file)));
    contents = contents.replace(whole, `new URL('./${basename(file)}', import.meta.url)`);
  }
  return contents;
}

const bundled = new Map<string, string>();

/** Writes the licenses of everything that was bundled into `dist/THIRD_PARTY_LICENSES`. */
export const thirdPartyLicenses = (): Plugin => ({
  name: 'third-party-licenses',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      for (const input of Object.keys(metafile?.inputs ?? {})) {
        const root = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
        if (root) bundled.set(root.replace(/^.*node_modules\//, ''), join(process.cwd(), root));
      }
      const texts: string[] = [];
      for (const [name, folder] of [...bundled].sort()) texts.push(await licenseOf(name, folder));
      await mkdir(dist, { recursive: true });
      await writeFile(join(dist, 'THIRD_PARTY_LICENSES'), texts.join('\n'));
    });
  },
});

async function licenseOf(name: string, folder: string): Promise<string> {
  const { version, license }: { version?: string; license?: unknown } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : cornerstoneLicense(name);
  return `${'='.repeat(78)}\n${name} ${version ?? ''} (${typeof license === 'string' ? license : 'see text'})\n\n${text.trim()}\n`;
}

/** Cornerstone's packages name the MIT license without carrying its text. */
const cornerstoneLicense = (name: string): string =>
  name.startsWith('@cornerstonejs/')
    ? `MIT License\n\nCopyright (c) 2014 Chris Hafey (chafey@gmail.com) and the Cornerstone contributors\n\n${mitText}`
    : 'The package names its license above and carries no text of it.';

const mitText = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
