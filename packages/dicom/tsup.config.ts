import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };
import { codecWasmPlugin } from './wasmPlugin.ts';

const require = createRequire(import.meta.url);

/** The folder of a package, found where npm put it. */
function folderOf(name: string): string {
  const root = require.resolve.paths(name)?.find((path) => {
    try {
      return readdirSync(join(path, name)).includes('package.json');
    } catch {
      return false;
    }
  });
  if (root === undefined) throw new Error(`${name} is not installed`);
  return join(root, name);
}

/** What is bundled must keep its licence; packages that ship no licence text name theirs in package.json. */
export function writeLicences(others: readonly string[] = []): void {
  // The codecs; whatever else stands there is for tests.
  const codecs = Object.keys(manifest.devDependencies).filter((name) => name.includes('/codec-'));
  const bundled = [...codecs, ...others];
  const texts = bundled.map((name) => {
    const folder = folderOf(name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
}

const everywhere: Options = {
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  sourcemap: true,
  noExternal: [/.*/],
};

// Everything is bundled, each codec as a chunk of its own with its WebAssembly inside: what is published has no
// dependencies and runs as it is in Node, browsers, workers and behind any bundler.
export default defineConfig([
  {
    ...everywhere,
    entry: [
      'src/index.ts',
      'src/dictionary.ts',
      'src/json.ts',
      'src/pixels.ts',
      'src/dental.ts',
      'src/geometry.ts',
      'src/series.ts',
      'src/write.ts',
    ],
    splitting: true,
    esbuildPlugins: [codecWasmPlugin({ wasm: 'inline' })],
    onSuccess: async () => writeLicences(['fflate']),
  },
  // Apart, so that the other entries carry the few tags that they use themselves, and not all five thousand.
  { ...everywhere, entry: ['src/tags.ts'] },
]);
