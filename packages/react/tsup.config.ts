import { globSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { cornerstoneStubs } from './cornerstoneStubs.ts';
import { besideTheChunk, codecsInWorkerOnly, oneJsxRuntime, thirdPartyLicenses } from './prebundle.ts';

const fromSource: NonNullable<Options['esbuildOptions']> = (options) => {
  options.alias = cornerstoneStubs;
  options.conditions = ['@clinikit/source', 'browser', 'module'];
  // All licenses are collected in dist/THIRD_PARTY_LICENSES.
  options.legalComments = 'none';
};

const common: Options = {
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  minify: true,
  sourcemap: true,
  dts: false,
  clean: false,
  treeshake: false,
  // A negative look-ahead: `/.*/` would bundle React despite `external`.
  noExternal: [/^(?!react(-dom)?($|\/)|@clinikit\/client($|\/)|@tanstack\/react-query($|\/))/],
  external: ['react', 'react-dom', 'react/jsx-runtime', '@clinikit/client', '@tanstack/react-query'],
};

// Chunks are named by their content, so those of the last build would stay and be published too.
for (const chunk of globSync('dist/{,locales/}*.js{,.map}')) rmSync(chunk);

export default defineConfig([
  {
    ...common,
    // One self-contained file, named by a relative URL, so that every bundler finds the worker by itself.
    entry: { decodeWorker: 'src/viewer/decode/decodeWorker.ts' },
    splitting: false,
    esbuildPlugins: [besideTheChunk(), thirdPartyLicenses()],
    esbuildOptions: fromSource,
  },
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      viewer: 'src/viewer.ts',
      admin: 'src/admin.ts',
      audit: 'src/audit.ts',
      banner: 'src/banner.ts',
      chart: 'src/chart.ts',
      live: 'src/live.ts',
      patients: 'src/patients.ts',
      'locales/pl': 'src/locales/pl.ts',
    },
    splitting: true,
    esbuildPlugins: [besideTheChunk(), codecsInWorkerOnly(), oneJsxRuntime(), thirdPartyLicenses()],
    esbuildOptions: fromSource,
  },
  {
    ...common,
    entry: { styles: 'src/styles.css' },
    // What Vite's own default is: nested rules are written out for browsers that do not know them.
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // TypeScript needs a declaration for `import '@clinikit/react/styles.css'` where no bundler's types declare `*.css`.
    onSuccess: async () => writeFileSync('dist/styles.css.d.ts', 'export {};\n'),
  },
]);
