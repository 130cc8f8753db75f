/**
 * An esbuild plugin for builds that contain `@clinikit/dicom/pixels` from source (ours, and the viewer's worker).
 * The codecs are Emscripten scripts with a `.wasm` each; what esbuild would make of them runs nowhere.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const scheme = 'clinikit-wasm:';

interface WasmPluginOptions {
  /**
   * `inline`: the bytes stand in the codec's chunk, which is loaded on demand; works in Node and needs no configuration anywhere.
   * `beside`: `.wasm` files are copied into the output folder and fetched by a URL relative to the chunk; browsers only.
   */
  readonly wasm: 'inline' | 'beside';
}

export function codecWasmPlugin({ wasm }: WasmPluginOptions): Plugin {
  return {
    name: 'clinikit-codec-wasm',
    setup(build) {
      // In source: new URL('@cornerstonejs/codec-…', import.meta.url). Bare names in URLs are nothing that esbuild knows.
      build.onLoad({ filter: /[\\/]pixels[\\/]codecs[\\/]\w+\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const match = /new URL\(\s*'(@cornerstonejs\/codec-[^']+)',\s*import\.meta\.url,?\s*\)/.exec(source);
        if (match === null) return { contents: source, loader: 'ts' };
        const contents = `import wasmSource from '${scheme}${match[1]}';\n${source.replace(match[0], 'wasmSource')}`;
        return { contents, loader: 'ts' };
      });
      build.onResolve({ filter: /^clinikit-wasm:/ }, ({ path }) => ({
        path: require.resolve(path.slice(scheme.length)),
        namespace: 'clinikit-wasm',
      }));
      build.onLoad({ filter: /.*/, namespace: 'clinikit-wasm' }, ({ path }) => {
        if (wasm === 'inline') return { contents: readFileSync(path), loader: 'binary' };
        const folder = build.initialOptions.outdir ?? '.';
        mkdirSync(folder, { recursive: true });
        copyFileSync(path, join(folder, basename(path)));
        return { contents: `export default new URL('./${basename(path)}', import.meta.url);`, loader: 'js' };
      });
      // The scripts' Node half asks for `require` and `__dirname`. They get the bytes from us, so the web half will do everywhere.
      build.onLoad({ filter: /@cornerstonejs[\\/]codec-[^\\/]+[\\/]dist[\\/]\w+\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8')
          .replace(/ENVIRONMENT_IS_NODE=typeof process[^;]*;/, 'ENVIRONMENT_IS_NODE=false;')
          .replace(/ENVIRONMENT_IS_WEB=[^;]*;/, 'ENVIRONMENT_IS_WEB=true;')
          .replace(/ENVIRONMENT_IS_WORKER=[^;]*;/, 'ENVIRONMENT_IS_WORKER=false;')
          .replaceAll(/require\("(?:fs|path)"\)/g, '({})'),
        loader: 'js',
      }));
    },
  };
}
