import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/orthanc.ts',
    'src/dicomweb.ts',
    'src/fhir.ts',
    'src/events.ts',
    'src/testing.ts',
    // Not to be imported: so its schemas stand apart, and a page that takes another client from the index is rid of them.
    'src/clinic/client.ts',
  ],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  treeshake: false,
});
