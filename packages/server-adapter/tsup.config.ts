import { defineConfig } from 'tsup';
import { writeLicences } from '../dicom/tsup.config.ts';
import { codecWasmPlugin } from '../dicom/wasmPlugin.ts';

export default defineConfig([
  {
    entry: [
      'src/index.ts',
      'src/express.ts',
      'src/node.ts',
      'src/sqlite.ts',
      'src/postgres.ts',
      'src/files.ts',
      'src/s3.ts',
      'src/mail.ts',
      'src/pdf.ts',
    ],
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    sourcemap: true,
    treeshake: false,
    // Of the first a small part is needed, FHIRPath and validation; the others are small.
    noExternal: ['@medplum/core', 'rfc6902', 'aws4fetch'],
    // Older than the tool's list of builtin modules, which drops the prefix of the ones that it knows.
    removeNodeProtocol: false,
  },
  {
    // The program of a thread: one file with everything in it, so that it runs wherever a bundler puts it.
    entry: { worker: 'src/threads/worker.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    splitting: false,
    sourcemap: true,
    noExternal: [/.*/],
    removeNodeProtocol: false,
    esbuildPlugins: [codecWasmPlugin({ wasm: 'inline' })],
    onSuccess: async () => writeLicences(['@medplum/core', 'rfc6902', 'aws4fetch']),
    esbuildOptions: (options) => {
      options.conditions = ['@clinikit/source'];
    },
  },
  {
    // The relay is copied to the machine where Orthanc stands: one file with everything in it.
    entry: { relay: 'src/relay/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    sourcemap: true,
    noExternal: [/.*/],
    // What reads ZIPs is a CommonJS module, which asks for Node's own ones by `require`.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    removeNodeProtocol: false,
    esbuildOptions: (options) => {
      options.conditions = ['@clinikit/source'];
    },
  },
]);
